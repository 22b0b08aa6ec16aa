import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { isRule, lineMark } from './line-marks.ts'

const parted = (line: string): [string, string] | null => {
  const found = lineMark(line)
  return found === null ? null : [found.mark, line.slice(found.width)]
}

describe('the mark at the start of a line', () => {
  it.each([
    ['- Lys i parken', '-', 'Lys i parken'],
    ['–  to streger', '–', 'to streger'],
    ['• prik', '•', 'prik'],
    ['•uden mellemrum', '•', 'uden mellemrum'],
    ['* stjerne', '*', 'stjerne'],
    ['o rund', 'o', 'rund'],
    ['- [x] Asta Sølund', '-', 'Asta Sølund'],
    ['-', '-', ''],
    ['•', '•', ''],
    ['1. at planen godkendes', '1.', 'at planen godkendes'],
    ['12) noget', '12)', 'noget'],
    ['(3) noget', '(3)', 'noget'],
    ['2.1 Underpunkt', '2.1', 'Underpunkt'],
    ['2.1. Underpunkt', '2.1.', 'Underpunkt'],
    ['a) bogstav', 'a)', 'bogstav'],
    ['B. bogstav', 'B.', 'bogstav'],
    ['iv) romersk', 'iv)', 'romersk'],
    ['1.Planen vedtas', '1.', 'Planen vedtas'],
    ['B)Bevillingen gives', 'B)', 'Bevillingen gives'],
    ['✓ gjort', '✓', 'gjort'],
  ])('of "%s" is %s', (line, mark, rest) => {
    expect(parted(line)).toEqual([mark, rest])
  })

  it.each([
    '1. november 2026', '12. maj', '-tæt', '--', '*fed* tekst', '1.250 kroner', '12/345 Sag', 'A. B. Nørrebjerg', 'A.B. Nørrebjerg', 'o', '*', '+', 'over åen', 'kl. 13', '1', '2026 blev godt', 'a', 'B.', '',
  ])('"%s" has none', (line) => {
    expect(lineMark(line)).toBeNull()
  })

  it('lies inside the line and leaves no blank before the words', () => {
    const alphabet = fc.string({ unit: fc.constantFrom('-', '•', '*', '1', '2', '.', ')', '(', 'a', 'B', ' ', '\t', 'o', '[x]', 'maj', 'Å'), maxLength: 12 })
    fc.assert(fc.property(alphabet, (text) => {
      const line = text.trim()
      const found = lineMark(line)
      if (found === null) return
      expect(line.startsWith(found.mark)).toBe(true)
      expect(found.width).toBeGreaterThanOrEqual(found.mark.length)
      expect(line.slice(found.width)).toBe(line.slice(found.width).trimStart())
    }), { numRuns: 300 })
  })
})

describe('a rule between parts', () => {
  it.each(['---', '***', '______', '=====', '- - -', '–––', '. . . .', '~~~~'])('"%s" is one', (line) => {
    expect(isRule(line)).toBe(true)
  })

  it.each(['--', '-', '- a -', 'a---', '---a', '1.1.1.', ''])('"%s" is none', (line) => {
    expect(isRule(line)).toBe(false)
  })

  it('is told in time by the length', () => {
    expect(growsLinearly((size) => isRule(`${'- '.repeat(size)}a`), 50_000)).toBe(true)
    expect(growsLinearly((size) => lineMark(`${'1.'.repeat(size)}a`), 50_000)).toBe(true)
  })
})
