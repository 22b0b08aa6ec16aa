import { sql } from 'kysely'
import type { Database } from '../../../src/storage/open-storage.ts'

/** What using a session may change, and nothing else. */
const ofSessions = new Set(['session', 'read_log', 'throttle', 'migration', 'kysely_migration'])

/** Every row of every table but those, as text: two of these are equal when nothing was changed in between. */
export async function wholeStore(db: Database): Promise<Record<string, string[]>> {
  const tables = await db.introspection.getTables()
  const rows: Record<string, string[]> = {}
  for (const { name, schema } of tables.filter(one => !ofSessions.has(one.name))) {
    const { rows: found } = await sql<Record<string, unknown>>`select * from ${schema === undefined ? sql.table(name) : sql.id(schema, name)}`.execute(db)
    rows[name] = found.map(row => JSON.stringify(row, (_, value: unknown) => value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)).sort()
  }
  return rows
}
