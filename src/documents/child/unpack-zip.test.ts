import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ZipPart } from '../../../tests/hostile/make-zip.ts'
import { makeZip } from '../../../tests/hostile/make-zip.ts'
import type { UnpackedEntry } from './messages.ts'
import { createReadingPool } from './reading-pool.ts'
import { unpackLimits, unpackZip } from './unpack-zip.ts'

const tests = join(import.meta.dirname, '..', '..', '..', 'tests', 'hostile')
const text = (content: string): Buffer => Buffer.from(content)
const unpack = (parts: readonly ZipPart[], limits = unpackLimits): UnpackedEntry[] => [...unpackZip(makeZip(parts), limits)]
const told = (entry: UnpackedEntry): string => (entry.ok ? `${entry.name}: ${Buffer.from(entry.bytes).toString()}` : `${entry.name}: ${entry.refusal.code}`)

describe('unpacking a zip', () => {
  it('yields the files, packed or stored, in order', () => {
    expect(unpack([{ name: 'a.txt', bytes: text('one') }, { name: 'folder/b.txt', bytes: text('two'), stored: true }, { name: 'tom.txt', bytes: text('') }]).map(told))
      .toEqual(['a.txt: one', 'folder/b.txt: two', 'tom.txt: '])
  })

  it('leaves out folders, hidden files and shadow files', () => {
    expect(unpack([
      { name: 'folder/', bytes: text('') }, { name: '.DS_Store', bytes: text('x') }, { name: '__MACOSX/._a.txt', bytes: text('x') },
      { name: 'folder/.hidden/a.txt', bytes: text('x') }, { name: 'a.txt', bytes: text('seen') },
    ]).map(told)).toEqual(['a.txt: seen'])
  })

  it('gives two files of one name two names', () => {
    const parts = ['a.txt', 'a.txt', 'a (2).txt', '../a.txt'].map((name) => ({ name, bytes: text('x') }))
    const names = unpack(parts).map((entry) => entry.name)
    expect(names).toEqual(['a.txt', 'a (2).txt', 'a (2) (2).txt', 'a (3).txt'])
  })

  it('ten thousand files of one name take no longer than they should', () => {
    const bytes = text('x')
    const zip = makeZip(Array.from({ length: 10_000 }, () => ({ name: 'a.txt', bytes, stored: true })))
    const began = performance.now()
    expect(new Set([...unpackZip(zip)].map((entry) => entry.name)).size).toBe(10_000)
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('stops a file that unpacks to far more than its size, and goes on with the others', () => {
    expect(unpack([{ name: 'bomb.txt', bytes: Buffer.alloc(20_000_000) }, { name: 'a.txt', bytes: text('after') }]).map(told))
      .toEqual(['bomb.txt: tooMuchInside', 'a.txt: after'])
  })

  it('believes no claimed size', () => {
    expect(unpack([{ name: 'small.txt', bytes: Buffer.alloc(20_000_000), claims: 10 }, { name: 'large.txt', bytes: text('x'), claims: 4_000_000_000 }]).map(told))
      .toEqual(['small.txt: tooMuchInside', 'large.txt: x'])
  })

  it('lets small files be as repetitive as they are', () => {
    expect(unpack([{ name: 'spaces.txt', bytes: Buffer.alloc(900_000, 32) }])[0]?.ok).toBe(true)
  })

  it('stops at the total and says that the rest was left out', () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, bytes: text('0123456789') }))
    expect(unpack(parts, { ...unpackLimits, unpackedBytes: 25 }).map(told)).toEqual(['a: 0123456789', 'b: 0123456789', 'null: tooMuchInside'])
  })

  it('stops at the number of files and says that the rest was left out', () => {
    const parts = Array.from({ length: 4 }, (_, index) => ({ name: `${index}`, bytes: text('x') }))
    expect(unpack(parts, { ...unpackLimits, files: 3 }).map(told)).toEqual(['0: x', '1: x', '2: x', 'null: tooMuchInside'])
  })

  it('refuses a file over the size of a single document, packed or stored', () => {
    const bytes = Buffer.from(Array.from({ length: 200 }, (_, index) => index))
    const limits = { ...unpackLimits, fileBytes: 100 }
    expect(unpack([{ name: 'a', bytes }, { name: 'b', bytes, stored: true }], limits).map(told)).toEqual(['a: tooLarge', 'b: tooLarge'])
  })

  it('tells what is encrypted and what is spoiled', () => {
    expect(unpack([{ name: 'a', bytes: text('x'), encrypted: true }, { name: 'b', bytes: text('x'), spoiled: true }, { name: 'c', bytes: text('x'), spoiled: true, stored: true }]).map(told))
      .toEqual(['a: encrypted', 'b: damaged', 'c: damaged'])
  })

  it('reads a zip that has other bytes before it', () => {
    const zip = Buffer.concat([text('%PDF-1.7 not really'), makeZip([{ name: 'a.txt', bytes: text('inside') }])])
    expect([...unpackZip(zip)].map(told)).toEqual(['a.txt: inside'])
  })

  it('passes a zip inside on unopened', () => {
    const inner = makeZip([{ name: 'a.txt', bytes: text('x') }])
    expect(unpack([{ name: 'inner.zip', bytes: inner }])[0]).toMatchObject({ ok: true, name: 'inner.zip' })
  })

  it('every cut of a zip is told as damaged or yields whole files, and never throws', () => {
    const zip = makeZip([{ name: 'a.txt', bytes: text('one two three') }, { name: 'b.txt', bytes: text('four') }])
    for (let length = 0; length < zip.length; length++) {
      expect([...unpackZip(zip.subarray(0, length))].map(told)).toEqual(['null: damaged'])
    }
    for (let place = 0; place < zip.length; place++) {
      const flipped = Buffer.from(zip)
      flipped[place] = (flipped[place] ?? 0) ^ 0xff
      for (const entry of unpackZip(flipped)) if (entry.ok) expect(['one two three', 'four']).toContain(Buffer.from(entry.bytes).toString())
    }
  })
})

describe('unpacking in a child', () => {
  it('yields the entries one by one and can be read from while it goes on', async () => {
    const pool = createReadingPool({ size: 1, entry: join(tests, 'misbehaving-child.ts'), readable: [tests] })
    const names: string[] = []
    for await (const entry of pool.unpack(makeZip([{ name: 'a.txt', bytes: Buffer.alloc(900_000, 97) }, { name: '../b.txt', bytes: text('x') }]))) {
      if (entry.ok) await pool.read({ name: entry.name, bytes: entry.bytes })
      names.push(told(entry).slice(0, 12))
    }
    expect(names).toEqual(['a.txt: aaaaa', 'b.txt: x'])
    await pool.close()
  })

  it('a caller who stops early leaves no child behind', async () => {
    const pool = createReadingPool({ size: 1, entry: join(tests, 'misbehaving-child.ts'), readable: [tests] })
    for await (const entry of pool.unpack(makeZip(Array.from({ length: 100 }, (_, index) => ({ name: `${index}`, bytes: Buffer.alloc(900_000, index) }))))) {
      expect(entry.ok).toBe(true)
      break
    }
    expect(await pool.status()).toMatchObject({ children: 0, busy: 0 })
    await pool.close()
  })

  it('tells a file that is no zip', async () => {
    const pool = createReadingPool({ size: 1, entry: join(tests, 'misbehaving-child.ts'), readable: [tests] })
    const entries: string[] = []
    for await (const entry of pool.unpack(text('no zip'))) entries.push(told(entry))
    expect(entries).toEqual(['null: damaged'])
    await pool.close()
  })
})
