import { z } from 'zod'

/** The form of exports this program writes; it takes in those of a lower one too. */
export const exportForm = 1

/** index.json: what an export is, and what is in it. */
export const indexFile = z.strictObject({
  roedtraad: z.literal('export'),
  form: z.number().int().min(1),
  /** of the program that wrote it */
  version: z.string().max(40),
  /** ISO 8601, UTC */
  exportedAt: z.string().max(40),
  organisation: z.string().max(40),
  documents: z.array(z.strictObject({ id: z.string().max(40), title: z.string().max(2000), folder: z.string().max(200), original: z.string().max(400) })).max(1_000_000),
})

export type Index = z.output<typeof indexFile>

/** Where the parts lie in an export. */
export const paths = {
  index: 'index.json', organisation: 'organisation.json', units: 'units.json', bodies: 'bodies.json', people: 'people.json', memberships: 'memberships.json',
  audit: 'audit.ndjson', readme: 'README.txt',
  folder: (document: string) => `documents/${document}`,
} as const
