import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../../tests/kit/grows.ts'
import { paper } from '../../../../tests/kit/read-text.ts'
import { tableRows } from './table-rows.ts'

function rows(text: string): string[] {
  const { lines } = paper(text, 'da', 'text/markdown')
  return tableRows(lines, new Set()).map(({ number, title, decisionCell, body }) => {
    expect(lines[body - 1]!.end).toBe(title![1])
    return `${number ?? '-'} ${text.slice(...title!)}${decisionCell === undefined ? '' : ` → ${lines[decisionCell]!.words}`}`
  })
}

describe('rows that are items', () => {
  it('have their decision in a column of that name', () => {
    expect(rows('| Emne | Drøftelse | Beslutning |\n|---|---|---|\n| Stien | Den er lang | Fejes |\n| Broen | Den er gul | |')).toEqual(['- Stien → Fejes', '- Broen'])
    expect(rows('| Sak | Vedtak |\n|---|---|\n| 1. Stien | Feies |')).toEqual(['1 Stien → Feies'])
    expect(rows('| Ärende | Diskussion | Beslut |\n|---|---|---|\n| Stigen | Den är lång | Sopas |')).toEqual(['- Stigen → Sopas'])
  })

  it('have their number ahead of the title or in the column before it', () => {
    expect(rows('| Nr | Emne | Referat |\n|---|---|---|\n| 1. | Stien | Lang |\n| 2. | Broen | Gul |')).toEqual(['1 Stien', '2 Broen'])
    expect(rows('| Punkt | Tema | Referat |\n|---|---|---|\n| 1 | Stien | Lang |')).toEqual(['1 Stien'])
  })

  it('without a topic or an outcome are none', () => {
    expect(rows('| Navn | Referat |\n|---|---|\n| Asta | ja |')).toEqual([])
    expect(rows('| Emne | Pris |\n|---|---|\n| Stien | 4 |')).toEqual([])
    expect(rows('| Emne | Referat |\n|---|---|\n|  | Lang |')).toEqual([])
  })

  it('are gathered in time by the length', () => {
    const make = (size: number) => paper(`| Emne | Beslutning |\n|---|---|\n${'| Stien | Fejes |\n'.repeat(size)}`, 'da', 'text/markdown').lines
    expect(growsLinearly((size) => tableRows(make(size), new Set()), 300)).toBe(true)
    const many = (size: number) => paper('| Emne | Beslutning |\n|---|---|\n| Stien | Fejes |\n\n'.repeat(size), 'da', 'text/markdown').lines
    expect(growsLinearly((size) => tableRows(many(size), new Set()), 150)).toBe(true)
  })
})
