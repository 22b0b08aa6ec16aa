import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'

/** A table as the store itself has it. */
export interface TableForm {
  name: string
  columns: string[]
  /** columns of the primary key, in its order */
  key: string[]
  /** tables its rows refer to, itself left out */
  refers: string[]
  /** holds files: what neither searching nor packing does much for */
  bytes: boolean
}

/** All tables there are, found in the store and not listed by hand: those referred to before those that refer, else by name. */
export async function storeForm(db: Kysely<unknown>, engine: Engine): Promise<TableForm[]> {
  return inOrder(engine === 'sqlite' ? await inSqlite(db) : await inPostgres(db))
}

export function inOrder(tables: readonly TableForm[]): TableForm[] {
  const ordered: TableForm[] = []
  let rest = [...tables].sort((a, b) => a.name < b.name ? -1 : 1)
  while (rest.length > 0) {
    const next = rest.find(one => one.refers.every(name => !rest.some(other => other.name === name))) ?? rest[0]!
    ordered.push(next)
    rest = rest.filter(one => one !== next)
  }
  return ordered
}

async function inSqlite(db: Kysely<unknown>): Promise<TableForm[]> {
  // the tables behind a search index are "shadow" and come with what they are made from
  const tables = await sql<{ name: string }>`select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'`.execute(db)
  const forms: TableForm[] = []
  for (const { name } of tables.rows) {
    const columns = await sql<{ name: string; pk: number; type: string }>`select name, pk, type from pragma_table_info(${name}) order by cid`.execute(db)
    const refers = await sql<{ to: string }>`select distinct "table" as "to" from pragma_foreign_key_list(${name})`.execute(db)
    forms.push({
      name, columns: columns.rows.map(row => row.name), refers: refers.rows.map(row => row.to).filter(to => to !== name),
      bytes: columns.rows.some(row => /^blob$/i.test(row.type)),
      key: columns.rows.filter(row => row.pk > 0).sort((a, b) => a.pk - b.pk).map(row => row.name),
    })
  }
  return forms
}

async function inPostgres(db: Kysely<unknown>): Promise<TableForm[]> {
  const columns = await sql<{ table: string; column: string; type: string }>`
    select c.table_name as "table", c.column_name as "column", c.data_type as type from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
    where c.table_schema = current_schema() order by c.table_name, c.ordinal_position`.execute(db)
  const keys = await sql<{ table: string; column: string }>`
    select r.relname as "table", a.attname as "column" from pg_constraint k
    join pg_class r on r.oid = k.conrelid join pg_attribute a on a.attrelid = r.oid and a.attnum = any (k.conkey)
    where k.contype = 'p' and k.connamespace = current_schema()::regnamespace order by r.relname, array_position(k.conkey, a.attnum)`.execute(db)
  const refers = await sql<{ table: string; to: string }>`
    select distinct r.relname as "table", t.relname as "to" from pg_constraint k
    join pg_class r on r.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = current_schema()::regnamespace and r.oid <> t.oid`.execute(db)
  return [...new Set(columns.rows.map(row => row.table))].map(name => ({
    name, bytes: columns.rows.some(row => row.table === name && row.type === 'bytea'), columns: columns.rows.filter(row => row.table === name).map(row => row.column),
    key: keys.rows.filter(row => row.table === name).map(row => row.column), refers: refers.rows.filter(row => row.table === name).map(row => row.to),
  }))
}
