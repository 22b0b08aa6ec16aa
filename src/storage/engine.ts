import { sql } from 'kysely'
import type { Kysely, RawBuilder } from 'kysely'

export type Engine = 'sqlite' | 'postgres'

/** Column types the engines name differently. */
export interface ColumnTypes {
  bytes: 'blob' | 'bytea'
  /** text that sorts and compares by its bytes, as in SQLite, whatever the database's own order */
  text: RawBuilder<unknown>
}

export const columnTypes: Record<Engine, ColumnTypes> = {
  sqlite: { bytes: 'blob', text: sql`text` },
  postgres: { bytes: 'bytea', text: sql`text collate "C"` },
}

/** Whether the store was ever begun. */
export async function hasForm(db: Kysely<unknown>, engine: Engine): Promise<boolean> {
  const asked = engine === 'postgres'
    ? sql<{ found: number }>`select count(*) as found from information_schema.tables where table_schema = current_schema() and table_name = 'migration'`
    : sql<{ found: number }>`select count(*) as found from sqlite_schema where name = 'migration'`
  return Number((await asked.execute(db)).rows[0]?.found) > 0
}

/** PostgreSQL stores no zero byte in text, and SQLite's functions end at one: it becomes the sign for what could not be read, on both. */
export function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value
}
