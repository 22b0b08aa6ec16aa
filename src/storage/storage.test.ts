import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { auditEvents } from './audit-events.ts'
import { writeAudit } from './audit.ts'
import { dropFile, fileParts, putFile, wholeFile } from './file-parts.ts'
import { newId } from './new-id.ts'
import { openStorage, openStorageInMemory } from './open-storage.ts'
import { schemaDump } from './schema-dump.ts'

const schemaFile = join(import.meta.dirname, 'schema.sql')

describe('the store', () => {
  it('has the tables the committed schema says', async () => {
    const storage = await openStorageInMemory()
    const fresh = await schemaDump(storage.db as Kysely<unknown>)
    if (process.env['UPDATE'] === '1') writeFileSync(schemaFile, fresh)
    expect(fresh).toBe(readFileSync(schemaFile, 'utf8'))
    await storage.close()
  })

  it('writes ahead, syncs every commit and keeps foreign keys', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roedtraad-'))
    const storage = await openStorage(join(folder, 'data'))
    const pragma = async (name: string) => Object.values((await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(storage.db)).rows[0] ?? {})[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('foreign_keys')).toBe(1)
    expect(await pragma('secure_delete')).toBe(1)
    expect(statSync(join(folder, 'data')).mode & 0o077).toBe(0)
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('is opened by several starters at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roedtraad-'))
    const script = `import { openStorage } from ${JSON.stringify(join(import.meta.dirname, 'open-storage.ts'))}\nconst s = await openStorage(${JSON.stringify(folder)})\nawait s.close()`
    const starters = Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', script]))
    for (const starter of await Promise.all(starters)) expect(starter.stderr).toBe('')
    const storage = await openStorage(folder)
    const steps = await sql`select number from migration`.execute(storage.db)
    expect(steps.rows).toHaveLength(2)
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('keeps files in parts and gives them back whole', async () => {
    const { db, close } = await openStorageInMemory()
    const bytes = new Uint8Array(2.5 * 1024 * 1024).map((_, i) => i % 251)
    await putFile(db, 'o', 'f', bytes)
    let parts = 0
    for await (const part of fileParts(db, 'o', 'f')) parts += part.length > 0 ? 1 : 0
    expect(parts).toBe(3)
    expect(Buffer.compare(await wholeFile(db, 'o', 'f'), bytes)).toBe(0)
    expect((await wholeFile(db, 'another', 'f')).length).toBe(0)
    await dropFile(db, 'o', 'f')
    expect((await wholeFile(db, 'o', 'f')).length).toBe(0)
    await close()
  })

  it('numbers audit entries from 1 within an organisation', async () => {
    const { db, close } = await openStorageInMemory()
    const note = { actor: 'a', at: '2025-01-14T08:12:00.000Z', event: auditEvents[0] }
    for (const organisation of ['o', 'o', 'p']) await db.transaction().execute(trx => writeAudit(trx, { ...note, organisation }, null))
    const rows = await db.selectFrom('audit_entry').select(['organisation', 'number']).orderBy('organisation').orderBy('number').execute()
    expect(rows).toEqual([{ organisation: 'o', number: 1 }, { organisation: 'o', number: 2 }, { organisation: 'p', number: 1 }])
    await close()
  })

  it('makes ids that do not repeat', () => {
    const ids = new Set(Array.from({ length: 1000 }, newId))
    expect(ids.size).toBe(1000)
    for (const id of ids) expect(id).toMatch(/^[a-hjkmnp-z2-9]{16}$/)
  })
})
