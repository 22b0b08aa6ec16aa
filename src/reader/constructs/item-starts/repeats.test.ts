import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../../tests/kit/grows.ts'
import { paper } from '../../../../tests/kit/read-text.ts'
import { prefixed } from './prefixed.ts'
import { withoutRepeats } from './repeats.ts'

describe('the same number twice', () => {
  it('is the item where most stands below it', () => {
    const { lines } = paper('Punkt 1: Stien\nPunkt 2: Broen\nPunkt 1: Stien\nBeslutning\nGodkendt.\nPunkt 2: Broen\nDen er gul.')
    expect(prefixed(lines, new Set()).map((start) => start.line)).toEqual([2, 5])
  })

  it('under another title is another item', () => {
    const { lines } = paper('Sak 1/31 Benken\nDen er grønn.\nSak 1/31 Kaffen\nDen er varm.')
    expect(prefixed(lines, new Set())).toHaveLength(2)
  })

  it('without any number nothing repeats', () => {
    const { lines } = paper('a\nb')
    const starts = lines.map((_, line) => ({ line, number: null, title: null, body: line + 1 }))
    expect(withoutRepeats(lines, starts)).toEqual(starts)
  })

  it('is settled in time by the length', () => {
    const make = (size: number) => paper('Punkt 1: Stien\nDen er lang.\n'.repeat(size)).lines
    expect(growsLinearly((size) => prefixed(make(size), new Set()), 300)).toBe(true)
  })
})
