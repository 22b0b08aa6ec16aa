import type { Database } from '../storage/open-storage.ts'
import { newSecret, secretHash } from './secret.ts'

/** A session ends so many days after it was last used, and so many after it began. */
export const sessionDays = { unused: 14, atMost: 60 }

const day = 24 * 60 * 60 * 1000

export interface Session {
  organisation: string
  account: string
  hash: string
  lastSeenAt: string
}

export interface ListedSession {
  hash: string
  device: string
  createdAt: string
  lastSeenAt: string
}

/** Begins a session; the cookie's value comes back, the store keeps its hash alone. Those of the account that have expired go. */
export async function beginSession(trx: Database, organisation: string, account: string, device: string, now: string): Promise<string> {
  const secret = newSecret()
  await trx.deleteFrom('session').where('organisation', '=', organisation).where('account', '=', account).where('expires_at', '<=', now).execute()
  await trx.insertInto('session').values({
    organisation, hash: secretHash(secret), account, created_at: now, last_seen_at: now, device,
    expires_at: new Date(Date.parse(now) + sessionDays.unused * day).toISOString(),
  }).execute()
  return `${organisation}.${secret}`
}

/** The session of a cookie's value; null when it has expired, was ended, or its account may not sign in. */
export async function sessionOf(db: Database, cookie: string, now: string): Promise<Session | null> {
  const [organisation = '', secret = ''] = cookie.split('.')
  const row = await db.selectFrom('session as s')
    .innerJoin('account as a', join => join.onRef('a.organisation', '=', 's.organisation').onRef('a.id', '=', 's.account'))
    .select(['s.account', 's.hash', 's.last_seen_at'])
    .where('s.organisation', '=', organisation).where('s.hash', '=', secretHash(secret)).where('s.expires_at', '>', now).where('a.state', '=', 'active')
    .executeTakeFirst()
  return row === undefined ? null : { organisation, account: row.account, hash: row.hash, lastSeenAt: row.last_seen_at }
}

/** Notes that a session is in use, once a quarter of an hour at most: a page costs no write. */
export async function touchSession(db: Database, session: Session, now: string): Promise<void> {
  if (Date.parse(now) - Date.parse(session.lastSeenAt) < 15 * 60 * 1000) return
  const row = await db.selectFrom('session').select('created_at').where('organisation', '=', session.organisation).where('hash', '=', session.hash).executeTakeFirst()
  if (row === undefined) return
  const end = Math.min(Date.parse(now) + sessionDays.unused * day, Date.parse(row.created_at) + sessionDays.atMost * day)
  await db.updateTable('session').set({ last_seen_at: now, expires_at: new Date(end).toISOString() })
    .where('organisation', '=', session.organisation).where('hash', '=', session.hash).execute()
}

export async function sessionsOf(db: Database, organisation: string, account: string, now: string): Promise<ListedSession[]> {
  const rows = await db.selectFrom('session').select(['hash', 'device', 'created_at', 'last_seen_at'])
    .where('organisation', '=', organisation).where('account', '=', account).where('expires_at', '>', now).orderBy('last_seen_at', 'desc').limit(200).execute()
  return rows.map(row => ({ hash: row.hash, device: row.device, createdAt: row.created_at, lastSeenAt: row.last_seen_at }))
}

/** Ends one session, or all of an account's when `hash` is null; tells how many. */
export async function endSessions(trx: Database, organisation: string, account: string, hash: string | null): Promise<number> {
  let rows = trx.deleteFrom('session').where('organisation', '=', organisation).where('account', '=', account)
  if (hash !== null) rows = rows.where('hash', '=', hash)
  return Number((await rows.executeTakeFirst()).numDeletedRows)
}

/** Ends all sessions of an account but the one in use; tells how many. */
export async function endOtherSessions(trx: Database, organisation: string, account: string, kept: string): Promise<number> {
  const ended = await trx.deleteFrom('session').where('organisation', '=', organisation).where('account', '=', account).where('hash', '!=', kept).executeTakeFirst()
  return Number(ended.numDeletedRows)
}
