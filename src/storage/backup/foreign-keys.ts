import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'

/**
 * Lets rows come in any order (a unit below another one, two tables that refer to each other) and holds all of them to the keys at the end.
 * False when a row refers to one that is not there. In PostgreSQL within the caller's transaction, in SQLite outside of any.
 */
export async function withKeysAtTheEnd(db: Kysely<unknown>, engine: Engine, fill: () => Promise<void>): Promise<boolean> {
  return engine === 'sqlite' ? inSqlite(db, fill) : inPostgres(db, fill)
}

async function inSqlite(db: Kysely<unknown>, fill: () => Promise<void>): Promise<boolean> {
  await sql.raw('pragma foreign_keys = off').execute(db)
  await fill()
  const { rows } = await sql`select 1 from pragma_foreign_key_check limit 1`.execute(db)
  await sql.raw('pragma foreign_keys = on').execute(db)
  return rows.length === 0
}

async function inPostgres(db: Kysely<unknown>, fill: () => Promise<void>): Promise<boolean> {
  const keys = await sql<{ table: string; name: string; said: string }>`
    select r.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as said from pg_constraint k join pg_class r on r.oid = k.conrelid
    where k.contype = 'f' and k.connamespace = current_schema()::regnamespace order by r.relname, k.conname`.execute(db)
  for (const { table, name } of keys.rows) await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(db)
  await fill()
  try {
    for (const { table, name, said } of keys.rows) await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(said)}`.execute(db)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23503') return false
    throw error
  }
  return true
}
