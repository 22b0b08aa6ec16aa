import type { Database } from '../storage/open-storage.ts'
import { takesLastAdministrator } from './tenure/administrators.ts'
import { administrators } from './tenure/tenure-store.ts'

/** Whether nobody could run the program without this person. */
export async function isLastAdministrator(db: Database, organisation: string, person: string, today: string): Promise<boolean> {
  const were = await administrators(db, organisation)
  return takesLastAdministrator(were, were.filter(one => one.person !== person), today)
}

/**
 * What may be erased of a person goes: account, sessions, mails, the name itself. With `keepsOffice` the name stays with the
 * bodies it sat in: who decided in a public body is part of its minutes' record. Marks left by the account's id name nobody any more.
 * Within the caller's transaction; nothing happens to who is not there.
 */
export async function erasePerson(trx: Database, organisation: string, person: string, keepsOffice: boolean): Promise<void> {
  const account = await trx.selectFrom('account').select(['id', 'mail']).where('organisation', '=', organisation).where('person', '=', person).executeTakeFirst()
  if (account !== undefined) {
    await trx.deleteFrom('outbox').where('organisation', '=', organisation).where(eb => eb.or([eb('account', '=', account.id), eb('recipient', '=', account.mail)])).execute()
    await trx.deleteFrom('account').where('organisation', '=', organisation).where('id', '=', account.id).execute()
    // an address that asked to sign in is remembered for a quarter of an hour, whoever it belongs to
    await trx.deleteFrom('throttle').execute()
  }
  await trx.deleteFrom('role_grant').where('organisation', '=', organisation).where('person', '=', person).execute()
  await trx.deleteFrom('unit_membership').where('organisation', '=', organisation).where('person', '=', person).execute()
  if (keepsOffice) {
    await trx.updateTable('person').set({ initials: null, title: null }).where('organisation', '=', organisation).where('id', '=', person).execute()
    return
  }
  await trx.deleteFrom('body_membership').where('organisation', '=', organisation).where('person', '=', person).execute()
  await trx.deleteFrom('person').where('organisation', '=', organisation).where('id', '=', person).execute()
}
