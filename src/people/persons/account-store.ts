import type { Database } from '../../storage/open-storage.ts'
import type { Account, AccountState } from './person.ts'

export async function accountOfPerson(db: Database, organisation: string, person: string): Promise<Account | null> {
  const row = await db.selectFrom('account').select(['id', 'person', 'mail', 'state', 'created_at', 'activated_at', 'suspended_at'])
    .where('organisation', '=', organisation).where('person', '=', person).executeTakeFirst()
  return row === undefined ? null : { id: row.id, person: row.person, mail: row.mail, state: row.state, createdAt: row.created_at, activatedAt: row.activated_at, suspendedAt: row.suspended_at }
}

/** Whether somebody else's account has the address. */
export async function mailTaken(db: Database, organisation: string, mail: string, person: string | null): Promise<boolean> {
  const row = await db.selectFrom('account').select('person').where('organisation', '=', organisation).where('mail', '=', mail).executeTakeFirst()
  return row !== undefined && row.person !== person
}

/** A new account that waits for its first sign-in. */
export async function storeInvitedAccount(trx: Database, organisation: string, { id, person, mail, createdAt, by }: { id: string; person: string; mail: string; createdAt: string; by: string }): Promise<void> {
  await trx.insertInto('account').values({ organisation, id, person, mail, state: 'invited', digest: 'weekly', created_at: createdAt, created_by: by }).execute()
}

export async function storeAccountMail(trx: Database, organisation: string, id: string, mail: string): Promise<void> {
  await trx.updateTable('account').set({ mail }).where('organisation', '=', organisation).where('id', '=', id).execute()
}

export async function storeAccountState(trx: Database, organisation: string, id: string, state: AccountState, suspendedAt: string | null): Promise<void> {
  await trx.updateTable('account').set({ state, suspended_at: suspendedAt }).where('organisation', '=', organisation).where('id', '=', id).execute()
}
