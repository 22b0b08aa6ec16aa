import { describe, expect, it } from 'vitest'
import { clockInWords, dateInWords, momentInWords } from './dates.ts'
import { chooseLanguage, messagesIn, uiLanguages } from './languages.ts'
import { bytesInWords, counted, numberInWords } from './numbers.ts'

describe('wording', () => {
  it('writes dates, clocks and numbers as people do', () => {
    expect(uiLanguages.map(language => dateInWords('2020-12-17', language))).toEqual(['17. december 2020', '17 december 2020', '17 December 2020'])
    expect(uiLanguages.map(language => clockInWords('08:05', language))).toEqual(['8.05', '8.05', '8:05'])
    expect(numberInWords(12345.5, 'da')).toBe('12.345,5')
    expect(numberInWords(12345.5, 'en')).toBe('12,345.5')
    expect([bytesInWords(812, 'da'), bytesInWords(13236, 'da'), bytesInWords(2_516_582, 'da')]).toEqual(['812 B', '13 KB', '2,4 MB'])
    expect([counted(1, 'punkt', 'punkter', 'da'), counted(0, 'punkt', 'punkter', 'da')]).toEqual(['1 punkt', '0 punkter'])
  })

  it('gives back what is no date as it is', () => {
    expect(dateInWords('2024', 'da')).toBe('2024')
    expect(dateInWords('2024-13-01', 'da')).toBe('2024-13-01')
    expect(momentInWords('never', 'da')).toBe('never')
    expect(momentInWords('2025-01-14T08:12:00.000Z', 'en')).toMatch(/^1[345] January 2025 at \d{1,2}:\d\d$/)
  })

  it('speaks the language chosen, else the one the browser asks for, else Danish', () => {
    expect(chooseLanguage('sv', 'en')).toBe('sv')
    expect(chooseLanguage('xx', 'de, en;q=0.5, sv;q=0.9')).toBe('sv')
    expect(chooseLanguage(null, 'nb-NO,en;q=0.8')).toBe('da')
    expect(chooseLanguage(null, 'en;q=0, fr')).toBe('da')
    expect(chooseLanguage(null, null)).toBe('da')
    expect(chooseLanguage(null, 'en-GB')).toBe('en')
  })

  it('has no empty sentence and none left in another language', () => {
    const sentences = (language: 'da' | 'sv' | 'en') => {
      const found = new Map<string, string>()
      const walk = (part: unknown, path: string) => {
        if (typeof part === 'string') found.set(path, part)
        else if (typeof part === 'object' && part !== null) for (const [key, value] of Object.entries(part)) walk(value, `${path}.${key}`)
      }
      walk(messagesIn[language], '')
      return found
    }
    const [da, sv, en] = [sentences('da'), sentences('sv'), sentences('en')]
    const wanting = [...da].filter(([path, text]) => !path.endsWith('.asks.other') && [text, sv.get(path), en.get(path)].some(one => one === undefined || one.trim() === ''))
    const left = [...da].filter(([path, text]) => text.length > 40 && (sv.get(path) === text || en.get(path) === text))
    expect(da.size).toBeGreaterThan(200)
    expect([wanting, left]).toEqual([[], []])
  })
})
