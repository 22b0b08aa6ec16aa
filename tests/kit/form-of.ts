import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Storage } from '../../src/storage/open-storage.ts'

export interface TableForm {
  /** each as "name type [not null] [= default]", in their order */
  columns: string[]
  /** the primary key first, then what else is unique, then what is looked up by: columns in their order */
  indexes: string[]
  /** each as "columns -> table (columns) [cascade]" */
  refers: string[]
}

type Untyped = Kysely<unknown>

/** What stands in an index in place of a column that is computed: each engine writes the computing in its own way. */
const computed = 'computed'

/** What the tables of a store are, in words both engines share: what they call differently is called the same. */
export async function formOf({ db, engine }: Storage): Promise<Record<string, TableForm>> {
  const form = await (engine === 'sqlite' ? inSqlite : inPostgres)(db as unknown as Untyped)
  return Object.fromEntries(Object.entries(form).sort(([a], [b]) => a < b ? -1 : 1))
}

const column = (name: string, type: string, needed: boolean, initial: string | null) =>
  `${name} ${type === 'blob' || type === 'bytea' ? 'bytes' : type}${needed ? ' not null' : ''}${initial === null ? '' : ` = ${initial.replace(/::.*$/, '').replace(/^'(-\d+)'$/, '$1')}`}`

const rows = async <Row>(db: Untyped, query: ReturnType<typeof sql<Row>>): Promise<Row[]> => (await query.execute(db)).rows

async function inSqlite(db: Untyped): Promise<Record<string, TableForm>> {
  const form: Record<string, TableForm> = {}
  for (const { name: table } of await rows(db, sql<{ name: string }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite%'`)) {
    const columns = await rows(db, sql<{ name: string; type: string; needed: number; initial: string | null; pk: number }>`select name, type, "notnull" as needed, dflt_value as initial, pk from pragma_table_info(${table}) order by cid`)
    const indexes = await rows(db, sql<{ name: string; once: number; origin: string }>`select name, "unique" as once, origin from pragma_index_list(${table})`)
    const refers = await rows(db, sql<{ id: number; from: string; table: string; to: string; on_delete: string }>`select id, "from", "table", "to", on_delete from pragma_foreign_key_list(${table}) order by id, seq`)
    const shown: string[] = []
    for (const index of indexes.filter(one => one.origin !== 'pk')) {
      const parts = await rows(db, sql<{ name: string | null }>`select name from pragma_index_info(${index.name}) order by seqno`)
      shown.push(`${index.once === 1 ? 'unique' : 'index'} ${parts.map(part => part.name ?? computed).join(', ')}`)
    }
    const key = columns.filter(one => one.pk > 0).sort((a, b) => a.pk - b.pk).map(one => one.name)
    form[table] = {
      // in PostgreSQL a key's columns are never empty; SQLite takes that of the standard's word only where it is said
      columns: columns.map(one => column(one.name, one.type.toLowerCase(), one.needed === 1 || one.pk > 0, one.initial)),
      indexes: [`key ${key.join(', ')}`, ...shown].sort(),
      refers: [...new Set(refers.map(one => one.id))].map(id => {
        const parts = refers.filter(one => one.id === id)
        return `${parts.map(part => part.from).join(', ')} -> ${parts[0]?.table} (${parts.map(part => part.to).join(', ')})${parts[0]?.on_delete === 'CASCADE' ? ' cascade' : ''}`
      }).sort(),
    }
  }
  return form
}

async function inPostgres(db: Untyped): Promise<Record<string, TableForm>> {
  const columns = await rows(db, sql<{ table: string; name: string; type: string; needed: string; initial: string | null; collation: string | null }>`
    select table_name as "table", column_name as name, data_type as type, is_nullable as needed, column_default as initial, collation_name as collation
    from information_schema.columns where table_schema = current_schema() order by table_name, ordinal_position`)
  const parts = sql`(select string_agg(coalesce(a.attname, ${computed}), ', ' order by k.at) from unnest(string_to_array(i.indkey::text, ' ')::int[]) with ordinality as k(number, at) left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number)`
  const indexes = await rows(db, sql<{ table: string; sort: string; columns: string }>`
    select r.relname as "table", case when i.indisprimary then 'key' when i.indisunique then 'unique' else 'index' end as sort, ${parts} as columns
    from pg_index i join pg_class r on r.oid = i.indrelid where r.relnamespace = current_schema()::regnamespace`)
  const refers = await rows(db, sql<{ table: string; said: string; goes: string }>`
    select r.relname as "table", pg_get_constraintdef(c.oid) as said, c.confdeltype as goes
    from pg_constraint c join pg_class r on r.oid = c.conrelid where c.contype = 'f' and r.relnamespace = current_schema()::regnamespace`)
  const plain = (said: string) => said.replaceAll('"', '').replace(/^FOREIGN KEY \((.*?)\) REFERENCES (\w+) ?\((.*?)\).*$/, '$1 -> $2 ($3)')
  return Object.fromEntries([...new Set(columns.map(one => one.table))].map(table => [table, {
    // a text that sorts otherwise than by its bytes is another type here
    columns: columns.filter(one => one.table === table).map(one => column(one.name, one.type === 'text' && one.collation !== 'C' ? `text in the order of ${one.collation ?? 'the database'}` : one.type, one.needed === 'NO', one.initial)),
    indexes: indexes.filter(one => one.table === table).map(one => `${one.sort} ${one.columns}`).sort(),
    refers: refers.filter(one => one.table === table).map(one => `${plain(one.said)}${one.goes === 'c' ? ' cascade' : ''}`).sort(),
  }]))
}
