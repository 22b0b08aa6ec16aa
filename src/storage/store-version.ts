import { DatabaseSync } from 'node:sqlite'

/** A number that is another one after every commit, whoever made it; null where the store cannot tell for less than it saves. */
export interface StoreVersion {
  now(): number | null
  close(): void
}

/** A PostgreSQL store would have to be asked over the network each time: what is kept by version is then not kept. */
export const unknownVersion: StoreVersion = { now: () => null, close: () => undefined }

/**
 * SQLite's own count (pragma data_version) on a connection that never writes: commits of this process and of others count
 * alike, what is rolled back does not. It is looked up in shared memory, in some three millionths of a second.
 */
export function sqliteVersion(path: string): StoreVersion {
  const file = new DatabaseSync(path, { readOnly: true })
  const asked = file.prepare('pragma data_version')
  return { now: () => Number(asked.get()?.data_version), close: () => file.close() }
}
