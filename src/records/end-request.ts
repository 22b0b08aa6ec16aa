import { writeAudit } from '../storage/audit.ts'
import type { AuditNote } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import { endRequest } from './request-store.ts'
import type { DataRequest } from './request-store.ts'

/** The person has got what was asked for. */
export async function endRequestWithNote(db: Database, note: AuditNote, request: DataRequest): Promise<void> {
  await db.transaction().execute(async trx => {
    await endRequest(trx, note.organisation, request, note.at)
    await writeAudit(trx, { ...note, event: 'insight.done' }, request.id)
  })
}
