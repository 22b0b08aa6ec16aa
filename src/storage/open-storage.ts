import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import type { Dialect } from 'kysely'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { NodeSqliteDialect } from './sqlite-dialect.ts'
import { sqliteVersion, unknownVersion } from './store-version.ts'
import type { StoreVersion } from './store-version.ts'
import { troubleBehind } from './store-trouble.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

export interface Storage {
  db: Database
  engine: Engine
  /** the folder, or host, port and database: what may be shown of the place */
  where: string
  /** changes with every commit */
  version: Pick<StoreVersion, 'now'>
  close(): Promise<void>
}

export interface StorePlace {
  /** folder of the SQLite store; not touched when a database is named */
  data: string
  /** postgres://user:password@host:port/database */
  databaseUrl?: string | undefined
}

/**
 * Opens the store, in the folder (made when missing, for its owner's eyes only) or in the PostgreSQL database named,
 * and brings it to the newest form. Throws StoreTrouble where a person can mend the cause.
 */
export async function openStorage({ data, databaseUrl }: StorePlace): Promise<Storage> {
  if (databaseUrl === undefined) return opened('sqlite', data, () => sqliteIn(data), () => sqliteVersion(fileIn(data)))
  // loaded where it is used: a store in a folder needs none of it
  const { PooledPostgresDialect, postgresAddress } = await import('./postgres-dialect.ts')
  const address = postgresAddress(databaseUrl)
  return opened('postgres', address.where, () => new PooledPostgresDialect(address), () => unknownVersion)
}

/** A SQLite store that lives as long as the process: for tests of what is SQLite's own; others take tests/kit/store.ts. */
export async function openStorageInMemory(): Promise<Storage> {
  return opened('sqlite', ':memory:', () => new NodeSqliteDialect(':memory:'), () => unknownVersion)
}

function sqliteIn(folder: string): Dialect {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return new NodeSqliteDialect(fileIn(folder))
}

function fileIn(folder: string): string {
  return join(folder, 'roedtraad.sqlite')
}

async function opened(engine: Engine, where: string, dialect: () => Dialect, versionOf: () => StoreVersion): Promise<Storage> {
  try {
    const db = new Kysely<Tables>({ dialect: dialect() })
    try {
      await migrate(db as Kysely<unknown>, engine, where)
    } catch (error) {
      await db.destroy()
      throw error
    }
    const version = versionOf()
    return {
      db, engine, where, version,
      async close() {
        version.close()
        await db.destroy()
      },
    }
  } catch (error) {
    throw troubleBehind(error, where)
  }
}
