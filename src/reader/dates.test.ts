import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../tests/kit/grows.ts'
import { dateIn, datesIn, isoDate, weekdayOf } from './dates.ts'

const values = (text: string): (string | null)[] => datesIn(text).map((date) => date.value)

describe('dates with a month by name', () => {
  it.each([
    ['1. november 2012', '2012-11-01'],
    ['den 14 december 2026', '2026-12-14'],
    ['5. MARS 2026', '2026-03-05'],
    ['3.juni 2024', '2024-06-03'],
    ['2. sept. 2019', '2019-09-02'],
    ['22 augusti 2023', '2023-08-22'],
    ['9. desember 2025', '2025-12-09'],
    ['den 7:e maj 2021', '2021-05-07'],
    ['17. mai, 2022', '2022-05-17'],
    ['March 4, 2024', '2024-03-04'],
  ])('%s', (text, value) => {
    expect(values(`Møde ${text} i salen`)).toEqual([value])
  })

  it('without a year have no value', () => {
    expect(datesIn('Vi ses den 9. oktober.')).toMatchObject([{ value: null, year: null, month: 10, day: 9 }])
    expect(dateIn('Vi ses den 9. oktober.')).toBeNull()
  })

  it('are none where the name is only the beginning of a word', () => {
    expect(values('Vi fik 3 majs og 2 marsvin, og 12 jultallerkener')).toEqual([])
  })
})

describe('dates in figures', () => {
  it.each([
    ['01-11-2012', '2012-11-01'],
    ['29.10.12', '2012-10-29'],
    ['5.9.2018', '2018-09-05'],
    ['24/10/2025', '2025-10-24'],
    ['2017-08-04', '2017-08-04'],
    ['2026/02/03', '2026-02-03'],
    ['d. 17.12.20', '2020-12-17'],
    ['14/3-2024', '2024-03-14'],
    ['14/3 2024', '2024-03-14'],
    ['3.4.98', '1998-04-03'],
    ['3.4.79', '2079-04-03'],
    ['15-05-2013 16:30:00', '2013-05-15'],
  ])('%s', (text, value) => {
    expect(values(`Afholdt ${text}`)).toEqual([value])
  })

  it.each(['32.1.2024', '29.2.2023', '1.13.2024', '0.5.2024', '31.4.2024', '2024-02-30', '1.1.1750'])('no calendar holds %s', (text) => {
    expect(values(text)).toEqual([])
  })

  it('a leap day exists in a leap year', () => {
    expect(values('29.2.2024')).toEqual(['2024-02-29'])
  })

  it.each(['Sag 12/16033', 'Vers. 1.2.3.4', '192.168.10.12', '1-13-3-57-16', 'kl. 8.35-9.35', '1.316.000 kr.', '24/7', '05.01.2024.7'])('%s is none', (text) => {
    expect(values(text)).toEqual([])
  })
})

describe('the weekday before a date', () => {
  it.each([
    ['torsdag d. 1. november 2012', 4],
    ['torsdag den 1. november 2012', 4],
    ['onsdagen den 4 mars 2026', 3],
    ['Måndag, 2 mars 2026', 1],
    ['laurdag 7. mars 2026', 6],
    ['fredag 06.03.2026', 5],
    ['Søndag d. 8/3/2026', 7],
  ])('of %s is told and stays outside the date', (text, weekday) => {
    const [date] = datesIn(`x ${text} y`)
    expect(date?.weekday).toBe(weekday)
    expect(`x ${text} y`.slice(...date!.whole)).toBe(text)
    expect(`x ${text} y`.slice(...date!.span)).toMatch(/^\d/)
  })

  it('of an ISO date follows from the calendar', () => {
    expect(weekdayOf('2012-11-01')).toBe(4)
    expect(weekdayOf('2024-02-29')).toBe(4)
    expect(weekdayOf('2026-03-08')).toBe(7)
  })
})

describe('several dates', () => {
  it('stand in order and do not overlap', () => {
    expect(values('Fra 1. maj 2024 til 30.6.2024, senest 2024-09-01')).toEqual(['2024-05-01', '2024-06-30', '2024-09-01'])
  })

  it('of a stretch keep their places in the whole text', () => {
    const text = 'ikke 1.1.2020 men 2.2.2021'
    const [date] = datesIn(text, 13)
    expect(text.slice(...date!.span)).toBe('2.2.2021')
  })

  it('whatever day there is, it is read back in every way of writing it', () => {
    const months = ['januar', 'februari', 'marts', 'april', 'mai', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'desember']
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
      const value = isoDate(year, month, day)
      for (const text of [`${day}. ${months[month - 1]} ${year}`, `${day}.${month}.${year}`, `${day}-${month}-${year}`, value]) {
        expect(values(`Afholdt ${text} i byen`)).toEqual([value])
      }
    }))
  })

  it('never break anything, and name slices that begin with a figure or a month', () => {
    const alphabet = fc.string({ unit: fc.constantFrom('1', '12', '2024', '.', '-', '/', ' ', 'maj', 'torsdag', 'den ', 'd. ', '\n', 'x'), maxLength: 40 })
    fc.assert(fc.property(alphabet, (text) => {
      let end = 0
      for (const { span, whole, value, year, month, day } of datesIn(text)) {
        expect(whole[0]).toBeGreaterThanOrEqual(end)
        expect(span[0]).toBeGreaterThanOrEqual(whole[0])
        expect(span[1]).toBe(whole[1])
        expect(text.slice(...span)).toMatch(/^\d|^maj/)
        expect(value).toBe(year === null ? null : isoDate(year, month, day))
        end = whole[1]
      }
    }))
  })

  it.each(['7', '1.', '12-', 'torsdag ', '3. ', '1/1', '1. maj 2024 ', '1 '])('take time by the length: %s over and over', (part) => {
    expect(growsLinearly((size) => datesIn(part.repeat(size)), 5_000)).toBe(true)
  })
})
