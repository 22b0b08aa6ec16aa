import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { hasForm } from '../engine.ts'
import { migrations } from '../migrate.ts'
import type { Database, StorePlace } from '../open-storage.ts'
import { NodeSqliteDialect } from '../sqlite-dialect.ts'
import { StoreTrouble, troubleBehind } from '../store-trouble.ts'
import type { Row } from './archive.ts'
import { leftOut } from './archive.ts'
import { ArchiveTrouble } from './archive-trouble.ts'
import { storeForm } from './store-form.ts'
import type { TableForm } from './store-form.ts'

/** A store as it was at one moment, whoever writes meanwhile. */
export interface Snapshot {
  /** what an archive holds, in its order */
  tables: TableForm[]
  /** the last step it has taken */
  migration: number
  /** to be asked about what the newest form has, by who has brought the store to it */
  db: Database
  rows(table: TableForm): AsyncIterable<Row>
}

type Dynamic = Kysely<Record<string, Row>>

/**
 * Looks at the store without changing it, an older form included: SQLite's write-ahead log and PostgreSQL's repeatable read
 * keep showing the moment of the first question. Throws ArchiveTrouble `noStore`, StoreTrouble `newer` and those of opening.
 */
export async function inSnapshot<T>(place: StorePlace, look: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const { engine, where, db } = await opened(place)
  try {
    return await db.connection().execute(async connection => {
      await sql.raw(engine === 'sqlite' ? 'begin' : 'begin isolation level repeatable read read only').execute(connection)
      try {
        // whoever takes the archive may be slow
        if (engine === 'postgres') await sql.raw('set local idle_in_transaction_session_timeout = 0').execute(connection)
        if (!await hasForm(connection as unknown as Kysely<unknown>, engine)) throw new ArchiveTrouble('noStore', where)
        const steps = await sql<{ number: number }>`select number from migration`.execute(connection)
        const migration = Math.max(0, ...steps.rows.map(row => row.number))
        if (migration > migrations.length) throw new StoreTrouble('newer', where)
        const tables = (await storeForm(connection as unknown as Kysely<unknown>, engine)).filter(table => !leftOut.has(table.name))
        return await look({ tables, migration, db: connection as unknown as Database, rows: table => engine === 'sqlite' ? walked(connection, table) : fetched(connection, table) })
      } finally {
        await sql.raw('rollback').execute(connection)
      }
    })
  } catch (error) {
    throw troubleBehind(error, where)
  } finally {
    await db.destroy()
  }
}

async function opened({ data, databaseUrl }: StorePlace): Promise<{ engine: Engine; where: string; db: Dynamic }> {
  if (databaseUrl === undefined) {
    const file = join(data, 'roedtraad.sqlite')
    if (!existsSync(file)) throw new ArchiveTrouble('noStore', data)
    try {
      return { engine: 'sqlite', where: data, db: new Kysely({ dialect: new NodeSqliteDialect(file) }) }
    } catch (error) {
      throw troubleBehind(error, data)
    }
  }
  const { PooledPostgresDialect, postgresAddress } = await import('../postgres-dialect.ts')
  const address = postgresAddress(databaseUrl)
  return { engine: 'postgres', where: address.where, db: new Kysely({ dialect: new PooledPostgresDialect(address) }) }
}

function inKeyOrder(db: Dynamic, table: TableForm) {
  let rows = db.selectFrom(table.name).select(table.columns)
  for (const column of table.key) rows = rows.orderBy(column)
  return rows
}

async function* walked(db: Dynamic, table: TableForm): AsyncGenerator<Row> {
  yield* inKeyOrder(db, table).stream() as AsyncIterableIterator<Row>
}

/** Bytes taken in at once, about: a table's rows may be a number or a megabyte each. */
const atOnce = 4 * 1024 * 1024

async function* fetched(db: Dynamic, table: TableForm): AsyncGenerator<Row> {
  await sql`declare backup_rows no scroll cursor for ${inKeyOrder(db, table)}`.execute(db)
  try {
    for (let count = 4; ;) {
      const { rows } = await sql<Row>`fetch ${sql.lit(count)} from backup_rows`.execute(db)
      yield* rows
      if (rows.length < count) return
      const bytes = rows.reduce((sum, row) => sum + Object.values(row).reduce<number>((all, value) => all + (typeof value === 'number' || value === null ? 8 : value.length), 0), 0)
      count = Math.max(1, Math.min(1000, Math.round(count * Math.min(4, atOnce / bytes))))
    }
  } finally {
    await sql.raw('close backup_rows').execute(db)
  }
}
