import { describe, expect, it } from 'vitest'
import type { Decision, Reading, Span, Statement } from '../../reader/reading.ts'
import { emptyReading } from '../empty-reading.fixture.ts'
import { lookFirst, loosePlaces } from './look-first.ts'
import { valuesOf } from './says.ts'
import { whatItSays } from './what-it-says.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import { wordingFor } from './wording-for.ts'

const w = wordingFor('da')

/** The place of a part of the text, the n-th time it stands there. */
function placeIn(text: string) {
  return (part: string, nth = 1): { text: string; span: Span } => {
    let at = -1
    for (let n = 0; n < nth; n++) at = text.indexOf(part, at + 1)
    if (at < 0) throw new Error(`${part} is not in the text`)
    return { text: part, span: [at, at + part.length] }
  }
}

const bare: Omit<Decision, 'text' | 'span' | 'outcome'> = {
  body: null, date: null, by: null, points: [], votes: null, dissent: [], rationale: null, lead: null, supporters: [], resume: null, earlier: false,
}

function minutes(): Reading {
  const text = 'Chefforum 18.4.2024\nPunkt 1. Overlap\nCentret indstiller\n1. at vi prøver\n2. at vi dækker\nBeslutning\nForum siger ja:\n- Nord begynder\n- Syd venter\nfordi planen er ny\nMads skriver et oplæg'
  const p = placeIn(text)
  const decision = { text: text.slice(text.indexOf('Forum siger'), text.indexOf('\nMads')), span: [text.indexOf('Forum siger'), text.indexOf('\nMads')] as Span }
  return {
    ...emptyReading(text), kind: 'minutes', title: p('Chefforum 18.4.2024'),
    meeting: { body: p('Chefforum'), date: { value: '2024-04-18', span: p('18.4.2024').span }, start: null, end: null, place: null, online: true, formalStatus: 'ordinary', mandate: null, approval: null },
    items: [{
      number: '1.', title: p('Overlap'), route: ['TCG'], presenter: null, slot: null, caseNumber: null, access: 'closed', kind: 'decision', sections: [], attachments: [],
      recommendations: [
        { ordinal: '1.', by: p('Centret'), text: 'at vi prøver', asks: 'approve', answered: true, span: p('at vi prøver').span },
        { ordinal: '2.', by: p('Centret'), text: 'at vi dækker', asks: null, answered: false, span: p('at vi dækker').span },
      ],
      decisions: [{ ...bare, ...decision, outcome: 'approved', points: [p('Nord begynder'), p('Syd venter')], rationale: p('planen er ny') }],
      span: [20, text.length],
    }],
    followUps: [{ text: 'Mads skriver et oplæg', owner: 'Mads', due: null, item: 0, span: p('Mads skriver et oplæg').span }],
    findings: [{ code: 'unansweredRecommendation', message: '', span: p('at vi dækker').span }, { code: 'noDueDate', message: '', span: p('Mads skriver et oplæg').span }],
  }
}

describe('what a document says', () => {
  it('gives every value and section a place of its own, the same in every language', () => {
    const reading = minutes()
    const twice = { ...reading, followUps: [...reading.followUps, ...reading.followUps] }
    const places = (language: UiLanguage) => {
      const { groups, values } = whatItSays(twice, wordingFor(language))
      return { sections: groups.map(one => one.place), values: values.map(one => one.place) }
    }
    const { sections, values } = places('da')
    expect(new Set([...sections, ...values]).size).toBe(sections.length + values.length)
    expect(sections).toEqual(['meeting', `item:20-${twice.text.length}`])
    const [from, to] = twice.followUps[0]!.span
    expect(values.filter(one => one.startsWith('followUp'))).toEqual([`followUp:${from}-${to}`, `followUp:${from}-${to}.2`])
    expect(places('en')).toEqual({ sections, values })
  })

  it('is numbered 1 to n in the order of the text, the longer of two first', () => {
    const { values } = whatItSays(minutes(), w)
    expect(values.map(one => one.number)).toEqual(values.map((_, at) => at + 1))
    for (let at = 1; at < values.length; at++) expect(values[at]!.span[0]).toBeGreaterThanOrEqual(values[at - 1]!.span[0])
    expect(values[0]?.text).toBe('Chefforum 18.4.2024')
    expect(values[1]?.text).toBe('Chefforum')
  })

  it('stands under its item: who recommends once, what, the decision with its points, what follows', () => {
    const { groups } = whatItSays(minutes(), w)
    const item = groups.find(one => one.title === '1. Overlap')
    expect(item?.note).toBe('beslutningspunkt, lukket, sagsgang TCG')
    expect(item?.rows.map(row => row.label)).toEqual(['Indstiller', 'Indstilling 1', 'Indstilling 2', 'Beslutning', 'Beslutning 1', 'Beslutning 2', 'Begrundelse', 'Opfølgning'])
    expect(item?.rows[2]?.values[0]?.open).toEqual(['Intet svar'])
    expect(item?.rows[3]?.values[0]).toMatchObject({ lead: 'Godkendt', text: 'Forum siger ja:\nfordi' })
    expect(item?.rows[7]?.values[0]).toMatchObject({ after: ['Ansvarlig: Mads'], open: ['Uden frist'] })
  })

  it('says a presenter once, under the item, and a point that is a follow-up once, with who and when', () => {
    const reading = minutes()
    const p = placeIn(reading.text)
    reading.items[0]!.presenter = p('Centret')
    reading.people = [{ name: 'Centret', role: 'presenter', title: null, span: p('Centret').span }, { name: 'Mads', role: 'present', title: null, span: p('Mads').span }]
    reading.followUps = [{ text: 'Nord begynder', owner: null, due: '2024-06-06', item: 0, span: p('Nord begynder').span }]
    reading.findings = [{ code: 'noOwner', message: '', span: p('Nord begynder').span }]
    const { groups } = whatItSays(reading, w)
    expect(groups.find(one => one.title === 'Deltagere')?.rows.map(row => row.label)).toEqual(['Til stede'])
    const rows = groups.find(one => one.title === '1. Overlap')?.rows ?? []
    expect(rows.filter(row => row.values[0]?.text === 'Nord begynder').map(row => [row.label, row.values[0]?.after, row.values[0]?.open])).toEqual([['Beslutning 1', ['Frist: 6. juni 2024'], ['Uden navn']]])
  })

  it('marks nothing as open that is no finding', () => {
    const { values } = whatItSays({ ...minutes(), findings: [] }, w)
    expect(values.flatMap(one => one.open)).toEqual([])
  })

  it('says when something resumes as it is written', () => {
    const reading = minutes()
    reading.items[0]!.decisions[0]!.resume = { date: '2024-06-06', event: null, condition: 'når planen er klar', span: [0, 9] }
    const row = whatItSays(reading, w).groups.flatMap(one => one.rows).find(one => one.label === 'Genoptages')
    expect(row?.values[0]).toMatchObject({ lead: 'den 6. juni 2024', text: 'når planen er klar' })
  })

  it('is told in the reader’s language, its own words untouched', () => {
    const labels = (language: 'sv' | 'en') => whatItSays(minutes(), wordingFor(language)).groups.map(one => one.title)
    expect(labels('sv')).toEqual(['Mötet', '1. Overlap'])
    expect(labels('en')).toEqual(['The meeting', '1. Overlap'])
    expect(whatItSays(minutes(), wordingFor('en')).groups[0]?.rows.map(row => row.values[0]?.lead ?? row.values[0]?.text)).toEqual(['Chefforum 18.4.2024', 'Chefforum', '18 April 2024'])
  })

  it('puts statements under theme and question, and nested ones below the one they belong to', () => {
    const text = 'Tema 1 Samarbejde\nStyrker\n- godt\n  - meget\n'
    const p = placeIn(text)
    const said = (part: string, parent: number | null): Statement => ({ ...p(part), kind: 'strength', theme: 1, question: 1, parent, requester: null, speaker: null, asks: false })
    const { groups } = whatItSays({
      ...emptyReading(text), kind: 'workshopInput',
      workshop: { bodies: [], themes: [{ number: '1', title: p('Samarbejde') }], questions: [{ number: '1)', text: p('Styrker') }], cells: [{ theme: 1, question: 1, top: 1, nested: 1, empty: 2 }] },
      statements: [said('godt', null), said('meget', 0)],
    }, w)
    expect(groups.map(one => [one.level, one.title, one.note])).toEqual([[3, 'Tema 1. Samarbejde', ''], [4, '1. Styrker', '1 udsagn, 1 underpunkt, 2 tomme']])
    expect(groups[1]?.rows.map(row => row.depth)).toEqual([0, 1])
  })

  it('groups statements of a consultation by kind', () => {
    const text = 'ro\nfærre fejl\ntravlt'
    const p = placeIn(text)
    const said = (part: string, kind: 'pro' | 'con'): Statement => ({ ...p(part), kind, theme: null, question: null, parent: null, requester: null, speaker: null, asks: false })
    const { groups } = whatItSays({ ...emptyReading(text), statements: [said('ro', 'pro'), said('færre fejl', 'pro'), said('travlt', 'con')] }, w)
    expect(groups.map(one => one.title)).toEqual(['Fordele (2)', 'Ulemper (1)'])
  })

  it('holds every passage of a reading that fills every field', () => {
    const text = 'a b c d e f g h i j k l m n o p q r s t'
    const at = (n: number): Span => [n * 2, n * 2 + 1]
    const passage = (n: number) => ({ text: text.slice(...at(n)), span: at(n) })
    const reading: Reading = {
      ...emptyReading(text), title: passage(0),
      people: [{ name: 'b', role: 'present', title: null, span: at(1) }],
      consultation: { subject: passage(2), questions: [passage(3)], stance: { for: 3, against: null, abstain: null, unanimous: 'for', span: at(4) } },
      letter: { author: passage(5), unit: passage(6), periodStart: null, periodEnd: null, date: { value: '2024-12-01', span: at(7) }, categories: [], results: [passage(8)], focus: [{ ...passage(9), condition: 'råd' }], hopes: [passage(10)] },
      practices: [{ ...passage(11), unit: null, kind: 'visit' }], trials: [{ ...passage(12), name: null, period: null, persons: 2, effort: null, state: 'running' }],
      goals: [{ ...passage(13), target: 5, theme: null, audience: null, unit: null }], references: [{ ...passage(14), kind: 'law', date: null, body: null }],
      covers: [{ absent: null, covering: 'p', from: '2024-01-01', to: null, span: at(15) }], groups: [{ name: 'q', members: [], span: at(16) }],
      abbreviations: [{ short: 'r', long: null, span: at(17) }], amounts: [{ ...passage(18), value: 1, unit: 'DKK', approximate: false }], unitNotes: [{ ...passage(19), unit: 't' }],
    }
    const { groups, values } = whatItSays(reading, w)
    expect(values.map(one => one.span[0] / 2)).toEqual(Array.from({ length: 20 }, (_, n) => n))
    expect(valuesOf(groups)).toHaveLength(20)
  })
})

describe('what wants a human eye', () => {
  it('comes by urgency, quotes its passage and points at the value there', () => {
    const reading = minutes()
    const p = placeIn(reading.text)
    reading.findings = [
      { code: 'noDueDate', message: '', span: p('Mads skriver et oplæg').span },
      { code: 'unansweredRecommendation', message: '', span: p('at vi dækker').span },
      { code: 'noAttendance', message: '', span: null },
      { code: 'other', message: '', span: p('Beslutning').span },
    ]
    const { values } = whatItSays(reading, w)
    const shown = lookFirst(reading, values)
    expect(shown.map(one => [one.code, one.places[0]?.quote])).toEqual([['unansweredRecommendation', 'at vi dækker'], ['noDueDate', 'Mads skriver et oplæg'], ['noAttendance', null], ['other', 'Beslutning']])
    expect(values[(shown[0]?.places[0]?.value ?? 0) - 1]?.text).toBe('at vi dækker')
    expect(loosePlaces(shown).map(place => place.quote)).toEqual(['Beslutning'])
  })

  it('tells a sort once with all its places, and no name and no date of the same words as one', () => {
    const reading: Reading = { ...emptyReading('TCG laver et oplæg om DG'), findings: [
      { code: 'unknownAbbreviation', message: '', span: [22, 24] }, { code: 'unknownAbbreviation', message: '', span: [0, 3] },
      { code: 'noDueDate', message: '', span: [4, 18] }, { code: 'noOwner', message: '', span: [4, 18] }, { code: 'noOwner', message: '', span: [0, 3] },
    ] }
    expect(lookFirst(reading, []).map(one => [one.code, one.places.map(place => `${place.number} ${place.quote}`)])).toEqual([
      ['noOwnerNorDate', ['1 laver et oplæg']], ['noOwner', ['2 TCG']], ['unknownAbbreviation', ['3 TCG', '4 DG']],
    ])
  })

  it('tells an empty answer by its question, and what nobody needs to mend last', () => {
    const text = '1. Hvad prøver vi?\n-\nTCG'
    const reading: Reading = { ...emptyReading(text), findings: [
      { code: 'unknownAbbreviation', message: '', span: [21, 24] }, { code: 'goalWithoutAudience', message: '', span: null }, { code: 'emptyAnswer', message: '', span: [19, 20] },
    ] }
    expect(lookFirst(reading, []).map(one => [one.code, one.places[0]?.quote])).toEqual([['emptyAnswer', '1. Hvad prøver vi?'], ['goalWithoutAudience', null], ['unknownAbbreviation', 'TCG']])
  })

  it('never repeats a possible personal number', () => {
    const reading: Reading = { ...emptyReading('Nr 010203-1234'), findings: [{ code: 'possiblePersonalData', message: '', span: [3, 14] }] }
    expect(lookFirst(reading, [])[0]?.places).toEqual([{ number: 1, quote: null, value: null, span: [3, 14], message: '' }])
  })

  it('cuts a long quote between words', () => {
    const text = 'ord '.repeat(100).trim()
    const quote = lookFirst({ ...emptyReading(text), findings: [{ code: 'cut', message: '', span: [0, text.length] }] }, [])[0]?.places[0]?.quote ?? ''
    expect(quote).toMatch(/^(ord ){30,50}…$/)
  })
})
