import { z } from 'zod'

/** The id of a record in an address: of ours, or as an import gave it. */
export const recordId = z.string().regex(/^[a-z0-9-]{1,40}$/)
