import { addJob } from '../storage/add-job.ts'
import type { AuditNote } from '../storage/audit.ts'
import { writeAudit } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import { maySendAgain } from './mail.ts'
import { findMail, markMail } from './outbox-store.ts'

/** Sends a mail once more; null when there is none such, false when it waits already or is one that is asked for anew instead. */
export async function sendAgain(db: Database, note: AuditNote, id: string): Promise<boolean | null> {
  const { organisation, actor, at } = note
  return db.transaction().execute(async trx => {
    const mail = await findMail(trx, organisation, id)
    if (mail === null) return null
    if (!maySendAgain(mail)) return false
    await markMail(trx, organisation, id, 'waiting', null, null)
    await addJob(trx, { organisation, kind: 'sendMail', input: { mail: id }, by: actor, at })
    await writeAudit(trx, note, id)
    return true
  })
}
