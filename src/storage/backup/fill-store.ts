import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { ArchiveRow, Row } from './archive.ts'
import { leftOut } from './archive.ts'
import type { Archive } from './read-archive.ts'
import { ArchiveTrouble } from './archive-trouble.ts'
import { storeForm } from './store-form.ts'

/** SQLite takes at most 32,766 values a statement, PostgreSQL 65,535. */
const mostValues = 10_000
const mostBytes = 4 * 1024 * 1024

/**
 * Puts an archive's rows into tables of its own form, in place of what making them left there. Throws ArchiveTrouble `damaged`
 * for a row these tables cannot take: what was in the store then is the caller's to undo.
 */
export async function fillStore(db: Kysely<unknown>, engine: Engine, archive: Archive, name: string, step: (rows: number) => void): Promise<void> {
  const forms = new Map((await storeForm(db, engine)).filter(table => !leftOut.has(table.name)).map(table => [table.name, table]))
  for (const table of [...forms.keys()].reverse()) await sql`delete from ${sql.table(table)}`.execute(db)
  let told = 0
  for await (const batch of batches(archive.rows)) {
    const form = forms.get(batch.table)
    const columns = Object.keys(batch.rows[0]!)
    if (form === undefined || columns.length === 0 || columns.some(column => !form.columns.includes(column))) throw new ArchiveTrouble('damaged', name)
    try {
      await (db as Kysely<Record<string, Row>>).insertInto(batch.table).values(batch.rows).execute()
    } catch (error) {
      throw isOfTheRow(error) ? new ArchiveTrouble('damaged', name, error) : error
    }
    step(told += batch.rows.length)
  }
}

interface Batch {
  table: string
  rows: Row[]
}

/** Rows of one table with the same columns, as many as one statement takes. */
async function* batches(rows: AsyncIterable<ArchiveRow>): AsyncGenerator<Batch> {
  let batch: Batch = { table: '', rows: [] }
  let [bytes, columns] = [0, '']
  for await (const { table, row } of rows) {
    const names = Object.keys(row).join(' ')
    if (batch.rows.length > 0 && (table !== batch.table || names !== columns || bytes > mostBytes || (batch.rows.length + 1) * Object.keys(row).length > mostValues)) {
      yield batch
      batch = { table, rows: [] }
      bytes = 0
    }
    batch.table = table
    batch.rows.push(row)
    columns = names
    for (const value of Object.values(row)) bytes += typeof value === 'number' || value === null ? 8 : value.length
  }
  if (batch.rows.length > 0) yield batch
}

/** SQLite's constraint and mismatch; PostgreSQL's classes 22 (data) and 23 (constraint). */
function isOfTheRow(error: unknown): boolean {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown }
  return typeof errcode === 'number' ? [19, 20].includes(errcode & 0xff) : typeof code === 'string' && /^2[23]/.test(code)
}
