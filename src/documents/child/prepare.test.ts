import { afterEach, describe, expect, it } from 'vitest'
import { madeFile } from '../../../tests/kit/made/made-files.ts'
import { madeMinutes } from '../../../tests/kit/made/made-minutes.ts'
import { prepareReading } from '../prepared-reading.ts'
import { createReadingPool } from './reading-pool.ts'
import type { ReadingPool } from './reading-pool.ts'

const pools: ReadingPool[] = []
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())))

function real(options: Parameters<typeof createReadingPool>[0] = {}): ReadingPool {
  const pool = createReadingPool({ size: 1, ...options })
  pools.push(pool)
  return pool
}

const minutes = madeFile('md', madeMinutes(7, 3, 2), 'Møde nr. 4')

describe('what the store keeps of a file', () => {
  it('is worked out in the child as it would be here', async () => {
    const pool = real()
    const [read, kept] = [await pool.read(minutes), await pool.prepare(minutes)]
    expect(read.ok && prepareReading(read.reading, minutes.name)).toEqual(kept.ok && kept.prepared)
    expect(kept.ok && kept.prepared.facts.items).toBe(3)
  })

  it('is told of the file that was sent where a copy was read', async () => {
    const old = { name: 'gammelt.doc', bytes: Buffer.from('{\\rtf1 gammelt}') }
    const pool = real({ convertOldWord: () => Promise.resolve({ ok: true, file: minutes }) })
    const kept = await pool.prepare(old)
    const source = kept.ok ? (JSON.parse(kept.prepared.reading) as { source: unknown }).source : null
    expect(source).toMatchObject({ name: 'gammelt.doc', mediaType: 'application/rtf', bytes: old.bytes.length })
    expect(kept.ok && kept.prepared.facts.mediaType).toBe('application/rtf')
    expect(kept.ok && kept.prepared.words).toContain('gammelt.doc')
  })

  it('is a refusal where the file cannot be read', async () => {
    expect(await real().prepare({ name: 'tom.txt', bytes: Buffer.alloc(0) })).toMatchObject({ ok: false, refusal: { code: 'empty' } })
  })
})
