import type { Database } from '../storage/open-storage.ts'
import type { ReadLine } from './read-log.ts'
import { listReads } from './read-log-store.ts'

/** Who has read what is closed of a document: the newest fifty lines. */
export async function lastReads(db: Database, organisation: string, document: string): Promise<ReadLine[]> {
  return (await listReads(db, organisation, { record: document, reader: null, page: 1 })).lines
}
