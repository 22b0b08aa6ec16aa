import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import { isMail } from '../settings.ts'
import { accountOfPerson, mailTaken, storeAccountMail, storeInvitedAccount } from './account-store.ts'
import { queueInvitation } from './invite.ts'
import { mailOf } from './person.ts'
import { personOf } from './person-store.ts'

type Wrong = { is: 'wrong'; problems: Problems<'mail', CommonProblem | 'mailTaken'> }

/** Gives somebody an account under an address, and invites them. Whoever was invited before and has not signed in yet is invited again. */
export async function invitePerson(db: Database, note: AuditNote, id: string, typedMail: string): Promise<Wrong | { is: 'invited' } | { is: 'gone' }> {
  return db.transaction().execute(async trx => {
    if (await personOf(trx, note.organisation, id) === null) return { is: 'gone' as const }
    const before = await accountOfPerson(trx, note.organisation, id)
    if (before !== null && before.state !== 'invited') return { is: 'gone' as const }
    const account = before?.id ?? newId()
    if (before === null) {
      const mail = mailOf(typedMail)
      const wrong = await mailProblem(trx, note.organisation, id, mail)
      if (wrong !== null) return wrong
      await storeInvitedAccount(trx, note.organisation, { id: account, person: id, mail, createdAt: note.at, by: note.actor })
    }
    await queueInvitation(trx, note, account)
    await writeAudit(trx, note, id, { kind: 'account', before, after: await accountOfPerson(trx, note.organisation, id) })
    return { is: 'invited' as const }
  })
}

/** Gives somebody's account another address. The next sign-in link goes there; an invitation not used yet is sent again. */
export async function changeMail(db: Database, note: AuditNote, id: string, typedMail: string): Promise<Wrong | { is: 'changed' } | { is: 'gone' }> {
  return db.transaction().execute(async trx => {
    const before = await accountOfPerson(trx, note.organisation, id)
    if (before === null) return { is: 'gone' as const }
    const mail = mailOf(typedMail)
    const wrong = await mailProblem(trx, note.organisation, id, mail)
    if (wrong !== null) return wrong
    await storeAccountMail(trx, note.organisation, before.id, mail)
    if (before.state === 'invited') await queueInvitation(trx, note, before.id)
    await writeAudit(trx, note, id, { kind: 'account', before, after: { ...before, mail } })
    return { is: 'changed' as const }
  })
}

async function mailProblem(trx: Database, organisation: string, person: string, mail: string): Promise<Wrong | null> {
  const problem = mail === '' ? 'missing' : !isMail(mail) ? 'notAMail' : await mailTaken(trx, organisation, mail, person) ? 'mailTaken' : null
  return problem === null ? null : { is: 'wrong', problems: { mail: problem } }
}
