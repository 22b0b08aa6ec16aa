import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../../tests/kit/grows.ts'
import { paper } from '../../../../tests/kit/read-text.ts'
import type { DocumentKind } from '../../reading.ts'
import { itemStarts } from './index.ts'

/** "3 Stien": number and title of every item. */
function heads(text: string, kind: DocumentKind = 'minutes', mediaType = 'text/plain'): string[] {
  const { lines } = paper(text, 'da', mediaType)
  return itemStarts(lines, kind).map(({ number, title }) => [number, title === null ? null : text.slice(...title).replace(/\s+/gu, ' ')].filter((part) => part !== null).join(' '))
}
const markdown = (text: string): string[] => heads(text, 'minutes', 'text/markdown')

describe('items by a word and a number', () => {
  it.each([
    ['Punkt 1: Velkomst\nAsta bød velkommen.\n\nPunkt 2: Stien\nDen er lang.', ['1 Velkomst', '2 Stien']],
    ['Pkt. 1 Velkomst\nAsta bød velkommen.\n\nPkt. 2 Stien\nDen er lang.', ['1 Velkomst', '2 Stien']],
    ['Sak 12/31 Benken\nDen er grønn.\n\nSak 13/31 Broen\nDen er gul.', ['12/31 Benken', '13/31 Broen']],
    ['PS 5/31 Klage på benk\nVedtak\nAvslås.\n\nPS 6/31 Ny bro\nVedtak\nUtsatt.', ['PS 5/31 Klage på benk', 'PS 6/31 Ny bro']],
    ['§ 45 Lekplatsen\nBeslut\nBifall.\n\n§ 46 Bron\nBeslut\nAvslag.', ['45 Lekplatsen', '46 Bron']],
    ['Ärende 1. Lekplatsen\nBifall.\n\nÄrende 2. Bron\nAvslag.', ['1 Lekplatsen', '2 Bron']],
    ['Ad 1. Velkomst\nAsta bød velkommen.\n\nAd 2. Stien\nDen er lang.', ['1 Velkomst', '2 Stien']],
    ['Dagsordenspunkt 1: Velkomst\nHej.\n\nDagsordenspunkt 2: Stien\nLang.', ['1 Velkomst', '2 Stien']],
  ])('%j', (text, expected) => {
    expect(heads(text)).toEqual(expected)
  })

  it('may have the title on the line below, after a case number', () => {
    expect(heads('§ 45 Dnr PN 2031/14\nLekplatsen vid ån\nBeslut\nBifall.\n\n§ 46 Dnr PN 2031/15\nBron\nBeslut\nAvslag.')).toEqual(['45 Lekplatsen vid ån', '46 Bron'])
    expect(heads('Sak 12/31\nBenken i parken\nDen er grønn.\n\nSak 13/31\nBroen\nDen er gul.')).toEqual(['12/31 Benken i parken', '13/31 Broen'])
  })

  it('may have the title on the line above', () => {
    expect(heads('Referat\n\nStien ved åen\nPunkt 1\n\nDen er lang.\n\nBroen\nPunkt 2\n\nDen er gul.')).toEqual(['1 Stien ved åen', '2 Broen'])
  })

  it('a name in brackets is no title', () => {
    expect(heads('Punkt 1 (Asta)\nStien\nDen er lang.\n\nPunkt 2 (Bo)\nBroen\nDen er gul.')).toEqual(['1 Stien', '2 Broen'])
  })

  it('a title broken by the page goes on below', () => {
    expect(heads('Punkt 1: Forslag om at lægge den lange sti ved åen om, så den\nfølger skovbrynet\n\nDen er lang.\n\nPunkt 2: Broen\nDen er gul.')).toEqual(['1 Forslag om at lægge den lange sti ved åen om, så den følger skovbrynet', '2 Broen'])
  })

  it('the words in a sentence or a law are none', () => {
    expect(heads('Punkt 1: Stien\nSe sag nr. 4 og punkt 7 i planen.\n§ 17, stk. 4 gælder.\n\nPunkt 2: Broen\nDen er gul.')).toEqual(['1 Stien', '2 Broen'])
  })
})

describe('a table of contents', () => {
  it('is not read as items', () => {
    expect(heads('Referat\n\nIndholdsfortegnelse\n1. Velkomst.........2\n2. Stien.........3\n\nPunkt 1: Velkomst\nAsta bød velkommen.\n\nPunkt 2: Stien\nDen er lang.')).toEqual(['1 Velkomst', '2 Stien'])
    expect(markdown('# Referat\n\n## Dagsorden\n\n1. Velkomst\n2. Stien\n\n## 1. Velkomst\n\nHej.\n\n## 2. Stien\n\nDen er lang.')).toEqual(['1 Velkomst', '2 Stien'])
  })

  it('gives its numbers to titles that come again without them', () => {
    expect(heads('Referat\n\nDagsorden\n1. Velkomst\n2. Stien ved åen\n3. Eventuelt\n\n\nVelkomst\nAsta bød velkommen.\n\nStien ved åen\nDen er lang.\n\nEventuelt\nIntet.')).toEqual(['1 Velkomst', '2 Stien ved åen', '3 Eventuelt'])
  })

  it('is the items where nothing below takes them up', () => {
    expect(heads('Indkaldelse\n\nDagsorden\n1. Velkomst\n2. Stien\n3. Eventuelt', 'agenda')).toEqual(['1 Velkomst', '2 Stien', '3 Eventuelt'])
  })

  it('twice, before and in the minutes, gives the items once', () => {
    const twice = 'Referat\n\n1. Velkomst\n2. Stien\n3. Eventuelt\n\n\n1. Velkomst\nAsta bød velkommen til alle.\n\n2. Stien\nDen er lang, og den skal fejes.\n\n3. Eventuelt\nIntet at sige her.'
    expect(heads(twice)).toEqual(['1 Velkomst', '2 Stien', '3 Eventuelt'])
    const words = 'Punkt 1: Velkomst\nPunkt 2: Stien\n\nReferat\n\nPunkt 1: Velkomst\nAsta bød velkommen til alle.\n\nPunkt 2: Stien\nBeslutning\nGodkendt.'
    expect(heads(words)).toEqual(['1 Velkomst', '2 Stien'])
  })

  it('of a notice that lays out only some of its cases is completed by the list', () => {
    expect(heads('Innkalling\n\nSaksliste\nPS 5/31 Klage på benk\nPS 6/31 Ny bro\nPS 7/31 Lamper\n\nPS 5/31 Klage på benk\nSaken gjelder en benk.\n\nPS 6/31 Ny bro\nBroen er gul.', 'agenda')).toEqual(['PS 5/31 Klage på benk', 'PS 6/31 Ny bro', 'PS 7/31 Lamper'])
  })
})

describe('numbered headings and lines', () => {
  it('are items when they count', () => {
    expect(markdown('# Referat\n\n## 1. Velkomst\n\nHej.\n\n## 2. Stien\n\nDen er lang.\n\n## 3. Eventuelt\n\nIntet.')).toEqual(['1 Velkomst', '2 Stien', '3 Eventuelt'])
    expect(heads('Referat\n\n1. Velkomst\nAsta bød velkommen.\n\n2. Stien\nDen er lang.\n\n3. Eventuelt\nIntet.')).toEqual(['1 Velkomst', '2 Stien', '3 Eventuelt'])
    expect(markdown('Referat\n\n**1. Velkomst**\n\nHej.\n\n**2. Stien**\n\nDen er lang.')).toEqual(['1 Velkomst', '2 Stien'])
  })

  it('a number left out does not end them', () => {
    expect(heads('Referat\n\n1. Velkomst\nAsta bød velkommen.\n\n2. Stien\nDen er lang.\n\n4. Eventuelt\nIntet at sige.')).toEqual(['1 Velkomst', '2 Stien', '4 Eventuelt'])
  })

  it('a list of recommendations is no agenda', () => {
    expect(heads('Punkt 1: Stien\n\nIndstilling\n1. at stien fejes\n2. at broen males\n\nBeslutning\nGodkendt.\n\nPunkt 2: Broen\n\nBeslutning\n1. Godkendt\n2. Udsat')).toEqual(['1 Stien', '2 Broen'])
    expect(heads('Referat\n\n1. Stien\nParkkontoret indstiller,\n1. at stien fejes\n2. at broen males\n\nBeslutning\nGodkendt.\n\n2. Broen\nBeslutning\nUdsat.\n\n3. Eventuelt\nIntet.')).toEqual(['1 Stien', '2 Broen', '3 Eventuelt'])
  })

  it('answers to recommendations are no items', () => {
    expect(heads('Indholdsfortegnelse\n\n1. Stien ......... 2\n2. Lamper ........ 3\n3. Eventuelt ..... 4\n\n1. Stien\n\nIndstilling\n1. at stien fejes\n2. at broen males\n\nBeslutning\nAd 1. Taget til efterretning.\nAd 2. Udsat.\n\n2. Lamper\n\nBeslutning\nGodkendt.\n\n3. Eventuelt\nIntet.')).toEqual(['1 Stien', '2 Lamper', '3 Eventuelt'])
    expect(heads('1. Stien\n\nIndstilling\n1. at stien fejes\n2. at broen males\n\nBeslutning\nAd 1: Godkendt.\nAd 2: Udsat.\n\n2. Lamper\n\nBeslutning\nAd 1: Drøftet.')).toEqual(['1 Stien', '2 Lamper'])
  })

  it('questions under one heading of many are no agenda', () => {
    expect(markdown('# Referat\n\n## Stien\n\nDen er lang.\n\n## Vedtægter\n\n1. Foreningen hedder Åens Venner.\n2. Den bor ved åen.\n3. Den har ni medlemmer.\n\n## Broen\n\nDen er gul.\n\n## Lamper\n\nDe lyser.')).toEqual(['Stien', 'Vedtægter', 'Broen', 'Lamper'])
  })
})

describe('rows of a table', () => {
  it('are items, with a column of outcomes beside them', () => {
    const { lines } = paper('# Referat\n\n| Emne | Drøftelse | Beslutning |\n|---|---|---|\n| 1. Stien | Den er lang | Godkendt |\n| 2. Broen | Den er gul | |', 'da', 'text/markdown')
    const starts = itemStarts(lines, 'minutes')
    expect(starts.map(({ number, decisionCell }) => [number, decisionCell === undefined ? null : lines[decisionCell]!.words])).toEqual([['1', 'Godkendt'], ['2', null]])
  })

  it('are numbered by the column before the titles', () => {
    expect(markdown('| Punkt | Emne | Referat |\n|---|---|---|\n| 1 | Stien | Den er lang |\n| 2 | Broen | Den er gul |')).toEqual(['1 Stien', '2 Broen'])
  })

  it('without outcomes are none', () => {
    expect(markdown('| Emne | Pris |\n|---|---|\n| Stien | 4 |\n| Broen | 5 |')).toEqual([])
  })
})

describe('headings without numbers', () => {
  it('are items, the head’s own headings are not', () => {
    expect(markdown('# Referat\n\n## Deltagere\n\nAsta\n\n## Stien\n\nDen er lang.\n\n## Broen\n\nDen er gul.\n\n## Næste møde\n\nI maj.')).toEqual(['Stien', 'Broen'])
    expect(markdown('Referat\n\n**Stien**\n\nDen er lang.\n\n**Broen:**\n\nDen er gul.')).toEqual(['Stien', 'Broen'])
  })

  it('begin where the minutes begin', () => {
    expect(markdown('# Parkrådet\n\n## Om os\n\nVi er ni.\n\n## Praktisk\n\nKaffe.\n\n## Referat\n\n### Stien\n\nDen er lang.\n\n### Broen\n\nDen er gul.')).toEqual(['Stien', 'Broen'])
  })

  it('lines that end in a colon are the last resort', () => {
    expect(heads('Referat\n\nStien:\nDen er lang og skal fejes hver uge.\n\nBroen:\nDen er gul og skal males til foråret.\n\nLamper:\nDe lyser hele natten, og det er fint.')).toEqual(['Stien', 'Broen', 'Lamper'])
  })
})

describe('other papers', () => {
  it('an extract of a single case is its item', () => {
    expect(heads('Strandrådets behandling av sak 14/2031 i møte den 04.05.2031:\n\nSaken ble drøftet.')).toEqual(['14/2031'])
  })

  it('what an export calls an item is one, whatever it looks like', () => {
    const { lines } = paper('Stien\nPunkt 1: noget\nPunkt 2: andet')
    lines[0]!.block.role = { is: 'itemTitle', number: '7', access: null, kind: null }
    expect(itemStarts(lines, 'memo').map(({ number }) => number)).toEqual(['7'])
  })

  it.each(['workshopInput', 'statusLetter', 'story', 'evaluation', 'memo'] as const)('a %s has none', (kind) => {
    expect(heads('Punkt 1: Stien\nDen er lang.\n\nPunkt 2: Broen\nDen er gul.', kind)).toEqual([])
  })

  it('the questions put to staff are none, a committee’s points are', () => {
    expect(heads('Personalemøde\n\n1. Hvad er fordelene?\n2. Er I for eller imod?', 'staffConsultation')).toEqual([])
    expect(heads('Protokoll samverkan\n\n1. Öppning\nSiv öppnade.\n\n2. Budget\nDen är klar.\n\n3. Övrigt\nInget.', 'staffConsultation')).toEqual(['1 Öppning', '2 Budget', '3 Övrigt'])
  })
})

describe('whatever the lines', () => {
  const pieces = ['Punkt 1: Stien', 'Punkt 2: Broen', '1. Stien', '2. Broen', '3. Eventuelt', 'Dagsorden', 'Indstilling', 'Beslutning', 'Godkendt.', '§ 4 Bron', '§ 5 Dnr 12/31', 'Sak 3/31', 'Ad 1: Ja.', '# Referat', '## Stien', '**Broen**', 'Broen:', '| Emne | Beslutning |', '|---|---|', '| Stien | Godkendt |', 'Stien....3', '', '- punkt', 'En sætning, der er længere end en titel plejer at være, og som derfor er brødtekst.']

  it('items begin in order, with their titles inside their first lines', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), fc.constantFrom<DocumentKind>('minutes', 'agenda', 'staffConsultation'), (written, kind) => {
      const { lines, text } = paper(written.join('\n'), 'da', 'text/markdown')
      for (const start of itemStarts(lines, kind)) {
        expect(lines[start.line]).toBeDefined()
        expect(start.body).toBeGreaterThan(start.line)
        expect(start.body).toBeLessThanOrEqual(lines.length)
        if (start.title !== null) expect(text.slice(...start.title).trim()).not.toBe('')
      }
    }), { numRuns: 300 })
  })

  it.each(['Punkt 1: Et\n', '1. Et\n', '\n1. Et\nTekst.\n', 'Dagsorden\n1. Et\n2. To\n', '## Et\n', '**Et**\n\n', '| Emne | Beslutning |\n', 'Et:\nEn linje som er lang nok til at være tekst.\n', '§ 4\n', 'Ad 1: Ja.\n'])('time grows with the length: %j over and over', (part) => {
    const make = (size: number) => paper(`Referat\n\n${part.repeat(size)}`, 'da', 'text/markdown').lines
    expect(growsLinearly((size) => itemStarts(make(size), 'minutes'), 250)).toBe(true)
  })
})
