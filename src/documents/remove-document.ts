import type { AuditNote } from '../storage/audit.ts'
import { writeAudit } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import { dropDocument } from './document-store.ts'

/** Removes a document with everything read in it and its bytes; the audit keeps that it happened, not what it was. */
export async function removeDocument(db: Database, note: AuditNote, id: string): Promise<void> {
  await db.transaction().execute(async trx => {
    await dropDocument(trx, note.organisation, id)
    await writeAudit(trx, note, id)
  })
}
