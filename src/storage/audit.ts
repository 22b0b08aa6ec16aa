import type { Database } from './open-storage.ts'

/** Every event a change is written down as. No personal text: an event, who, when, and the record's id. */
export const auditEvents = ['documents.uploaded', 'document.read', 'document.removed'] as const

export type AuditEvent = typeof auditEvents[number]

export interface AuditNote {
  organisation: string
  actor: string
  /** ISO 8601, UTC */
  at: string
  event: AuditEvent
}

/** Writes the entry inside the change's own transaction: no change without one, none without a change. */
export async function writeAudit(trx: Database, note: AuditNote, subject: string | null): Promise<void> {
  const last = await trx.selectFrom('audit_entry').select(({ fn }) => fn.max('number').as('number'))
    .where('organisation', '=', note.organisation).executeTakeFirst()
  await trx.insertInto('audit_entry').values({ ...note, number: Number(last?.number ?? 0) + 1, subject }).execute()
}
