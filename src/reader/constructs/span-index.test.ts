import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import type { Span } from '../reading.ts'
import { SpanIndex } from './span-index.ts'

const span = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]): Span => [start, start + length])

describe('spans found by halving', () => {
  it('are those a look at each of them finds, in any order and however they overlap', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 8 }), span.filter(([start, end]) => end > start), (spans, stretch) => {
      const index = new SpanIndex(spans)
      expect(index.overlapping(stretch)).toBe(spans.findIndex(([start, end]) => start < stretch[1] && end > stretch[0]))
      expect(index.holds(stretch)).toBe(spans.some(([start, end]) => start <= stretch[0] && end >= stretch[1]))
    }))
  })

  it('an empty stretch lies in the span around it', () => {
    const index = new SpanIndex([[2, 5], [8, 9]])
    expect([index.holds([3, 3]), index.holds([5, 5]), index.holds([2, 2])]).toEqual([true, false, true])
  })

  it('takes time by the number of spans', () => {
    expect(growsLinearly((size) => {
      const index = new SpanIndex(Array.from({ length: size }, (_, i): Span => [i * 2, i * 2 + 1]))
      for (let i = 0; i < size; i++) index.holds([i * 2, i * 2 + 1])
    }, 3_000)).toBe(true)
  })
})
