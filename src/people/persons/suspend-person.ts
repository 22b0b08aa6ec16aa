import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { endSessions } from '../session-store.ts'
import { takesLastAdministrator } from '../tenure/administrators.ts'
import { administrators } from '../tenure/tenure-store.ts'
import { accountOfPerson, storeAccountState } from './account-store.ts'

export type Suspended = 'suspended' | 'lastAdministrator' | 'gone'

/** Closes somebody out: no session of theirs lives on, and none begins. What they did and were stays. */
export async function suspendPerson(db: Database, note: AuditNote, today: string, id: string): Promise<Suspended> {
  return db.transaction().execute(async trx => {
    const before = await accountOfPerson(trx, note.organisation, id)
    if (before === null || before.state === 'suspended') return 'gone'
    const were = await administrators(trx, note.organisation)
    if (takesLastAdministrator(were, were.map(one => one.person === id ? { ...one, active: false } : one), today)) return 'lastAdministrator'
    await storeAccountState(trx, note.organisation, before.id, 'suspended', note.at)
    await endSessions(trx, note.organisation, before.id, null)
    await writeAudit(trx, note, id, { kind: 'account', before, after: { ...before, state: 'suspended', suspendedAt: note.at } })
    return 'suspended'
  })
}

/** Lets somebody back in: as one who signs in, or as one still invited. */
export async function resumePerson(db: Database, note: AuditNote, id: string): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const before = await accountOfPerson(trx, note.organisation, id)
    if (before?.state !== 'suspended') return false
    const state = before.activatedAt === null ? 'invited' : 'active'
    await storeAccountState(trx, note.organisation, before.id, state, null)
    await writeAudit(trx, note, id, { kind: 'account', before, after: { ...before, state, suspendedAt: null } })
    return true
  })
}

/** Signs somebody out everywhere; tells how many sessions ended. */
export async function signOutPerson(db: Database, note: AuditNote, id: string): Promise<number | null> {
  return db.transaction().execute(async trx => {
    const account = await accountOfPerson(trx, note.organisation, id)
    if (account === null) return null
    const ended = await endSessions(trx, note.organisation, account.id, null)
    await writeAudit(trx, note, id, { kind: 'sessions', before: { ended }, after: null })
    return ended
  })
}
