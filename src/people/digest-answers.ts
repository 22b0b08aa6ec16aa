import type { Database } from '../storage/open-storage.ts'
import { actorOfAccount } from './actor-store.ts'
import { clockOf, dayOf } from './day.ts'

/** Somebody who wants a digest. */
export interface DigestReader {
  organisation: string
  account: string
  digest: 'daily' | 'weekly'
}

/** Active accounts that want digests, so many at a time, after one of them. */
export async function digestReaders(db: Database, after: Pick<DigestReader, 'organisation' | 'account'> | null, most: number): Promise<DigestReader[]> {
  let rows = db.selectFrom('account').select(['organisation', 'id', 'digest']).where('state', '=', 'active').where('digest', 'in', ['daily', 'weekly'])
  if (after !== null) {
    rows = rows.where(eb => eb.or([eb('organisation', '>', after.organisation), eb.and([eb('organisation', '=', after.organisation), eb('id', '>', after.account)])]))
  }
  const found = await rows.orderBy('organisation').orderBy('id').limit(most).execute()
  return found.map(row => ({ organisation: row.organisation, account: row.id, digest: row.digest === 'daily' ? 'daily' : 'weekly' }))
}

/** The actor an account is today, as its own requests would have it. */
export const actorOf = actorOfAccount

export { clockOf, dayOf }
