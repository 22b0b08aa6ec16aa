import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Span } from '../../reader/reading.ts'
import type { Value } from './says.ts'
import { valueAt } from './value-at.ts'

const span = fc.tuple(fc.nat(120), fc.nat(40)).map(([start, length]): Span => [start, start + length])

/** The rule as one would say it, with a look at every value. */
function slowly(values: readonly Value[], at: Span): Value | null {
  const width = (one: Pick<Value, 'span'>) => one.span[1] - one.span[0]
  const around = values.filter(one => one.span[0] <= at[0] && one.span[1] >= at[1]).sort((a, b) => width(a) - width(b) || a.number - b.number)[0]
  return around !== undefined && width(around) <= width({ span: at }) * 2 + 20 ? around : null
}

it('finds the value a look at every one finds', () => {
  fc.assert(fc.property(fc.array(span, { maxLength: 40 }), fc.array(span, { maxLength: 20 }), (spans, findings) => {
    const values = spans.map((one, at) => ({ number: at + 1, span: one }) as Value)
    for (const one of findings) expect(valueAt(values, one)).toBe(slowly(values, one))
  }), { numRuns: 1000 })
})
