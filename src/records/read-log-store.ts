import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import type { ReadHow, ReadLine } from './read-log.ts'

export const readsPerPage = 50

export async function wasReadSince(db: Database, organisation: string, { reader, record, how }: Omit<ReadLine, 'at'>, since: string): Promise<boolean> {
  const row = await db.selectFrom('read_log').select('id').where('organisation', '=', organisation).where('record_kind', '=', 'document').where('record', '=', record)
    .where('at', '>', since).where('reader', '=', reader).where('how', '=', how).limit(1).executeTakeFirst()
  return row !== undefined
}

export async function addRead(db: Database, organisation: string, line: ReadLine): Promise<void> {
  await db.insertInto('read_log').values({ organisation, id: newId(), record_kind: 'document', ...line }).execute()
}

export interface ReadQuery {
  record: string | null
  reader: string | null
  /** from 1 */
  page: number
}

/** The newest first. */
export async function listReads(db: Database, organisation: string, { record, reader, page }: ReadQuery): Promise<{ lines: ReadLine[]; all: number }> {
  let rows = db.selectFrom('read_log').where('organisation', '=', organisation).where('record_kind', '=', 'document')
  if (record !== null) rows = rows.where('record', '=', record)
  if (reader !== null) rows = rows.where('reader', '=', reader)
  const { all } = await rows.select(({ fn }) => fn.countAll().as('all')).executeTakeFirstOrThrow()
  const lines = await rows.select(['at', 'reader', 'record', 'how']).orderBy('at', 'desc').orderBy('id').limit(readsPerPage).offset((page - 1) * readsPerPage).execute()
  return { lines: lines.map(row => ({ ...row, how: row.how as ReadHow })), all: Number(all) }
}
