import type { Database } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import { quietMinutes } from './read-log.ts'
import type { ReadHow } from './read-log.ts'
import { addRead, wasReadSince } from './read-log-store.ts'

/**
 * Writes down that somebody reads something closed, before it is given to them: what cannot be written down (a full disk)
 * is not read. Once per reader, document and way in a quarter of an hour.
 */
export async function noteRead(db: Database, { organisation, id: reader }: Actor, record: string, how: ReadHow, at: string): Promise<void> {
  const line = { reader, record, how }
  if (await wasReadSince(db, organisation, line, new Date(Date.parse(at) - quietMinutes * 60_000).toISOString())) return
  await addRead(db, organisation, { ...line, at })
}
