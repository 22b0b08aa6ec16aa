import { describe, expect, it } from 'vitest'
import { sheetOfLines } from './sheet-of-lines.ts'
import { readStatementLists } from './statement-lists.ts'

const read = (...lines: string[]): string[] => readStatementLists(sheetOfLines(lines)).map((s) => `${s.kind}: ${s.text}`)

describe('lists of pros, cons, strengths and challenges in other papers', () => {
  it.each([
    [['Fordele', '- Kort vej', '', 'Ulemper:', '- Dyrt'], ['pro: Kort vej', 'con: Dyrt']],
    [['Fördelar', '- Kort väg', 'Nackdelar', '- Dyrt'], ['pro: Kort väg', 'con: Dyrt']],
    [['**Styrker**', '- Godt hold', '', '**Udfordringer**', '- Tid'], ['strength: Godt hold', 'challenge: Tid']],
    [['Det gik godt:', '- Maden', 'Det kan bli bättre:', '- Ljudet'], ['strength: Maden', 'challenge: Ljudet']],
    [['+', 'Nær bussen', '', '-', 'Dyr leie', 'Støy', '', 'Vedtak'], ['pro: Nær bussen', 'con: Dyr leie', 'con: Støy']],
    [['## 3. Hva gikk bra', '- Færre turer', '', '## 4. Hva gikk ikke bra', '- Lange dager'], ['strength: Færre turer', 'challenge: Lange dager']],
    [['Hva fungerer', '- Turene', 'Hva fungerer ikke', '- Køen'], ['strength: Turene', 'challenge: Køen']],
  ])('%j', (lines, expected) => {
    expect(read(...lines)).toEqual(expected)
  })

  it('one half of a pair alone is an ordinary section, and a list under any other heading is no statement', () => {
    expect(read('Udfordringer', '- Budgettet')).toEqual([])
    expect(read('+ 4 stole', '- 2 borde')).toEqual([])
    expect(read('Bilag', '- Budget', '', 'Forslag', '- at det godkendes')).toEqual([])
    expect(read('Fordele ved aftalen er mange, og de er beskrevet i bilaget.', '- Bilag 1')).toEqual([])
  })

  it('stays inside the stretch it is given', () => {
    const sheet = sheetOfLines(['Fordele', '- Kort vej', '', 'Ulemper', '- Dyrt'])
    expect(readStatementLists(sheet, 0, 21).map((s) => s.text)).toEqual(['Kort vej'])
  })

  it('ties nested points to the point above', () => {
    const found = readStatementLists(sheetOfLines(['Fordele', '- Maden', '  - om fredagen', '- Lyset']))
    expect(found.map((s) => s.parent)).toEqual([null, 0, null])
  })
})
