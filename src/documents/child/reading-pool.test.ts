import { afterEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { PoolOptions } from './pool-options.ts'
import type { ReadingPool } from './reading-pool.ts'
import { createReadingPool } from './reading-pool.ts'

const tests = join(import.meta.dirname, '..', '..', '..', 'tests', 'hostile')
const pools: ReadingPool[] = []
afterEach(async () => { await Promise.all(pools.splice(0).map((pool) => pool.close())) })

function misbehavingPool(options: Partial<PoolOptions> = {}): ReadingPool {
  const pool = createReadingPool({
    entry: join(tests, 'misbehaving-child.ts'), readable: [tests], size: 1,
    time: { document: 1_000, longPdf: 2_000 }, ...options,
  })
  pools.push(pool)
  return pool
}

const file = (name: string, bytes = 'x') => ({ name, bytes: Buffer.from(bytes) })

async function refusalOf(pool: ReadingPool, name: string, bytes?: string): Promise<{ code: string; message: string }> {
  const outcome = await pool.read(file(name, bytes))
  if (outcome.ok) throw new Error('read')
  return outcome.refusal
}

describe('the reading pool', () => {
  it.each([
    ['loop', 'timeout'], ['sleep', 'timeout'], ['heap', 'memory'], ['buffers', 'memory'],
    ['exit', 'crashed'], ['later', 'crashed'], ['garbage', 'crashed'], ['throw', 'unreadable'],
  ])('a reader that meets "%s" costs the refusal %s and a sentence, and the next file is read', async (name, code) => {
    const pool = misbehavingPool({ time: { document: name === 'heap' || name === 'buffers' ? 15_000 : 700, longPdf: 15_000 } })
    const [refusal, next] = await Promise.all([refusalOf(pool, name), refusalOf(pool, 'ordinary')])
    expect(refusal.code).toBe(code)
    expect(refusal.message).toMatch(/^[A-Z].{20,}\.$/s)
    expect(next.message).toMatch(/^process \d+$/)
  }, 20_000)

  it('a child over the memory allowed is killed near the limit, not long after', async () => {
    const pool = misbehavingPool({ memoryBytes: 200 * 1024 * 1024, time: { document: 15_000, longPdf: 15_000 } })
    expect((await refusalOf(pool, 'buffers')).message).toContain('200 MB')
    const { peakBytes } = await pool.status()
    expect(peakBytes).toBeLessThan(512 * 1024 * 1024)
  }, 20_000)

  it('gives a long PDF the long time', async () => {
    const pool = misbehavingPool({ time: { document: 300, longPdf: 900 } })
    const began = performance.now()
    expect((await refusalOf(pool, 'sleep', '%PDF-1.7 /Type /Pages /Count 101')).code).toBe('timeout')
    expect(performance.now() - began).toBeGreaterThan(850)
  })

  it('replaces a child after the documents it may read', async () => {
    const pool = misbehavingPool({ documentsPerChild: 3 })
    const seen: string[] = []
    for (let count = 0; count < 7; count++) seen.push((await refusalOf(pool, `file ${count}`)).message)
    expect(new Set(seen.slice(0, 3)).size).toBe(1)
    expect(new Set(seen).size).toBe(3)
  })

  it('replaces a child that stays large', async () => {
    const pool = misbehavingPool({ idleBytes: 120 * 1024 * 1024, time: { document: 10_000, longPdf: 10_000 } })
    const seen: string[] = []
    for (let count = 0; count < 6; count++) seen.push((await refusalOf(pool, 'grow')).message)
    expect(new Set(seen).size).toBeGreaterThan(1)
    expect((await pool.status()).residentBytes).toBeLessThan(300 * 1024 * 1024)
  }, 20_000)

  it('lets a child go that nobody needs, and starts one again when needed', async () => {
    const pool = misbehavingPool({ idleMilliseconds: 50 })
    const first = (await refusalOf(pool, 'first')).message
    await expect.poll(async () => (await pool.status()).children, { timeout: 5_000 }).toBe(0)
    expect((await refusalOf(pool, 'second')).message).not.toBe(first)
  })

  it('reads many at once with no more children than its size', async () => {
    const pool = misbehavingPool({ size: 2 })
    const messages = await Promise.all(Array.from({ length: 50 }, (_, count) => refusalOf(pool, `file ${count}`).then((refusal) => refusal.message)))
    expect(new Set(messages).size).toBeLessThanOrEqual(2)
    expect(await pool.status()).toMatchObject({ busy: 0, waiting: 0 })
  })

  it('refuses a file over the packed size before any child sees it', async () => {
    const pool = misbehavingPool({ packedBytes: 10 })
    expect((await refusalOf(pool, 'large', 'x'.repeat(11))).code).toBe('tooLarge')
    expect((await pool.status()).started).toBe(0)
  })

  it('says so when the reader cannot be started', async () => {
    const pool = misbehavingPool({ entry: join(tests, 'no-such-child.ts') })
    const refusal = await refusalOf(pool, 'any')
    expect(refusal.code).toBe('crashed')
    expect(refusal.message).toContain('could not be started')
  })

  it('refuses what waits when it is closed and lets the work at hand end', async () => {
    const pool = misbehavingPool()
    await refusalOf(pool, 'first')
    const [atWork, waits] = [refusalOf(pool, 'second'), refusalOf(pool, 'third')]
    await pool.close()
    expect((await atWork).message).toMatch(/^process/)
    expect((await waits).message).toContain('stopped before')
    expect((await pool.status()).children).toBe(0)
  })

  describe('given a file that needs LibreOffice', () => {
    const converting = (convertOldWord: PoolOptions['convertOldWord']): ReadingPool => misbehavingPool({ convertOldWord })

    it('has it converted and tells the reading as one of the file that was sent', async () => {
      const pool = converting((old) => Promise.resolve({ ok: true, file: file('read', `converted from ${old.name}`) }))
      const outcome = await pool.read(file('needs-libreoffice', '{\\rtf1}'))
      expect(outcome).toMatchObject({
        ok: true,
        reading: { text: 'converted from needs-libreoffice', source: { name: 'needs-libreoffice', mediaType: 'application/rtf', bytes: 7 } },
      })
    })

    it('says what LibreOffice is for when it is not installed', async () => {
      expect((await refusalOf(converting(() => Promise.resolve(null)), 'needs-libreoffice')).code).toBe('needsLibreOffice')
    })

    it('passes on why it could not be converted', async () => {
      const refusal = { code: 'timeout' as const, message: 'LibreOffice needed too long for the file. Save it as docx.' }
      expect(await refusalOf(converting(() => Promise.resolve({ ok: false, refusal })), 'needs-libreoffice')).toEqual(refusal)
    })

    it('says so when the conversion itself fails', async () => {
      expect((await refusalOf(converting(() => Promise.reject(new Error('ENOSPC'))), 'needs-libreoffice')).message).toContain('room for temporary files')
    })
  })
})
