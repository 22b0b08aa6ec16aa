import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/reader/read.ts'
import { breachesOf } from './breaches.ts'
import { countOf, laws } from './laws.ts'
import { soil } from './soil.ts'

/** A fair sample; `npm run figures -- read laws` runs the full count. */
const whole = Number(process.env.ROEDTRAAD_LAWS ?? 3000)
const seed = Number(process.env.ROEDTRAAD_SEED)

describe('the laws of reading', () => {
  it.each(soil.map((file) => [file.name, file] as const))('hold for %s as it is', async (_name, file) => {
    const result = await readDocument(file)
    expect(result.ok ? breachesOf(result.reading) : result.refusal).toEqual([])
  })

  it.each(laws.map((law) => [law.name, law] as const))('%s', async (_name, law) => {
    const count = countOf(law, whole)
    await expect(law.hold(count, seed)).resolves.toBeUndefined()
    console.log(`${count} inputs, seed ${seed}`)
  })
})
