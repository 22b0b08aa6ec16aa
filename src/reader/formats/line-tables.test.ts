import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTableRule, rowCells } from './line-tables.ts'

const cells = (line: string, inTable = true): string[] | null => rowCells(line, inTable)?.map(([from, to]) => line.slice(from, to).trim()) ?? null

describe('the row of a table in text', () => {
  it('has a bar in front, or bars inside where a table is already open', () => {
    expect(cells('| Emne | Beslutning |', false)).toEqual(['Emne', 'Beslutning'])
    expect(cells('Emne | Beslutning', true)).toEqual(['Emne', 'Beslutning'])
    expect(cells('Emne | Beslutning', false)).toBeNull()
    expect(cells('Et afsnit uden streger')).toBeNull()
  })

  it('keeps empty cells in their column', () => {
    expect(cells('| Stien |  | Bo |')).toEqual(['Stien', '', 'Bo'])
    expect(cells('| | Afbud |')).toEqual(['', 'Afbud'])
  })

  it('a bar that is escaped is a sign in the cell', () => {
    expect(cells('| a \\| b | c |')).toEqual(['a \\| b', 'c'])
  })

  it('cells lie in order inside the line', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('|', 'a', ' ', '\\', '-'), maxLength: 16 }), fc.boolean(), (line, inTable) => {
      let end = 0
      for (const [from, to] of rowCells(line, inTable) ?? []) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(to).toBeLessThanOrEqual(line.length)
        end = to
      }
    }))
  })
})

describe('the rule under a table’s head', () => {
  it('is dashes and bars', () => {
    for (const line of ['|---|---|', '| :-- | --: |', '--- | ---']) expect(isTableRule(line), line).toBe(true)
    for (const line of ['---', '| a |', '| - a |', '||']) expect(isTableRule(line), line).toBe(false)
  })
})
