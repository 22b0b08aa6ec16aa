import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { paper } from '../../../tests/kit/read-text.ts'
import { contentsLists, markKind } from './table-of-contents.ts'

function lists(text: string, mediaType = 'text/plain'): string[][] {
  const { lines } = paper(text, 'da', mediaType)
  return contentsLists(lines).map((list) => list.entries.map(({ number, title, children }) => `${number ?? '-'} ${title}${children.length > 0 ? ` +${children.length}` : ''}`))
}

describe('lists that only name what follows', () => {
  it('are numbered lines under a heading, with page numbers or without', () => {
    expect(lists('Indholdsfortegnelse\n\n1. Godkendelse af dagsorden......3\n2. Stien ved åen..........4\n\nPunkt 1: Godkendelse')).toEqual([['1 Godkendelse af dagsorden', '2 Stien ved åen']])
    expect(lists('Dagsorden:\n1. Velkomst\n2. Stien\n3. Eventuelt\n\nVelkomst\nAsta bød velkommen til alle.')).toEqual([['1 Velkomst', '2 Stien', '3 Eventuelt']])
  })

  it('are lines with leader dots, without any heading', () => {
    expect(lists('Referat\n\nStien ved åen ............ 3\nBænke ............ 4\n\nStien ved åen\nDen er lang.')).toEqual([['- Stien ved åen', '- Bænke']])
  })

  it('are bullets, with points below them', () => {
    expect(lists('Agenda\n\n- Velkomst\n- Stien\n  - lys\n  - bænke\n- Eventuelt')).toEqual([['- Velkomst', '- Stien +2', '- Eventuelt']])
  })

  it('are plain lines under the heading, to the next empty stretch', () => {
    expect(lists('Saksliste\n\nÅpning\nStien\nEventuelt\n\n\nÅpning\nLeder ønsket velkommen.')).toEqual([['- Åpning', '- Stien', '- Eventuelt']])
  })

  it('are case lines with their register in columns beside them', () => {
    expect(lists('Saksliste\n\nPS 5/31   Klage på benk      2031/14\nPS 6/31   Ny bro      2031/15\n\nPS 5/31 Klage på benk\nTekst')).toEqual([['PS 5/31 Klage på benk', 'PS 6/31 Ny bro']])
  })

  it('are rows of a table, titles under the column that names them', () => {
    expect(lists('## Dagsorden\n\n| Nr | Emne | Ansvarlig person |\n|---|---|---|\n| 1 | Stien | Asta Sølund Margrethesen |\n| 2 | Broen | Bo |\n', 'text/markdown')).toEqual([['1 Stien', '2 Broen']])
    expect(lists('## Saker\n\n| Sak | Innhold |\n|---|---|\n| PS 5/31 | Klage på benk |\n', 'text/markdown')).toEqual([['PS 5/31 Klage på benk']])
  })

  it('end where the numbers begin again: there the minutes start', () => {
    const { lines } = paper('Dagsorden\n1. Velkomst\n2. Stien\n1. Velkomst\nAsta bød velkommen.\n2. Stien\nDen er lang.')
    expect(contentsLists(lines)[0]).toMatchObject({ from: 0, to: 3 })
  })

  it('are none where a paragraph follows the word', () => {
    expect(lists(`Dagsorden\n\n${'Vi skal på mødet tale om mange ting. '.repeat(8)}`)).toEqual([])
    expect(lists('Dagsordenen er lang.\n1. at stien lægges om')).toEqual([])
    expect(lists('Dagsorden')).toEqual([])
  })

  it('are none for one line with pause dots', () => {
    expect(lists('Vi venter.....\n\nog venter')).toEqual([])
  })
})

describe('the sort of a list mark', () => {
  it.each([['1.', 'number'], ['(2)', 'number'], ['3)', 'number'], ['2.1', 'subnumber'], ['a)', 'letter'], ['-', 'bullet'], ['o', 'bullet'], ['•', 'bullet']])('%s is a %s', (mark, kind) => {
    const { lines } = paper(`${mark} ord`)
    expect(markKind(lines[0]!)).toBe(kind)
  })

  it('a line without a mark has none', () => {
    expect(markKind(paper('ord').lines[0]!)).toBe('')
  })
})

describe('time', () => {
  it.each(['Dagsorden\n', '1. Et punkt\n', 'Et punkt.....3\n', 'Dagsorden\n1. Punkt\n', 'ord\n'])('grows with the length: "%s" over and over', (part) => {
    const make = (size: number) => paper(`Dagsorden\n\n${part.repeat(size)}`).lines
    expect(growsLinearly((size) => contentsLists(make(size)), 400)).toBe(true)
  })
})
