import { sql } from 'kysely'
import type { Engine } from './engine.ts'
import type { Database } from './open-storage.ts'

/**
 * Has the room of erased rows overwritten. SQLite overwrites what is deleted at once (secure_delete); what was written ahead is
 * brought into the file and the write-ahead log emptied. PostgreSQL writes its tables anew, each locked for the moment it takes;
 * its own write-ahead segments go as it recycles them.
 */
export async function reclaimSpace(db: Database, engine: Engine): Promise<void> {
  if (engine === 'sqlite') {
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
    return
  }
  for (const { name } of await db.introspection.getTables()) await sql`vacuum (full) ${sql.table(name)}`.execute(db)
}
