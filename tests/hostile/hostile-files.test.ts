import { createServer } from 'node:http'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReadOutcome } from '../../src/documents/child/messages.ts'
import { defaultPoolOptions } from '../../src/documents/child/pool-options.ts'
import type { ReadingPool } from '../../src/documents/child/reading-pool.ts'
import { createReadingPool } from '../../src/documents/child/reading-pool.ts'
import { timeAllowed } from '../../src/documents/child/time-allowed.ts'
import type { HostileFile } from './hostile-file.ts'
import { hostileFiles } from './hostile-files.ts'

const listener = createServer((_request, answer) => { answer.end() })
let heard = 0
listener.on('connection', () => { heard++ })

let address = ''
let pool: ReadingPool
const took: { name: string; milliseconds: number; end: string }[] = []

beforeAll(async () => {
  await new Promise<void>((resolve) => { listener.listen(0, '127.0.0.1', () => resolve()) })
  const bound = listener.address()
  if (bound === null || typeof bound === 'string') throw new Error('the listener has no port')
  address = `http://127.0.0.1:${bound.port}`
  pool = createReadingPool()
})

afterAll(async () => {
  const { peakBytes } = await pool.status()
  await pool.close()
  listener.close()
  const slowest = took.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5)
  console.log([
    `hostile files: ${took.length} (goal 60), largest child ${Math.round(peakBytes / 1024 / 1024)} MB (limit 512)`,
    ...slowest.map(({ name, milliseconds, end }) => `  ${Math.round(milliseconds)} ms ${name}: ${end}`),
  ].join('\n'))
})

async function sent(file: HostileFile): Promise<{ outcome: ReadOutcome; milliseconds: number; allowed: number }> {
  const input = { name: file.name, bytes: file.make(address) }
  const began = performance.now()
  const outcome = await pool.read(input)
  const milliseconds = performance.now() - began
  took.push({ name: file.name, milliseconds, end: outcome.ok ? 'read' : outcome.refusal.code })
  return { outcome, milliseconds, allowed: timeAllowed(input) }
}

/** Starting a child anew and killing one are no part of the document's time. */
const handling = 3_000

describe('a hostile file', () => {
  it('has a name of its own, and there are enough of them', () => {
    expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length)
    expect(hostileFiles.length).toBeGreaterThanOrEqual(60)
  })

  it.each(hostileFiles.map((file) => [JSON.stringify(file.name), file] as const))('%s is read or refused within its limits', async (_name, file) => {
    const { outcome, milliseconds, allowed } = await sent(file)
    expect(milliseconds).toBeLessThan(allowed + handling)
    if (outcome.ok) {
      expect(typeof outcome.reading.text).toBe('string')
      expect(outcome.reading.text).not.toContain('root:x:0')
      expect(file.refused ?? 'read').toBe('read')
    } else {
      expect(outcome.refusal.message).toMatch(/^[A-Z].{19,}\.$/s)
      expect(outcome.refusal.code).not.toBe('crashed')
      if (file.read === true) expect(outcome.refusal).toBe('read')
      expect(file.refused ?? [outcome.refusal.code]).toContain(outcome.refusal.code)
    }
  }, 100_000)

  it('leaves the next file to be read, nothing written and nobody called', async () => {
    const next = await pool.read({ name: 'next.txt', bytes: Buffer.from('Referat af mødet') })
    expect(next.ok).toBe(true)
    expect(existsSync(join(tmpdir(), 'roedtraad-was-here'))).toBe(false)
    expect(heard).toBe(0)
  })

  it('leaves no child over the memory it may take', async () => {
    expect((await pool.status()).peakBytes).toBeLessThanOrEqual(defaultPoolOptions.memoryBytes)
  })
})
