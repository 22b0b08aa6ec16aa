import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { columnTypes, hasForm } from './engine.ts'
import type { ColumnTypes, Engine } from './engine.ts'
import { documents } from './migrations/001-documents.ts'
import { house } from './migrations/002-house.ts'
import { StoreTrouble } from './store-trouble.ts'

export type { ColumnTypes } from './engine.ts'

export interface Migration {
  number: number
  name: string
  up(db: Kysely<unknown>, types: ColumnTypes): Promise<void>
}

/** In order, never changed once released: a later change is a new number. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'documents', up: documents },
  { number: 2, name: 'house', up: house },
]

/**
 * Brings a store to the newest form, or to the one after the `upTo`-th step; each step in its own transaction.
 * Twenty starters at once: transactions come one after another on both engines, and the others find the step done.
 * A store written by a newer version is left as it is: throws StoreTrouble `newer`.
 */
export async function migrate(db: Kysely<unknown>, engine: Engine, where: string, upTo = migrations.length): Promise<void> {
  if (!await hasForm(db, engine)) await db.transaction().execute(trx => begin(trx, engine))
  const { rows } = await sql<{ number: number }>`select number from migration`.execute(db)
  if (rows.some(row => row.number > migrations.length)) throw new StoreTrouble('newer', where)
  for (const step of migrations.slice(0, upTo).filter(one => !rows.some(row => row.number === one.number))) {
    await db.transaction().execute(trx => take(trx, engine, step))
  }
}

/** The same within the caller's own transaction: all steps or none. */
export async function migrateWithin(trx: Kysely<unknown>, engine: Engine, upTo = migrations.length): Promise<void> {
  await begin(trx, engine)
  for (const step of migrations.slice(0, upTo)) await take(trx, engine, step)
}

async function begin(trx: Kysely<unknown>, engine: Engine): Promise<void> {
  const types = columnTypes[engine]
  await sql`create table if not exists migration (number integer primary key, name ${types.text} not null, applied_at ${types.text} not null)`.execute(trx)
}

async function take(trx: Kysely<unknown>, engine: Engine, step: Migration): Promise<void> {
  const done = await sql`select number from migration where number = ${step.number}`.execute(trx)
  if (done.rows.length > 0) return
  await step.up(trx, columnTypes[engine])
  await sql`insert into migration (number, name, applied_at) values (${step.number}, ${step.name}, ${new Date().toISOString()})`.execute(trx)
}
