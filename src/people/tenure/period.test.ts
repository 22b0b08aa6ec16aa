import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { always, endAfter, isCurrent, isWithin, lastDayOf, overlap, periodState } from './period.ts'
import type { Period } from './period.ts'

const day = fc.integer({ min: 1, max: 28 }).map(n => `2024-02-${String(n).padStart(2, '0')}`)
const period: fc.Arbitrary<Period> = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b })
const days = Array.from({ length: 30 }, (_, n) => new Date(Date.UTC(2024, 0, 31 + n)).toISOString().slice(0, 10))
const daysOf = (one: Period) => days.filter(each => isCurrent(one, each))

describe('a period', () => {
  it('holds from its first day on and not on the day it ends', () => {
    const march = { from: '2024-03-01', to: '2024-04-01' }
    expect(['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01'].map(one => periodState(march, one))).toEqual(['coming', 'current', 'current', 'ended'])
    expect(isCurrent(always, '2024-03-01')).toBe(true)
  })

  it('is told by its last day and stored by the day after', () => {
    expect([lastDayOf('2024-03-01'), endAfter('2024-02-29'), endAfter('2024-12-31')]).toEqual(['2024-02-29', '2024-03-01', '2025-01-01'])
    fc.assert(fc.property(day, one => {
      expect(lastDayOf(endAfter(one))).toBe(one)
    }))
  })

  it('overlaps another when they have a day in common', () => {
    fc.assert(fc.property(period, period, (one, other) => {
      fc.pre(daysOf(one).length > 0 && daysOf(other).length > 0)
      expect(overlap(one, other)).toBe(daysOf(one).some(each => isCurrent(other, each)))
    }))
  })

  it('lies within another when all its days do', () => {
    fc.assert(fc.property(period, period, (one, other) => {
      fc.pre(daysOf(one).length > 0)
      // what has no beginning or no end lies within nothing that has one
      const bounded = (one.from !== null || other.from === null) && (one.to !== null || other.to === null)
      expect(isWithin(one, other)).toBe(bounded && daysOf(one).every(each => isCurrent(other, each)))
    }))
  })
})
