import { afterAll, describe, expect, it } from 'vitest'
import { createReadingPool } from '../../src/documents/child/reading-pool.ts'
import { noise, utf8 } from './hostile-file.ts'
import { makeZip } from './make-zip.ts'

const pool = createReadingPool()
afterAll(() => pool.close())

interface Unpacked {
  names: string[]
  refused: string[]
  bytes: number
}

async function unpacked(zip: Uint8Array): Promise<Unpacked> {
  const all: Unpacked = { names: [], refused: [], bytes: 0 }
  for await (const entry of pool.unpack(zip)) {
    if (entry.ok) {
      all.names.push(entry.name)
      all.bytes += entry.bytes.length
    } else {
      expect(entry.refusal.message).toMatch(/^[A-Z].{19,}\.$/s)
      all.refused.push(entry.refusal.code)
    }
  }
  return all
}

/** Nine thousand lines of the directory that all point at one packed megabyte. */
function overlapping(): Buffer {
  const one = makeZip([{ name: 'a', bytes: Buffer.alloc(1_000_000, 97) }])
  const end = one.length - 22
  const start = one.readUInt32LE(end + 16)
  const line = one.subarray(start, end)
  const tail = Buffer.from(one.subarray(end))
  tail.writeUInt16LE(9_000, 8)
  tail.writeUInt16LE(9_000, 10)
  tail.writeUInt32LE(line.length * 9_000, 12)
  return Buffer.concat([one.subarray(0, start), ...Array.from({ length: 9_000 }, () => line), tail])
}

describe('an uploaded zip made to do harm', () => {
  it('with a bomb inside costs the bomb alone', async () => {
    const { names, refused } = await unpacked(makeZip([{ name: 'a.txt', bytes: utf8('one') }, { name: 'bomb.txt', bytes: Buffer.alloc(20 * 1024 * 1024) }, { name: 'b.txt', bytes: utf8('two') }]))
    expect(names).toEqual(['a.txt', 'b.txt'])
    expect(refused).toEqual(['tooMuchInside'])
  })

  it('with many lines on the same bytes is stopped at the total', async () => {
    const { bytes, refused } = await unpacked(overlapping())
    expect(bytes).toBeLessThanOrEqual(100 * 1024 * 1024)
    expect(refused).toEqual(['tooMuchInside'])
  })

  it('with more files than are taken is stopped at the number', async () => {
    const { names, refused } = await unpacked(makeZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.txt`, bytes: utf8('x'), stored: true }))))
    expect(names.length).toBe(10_000)
    expect(refused).toEqual(['tooMuchInside'])
  })

  it('with zips in zips is opened one level deep', async () => {
    const inner = makeZip([{ name: 'deeper.txt', bytes: utf8('x') }])
    expect((await unpacked(makeZip([{ name: 'inner.zip', bytes: inner }]))).names).toEqual(['inner.zip'])
    expect((await pool.read({ name: 'inner.zip', bytes: inner })).ok).toBe(false)
  })

  it('with names that climb out keeps them in', async () => {
    const names = ['../../../../tmp/x.txt', '..\\..\\x.txt', 'C:\\x.txt', '/x.txt', 'a/../../x.txt', '\u0000x.txt', `${'d/'.repeat(5_000)}x.txt`]
    for (const name of (await unpacked(makeZip(names.map((each) => ({ name: each, bytes: utf8('x') }))))).names) {
      expect(name).not.toMatch(/(^|\/)\.\.(\/|$)|^[\\/]|[\\:\0]/)
      expect(name.length).toBeLessThanOrEqual(200)
    }
  })

  it('of noise, cut off, locked or empty is told as such', async () => {
    const zip = makeZip([{ name: 'a.txt', bytes: noise(10_000) }])
    expect((await unpacked(noise(100_000))).refused).toEqual(['damaged'])
    expect((await unpacked(zip.subarray(0, 5_000))).refused).toEqual(['damaged'])
    expect((await unpacked(makeZip([{ name: 'a.txt', bytes: utf8('x'), encrypted: true }]))).refused).toEqual(['encrypted'])
    expect(await unpacked(makeZip([]))).toEqual({ names: [], refused: [], bytes: 0 })
    expect((await unpacked(Buffer.alloc(0))).refused).toEqual(['damaged'])
  })

  it('over the size of a file is refused before it is opened', async () => {
    expect((await unpacked(Buffer.alloc(25 * 1024 * 1024 + 1))).refused).toEqual(['tooLarge'])
  })
})
