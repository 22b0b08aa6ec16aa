import { describe, expect, it } from 'vitest'
import { openTestStore } from '../../tests/kit/store.ts'
import { auditEvents } from './audit-events.ts'
import { writeAudit } from './audit.ts'
import { dropFile, fileParts, putFile, wholeFile } from './file-parts.ts'
import { newId } from './new-id.ts'
import type { Database } from './open-storage.ts'

const setting = (name: string, value = '') => ({ organisation: 'o', name, value })

describe('the store', () => {
  it('keeps files in parts and gives them back whole', async () => {
    const { db } = await openTestStore()
    const bytes = new Uint8Array(2.5 * 1024 * 1024).map((_, i) => i % 251)
    await putFile(db, 'o', 'f', bytes)
    let parts = 0
    for await (const part of fileParts(db, 'o', 'f')) parts += part.length > 0 ? 1 : 0
    expect(parts).toBe(3)
    expect(Buffer.compare(await wholeFile(db, 'o', 'f'), bytes)).toBe(0)
    expect((await wholeFile(db, 'another', 'f')).length).toBe(0)
    await dropFile(db, 'o', 'f')
    expect((await wholeFile(db, 'o', 'f')).length).toBe(0)
  })

  it('numbers audit entries from 1 within an organisation', async () => {
    const { db } = await openTestStore()
    const note = { actor: 'a', at: '2025-01-14T08:12:00.000Z', event: auditEvents[0] }
    for (const organisation of ['o', 'o', 'p']) await db.transaction().execute(trx => writeAudit(trx, { ...note, organisation }, null))
    const rows = await db.selectFrom('audit_entry').select(['organisation', 'number']).orderBy('organisation').orderBy('number').execute()
    expect(rows).toEqual([{ organisation: 'o', number: 1 }, { organisation: 'o', number: 2 }, { organisation: 'p', number: 1 }])
  })

  it('numbers them without a gap when many write at once', async () => {
    const { db } = await openTestStore()
    const note = { organisation: 'o', actor: 'a', at: '2025-01-14T08:12:00.000Z', event: auditEvents[0] }
    await Promise.all(Array.from({ length: 40 }, (_, at) => db.transaction().execute(trx => writeAudit(trx, note, `${at}`))))
    const rows = await db.selectFrom('audit_entry').select(['number', 'hash', 'previous_hash']).orderBy('number').execute()
    expect(rows.map(row => row.number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
    expect(rows.slice(1).map(row => row.previous_hash)).toEqual(rows.slice(0, -1).map(row => row.hash))
  })

  it('makes ids that do not repeat', () => {
    const ids = new Set(Array.from({ length: 1000 }, newId))
    expect(ids.size).toBe(1000)
    for (const id of ids) expect(id).toMatch(/^[a-hjkmnp-z2-9]{16}$/)
  })
})

describe('what both engines answer alike', () => {
  it('text is ordered and compared by its bytes, whatever alphabet the database was made for', async () => {
    const { db } = await openTestStore()
    const names = ['Zone', 'aa', 'ab', 'æ', 'ø', 'å', 'Å', 'z', 'a b', 'a-b', '_', '1', '10', '9']
    for (const name of names) await db.insertInto('setting').values(setting(name)).execute()
    const inOrder = await db.selectFrom('setting').select('name').orderBy('name').execute()
    expect(inOrder.map(row => row.name)).toEqual(names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
    const after = await db.selectFrom('setting').select('name').where('name', '>', 'aa').where('name', '<', 'å').orderBy('name').execute()
    expect(after.map(row => row.name)).toEqual(['ab', 'z', 'Å'])
  })

  it('like tells large letters from small', async () => {
    const { db } = await openTestStore()
    for (const name of ['Vagt', 'vagt', 'VAGT']) await db.insertInto('setting').values(setting(name)).execute()
    const like = async (pattern: string) => (await db.selectFrom('setting').select('name').where(({ eb, ref, val }) => eb(ref('name'), 'like', val(pattern))).orderBy('name').execute()).map(row => row.name)
    expect(await like('v%')).toEqual(['vagt'])
  })

  it('counts and sums are numbers, bytes are bytes', async () => {
    const { db } = await openTestStore()
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
    await db.insertInto('file_part').values([{ organisation: 'o', file: 'f', part: 1, bytes }, { organisation: 'o', file: 'f', part: 2, bytes: new Uint8Array() }]).execute()
    const counted = await db.selectFrom('file_part').select(({ fn }) => [fn.countAll().as('all'), fn.sum('part').as('sum'), fn.max('part').as('most')]).executeTakeFirstOrThrow()
    expect(counted).toEqual({ all: 2, sum: 3, most: 2 })
    const rows = await db.selectFrom('file_part').select('bytes').orderBy('part').execute()
    expect(rows.map(row => Buffer.from(row.bytes).toString('hex'))).toEqual([Buffer.from(bytes).toString('hex'), ''])
    expect(rows[0]?.bytes.constructor).toBe(Uint8Array)
  })

  it('a zero byte in a text becomes the sign for what could not be read', async () => {
    const { db } = await openTestStore()
    await db.insertInto('setting').values(setting('a\0b', '\0\0')).execute()
    expect(await db.selectFrom('setting').select(['name', 'value']).where('name', '=', 'a\0b').execute()).toEqual([{ name: 'a\ufffdb', value: '\ufffd\ufffd' }])
  })

  it('a transaction that fails leaves nothing, and the store goes on', async () => {
    const { db } = await openTestStore()
    const failing = async (trx: Database) => {
      await trx.insertInto('setting').values(setting('a')).execute()
      await trx.insertInto('setting').values(setting('a')).execute()
    }
    await expect(db.transaction().execute(failing)).rejects.toThrow()
    expect(await db.selectFrom('setting').selectAll().execute()).toEqual([])
    await db.insertInto('setting').values(setting('a')).execute()
    expect(await db.selectFrom('setting').selectAll().execute()).toHaveLength(1)
  })
})
