import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import type { Database, Storage } from './open-storage.ts'

/**
 * Has the room of erased rows overwritten: both engines write their tables anew. Deleting alone is not enough, for an engine
 * that moves rows between pages leaves what stood there before. PostgreSQL's own write-ahead segments go as it recycles them.
 */
export async function reclaimSpace({ db, engine, where }: Pick<Storage, 'db' | 'engine' | 'where'>): Promise<void> {
  if (engine === 'postgres') return vacuumTables(db)
  const path = join(where, 'roedtraad.sqlite')
  if (!existsSync(path)) return
  const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './vacuum-worker.ts' : './vacuum-worker.js', import.meta.url), { workerData: path, execArgv: ['--disable-warning=ExperimentalWarning'] })
  const [code] = await once(worker, 'exit') as [number]
  if (code !== 0) throw new Error('the store could not be written anew')
}

/** Each table is locked for the moment it takes. */
async function vacuumTables(db: Database): Promise<void> {
  for (const { name } of await db.introspection.getTables()) await sql`vacuum (full) ${sql.table(name)}`.execute(db)
}
