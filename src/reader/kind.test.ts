import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../tests/kit/grows.ts'
import { paper } from '../../tests/kit/read-text.ts'
import { kindOf } from './kind.ts'
import type { DocumentKind } from './reading.ts'

function kind(text: string, name = 'papir.txt', mediaType = 'text/plain'): DocumentKind {
  return kindOf(paper(text, null, mediaType).lines, null, name)
}

describe('what a paper is, by what it calls itself', () => {
  it.each([
    ['minutes', 'Referat fra Parkrådet\n4. maj 2031\n\nDeltagere: Asta, Bo\n\n1. Stien\nDen er lang.'],
    ['minutes', 'BESLUTNINGSPROTOKOL\nParkrådet\n\nPunkt 1: Stien\n\nBeslutning\nGodkendt.'],
    ['minutes', 'Protokoll\nParknämnden 2031-05-04\n\n§ 4 Lekplatsen\n\nBeslut\nBifall.'],
    ['minutes', 'Minnesanteckningar från Stigrådet\n2031-05-04\n\nVi pratade om stigen.'],
    ['minutes', 'MØTEPROTOKOLL\nStrandrådet\n\nPS 1/31 Benken\n\nVedtak\nVedtatt.'],
    ['minutes', 'Strandrådets behandling av sak 14/2031 i møte den 04.05.2031:\nSaken ble drøftet.'],
    ['agenda', 'Dagsorden for Parkrådet 4. maj 2031\n\n1. Velkomst\n2. Stien\n3. Eventuelt'],
    ['agenda', 'Kallelse till Parknämnden\n2031-05-04\n\nFöredragningslista\n1. Lekplatsen\n2. Övrigt'],
    ['agenda', 'Møteinnkalling\nStrandrådet\n\nSaksliste\nPS 1/31 Benken\nPS 2/31 Broen'],
    ['staffConsultation', 'Personalemøde med MED-status\n\n1. Hvad er fordele og ulemper?\n\nFordele\n- tid\n\nUlemper\n- støj'],
    ['staffConsultation', 'Protokoll samverkansmöte\n\nFör- och nackdelar med flytten\n- tid'],
    ['staffConsultation', 'Drøftingsmøte om flytting\n\nFordeler og ulemper ble drøftet.'],
    ['workshopInput', 'INPUT FRA CAFÉMØDE 4. MAJ 2031\n\nTema 1\nStien\n\n1) Hvad virker?\n- lyset\n\nTema 2\nBroen\n\n1) Hvad virker?\n- farven'],
    ['workshopInput', 'Sammanställning kafédialog\n\n- mer ljus\n- fler bänkar\n- en bro\n- en sopkorg\n- skyltar'],
    ['statusLetter', 'Kære alle\n\nÅret er gået, og vi har bygget en bro.\n\nGlædelig jul\nAsta Sølund'],
    ['statusLetter', 'Kära kollegor!\n\nVi har byggt en bro i år.\n\nVänliga hälsningar\nSiv Lönnå'],
    ['evaluation', 'Evaluering af forsøget med gule cykler\n\nCyklerne blev brugt hver dag. Målet blev nået.'],
    ['evaluation', 'Utvärdering av cykelförsöket\n\nCyklarna användes varje dag.'],
    ['story', 'En dag ved broen\n\n4. maj 2031\n\nMit navn er Asta, og jeg maler broer. Det har jeg gjort længe.'],
    ['memo', 'Notat om stien\n\nStien er lang og skal fejes. Det koster penge.'],
    ['memo', 'Vejledning til referatskrivning\n\nSkriv kort. Husk hvem der var til stede.'],
    ['memo', 'Kære Bodil\n\nTak for dit brev om broen.\n\nMed venlig hilsen\nAsta Sølund'],
    ['memo', ''],
  ] as const)('%s: %j', (expected, text) => {
    expect(kind(text)).toBe(expected)
  })
})

describe('what a paper is, by its build', () => {
  it('decisions under recommendations make minutes', () => {
    expect(kind('Parkrådet 4. maj 2031\n\nPunkt 1: Stien\n\nIndstilling\n1. at stien fejes\n\nBeslutning\nGodkendt.')).toBe('minutes')
  })

  it('recommendations alone make an agenda', () => {
    expect(kind('Parkrådet 4. maj 2031\n\nPunkt 1: Stien\n\nIndstilling\n1. at stien fejes\n\nPunkt 2: Broen\n\nBilag\nKort.pdf')).toBe('agenda')
  })

  it('an agenda whose decision fields are empty is no minutes', () => {
    expect(kind('Dagsorden for Parkrådet 4. maj 2031\n\nPunkt 1: Stien\n\nIndstilling\nat stien fejes\n\nBeslutning\n\nPunkt 2: Broen\n\nIndstilling\nat broen males\n\nBeslutning\n')).toBe('agenda')
  })

  it('an agenda with decisions in it is minutes', () => {
    expect(kind('Dagsorden for Parkrådet 4. maj 2031\n\nPunkt 1: Stien\n\nBeslutning\nGodkendt.\n\nPunkt 2: Broen\n\nBeslutning\nUdsat.')).toBe('minutes')
  })

  it('people who were there, a date and items make minutes', () => {
    expect(kind('Parkrådet\nDato: 4. maj 2031\nDeltagere: Asta, Bo\n\nPunkt 1: Stien\nDen er lang.\n\nPunkt 2: Broen\nDen er gul.')).toBe('minutes')
  })

  it('minutes whose part for them is still empty are an agenda', () => {
    expect(kind('# Referat og dagsorden\n\n## Dagsorden\n\n1. Stien\n2. Broen\n\n## Referat\n', 'x.md', 'text/markdown')).toBe('agenda')
  })

  it('its file’s name helps where nothing else does', () => {
    const text = 'Parkrådet 4. maj 2031\n\nVi talte om stien. Det blev besluttet at feje den.'
    expect(kind(text, 'referat.txt')).toBe('minutes')
    expect(kind(text, 'a.txt')).toBe('memo')
  })

  it('what an export says of itself goes before all', () => {
    expect(kindOf(paper('Referat').lines, { kind: 'agenda' }, 'x')).toBe('agenda')
    expect(kindOf(paper('Referat').lines, { kind: null }, 'x')).toBe('minutes')
  })
})

describe('whatever the lines', () => {
  const pieces = ['Referat', 'Dagsorden', '# Kallelse', 'Kære alle', 'Med venlig hilsen', 'Beslutning', 'Godkendt.', 'Tema 1', 'Hvad virker?', '- ja', 'Punkt 1: Stien', 'Evaluering', 'MED-status', 'Fordele', '4. maj 2031', '', '/Asta', 'Deltagere: Asta']

  it('there is one kind, and the same again', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (lines) => {
      const found = kind(lines.join('\n'))
      expect(['minutes', 'agenda', 'staffConsultation', 'workshopInput', 'statusLetter', 'story', 'evaluation', 'memo']).toContain(found)
      expect(kind(lines.join('\n'))).toBe(found)
    }))
  })

  it.each(['Referat\n', 'Beslutning\n', 'Tema 1\n', 'Hvad?\n', '- a\n', 'a ', ' '])('it is told in time by the length: %j over and over', (part) => {
    const make = (size: number) => paper(`x\n${part.repeat(size)}`).lines
    expect(growsLinearly((size) => kindOf(make(size), null, 'x'), 500)).toBe(true)
  })
})
