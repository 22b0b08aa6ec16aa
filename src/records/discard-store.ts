import type { DiscardLine } from '../storage/discard-log.ts'
import type { Database } from '../storage/open-storage.ts'
import type { DiscardTable } from '../storage/tables/keeping-tables.ts'

export const discardsPerPage = 50

export type NewDiscard = Omit<DiscardTable, 'organisation' | 'number'>

/** Writes a decision down; the caller's audit entry has the organisation's writers wait for each other, so that numbers have no gaps. */
export async function addDiscard(trx: Database, organisation: string, given: NewDiscard): Promise<number> {
  const last = await trx.selectFrom('discard').select(({ fn }) => fn.max('number').as('number')).where('organisation', '=', organisation).executeTakeFirst()
  const number = Number(last?.number ?? 0) + 1
  await trx.insertInto('discard').values({ organisation, number, ...given }).execute()
  return number
}

/** Decisions after a number, in order: what a log outside the store lacks. */
export async function discardsAfter(db: Database, organisation: string, number: number, limit = 1000): Promise<DiscardLine[]> {
  const rows = await db.selectFrom('discard').selectAll().where('organisation', '=', organisation).where('number', '>', number).orderBy('number').limit(limit).execute()
  return rows.map(asDiscard)
}

export async function organisationsWithDiscards(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('discard').select('organisation').distinct().orderBy('organisation').execute()
  return rows.map(row => row.organisation)
}

export interface ListedDiscard extends DiscardLine {
  by: string
}

/** The newest first, from page 1. */
export async function listDiscards(db: Database, organisation: string, page: number): Promise<{ discards: ListedDiscard[]; all: number }> {
  const rows = await db.selectFrom('discard').selectAll().where('organisation', '=', organisation)
    .orderBy('number', 'desc').limit(discardsPerPage).offset((page - 1) * discardsPerPage).execute()
  const { count } = await db.selectFrom('discard').select(({ fn }) => fn.countAll().as('count')).where('organisation', '=', organisation).executeTakeFirstOrThrow()
  return { discards: rows.map(row => ({ ...asDiscard(row), by: row.by })), all: Number(count) }
}

/** What was decided on a record so far, the newest first. */
export async function discardsOf(db: Database, organisation: string, kind: string, record: string): Promise<ListedDiscard[]> {
  const rows = await db.selectFrom('discard').selectAll().where('organisation', '=', organisation).where('record_kind', '=', kind).where('record', '=', record)
    .orderBy('number', 'desc').limit(100).execute()
  return rows.map(row => ({ ...asDiscard(row), by: row.by }))
}

function asDiscard(row: DiscardTable): DiscardLine {
  const { organisation, number, record_kind, record, decision, rule, at } = row
  return { organisation, number, record_kind, record, decision, rule, at }
}
