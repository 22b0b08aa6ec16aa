import type { AuditEvent } from './audit-events.ts'
import { chainStart, entryHash, recordHash } from './audit-hash.ts'
import type { Database } from './open-storage.ts'

export interface AuditNote {
  organisation: string
  actor: string
  /** ISO 8601, UTC */
  at: string
  event: AuditEvent
}

/** The record an entry is about, as it was and as it became; null where there was or is none. */
export interface AuditChange {
  kind: string
  before: object | null
  after: object | null
}

/**
 * Writes the entry inside the change's own transaction: no change without one, none without a change.
 * The head's row is changed first: in PostgreSQL its lock lets the writers of an organisation through one by one.
 */
export async function writeAudit(trx: Database, note: AuditNote, subject: string | null, change: AuditChange | null = null): Promise<void> {
  const { organisation, actor, at, event } = note
  const head = await nextHead(trx, organisation)
  const entry = {
    organisation, number: head.number, at, actor, event, subject, record_kind: change?.kind ?? null,
    before_hash: recordHash(change?.before ?? null), after_hash: recordHash(change?.after ?? null), previous_hash: head.hash,
  }
  const hash = entryHash(entry)
  await trx.insertInto('audit_entry').values({ ...entry, hash }).execute()
  await trx.updateTable('audit_head').set({ hash }).where('organisation', '=', organisation).execute()
}

/** The number of the entry to come and the hash of the one before it; an organisation's first entry finds no head and makes it. */
async function nextHead(trx: Database, organisation: string): Promise<{ number: number; hash: string }> {
  const head = await trx.updateTable('audit_head').set(({ eb }) => ({ number: eb('number', '+', 1) })).where('organisation', '=', organisation).returning(['number', 'hash']).executeTakeFirst()
  if (head !== undefined) return head
  await trx.insertInto('audit_head').values({ organisation, number: 1, hash: chainStart }).execute()
  return { number: 1, hash: chainStart }
}
