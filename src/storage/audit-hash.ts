import { hash } from 'node:crypto'
import type { AuditEntryTable } from './tables/running-tables.ts'

/** What stands before the first entry of an organisation. */
export const chainStart = ''

/** SHA-256 over all of an entry but its own hash, the previous entry's hash among it. Never changed: old chains must verify. */
export function entryHash(entry: Omit<AuditEntryTable, 'hash'>): string {
  return hash('sha256', JSON.stringify([
    entry.organisation, entry.number, entry.at, entry.actor, entry.event, entry.record_kind, entry.subject, entry.before_hash, entry.after_hash, entry.previous_hash,
  ]))
}

/** SHA-256 of a record as it was or became; null for none. The names of its fields are sorted, so that their order says nothing. */
export function recordHash(record: object | null): string | null {
  return record === null ? null : hash('sha256', JSON.stringify(sorted(record)))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([name, one]) => [name, sorted(one)]))
}
