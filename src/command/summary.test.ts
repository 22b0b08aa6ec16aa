import { describe, expect, it } from 'vitest'
import type { Passage, Reading } from '../reader/reading.ts'
import { colours } from './colours.ts'
import { uiLanguages } from '../wording/languages.ts'
import { columns } from './wrapped.ts'
import { summary } from './summary.ts'
import { wordsIn } from './words.ts'

const text = `Referat af møde i Havneudvalget
Torsdag den 4. april 2030 kl. 10.00
Til stede: Tove Lund, Aksel Brink
1. Ny bro over åen
Sag 30/1187
Direktionen indstiller, at broen bygges, og at den males rød, så den kan ses fra begge bredder af åen i al slags vejr.
Udvalget godkendte indstillingen.
Der laves en plan for maling.
Mere lys på stien
`

function passage(part: string): Passage {
  const start = text.indexOf(part)
  return { text: part, span: [start, start + part.length] }
}

function reading(): Reading {
  const empty = { workshop: null, consultation: null, letter: null, practices: [], trials: [], goals: [], references: [], covers: [], groups: [], abbreviations: [], amounts: [], unitNotes: [], extra: {} }
  const recommendation = passage('broen bygges, og at den males rød, så den kan ses fra begge bredder af åen i al slags vejr.')
  return {
    ...empty,
    schema: 'roedtraad.read/1', source: { name: 'bro\u001b[2J.txt', mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: text.length }, language: 'da', kind: 'minutes', text,
    title: passage('Referat af møde i Havneudvalget'),
    meeting: {
      body: passage('Havneudvalget'), date: { value: '2030-04-04', span: passage('4. april 2030').span }, start: { value: '10:00', span: passage('10.00').span },
      end: null, place: null, online: null, formalStatus: null, mandate: null, approval: null,
    },
    people: [{ name: 'Tove Lund', role: 'present', title: null, span: passage('Tove Lund').span }, { name: 'Aksel Brink', role: 'present', title: null, span: passage('Aksel Brink').span }],
    items: [{
      number: '1', title: passage('Ny bro over åen'), route: [], presenter: null, slot: null, caseNumber: passage('30/1187'), access: 'closed', kind: 'decision', sections: [],
      recommendations: [{ ordinal: null, by: passage('Direktionen'), asks: 'approve', answered: false, ...recommendation }],
      decisions: [{ ...passage('Udvalget godkendte indstillingen.'), body: null, date: null, by: null, outcome: 'approved', points: [], votes: null, dissent: [], rationale: null, lead: null, supporters: [], resume: null, earlier: false }],
      attachments: [], span: [0, text.length],
    }],
    statements: [{ ...passage('Mere lys på stien'), kind: 'proposal', theme: null, question: null, parent: null, requester: null, speaker: null, asks: false }],
    followUps: [{ ...passage('Der laves en plan for maling.'), owner: null, due: null, item: 0 }],
    findings: [
      { code: 'noOwner', message: 'The follow-up names nobody.', span: passage('Der laves en plan for maling.').span },
      { code: 'other', message: 'Something else\u0007 is odd.', span: null },
    ],
  }
}

const plain = (language: 'da' | 'sv' | 'en' = 'da', width = 80): string => summary(reading(), wordsIn(language), colours(false), width)

describe('the summary of a document', () => {
  it('says title, kind, meeting, people, items with recommendation and decision, statements, follow-ups and findings', () => {
    expect(plain()).toBe(`Referat af møde i Havneudvalget
Referat · dansk · bro[2J.txt
Møde      Havneudvalget · 4. april 2030 10.00
Personer  Til stede: 2

Punkter (1)
1  Ny bro over åen
   Sag 30/1187 · beslutningspunkt · lukket punkt
   Indstilling     Direktionen: broen bygges, og at den males rød, så den kan
                   ses fra begge bredder af åen i al slags vejr. (intet svar)
   Beslutning      Godkendt – “Udvalget godkendte indstillingen.”

Udsagn (1)
  Forslag (1)
    • Mere lys på stien

Opfølgning (1)
  • Der laves en plan for maling.

Fund (2)
  8:1      Noget skal gøres, men ingen er nævnt til at gøre det. “Der laves en
           plan for maling.”
  hele     Something else is odd.
`)
  })

  it.each(uiLanguages)('says nothing undefined in %s', (language) => {
    expect(plain(language)).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it.each([40, 60, 80, 100, 300])('keeps within %i columns', (width) => {
    for (const line of plain('da', width).split('\n')) expect(columns(line)).toBeLessThanOrEqual(Math.min(100, width))
  })

  it('hands no control character of the document or its name to the terminal', () => {
    expect(plain()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  it('says where a personal number may stand and does not repeat it', () => {
    const found = { ...reading(), findings: [{ code: 'possiblePersonalData' as const, message: 'This may be a personal number.', span: passage('30/1187').span }] }
    const told = summary(found, wordsIn('en'), colours(false), 80)
    expect(told).toContain('  5:5      This may be a personal number.\n')
  })

  it('has colours that take nothing from the words', () => {
    const coloured = summary(reading(), wordsIn('da'), colours(true), 80)
    expect(coloured).toContain('\u001b[')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain())
  })

  it('says once who recommends, and leaves air between items', () => {
    const [item] = reading().items
    const [recommendation] = item?.recommendations ?? []
    if (item === undefined || recommendation === undefined) throw new Error('the fixture has no recommendation')
    const two = { ...item, recommendations: [recommendation, recommendation] }
    const told = summary({ ...reading(), items: [two, two] }, wordsIn('da'), colours(false), 80)
    expect(told.match(/Direktionen: /g)).toHaveLength(2)
    expect(told).toContain('\n\n1  Ny bro over åen')
  })

  it('shows the first of many follow-ups and counts the rest', () => {
    const [followUp] = reading().followUps
    if (followUp === undefined) throw new Error('the fixture has no follow-up')
    expect(summary({ ...reading(), followUps: Array.from({ length: 30 }, () => followUp) }, wordsIn('da'), colours(false), 80)).toContain('\n    og 18 til\n')
  })

  it('counts lines of a place from one', () => {
    expect(plain()).toContain('\n  8:1 ')
    expect(text.split('\n')[7]).toBe('Der laves en plan for maling.')
  })
})
