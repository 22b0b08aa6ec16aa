import { recordHash } from './audit-hash.ts'

/**
 * A record as somebody saw it, in a few letters: a form carries it along, and a change is refused when the record is another by then.
 * 64 bits: nobody gains anything by making two alike.
 */
export function versionOf(record: object): string {
  return recordHash(record)?.slice(0, 16) ?? ''
}
