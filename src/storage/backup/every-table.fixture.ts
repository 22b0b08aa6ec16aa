import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Storage } from '../open-storage.ts'
import type { Row } from './archive.ts'
import { storeForm } from './store-form.ts'
import type { TableForm } from './store-form.ts'

type Dynamic = Kysely<Record<string, Row>>

/** Puts three rows into every table there is, whatever it is called: each names the row of its number in the tables it refers to, itself the next. */
export async function fillEveryTable({ db, engine }: Pick<Storage, 'db' | 'engine'>): Promise<void> {
  const untyped = db as unknown as Dynamic
  for (const table of (await storeForm(db as unknown as Kysely<unknown>, engine)).filter(one => one.name !== 'migration')) {
    const types = await columnTypes(untyped, engine, table)
    // one row an organisation has only one of
    const rows = (table.key.join() === 'organisation' ? [1] : [1, 2, 3]).map(number => Object.fromEntries(table.columns.map(column => [column, valueFor(column, types.get(column) ?? 'text', number)])))
    await untyped.insertInto(table.name).values(rows).execute()
  }
}

/** All rows of all tables, as they are: to be compared with another store's. */
export async function everyRow({ db, engine }: Pick<Storage, 'db' | 'engine'>, but: ReadonlySet<string> = new Set()): Promise<Record<string, Row[]>> {
  const untyped = db as unknown as Dynamic
  const found: Record<string, Row[]> = {}
  for (const table of (await storeForm(db as unknown as Kysely<unknown>, engine)).filter(one => !but.has(one.name))) {
    let rows = untyped.selectFrom(table.name).select(table.columns)
    for (const column of table.key) rows = rows.orderBy(column)
    found[table.name] = (await rows.execute()).map(comparable)
  }
  return found
}

/** Bytes are of one class from one engine and of another from the other. */
export function comparable(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value]))
}

function valueFor(column: string, type: string, number: number): string | number | Uint8Array {
  if (/^(?:blob|bytea)$/i.test(type)) return new Uint8Array([0, 10, 255, number])
  if (/^int/i.test(type)) return number
  // a row above another that comes later
  if (column === 'parent') return `nr ${number % 3 + 1}`
  return column === 'organisation' ? 'o' : `nr ${number}`
}

async function columnTypes(db: Dynamic, engine: Storage['engine'], table: TableForm): Promise<Map<string, string>> {
  const { rows } = engine === 'sqlite'
    ? await sql<{ name: string; type: string }>`select name, type from pragma_table_info(${table.name})`.execute(db)
    : await sql<{ name: string; type: string }>`select column_name as name, data_type as type from information_schema.columns where table_schema = current_schema() and table_name = ${table.name}`.execute(db)
  return new Map(rows.map(row => [row.name, row.type]))
}
