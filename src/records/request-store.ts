import type { Database } from '../storage/open-storage.ts'

/** What a person asked for: to see what is stored, or to have it erased. */
export interface DataRequest {
  id: string
  kind: 'insight' | 'erasure'
  /** in the register; null for somebody documents name who is not in it */
  person: string | null
  /** names as documents write them; empty when an erasure is done */
  names: string[]
  state: 'open' | 'done'
  createdAt: string
  createdBy: string
  endedAt: string | null
}

export async function addRequest(trx: Database, organisation: string, given: Omit<DataRequest, 'state' | 'endedAt'>): Promise<void> {
  await trx.insertInto('data_request').values({
    organisation, id: given.id, kind: given.kind, person: given.person, names: JSON.stringify(given.names), state: 'open', created_at: given.createdAt, created_by: given.createdBy,
  }).execute()
}

export async function findRequest(db: Database, organisation: string, id: string): Promise<DataRequest | null> {
  const row = await db.selectFrom('data_request').selectAll().where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : asRequest(row)
}

/** Open ones first, then the newest. */
export async function listRequests(db: Database, organisation: string): Promise<DataRequest[]> {
  const rows = await db.selectFrom('data_request').selectAll().where('organisation', '=', organisation)
    .orderBy('state', 'desc').orderBy('created_at', 'desc').orderBy('id').limit(200).execute()
  return rows.map(asRequest)
}

/** An erasure that is done does not go on naming the one it was for. */
export async function endRequest(trx: Database, organisation: string, { id, kind }: DataRequest, at: string): Promise<void> {
  const forgotten = kind === 'erasure' ? { names: '[]', person: null } : {}
  await trx.updateTable('data_request').set({ state: 'done', ended_at: at, ...forgotten }).where('organisation', '=', organisation).where('id', '=', id).execute()
}

function asRequest(row: { id: string; kind: 'insight' | 'erasure'; person: string | null; names: string; state: 'open' | 'done'; created_at: string; created_by: string; ended_at: string | null }): DataRequest {
  return {
    id: row.id, kind: row.kind, person: row.person, names: JSON.parse(row.names) as string[], state: row.state, createdAt: row.created_at, createdBy: row.created_by, endedAt: row.ended_at,
  }
}
