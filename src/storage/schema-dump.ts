import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/** The statements that would make this store's tables, in the order of their names: committed as schema.sql. */
export async function schemaDump(db: Kysely<unknown>): Promise<string> {
  const made = await sql<{ sql: string }>`select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by type desc, name`.execute(db)
  return made.rows.map(row => `${row.sql.replaceAll(/, (?="\w+" (?:text|integer|blob)|constraint)/g, ',\n  ')};\n`).join('\n')
}
