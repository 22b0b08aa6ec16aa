import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { paper } from '../../../tests/kit/read-text.ts'
import type { Decision, Language } from '../reading.ts'
import { readDecisions } from './decisions.ts'
import { sectionParts } from './item-sections.ts'

function read(text: string, date: string | null = '2031-05-04', language: Language = 'da'): Decision[] {
  const { lines, sheet } = paper(text, language)
  const found = readDecisions(sheet, lines, sectionParts(lines, 0, lines.length), { date })
  for (const one of found) {
    expect(text.slice(...one.span)).toBe(one.text)
    for (const passage of [one.body, one.by, one.rationale, ...one.points, ...one.dissent]) if (passage !== null) expect(text.slice(...passage.span)).toBe(passage.text)
    if (one.date !== null) expect(text.slice(...one.date.span)).toMatch(/\d/)
  }
  return found
}

describe('decisions', () => {
  it('are what stands under their heading, from its first to its last character', () => {
    expect(read('Beslutning\n\nGodkendt.\nAsta følger op.\n\nBilag\nKort')).toMatchObject([{ outcome: 'approved', text: 'Godkendt.\nAsta følger op.', points: [], body: null, date: null, by: null, earlier: false }])
  })

  it('have their bullets as points, and the prose before them tells the outcome', () => {
    expect(read('Beslutning\nRådet drøftede sagen:\n- Broen godkendes ikke\n- Stien males')).toMatchObject([{ outcome: 'discussed', points: [{ text: 'Broen godkendes ikke' }, { text: 'Stien males' }] }])
  })

  it('of only points come to what the first of them says', () => {
    expect(read('Beslutning\n1. Godkendt\n2. Udsat')).toMatchObject([{ outcome: 'approved', points: [{ text: 'Godkendt' }, { text: 'Udsat' }] }])
  })

  it('points below points belong to them', () => {
    expect(read('Beslutning\n- Broen males\n  - grøn\n  - gul\n- Stien fejes')[0]!.points.map((point) => point.text)).toEqual(['Broen males', 'Stien fejes'])
  })

  it('name their body and day in the heading, in every language', () => {
    expect(read('Beslutning i Parkrådet den 04-05-2031\nGodkendt.')).toMatchObject([{ body: { text: 'Parkrådet' }, date: { value: '2031-05-04' }, earlier: false }])
    expect(read('Parkudvalgets beslutning den 04.05.2031 Punkt 4\nGodkendt.')).toMatchObject([{ body: { text: 'Parkudvalget' }, date: { value: '2031-05-04' } }])
    expect(read('Parknämnden beslutar\nPlanen antas.', null, 'sv')).toMatchObject([{ body: { text: 'Parknämnden' }, date: null, outcome: 'approved' }])
    expect(read('Strandrådets vedtak\nPlanen vedtas.', null, 'nb')).toMatchObject([{ body: { text: 'Strandrådet' }, outcome: 'approved' }])
  })

  it('of an earlier day are an earlier meeting’s', () => {
    expect(read('Beslutning i Parkrådet den 01-03-2031\nAnbefales.\n\nBeslutning i Byrådet den 04-05-2031\nGodkendt.').map(({ earlier, outcome }) => [earlier, outcome])).toEqual([[true, 'recommended'], [false, 'approved']])
  })

  it('quoted under "Tidligere beslutning" are an earlier meeting’s', () => {
    expect(read('Tidligere beslutning\nUdsat.\n\nIndstilling\n1. at planen godkendes\n\nBeslutning\nGodkendt.', null).map(({ earlier, outcome }) => [earlier, outcome])).toEqual([[true, 'postponed'], [false, 'approved']])
  })

  it('a field that repeats an earlier decision is one', () => {
    expect(read('Beslutning\nParkrådets beslutning den 1. marts 2031:\nAnbefales.')).toMatchObject([{ earlier: true, outcome: 'recommended', date: { value: '2031-03-01' } }])
  })

  it('taken by a person name that person', () => {
    expect(read('Beslutning\nParkdirektøren godkendte planen.')).toMatchObject([{ by: { text: 'Parkdirektøren' }, outcome: 'approved' }])
    expect(read('Beslutning\nParkrådet godkendte planen.')).toMatchObject([{ by: null }])
  })

  it('are told by the votes where the heading says only what was adopted', () => {
    expect(read('Behandling\nInnstillingen ble enstemmig vedtatt.\n\nVedtak\nStien skal ha lys.', null, 'nb')).toMatchObject([{ outcome: 'approved', text: 'Stien skal ha lys.' }])
    expect(read('Behandling\nTilleggsforslaget fra Fjærli ble vedtatt.\n\nVedtak\nStien skal ha lys.', null, 'nb')).toMatchObject([{ outcome: 'approvedWithChanges' }])
  })

  it('a resolution to recommend to the next body is recommended', () => {
    expect(read('Behandling\nRådet stemte.\n\nInnstilling i Strandrådet - 07.05.2031\nPlanen vedtas.', null, 'nb')).toMatchObject([{ outcome: 'recommended', body: { text: 'Strandrådet' } }])
    expect(read('Parknämndens förslag till kommunfullmäktige\nPlanen antas.', null, 'sv')).toMatchObject([{ outcome: 'recommended' }])
  })

  it('that say there is nothing to say are not recorded', () => {
    expect(read('Beslutning\nIngen bemærkninger')).toMatchObject([{ outcome: 'notRecorded' }])
    expect(read('Beslutning\nPSV:\n- Nyt fra skoven, som var våd')).toMatchObject([{ outcome: 'notRecorded' }])
  })

  it('an empty field beside a filled one says nothing', () => {
    expect(read('Beslutning\n\nBeslutning\nGodkendt.')).toHaveLength(1)
    expect(read('Beslutning')).toMatchObject([{ outcome: 'notRecorded', text: '', points: [] }])
  })

  it('know their votes, dissent, reason and return', () => {
    expect(read('Beslutning\nAfvist. For stemte 2, imod stemte 7. Bo Ås ønsker tilført protokollen, at broen er smuk.')).toMatchObject([{ outcome: 'rejected', votes: { for: 2, against: 7 }, dissent: [{ text: 'Bo Ås ønsker tilført protokollen, at broen er smuk.' }] }])
    expect(read('Beslutning\nPunktet udskydes til næste møde. Begrundelsen er, at kortet mangler, og det er fordi printeren er i stykker.')).toMatchObject([{ outcome: 'postponed', resume: { event: 'næste møde' } }])
    expect(read('Beslutning\nAfvist. Det er fordi broen er smal.')[0]!.rationale?.text).toBe('Det er fordi broen er smal.')
  })

  it.each(['Godkendt. ', '- punkt\n', 'Beslutning\nGodkendt.\n', 'Beslutning i Parkrådet den 04-05-2031\n'])('take time by the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => read(`Beslutning\n${part.repeat(size)}`), 150)).toBe(true)
  })
})
