import { createReadStream, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { closeLater } from '../../../tests/kit/close-later.ts'
import { testPlace } from '../../../tests/kit/store.ts'
import { openStorage } from '../open-storage.ts'
import type { StorePlace } from '../open-storage.ts'
import { comparable, everyRow, fillEveryTable } from './every-table.fixture.ts'
import { leftOut } from './archive.ts'
import { restoreStore } from './store-restore.ts'
import { inSnapshot } from './snapshot.ts'
import { inOrder, storeForm } from './store-form.ts'
import { backupToFile } from './write-archive.ts'

const making = { version: '0.0.0', at: '2025-01-14T08:12:00.000Z', step: () => undefined }
const restoring = { name: 'store.backup', settle: async () => undefined, step: () => undefined }

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'roedtraad-backup-'))
  closeLater(async () => rmSync(made, { recursive: true, force: true }))
  return made
}

/** A store with rows in every table, closed again. */
async function filledPlace(): Promise<StorePlace> {
  const place = await testPlace()
  const storage = await openStorage(place)
  await fillEveryTable(storage)
  await storage.close()
  return place
}

async function rowsAt(place: StorePlace, but: ReadonlySet<string> = leftOut) {
  const storage = await openStorage(place)
  const rows = await everyRow(storage, but)
  await storage.close()
  return rows
}

async function backedUp(place: StorePlace): Promise<{ file: string; lines: string[] }> {
  const file = join(folder(), 'store.backup')
  await backupToFile(place, file, making)
  return { file, lines: gunzipSync(readFileSync(file)).toString().split('\n').slice(0, -1) }
}

const packed = (text: string) => () => Readable.from([gzipSync(text)])

/** What a restore of these bytes says. The same place is tried again and again: nothing may be left in it. */
async function refusal(place: StorePlace, begin: () => Readable): Promise<unknown> {
  const caught: unknown = await restoreStore(place, begin, restoring).catch((error: unknown) => error)
  expect(readdirSync(place.data)).toEqual([])
  return caught
}

describe('a backup', () => {
  it('restores row for row, every table found in the store itself', async () => {
    const place = await filledPlace()
    const { file, lines } = await backedUp(place)
    const empty = await testPlace({ empty: true })
    const head = await restoreStore(empty, () => createReadStream(file), restoring)
    expect(await rowsAt(empty)).toEqual(await rowsAt(place))
    expect(head).toMatchObject({ roedtraad: 'backup', format: 1, version: '0.0.0', madeAt: making.at, heads: { o: { number: 1 } } })
    expect((await backedUp(empty)).lines).toEqual(lines)
  })

  it('holds every table but those that let somebody in', async () => {
    const place = await filledPlace()
    const { lines } = await backedUp(place)
    const storage = await openStorage(place)
    const tables = (await storeForm(storage.db as unknown as Kysely<unknown>, storage.engine)).map(table => table.name)
    await storage.close()
    const told = new Set(lines.slice(1, -1).map(line => (JSON.parse(line) as { table: string }).table))
    expect([...told].sort()).toEqual(tables.filter(name => !leftOut.has(name)).sort())
    for (const name of leftOut) expect(tables).toContain(name)
  })

  it('is for its owner alone, and leaves nothing half when it cannot be written', async () => {
    const place = await filledPlace()
    const { file } = await backedUp(place)
    expect(statSync(file).mode & 0o077).toBe(0)
    await expect(backupToFile(place, join(folder(), 'no', 'such.backup'), making)).rejects.toMatchObject({ code: 'noFolder' })
    const full = join(folder(), 'full.backup')
    symlinkSync('/dev/full', `${full}.part`)
    await expect(backupToFile(place, full, making)).rejects.toMatchObject({ code: 'diskFull' })
    expect(readdirSync(join(full, '..'))).toEqual([])
  })

  it('is of the moment it began, whoever writes meanwhile', async () => {
    const place = await filledPlace()
    const before = await rowsAt(place)
    const writer = await openStorage(place)
    const seen: Record<string, unknown[]> = {}
    await inSnapshot(place, async snapshot => {
      for (const table of snapshot.tables) {
        await writer.db.updateTable('person').set({ name: `changed before ${table.name}` }).execute()
        await writer.db.deleteFrom('audit_entry').execute()
        const rows = seen[table.name] = [] as unknown[]
        for await (const row of snapshot.rows(table)) rows.push(comparable(row))
      }
    })
    await writer.close()
    expect(seen).toEqual(before)
    expect((await rowsAt(place))['person']?.[0]).toMatchObject({ name: expect.stringContaining('changed') })
  })

  it('is not made of a place without a store', async () => {
    const place = await testPlace({ empty: true })
    await expect(backupToFile(place, join(folder(), 'store.backup'), making)).rejects.toMatchObject({ code: 'noStore' })
    expect(readdirSync(place.data)).toEqual([])
  })
})

describe('an archive', () => {
  it('that is none, is cut off, changed or of a newer version is refused, and nothing is there after it', async () => {
    const place = await testPlace({ empty: true })
    const { file, lines } = await backedUp(await filledPlace())
    const bytes = readFileSync(file)
    const [head = '', ...rest] = lines
    const end = rest.pop() ?? ''
    const of = (changed: string[]) => packed(`${changed.join('\n')}\n`)
    expect(await refusal(place, () => Readable.from([Buffer.from('PK no archive')]))).toMatchObject({ code: 'notAnArchive' })
    expect(await refusal(place, () => Readable.from([Buffer.alloc(0)]))).toMatchObject({ code: 'notAnArchive' })
    expect(await refusal(place, packed('{"hello":1}\n'))).toMatchObject({ code: 'notAnArchive' })
    expect(await refusal(place, () => createReadStream(join(folder(), 'nowhere')))).toMatchObject({ code: 'missing' })
    expect(await refusal(place, () => Readable.from([bytes.subarray(0, bytes.length - 9)]))).toMatchObject({ code: 'cut' })
    expect(await refusal(place, of([head, ...rest]))).toMatchObject({ code: 'cut' })
    expect(await refusal(place, of([head, ...rest.slice(1), end]))).toMatchObject({ code: 'damaged' })
    expect(await refusal(place, of([head, ...rest.map(line => line.replace('nr 2', 'nr 9')), end]))).toMatchObject({ code: 'damaged' })
    expect(await refusal(place, of([head, ...rest, end, rest[0] ?? '']))).toMatchObject({ code: 'damaged' })
    expect(await refusal(place, of([head.replace('"format":1', '"format":2'), ...rest, end]))).toMatchObject({ code: 'newer' })
    expect(await refusal(place, of([head.replace(/"migration":\d+/, '"migration":999'), ...rest, end]))).toMatchObject({ code: 'newer' })
    await restoreStore(place, () => createReadStream(file), restoring)
  })

  it('whose sum was made anew is still held to its tables and keys', async () => {
    const place = await testPlace({ empty: true })
    const { lines } = await backedUp(await filledPlace())
    const changed = (change: (line: string) => string) => {
      const told = `${lines.slice(0, -1).map(change).join('\n')}\n`
      const end = { ...JSON.parse(lines.at(-1) ?? '') as object, sha256: createHash('sha256').update(told).digest('hex') }
      return packed(`${told}${JSON.stringify(end)}\n`)
    }
    expect(await refusal(place, changed(line => line.replace('"parent":"nr 2"', '"parent":"nobody"')))).toMatchObject({ code: 'damaged' })
    expect(await refusal(place, changed(line => line.replace('"table":"person","row":{', '"table":"person","row":{"unknown":1,')))).toMatchObject({ code: 'damaged' })
    expect(await refusal(place, changed(line => line.replaceAll('"table":"person"', '"table":"session"')))).toMatchObject({ code: 'damaged' })
    expect(await refusal(place, changed(line => line.replace('"name":"nr 1"', '"name":null')))).toMatchObject({ code: 'damaged' })
  })

  it('is not restored over a store, nor when what comes after restoring fails', async () => {
    const { file } = await backedUp(await filledPlace())
    const taken = await filledPlace()
    const before = await rowsAt(taken)
    await expect(restoreStore(taken, () => createReadStream(file), restoring)).rejects.toMatchObject({ code: 'occupied' })
    expect(await rowsAt(taken)).toEqual(before)
    const place = await testPlace({ empty: true })
    await expect(restoreStore(place, () => createReadStream(file), { ...restoring, settle: () => Promise.reject(new Error('not so')) })).rejects.toThrow('not so')
    expect(readdirSync(place.data)).toEqual([])
    await restoreStore(place, () => createReadStream(file), restoring)
  })
})

describe('the order of tables', () => {
  it('puts those referred to first, and lets a circle stand', () => {
    const table = (name: string, ...refers: string[]) => ({ name, columns: [], key: [], refers, bytes: false })
    expect(inOrder([table('a', 'c'), table('b'), table('c', 'b')]).map(one => one.name)).toEqual(['b', 'c', 'a'])
    expect(inOrder([table('a', 'b'), table('b', 'a'), table('c')]).map(one => one.name)).toEqual(['c', 'a', 'b'])
  })
})
