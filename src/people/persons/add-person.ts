import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import { mailTaken, storeInvitedAccount } from './account-store.ts'
import { queueInvitation } from './invite.ts'
import { checkPerson, mailOf } from './person.ts'
import type { CheckedPerson, TypedPerson } from './person.ts'
import { storePerson } from './person-store.ts'

export type AddedPerson = { is: 'added'; id: string; invited: boolean } | Extract<CheckedPerson, { is: 'wrong' }>

/** Adds somebody; with a mail address they get an account and an invitation. */
export async function addPerson(db: Database, note: AuditNote, typed: TypedPerson): Promise<AddedPerson> {
  return db.transaction().execute(async trx => {
    const mail = mailOf(typed.mail)
    const checked = checkPerson(typed, new Set(mail !== '' && await mailTaken(trx, note.organisation, mail, null) ? [mail] : []))
    if (checked.is === 'wrong') return checked
    const person = { id: newId(), ...checked.person }
    await storePerson(trx, note.organisation, person)
    const account = checked.mail === null ? null : { id: newId(), person: person.id, mail: checked.mail, createdAt: note.at, by: note.actor }
    if (account !== null) {
      await storeInvitedAccount(trx, note.organisation, account)
      await queueInvitation(trx, note, account.id)
    }
    await writeAudit(trx, note, person.id, { kind: 'person', before: null, after: { ...person, account } })
    return { is: 'added' as const, id: person.id, invited: account !== null }
  })
}
