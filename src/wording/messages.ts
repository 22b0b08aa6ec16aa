import type { Danish } from './da.ts'

/** Every sentence of the interface. */
export type Messages = Danish
