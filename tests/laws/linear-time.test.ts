import { describe, expect, it } from 'vitest'
import { growthOf, isLinear, type Growth } from './growth.ts'
import { growingMinutes, growingParts, type Growing } from './pathological.ts'

/** What looks slow is looked at again, twice as long: a busy machine then shows less, a square more. */
async function growth(growing: Growing): Promise<Growth> {
  let last = await growthOf(growing, 1, 8, 2)
  for (let again = 1; again <= 2 && !isLinear(last); again++) last = await growthOf(growing, 2 ** again, 8 * 2 ** again, 2 + again)
  return last
}

describe('reading time grows with the length', () => {
  it.each(growingMinutes.map((one) => [one.name, one] as const))('of %s', async (_name, growing) => {
    const found = await growth(growing)
    expect(found).toSatisfy(isLinear)
  })

  it.each(growingParts.map((one) => [one.name, one] as const))('of %s, however much of it there is', async (_name, growing) => {
    const found = await growth(growing)
    expect(found).toSatisfy(isLinear)
  })
})
