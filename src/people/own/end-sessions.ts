import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { endOtherSessions, endSessions } from '../session-store.ts'

/** Ends one of somebody's own sessions; false when it is none of theirs or has ended. */
export async function endOwnSession(db: Database, note: AuditNote, account: string, session: string): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const ended = await endSessions(trx, note.organisation, account, session) > 0
    if (ended) await writeAudit(trx, note, account)
    return ended
  })
}

/** Ends all sessions of somebody but the one in use. */
export async function endTheOthers(db: Database, note: AuditNote, account: string, kept: string): Promise<number> {
  return db.transaction().execute(async trx => {
    const ended = await endOtherSessions(trx, note.organisation, account, kept)
    if (ended > 0) await writeAudit(trx, note, account)
    return ended
  })
}
