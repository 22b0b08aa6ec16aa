import { hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../storage/open-storage.ts'

/** What is counted before it is known which organisation somebody belongs to. */
export const everywhere = '*'

/** How often something may be done in so many minutes by one address, caller or account. */
export interface Allowance {
  name: string
  times: number
  minutes: number
}

/**
 * Counts one more and tells whether that is still allowed. The store counts, in one statement, so that several processes count
 * together. Who is counted is kept as a hash.
 */
export async function isAllowed(db: Database, organisation: string, allowance: Allowance, who: string, now: string): Promise<boolean> {
  const begins = new Date(Date.parse(now) - allowance.minutes * 60_000).toISOString()
  const row = await db.insertInto('throttle').values({ organisation, name: nameOf(allowance, who), count: 1, since: now })
    .onConflict(c => c.columns(['organisation', 'name']).doUpdateSet(({ ref }) => {
      const over = sql<boolean>`${ref('throttle.since')} <= ${begins}`
      return {
        count: sql<number>`case when ${over} then 1 else ${ref('throttle.count')} + 1 end`,
        since: sql<string>`case when ${over} then ${now} else ${ref('throttle.since')} end`,
      }
    }))
    .returning('count').executeTakeFirstOrThrow()
  return Number(row.count) <= allowance.times
}

/** Whether the allowance is used up, without counting. */
export async function isUsedUp(db: Database, organisation: string, allowance: Allowance, who: string, now: string): Promise<boolean> {
  const begins = new Date(Date.parse(now) - allowance.minutes * 60_000).toISOString()
  const row = await db.selectFrom('throttle').select('count').where('organisation', '=', organisation).where('name', '=', nameOf(allowance, who)).where('since', '>', begins).executeTakeFirst()
  return row !== undefined && Number(row.count) >= allowance.times
}

/** What was counted a day ago slows nobody down any more. */
export async function forgetOldCounts(db: Database, now: string): Promise<void> {
  await db.deleteFrom('throttle').where('since', '<', new Date(Date.parse(now) - 24 * 60 * 60_000).toISOString()).execute()
}

function nameOf(allowance: Allowance, who: string): string {
  return `${allowance.name} ${hash('sha256', who).slice(0, 32)}`
}
