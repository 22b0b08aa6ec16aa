import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openStorage, openStorageInMemory } from './open-storage.ts'
import { schemaDump } from './schema-dump.ts'

const schemaFile = join(import.meta.dirname, 'schema.sql')

describe('a SQLite store', () => {
  it('has the tables the committed schema says', async () => {
    const storage = await openStorageInMemory()
    const fresh = await schemaDump(storage.db as Kysely<unknown>)
    if (process.env['UPDATE'] === '1') writeFileSync(schemaFile, fresh)
    expect(fresh).toBe(readFileSync(schemaFile, 'utf8'))
    await storage.close()
  })

  it('writes ahead, syncs every commit and keeps foreign keys', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roedtraad-'))
    const storage = await openStorage({ data: join(folder, 'data') })
    const pragma = async (name: string) => Object.values((await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(storage.db)).rows[0] ?? {})[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('foreign_keys')).toBe(1)
    expect(await pragma('secure_delete')).toBe(1)
    expect(statSync(join(folder, 'data')).mode & 0o077).toBe(0)
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('answers from a statement it kept, also after somebody walked through its rows and stopped half way', async () => {
    const { db, close } = await openStorageInMemory()
    for (const name of ['a', 'b', 'c']) await db.insertInto('setting').values({ organisation: 'o', name, value: name }).execute()
    const settings = db.selectFrom('setting').select('name').where('organisation', '=', 'o').orderBy('name')
    const names = async () => (await settings.execute()).map(row => row.name)
    expect(await names()).toEqual(['a', 'b', 'c'])
    for await (const one of settings.stream()) if (one.name === 'b') break
    expect(await names()).toEqual(['a', 'b', 'c'])
    await db.insertInto('setting').values({ organisation: 'o', name: 'd', value: 'd' }).execute()
    expect(await names()).toEqual(['a', 'b', 'c', 'd'])
    await close()
  })

  it('answers rightly when more different questions come than are kept, and when a table changes its form', async () => {
    const { db, close } = await openStorageInMemory()
    const all = () => sql<Record<string, unknown>>`select * from setting`.execute(db)
    await db.insertInto('setting').values({ organisation: 'o', name: 'a', value: '1' }).execute()
    expect((await all()).rows).toEqual([{ organisation: 'o', name: 'a', value: '1' }])
    for (let turn = 0; turn < 2; turn++) {
      for (let at = 0; at < 500; at++) expect((await sql.raw<{ x: number }>(`select ${at} as x`).execute(db)).rows).toEqual([{ x: at }])
    }
    await sql`alter table setting add column more text default 'x'`.execute(db)
    expect((await all()).rows).toEqual([{ organisation: 'o', name: 'a', value: '1', more: 'x' }])
    await close()
  })
})
