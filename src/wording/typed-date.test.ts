import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInWords } from './dates.ts'
import { uiLanguages } from './languages.ts'
import { typedDate } from './typed-date.ts'

describe('a date as people type it', () => {
  it.each([
    '1.3.2024', '01.03.2024', '1. 3. 2024', '1/3/2024', '1-3-2024', '1/3-2024', '1 3 2024', '1.3.24', '2024-03-01', '20240301', ' 2024-03-01 ',
    '1. marts 2024', 'den 1. marts 2024', 'fredag den 1. marts 2024', '1 mars 2024', 'den 1 mars 2024', '1 March 2024', '1st March 2024', '1st of March 2024', 'March 1, 2024', '1. mar. 2024',
  ])('%s is the first of March', text => expect(typedDate(text)).toBe('2024-03-01'))

  it.each(['', 'i går', '1.13.2024', '31.4.2024', '29.2.2023', 'marts 2024', '1. marts', '1.3', '1.3.2024 til 2.3.2024', 'engang 1.3.2024', '1.3.2024 kl. 9', '2024', '99999999', '1.3.20245'])('%s is none', text => expect(typedDate(text)).toBeNull())

  it('is read back from the words it is shown in', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), fc.constantFrom(...uiLanguages), (date, language) => {
      const iso = date.toISOString().slice(0, 10)
      expect(typedDate(dateInWords(iso, language))).toBe(iso)
    }))
  })

  it('is never thrown at, whatever was typed', () => {
    fc.assert(fc.property(fc.string(), text => {
      expect(typedDate(text) ?? '2024-03-01').toMatch(/^\d{4}-\d\d-\d\d$/)
    }))
  })
})
