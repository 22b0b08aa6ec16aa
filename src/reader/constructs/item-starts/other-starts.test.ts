import { describe, expect, it } from 'vitest'
import { paper } from '../../../../tests/kit/read-text.ts'
import { contentsLists } from '../table-of-contents.ts'
import { caseExtract } from './case-extract.ts'
import { fromList } from './from-list.ts'
import { headedStarts, isFrame, withoutColon } from './headed.ts'
import { leadingNumber, type ItemStart } from './item-start.ts'
import { labelledLines } from './labelled.ts'
import { mainPart } from './main-part.ts'

const shown = (text: string, starts: readonly ItemStart[]): string[] => starts.map(({ number, title }) => [number, title && text.slice(...title)].filter((part) => part != null).join(' '))

describe('a number ahead of a title', () => {
  it.each([['3. Stien', '3'], ['3) Stien', '3'], ['3 Stien', '3'], ['3 – Stien', '3'], ['12/31 Stien', '12/31'], ['3. "Stien"', '3']])('%s', (line, number) => {
    expect(leadingNumber.exec(line)?.[1]).toBe(number)
  })

  it('after a paragraph sign is one, in running text none', () => {
    expect(leadingNumber.exec('§ 3 Stien')?.[2]).toBe('3')
    expect(leadingNumber.exec('2031')).toBeNull()
    expect(leadingNumber.exec('Stien 3')).toBeNull()
  })
})

describe('the agenda list itself', () => {
  it('gives its lines as items, without their numbers, pages and registers', () => {
    const text = 'Saksliste\nPS 5/31   Klage på benk      2031/14\nPS 6/31   Ny bro      2031/15'
    expect(shown(text, fromList(paper(text).lines, contentsLists(paper(text).lines)))).toEqual(['PS 5/31 Klage på benk', 'PS 6/31 Ny bro'])
    const dotted = 'Indhold\n1. Stien........3\n2. Broen........4'
    expect(shown(dotted, fromList(paper(dotted).lines, contentsLists(paper(dotted).lines)))).toEqual(['1 Stien', '2 Broen'])
  })

  it('is the longest of several', () => {
    const text = 'Dagsorden\n- Stien\n\n\nDagsorden\n1. Stien\n2. Broen\n3. Lamper'
    const { lines } = paper(text)
    expect(fromList(lines, contentsLists(lines))).toHaveLength(3)
    expect(fromList(lines, [])).toEqual([])
  })
})

describe('headings as items', () => {
  const heads = (text: string): string[] => {
    const { lines } = paper(text, 'da', 'text/markdown')
    return shown(text, headedStarts(lines, new Set(), 0))
  }

  it('are those of the highest level that has two', () => {
    expect(heads('# Referat\n\n## Møde i maj\n\n### Stien\n\nLang.\n\n### Broen\n\nGul.')).toEqual(['Stien', 'Broen'])
  })

  it('leave out the frame of the minutes', () => {
    const words = ['Deltagere', 'Dagsorden', 'Referat', 'Næste møde', 'Beslutning', 'Mötesanteckningar', 'Dato og tid']
    for (const word of words) expect(isFrame(paper(`## ${word}`, 'da', 'text/markdown').lines[0]!), word).toBe(true)
    expect(isFrame(paper('## Stien', 'da', 'text/markdown').lines[0]!)).toBe(false)
  })

  it('stand without their colon', () => {
    const text = '**Stien :**'
    expect(text.slice(...withoutColon(paper(text, 'da', 'text/markdown').lines[0]!))).toBe('Stien')
  })
})

describe('lines that end in a colon', () => {
  it('are items where at least three have text below', () => {
    const text = ['Stien', 'Broen', 'Lamper'].map((word) => `${word}:\nHer står en linje, der er lang nok til at være tekst.`).join('\n\n')
    expect(shown(text, labelledLines(paper(text).lines, 0))).toEqual(['Stien', 'Broen', 'Lamper'])
    expect(labelledLines(paper(text.slice(0, 120)).lines, 0)).toEqual([])
  })
})

describe('where the minutes themselves begin', () => {
  it('is below the heading that says so', () => {
    const { lines } = paper('# Parkrådet\n\n## Om os\n\nVi er ni.\n\n## Referat\n\nStien', 'da', 'text/markdown')
    expect(lines[mainPart(lines)]!.words).toBe('Stien')
    expect(mainPart(paper('# Referat\n\nStien', 'da', 'text/markdown').lines)).toBe(0)
  })
})

describe('an extract of one case', () => {
  it('is told by its first line', () => {
    const text = 'Strandrådets behandling av sak 14/2031 i møte den 04.05.2031:\nSaken ble drøftet.'
    expect(shown(text, caseExtract(paper(text).lines))).toEqual(['14/2031'])
    expect(caseExtract(paper('Rådet talte om sak 14/2031 i møte den 04.05.2031').lines)).toEqual([])
  })
})
