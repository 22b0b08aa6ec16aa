import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../tests/kit/grows.ts'
import { clocksIn } from './clocks.ts'

const read = (text: string, bare = false): string[] => clocksIn(text, 0, text.length, bare).map(({ start, end }) => (end === null ? start.value : `${start.value}-${end.value}`))

describe('times with a label', () => {
  it.each([
    ['kl. 13.00', '13:00'],
    ['kl 9', '09:00'],
    ['Kl. 8.35-9.35', '08:35-09:35'],
    ['kl.: 10.30', '10:30'],
    ['klokken 17.00 – 18.30', '17:00-18:30'],
    ['klockan 09:00 till 15:17', '09:00-15:17'],
    ['klokka 18:00 – 20:40', '18:00-20:40'],
    ['kl. 14-16', '14:00-16:00'],
    ['kl. 19.00 til kl. 21.00', '19:00-21:00'],
    ['kl. 24', '00:00'],
    ['kl. 16:30:00', '16:30'],
  ])('%s', (text, value) => {
    expect(read(`Mødet er ${text} i salen`)).toEqual([value])
  })

  it.each(['kl. 25', 'kl. 8.75', 'kl. 24.30', 'cykl. 12', 'kr. 8.35', 'kl.'])('%s is none', (text) => {
    expect(read(`Se ${text} her`)).toEqual([])
  })
})

describe('times without a label', () => {
  it('count in a meeting’s head only', () => {
    expect(read('onsdag 08:30-10.00', true)).toEqual(['08:30-10:00'])
    expect(read('2026-03-04 09:15', true)).toEqual(['09:15'])
    expect(read('onsdag 08:30-10.00')).toEqual([])
  })

  it('need a colon or a range: money and dates are none', () => {
    expect(read('8.35 kroner, den 12.05 og 1.316.000 kr., side 1:2', true)).toEqual([])
    expect(read('01.02-03.04.2026', true)).toEqual([])
  })
})

describe('the place of a time', () => {
  it('is the figures of its start and of its end', () => {
    const text = 'Tid: kl. 8.35 – 9.35.'
    const [range] = clocksIn(text, 0, text.length, false)
    expect(text.slice(...range!.start.span)).toBe('8.35')
    expect(text.slice(...range!.end!.span)).toBe('9.35')
    expect(text.slice(...range!.span)).toBe('kl. 8.35 – 9.35')
  })

  it('names the same hour that is its value, whatever is around it', () => {
    const alphabet = fc.string({ unit: fc.constantFrom('kl. ', '8', '10', '.', ':', '30', '-', ' til ', ' ', '–', 'x', '\n'), maxLength: 40 })
    fc.assert(fc.property(alphabet, fc.boolean(), (text, bare) => {
      let end = 0
      for (const range of clocksIn(text, 0, text.length, bare)) {
        expect(range.span[0]).toBeGreaterThanOrEqual(end)
        end = range.span[1]
        for (const clock of [range.start, range.end]) {
          if (clock === null) continue
          expect(clock.value).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
          const [hour, minute] = text.slice(...clock.span).split(/\D+/).map(Number)
          expect(hour! % 24).toBe(Number(clock.value.slice(0, 2)))
          expect(minute ?? 0).toBe(Number(clock.value.slice(3)))
        }
      }
    }), { numRuns: 300 })
  })

  it.each(['kl. ', '8', '8.30-', 'kl. 8 ', '08:30 ', ' '])('takes time by the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => { const text = `kl.${part.repeat(size)}x`; return clocksIn(text, 0, text.length, true) }, 3_000)).toBe(true)
  })
})
