import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage, openStorageInMemory } from '../../src/storage/open-storage.ts'
import type { Storage, StorePlace } from '../../src/storage/open-storage.ts'
import { closeLater } from './close-later.ts'
import { engineUnderTest } from './engine.ts'
import { giveBack, makeDatabase, urlOf } from './postgres-databases.ts'

export interface TestPlace extends StorePlace {
  /** goes with the test by itself; called when it shall go before */
  remove(): Promise<void>
}

/**
 * A place for a store on the engine under test, for whoever opens it by itself: `openStorage(place)`, `start({ ...place, … })`,
 * or a process given `place.data` and `place.databaseUrl` (as DATABASE_URL). `data` is a folder of its own on both engines.
 * With `empty` the database has no table yet, as on a first start; a folder never has.
 */
export async function testPlace({ empty = false } = {}): Promise<TestPlace> {
  const data = mkdtempSync(join(tmpdir(), 'roedtraad-store-'))
  const database = engineUnderTest === 'postgres' ? await makeDatabase(empty) : null
  let gone = false
  const remove = async () => {
    if (gone) return
    gone = true
    rmSync(data, { recursive: true, force: true })
    if (database !== null) await giveBack(database)
  }
  closeLater(remove)
  return { data, remove, ...database === null ? {} : { databaseUrl: urlOf(database) } }
}

/**
 * A fresh, migrated, empty store on the engine under test; closed and taken away with the test (or the file) that opened it.
 * Importing this file is what makes a test file run on both engines.
 */
export async function openTestStore(): Promise<Storage> {
  const storage = engineUnderTest === 'postgres' ? await openStorage(await testPlace()) : await openStorageInMemory()
  let closed: Promise<void> | undefined
  const close = () => closed ??= storage.close()
  closeLater(close)
  return { ...storage, close }
}
