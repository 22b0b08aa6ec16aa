import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import type { AccountTable, OrganisationRole } from '../storage/tables/people-tables.ts'

export interface AccountThere {
  account: string
  person: string
  state: AccountTable['state']
  externalId: string | null
}

/** The account of an identity provider's subject; null when none is linked yet. */
export async function accountByExternalId(db: Database, organisation: string, externalId: string): Promise<AccountThere | null> {
  return found(db, organisation, 'external_id', externalId)
}

export async function accountWithMail(db: Database, organisation: string, mail: string): Promise<AccountThere | null> {
  return found(db, organisation, 'mail', mail)
}

async function found(db: Database, organisation: string, column: 'external_id' | 'mail', value: string): Promise<AccountThere | null> {
  const row = await db.selectFrom('account').select(['id', 'person', 'state', 'external_id']).where('organisation', '=', organisation).where(column, '=', value).executeTakeFirst()
  return row === undefined ? null : { account: row.id, person: row.person, state: row.state, externalId: row.external_id }
}

export async function linkAccount(trx: Database, organisation: string, account: string, externalId: string): Promise<void> {
  await trx.updateTable('account').set({ external_id: externalId }).where('organisation', '=', organisation).where('id', '=', account).execute()
}

/** Somebody nobody invited, where the organisation lets the provider decide who has an account. */
export async function addAccount(trx: Database, organisation: string, { mail, name, externalId }: { mail: string; name: string; externalId: string }, now: string): Promise<AccountThere> {
  const [account, person] = [newId(), newId()]
  await trx.insertInto('person').values({ organisation, id: person, name }).execute()
  await trx.insertInto('account').values({
    organisation, id: account, person, mail, state: 'invited', digest: 'weekly', external_id: externalId, created_at: now, created_by: 'system',
  }).execute()
  return { account, person, state: 'invited', externalId }
}

export interface GroupGrant {
  id: string
  role: OrganisationRole
}

/** Roles somebody has today because of a group. */
export async function groupGrants(db: Database, organisation: string, person: string, today: string): Promise<GroupGrant[]> {
  return db.selectFrom('role_grant').select(['id', 'role']).where('organisation', '=', organisation).where('person', '=', person).where('source', '=', 'group')
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', today)])).orderBy('id').execute()
}

export async function grantByGroup(trx: Database, organisation: string, person: string, role: OrganisationRole, today: string): Promise<string> {
  const id = newId()
  await trx.insertInto('role_grant').values({ organisation, id, person, role, valid_from: today, valid_to: null, source: 'group' }).execute()
  return id
}

/** A role ends on the day: it was held up to, not on it. */
export async function endGrant(trx: Database, organisation: string, id: string, today: string): Promise<void> {
  await trx.updateTable('role_grant').set({ valid_to: today }).where('organisation', '=', organisation).where('id', '=', id).execute()
}
