import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Storage } from './open-storage.ts'

export interface BrokenReference {
  table: string
  /** the table whose row is missing */
  refersTo: string
  rows: number
}

/** Rows that name a row which is not there, as the engine itself finds them. */
export async function brokenReferences({ db, engine }: Pick<Storage, 'db' | 'engine'>): Promise<BrokenReference[]> {
  return engine === 'sqlite' ? inSqlite(db as Kysely<unknown>) : inPostgres(db as Kysely<unknown>)
}

async function inSqlite(db: Kysely<unknown>): Promise<BrokenReference[]> {
  const { rows } = await sql<BrokenReference>`select "table", parent as "refersTo", count(*) as rows from pragma_foreign_key_check group by "table", parent order by "table", parent`.execute(db)
  return rows
}

/** PostgreSQL holds to its keys by itself; rows that got past it (restored with its triggers off, a damaged index) are looked for by joining. */
async function inPostgres(db: Kysely<unknown>): Promise<BrokenReference[]> {
  const keys = await sql<{ table: string; refersTo: string; columns: string[]; named: string[] }>`
    select r.relname as "table", p.relname as "refersTo",
      (select json_agg(a.attname order by x.n) from unnest(k.conkey) with ordinality x(number, n) join pg_attribute a on a.attrelid = r.oid and a.attnum = x.number) as columns,
      (select json_agg(a.attname order by x.n) from unnest(k.confkey) with ordinality x(number, n) join pg_attribute a on a.attrelid = p.oid and a.attnum = x.number) as named
    from pg_constraint k join pg_class r on r.oid = k.conrelid join pg_class p on p.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = current_schema()::regnamespace order by r.relname, p.relname`.execute(db)
  const broken: BrokenReference[] = []
  for (const { table, refersTo, columns, named } of keys.rows) {
    const given = sql.join(columns.map(column => sql`r.${sql.ref(column)} is not null`), sql` and `)
    const same = sql.join(columns.map((column, at) => sql`p.${sql.ref(named[at] ?? '')} = r.${sql.ref(column)}`), sql` and `)
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)} r where ${given} and not exists (select 1 from ${sql.table(refersTo)} p where ${same})`.execute(db)
    const count = Number(rows[0]?.rows ?? 0)
    if (count > 0) broken.push({ table, refersTo, rows: count })
  }
  return broken
}
