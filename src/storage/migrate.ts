import { sql } from 'kysely'
import type { ColumnDataType, Expression, Kysely } from 'kysely'
import { documents } from './migrations/001-documents.ts'
import { house } from './migrations/002-house.ts'

/** Column types the engines name differently. */
export interface ColumnTypes {
  bytes: 'blob' | 'bytea'
  /** text that sorts and compares by its bytes, as in SQLite, whatever the database's own order */
  text: ColumnDataType | Expression<unknown>
}

interface Migration {
  number: number
  name: string
  up(db: Kysely<unknown>, types: ColumnTypes): Promise<void>
}

/** In order, never changed once released: a later change is a new number. */
const migrations: Migration[] = [
  { number: 1, name: 'documents', up: documents },
  { number: 2, name: 'house', up: house },
]

/**
 * Brings a store to the newest form, each step in its own transaction.
 * Twenty starters at once: the write lock lets one through, the others find the step done.
 */
export async function migrate(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await sql`create table if not exists migration (number integer primary key, name text not null, applied_at text not null)`.execute(db)
  for (const step of migrations) {
    await db.transaction().execute(async trx => {
      const done = await sql`select number from migration where number = ${step.number}`.execute(trx)
      if (done.rows.length > 0) return
      await step.up(trx, types)
      await sql`insert into migration (number, name, applied_at) values (${step.number}, ${step.name}, ${new Date().toISOString()})`.execute(trx)
    })
  }
  const newest = migrations.at(-1)!.number
  const ahead = await sql`select number from migration where number > ${newest}`.execute(db)
  if (ahead.rows.length > 0) throw new Error('the data were written by a newer version of the program; start that version')
}
