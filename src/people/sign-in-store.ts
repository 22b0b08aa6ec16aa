import type { ExpressionBuilder } from 'kysely'
import type { Database } from '../storage/open-storage.ts'
import type { Tables } from '../storage/tables.ts'
import { codeTries } from './sign-in-code.ts'

/** An account that may sign in, as the one who signs in knows it. */
export interface AccountToSignIn {
  organisation: string
  /** the organisation's name; null until it is set up */
  organisationName: string | null
  account: string
  name: string
  mail: string
  state: 'invited' | 'active'
}

/** The accounts with this address, one in each organisation at most; suspended ones are as if they were not. */
export async function accountsByMail(db: Database, mail: string): Promise<AccountToSignIn[]> {
  const rows = await accounts(db).where('a.mail', '=', mail).orderBy('a.organisation').limit(20).execute()
  return rows.map(fromRow)
}

export async function accountById(db: Database, organisation: string, account: string): Promise<AccountToSignIn | null> {
  const row = await accounts(db).where('a.organisation', '=', organisation).where('a.id', '=', account).executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

function accounts(db: Database) {
  return db.selectFrom('account as a')
    .innerJoin('person as p', join => join.onRef('p.organisation', '=', 'a.organisation').onRef('p.id', '=', 'a.person'))
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select(['a.organisation', 'o.name as organisation_name', 'a.id', 'p.name', 'a.mail', 'a.state']).where('a.state', 'in', ['invited', 'active'])
}

function fromRow(row: { organisation: string; organisation_name: string | null; id: string; name: string; mail: string; state: string }): AccountToSignIn {
  return { organisation: row.organisation, organisationName: row.organisation_name, account: row.id, name: row.name, mail: row.mail, state: row.state === 'invited' ? 'invited' : 'active' }
}

/** First sign-in makes an invited account an active one. */
export async function activate(trx: Database, organisation: string, account: string, now: string): Promise<void> {
  await trx.updateTable('account').set({ state: 'active', activated_at: now })
    .where('organisation', '=', organisation).where('id', '=', account).where('state', '=', 'invited').execute()
}

export interface SignInRequest {
  organisation: string
  id: string
  account: string
  browserHash: string
  codeHash: string
  tries: number
  expiresAt: string
}

/** In place of a browser's hash: the link was printed for whoever runs the program, and needs neither that browser nor a code. */
export const byOperator = 'operator'

/** Asks of one account; its asks of the day before are forgotten. */
export async function storeRequest(trx: Database, request: Omit<SignInRequest, 'tries'>, linkHash: string | null, now: string): Promise<void> {
  const { organisation, id, account } = request
  const dayBefore = new Date(Date.parse(now) - 24 * 60 * 60_000).toISOString()
  await trx.deleteFrom('sign_in_request').where('organisation', '=', organisation).where('account', '=', account).where('created_at', '<', dayBefore).execute()
  await trx.insertInto('sign_in_request').values({
    organisation, id, account, link_hash: linkHash, browser_hash: request.browserHash, code_hash: request.codeHash,
    created_at: now, expires_at: request.expiresAt, used_at: null, tries: 0,
  }).execute()
}

/** The open requests of one asking, in every organisation that knows the address. */
export async function openRequests(db: Database, id: string, mail: string, now: string): Promise<SignInRequest[]> {
  const rows = await db.selectFrom('sign_in_request as r')
    .innerJoin('account as a', join => join.onRef('a.organisation', '=', 'r.organisation').onRef('a.id', '=', 'r.account'))
    .selectAll('r').where('a.mail', '=', mail).where('a.state', 'in', ['invited', 'active']).where('r.id', '=', id)
    .where('r.used_at', 'is', null).where('r.expires_at', '>', now).orderBy('r.organisation').execute()
  return rows.map(row => ({
    organisation: row.organisation, id: row.id, account: row.account, browserHash: row.browser_hash, codeHash: row.code_hash, tries: Number(row.tries), expiresAt: row.expires_at,
  }))
}

/** The link that now goes out; one sent before for the same asking holds no more. */
export async function storeLink(trx: Database, organisation: string, id: string, linkHash: string): Promise<void> {
  await trx.updateTable('sign_in_request').set({ link_hash: linkHash }).where('organisation', '=', organisation).where('id', '=', id).execute()
}

const isOpen = (organisation: string, id: string, linkHash: string, now: string) => (eb: ExpressionBuilder<Tables, 'sign_in_request'>) => eb.and([
  eb('organisation', '=', organisation), eb('id', '=', id), eb('link_hash', '=', linkHash), eb('used_at', 'is', null), eb('expires_at', '>', now),
])

/** What a link stands for; null when it was used, is too old, was replaced, or never was. */
export async function requestOfLink(db: Database, organisation: string, id: string, linkHash: string, now: string): Promise<SignInRequest | null> {
  const row = await db.selectFrom('sign_in_request').selectAll().where(isOpen(organisation, id, linkHash, now)).executeTakeFirst()
  return row === undefined ? null : { organisation, id, account: row.account, browserHash: row.browser_hash, codeHash: row.code_hash, tries: Number(row.tries), expiresAt: row.expires_at }
}

/** Counts one more try of a code, before it is looked at: of many at once no more than allowed are counted. null when none is left. */
export async function countTry(db: Database, organisation: string, id: string): Promise<number | null> {
  const row = await db.updateTable('sign_in_request').set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
    .where('organisation', '=', organisation).where('id', '=', id).where('tries', '<', codeTries).returning('tries').executeTakeFirst()
  return row === undefined ? null : Number(row.tries)
}

/** Uses a link up; false when somebody was quicker. */
export async function useRequest(trx: Database, organisation: string, id: string, linkHash: string, now: string): Promise<boolean> {
  const used = await trx.updateTable('sign_in_request').set({ used_at: now }).where(isOpen(organisation, id, linkHash, now)).executeTakeFirst()
  return Number(used.numUpdatedRows) === 1
}
