import { existsSync, mkdirSync, openSync, closeSync, fsyncSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Kysely, sql } from 'kysely'
import { migrateWithin } from '../migrate.ts'
import type { Database, StorePlace } from '../open-storage.ts'
import { NodeSqliteDialect } from '../sqlite-dialect.ts'
import { troubleBehind } from '../store-trouble.ts'
import type { Tables } from '../tables.ts'
import type { ArchiveHead } from './archive.ts'
import { ArchiveTrouble } from './archive-trouble.ts'
import { fillStore } from './fill-store.ts'
import { withKeysAtTheEnd } from './foreign-keys.ts'
import { openArchive } from './read-archive.ts'
import { storeForm } from './store-form.ts'

export interface Restoring {
  /** how the archive is called in what is said of it */
  name: string
  /**
   * Looks at the restored store in its newest form and does what was decided since, before anybody can see it; may throw:
   * then nothing was restored.
   */
  settle(trx: Database, head: ArchiveHead): Promise<void>
  /** told now and then how many rows are in */
  step(rows: number): void
}

/**
 * Makes a store from an archive, of this program's form or an earlier one, in a place that holds none. All of it or nothing:
 * into a folder by way of a file beside, that takes the store's name last; into a database in one transaction.
 * The archive is begun once the place could be looked at. Throws ArchiveTrouble and StoreTrouble.
 */
export async function restoreStore(place: StorePlace, begin: () => Readable, restoring: Restoring): Promise<ArchiveHead> {
  return place.databaseUrl === undefined ? intoFolder(place.data, begin, restoring) : intoDatabase(place.databaseUrl, begin, restoring)
}

async function intoFolder(data: string, begin: () => Readable, restoring: Restoring): Promise<ArchiveHead> {
  const store = join(data, 'roedtraad.sqlite')
  const unfinished = join(data, 'restoring.sqlite')
  const files = ['', '-wal', '-shm', '-journal']
  const clear = () => files.forEach(end => rmSync(`${unfinished}${end}`, { force: true }))
  if (files.some(end => existsSync(`${store}${end}`))) throw new ArchiveTrouble('occupied', data)
  const archive = await openArchive(begin, restoring.name)
  const madeFolder = existsSync(data) ? undefined : makeFolder(data)
  try {
    clear()
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(unfinished) })
    try {
      // nobody else knows this file: what a lost line of power would leave of it is thrown away
      await sql.raw('pragma journal_mode = memory').execute(db)
      await sql.raw('pragma synchronous = off').execute(db)
      await migrateWithin(untyped(db), 'sqlite', archive.head.migration)
      const whole = await withKeysAtTheEnd(untyped(db), 'sqlite', () => db.transaction().execute(trx => fillStore(untyped(trx), 'sqlite', archive, restoring.name, restoring.step)))
      if (!whole) throw new ArchiveTrouble('damaged', restoring.name)
      await db.transaction().execute(trx => migrateWithin(untyped(trx), 'sqlite'))
      await db.transaction().execute(trx => restoring.settle(trx, archive.head))
      await sql.raw('pragma journal_mode = wal').execute(db)
    } finally {
      await db.destroy()
    }
    sync(unfinished)
    if (existsSync(store)) throw new ArchiveTrouble('occupied', data)
    renameSync(unfinished, store)
    if (process.platform !== 'win32') sync(data)
    return archive.head
  } catch (error) {
    clear()
    if (madeFolder !== undefined) rmSync(madeFolder, { recursive: true, force: true })
    throw troubleBehind(error, data)
  }
}

async function intoDatabase(databaseUrl: string, begin: () => Readable, restoring: Restoring): Promise<ArchiveHead> {
  const { PooledPostgresDialect, postgresAddress } = await import('../postgres-dialect.ts')
  const address = postgresAddress(databaseUrl)
  const db = new Kysely<Tables>({ dialect: new PooledPostgresDialect(address) })
  try {
    return await db.transaction().execute(async trx => {
      if ((await storeForm(untyped(trx), 'postgres')).length > 0) throw new ArchiveTrouble('occupied', address.where)
      const archive = await openArchive(begin, restoring.name)
      // an archive that comes through a pipe may let the server wait
      await sql.raw('set local idle_in_transaction_session_timeout = 0').execute(trx)
      await migrateWithin(untyped(trx), 'postgres', archive.head.migration)
      const whole = await withKeysAtTheEnd(untyped(trx), 'postgres', () => fillStore(untyped(trx), 'postgres', archive, restoring.name, restoring.step))
      if (!whole) throw new ArchiveTrouble('damaged', restoring.name)
      await migrateWithin(untyped(trx), 'postgres')
      await restoring.settle(trx, archive.head)
      return archive.head
    })
  } catch (error) {
    throw troubleBehind(error, address.where)
  } finally {
    await db.destroy()
  }
}

/** The first folder that was made, to be taken away again; undefined when all were there. */
function makeFolder(data: string): string | undefined {
  return mkdirSync(data, { recursive: true, mode: 0o700 })
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Tables are named by the archive here, not by the types. */
function untyped(db: Database): Kysely<unknown> {
  return db as unknown as Kysely<unknown>
}
