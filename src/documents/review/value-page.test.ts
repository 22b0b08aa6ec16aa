import { describe, expect, it } from 'vitest'
import { around } from './value-page.tsx'

describe('the passage around a value', () => {
  it('is all of a short text', () => {
    expect(around('Chefforum siger ja.', [0, 9])).toEqual(['', 'Chefforum', ' siger ja.'])
  })

  it('is cut between words, and says that it goes on', () => {
    const text = `${'for '.repeat(200)}HER${' efter'.repeat(200)}`
    const [before, passage, after] = around(text, [800, 803])
    expect(passage).toBe('HER')
    expect(before).toMatch(/^… for .* for $/)
    expect(after).toMatch(/^ efter .* efter …$/)
    expect(before.length).toBeLessThan(260)
    expect(after.length).toBeLessThan(260)
  })

  it('is not endless where the passage is, and splits no letter in two', () => {
    const [, passage] = around('😀'.repeat(5000), [0, 10_000])
    expect(passage.length).toBeLessThan(2010)
    expect(passage.isWellFormed()).toBe(true)
  })
})
