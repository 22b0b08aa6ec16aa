import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import { NodeSqliteDialect } from './sqlite-dialect.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

export interface Storage {
  db: Database
  close(): Promise<void>
}

/** Opens the store in a folder (made when missing, for its owner's eyes only) and brings it to the newest form. */
export async function openStorage(folder: string): Promise<Storage> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return open(join(folder, 'roedtraad.sqlite'))
}

/** A store that lives as long as the process: for tests. */
export async function openStorageInMemory(): Promise<Storage> {
  return open(':memory:')
}

async function open(path: string): Promise<Storage> {
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(path) })
  try {
    await migrate(db as Kysely<unknown>, { bytes: 'blob', text: 'text' })
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, close: () => db.destroy() }
}
