import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { paper } from '../../../tests/kit/read-text.ts'
import { contentSpan, sectionParts } from './item-sections.ts'

/** "decision: Godkendt." per section: its id, and its content on one line. */
function parts(text: string, mediaType = 'text/plain'): string[] {
  const { lines } = paper(text, 'da', mediaType)
  return sectionParts(lines, 0, lines.length).map((part) => {
    const span = contentSpan(lines, part)
    if (part.heading !== null) expect(text.slice(...part.heading)).toBe(text.slice(...part.heading).trim())
    return `${part.id}: ${span === null ? '' : text.slice(...span).replace(/\n+/g, ' / ')}`
  })
}

describe('headings inside an item', () => {
  it('stand on a line of their own, in any language', () => {
    expect(parts('Baggrund\nStien er gammel.\n\nIndstilling\n1. at den lægges om\n\nBeslutning\nGodkendt.')).toEqual(['background: Stien er gammel.', 'recommendation: 1. at den lægges om', 'decision: Godkendt.'])
    expect(parts('Ärendebeskrivning\nStigen är gammal.\n\nFörslag till beslut\nAtt den läggs om\n\nParknämndens beslut\nBifall.')).toEqual(['caseStatement: Stigen är gammal.', 'recommendation: Att den läggs om', 'decision: Bifall.'])
    expect(parts('Saksopplysninger\nStien er gammel.\n\nForslag til vedtak:\nStien legges om.\n\nVedtak\nEnstemmig vedtatt.')).toEqual(['caseStatement: Stien er gammel.', 'recommendation: Stien legges om.', 'decision: Enstemmig vedtatt.'])
  })

  it('run into their text after a colon, a dash, a tab or a wide gap', () => {
    expect(parts('Beslutning: Godkendt.')).toEqual(['decision: Godkendt.'])
    expect(parts('**Beslutning:** Godkendt.', 'text/markdown')).toEqual(['decision: Godkendt.'])
    expect(parts('Vedtak – Saken utsettes.')).toEqual(['decision: Saken utsettes.'])
    expect(parts('Indstilling\tAt stien lægges om')).toEqual(['recommendation: At stien lægges om'])
    expect(parts('Beslut     Bifall.')).toEqual(['decision: Bifall.'])
    expect(parts('Att: Lägga om stigen')).toEqual(['recommendation: Lägga om stigen'])
  })

  it('that run in reach to the next heading', () => {
    expect(parts('Beslutning: Godkendt.\nAsta følger op.\nBilag: Kort.pdf')).toEqual(['decision: Godkendt. / Asta følger op.', 'attachments: Kort.pdf'])
  })

  it('with nothing below them are sections without content', () => {
    expect(parts('Indstilling\n\nBeslutning')).toEqual(['recommendation: ', 'decision: '])
  })

  it('the words inside a sentence or a point are none', () => {
    expect(parts('Udvalget tog sin beslutning: Stien er god.')).toEqual([])
    expect(parts('- a\n  - Økonomi\n  - Personale')).toEqual([])
    expect(parts('Beslutning om stien udskydes.')).toEqual([])
  })

  it('several bodies may decide in one item, each under its heading', () => {
    expect(parts('Beslutning i Parkrådet den 01-05-2031\nAnbefales.\n\nBeslutning i Byrådet den 09-05-2031\nGodkendt.')).toEqual(['decision: Anbefales.', 'decision: Godkendt.'])
  })
})

describe('absences told in the midst of a decision', () => {
  it('are a section of their own, and what follows them is still the decision', () => {
    expect(parts('Beslutning\nFraværende:\nAsta Sølund\nGodkendt.')).toEqual(['decision: Godkendt.'])
    expect(parts('Beslutning\nGodkendt.\n\nFraværende\nAsta Sølund')).toEqual(['decision: Godkendt.', 'absence: Asta Sølund'])
    expect(parts('Beslutning\nFraværende: Asta Sølund\nGodkendt.')).toEqual(['decision: Godkendt.'])
  })
})

describe('a body’s own recommendation to the next body', () => {
  it('is its decision where it stands after the deliberation', () => {
    expect(parts('Behandling\nRådet stemte.\n\nInnstilling i Strandrådet - 07.09.2031\nPlanen vedtas.')).toEqual(['deliberation: Rådet stemte.', 'decision: Planen vedtas.'])
    expect(parts('Innstilling i Strandrådet - 07.09.2031\nPlanen vedtas.')).toEqual(['recommendation: Planen vedtas.'])
  })
})

describe('what an export says outright', () => {
  it('is a section whatever it is called, and then only that is', () => {
    const { lines } = paper('Sagens gang\nEt.\nBeslutning\nTo.\nUdfald\nGodkendt.')
    lines[0]!.block.role = { is: 'sectionHeading', decision: false }
    lines[4]!.block.role = { is: 'sectionHeading', decision: true }
    expect(sectionParts(lines, 0, lines.length).map((part) => [part.id, part.decisionField, part.to - part.from])).toEqual([['other', false, 3], ['decision', true, 1]])
  })
})

describe('time', () => {
  it.each(['Beslutning\n', 'Fraværende\nAsta Sølund\n', 'Beslutning: a\n', 'Asta Sølund\n'])('grows with the length: "%s" over and over', (part) => {
    const make = (size: number) => paper(`Beslutning\n${part.repeat(size)}`).lines
    expect(growsLinearly((size) => { const lines = make(size); return sectionParts(lines, 0, lines.length) }, 400)).toBe(true)
  })
})
