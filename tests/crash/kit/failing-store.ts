import { Kysely } from 'kysely'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely'
import { join } from 'node:path'
import type { Database, StorePlace } from '../../../src/storage/open-storage.ts'
import { PooledPostgresDialect, postgresAddress } from '../../../src/storage/postgres-dialect.ts'
import { NodeSqliteDialect } from '../../../src/storage/sqlite-dialect.ts'
import type { Tables } from '../../../src/storage/tables.ts'

export interface FailingStore {
  db: Database
  /** the n-th write from now on fails, and no other; a commit counts as one */
  failAt(n: number): void
  /** writes since then */
  writes(): number
  close(): Promise<void>
}

/** What a full disk is to each engine. */
const full = { sqlite: { errcode: 13, message: 'database or disk is full' }, postgres: { code: '53100', message: 'could not extend file: No space left on device' } }

const isWrite = (sql: string): boolean => /^\s*(?:insert|update|delete)\b/i.test(sql)

/** A migrated store whose n-th write fails as on a full disk: before it is done, or in place of the commit. */
export function openFailingStore({ data, databaseUrl }: StorePlace): FailingStore {
  const engine = databaseUrl === undefined ? 'sqlite' : 'postgres'
  const dialect = databaseUrl === undefined ? new NodeSqliteDialect(join(data, 'roedtraad.sqlite')) : new PooledPostgresDialect(postgresAddress(databaseUrl))
  let [count, failing] = [0, Number.POSITIVE_INFINITY]
  const write = () => {
    count++
    if (count === failing) throw Object.assign(new Error(full[engine].message), full[engine])
  }
  const db = new Kysely<Tables>({ dialect: withWrites(dialect, write) })
  return {
    db,
    failAt(n) {
      [count, failing] = [0, n]
    },
    writes: () => count,
    close: () => db.destroy(),
  }
}

function withWrites(dialect: Dialect, write: () => void): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: db => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => watched(dialect.createDriver(), write),
  }
}

function watched(driver: Driver, write: () => void): Driver {
  const real = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const of = (connection: DatabaseConnection) => real.get(connection) ?? connection
  return {
    init: () => driver.init(),
    async acquireConnection() {
      const connection = await driver.acquireConnection()
      const shown: DatabaseConnection = {
        async executeQuery<R>(query: CompiledQuery) {
          if (isWrite(query.sql)) write()
          return connection.executeQuery<R>(query)
        },
        streamQuery: (query, chunk) => connection.streamQuery(query, chunk),
      }
      real.set(shown, connection)
      return shown
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(of(connection), settings),
    async commitTransaction(connection) {
      write()
      return driver.commitTransaction(of(connection))
    },
    rollbackTransaction: connection => driver.rollbackTransaction(of(connection)),
    releaseConnection: connection => driver.releaseConnection(of(connection)),
    destroy: () => driver.destroy(),
  }
}
