import { describe, expect, it } from 'vitest'
import { readFindings } from '../reader/findings/index.ts'
import type { FindingsInput } from '../reader/findings/input.ts'
import { readAmounts } from '../reader/constructs/amounts.ts'
import { layOutLines } from '../reader/formats/text-lines.ts'
import type { Finding, Item, Span } from '../reader/reading.ts'
import { findingFigures } from './finding-figures.ts'
import { findingSentence } from './finding-sentence.ts'

/** What the reader's own checks say of a text: the sentences parsed here are the ones it writes. */
function found(text: string, more: Partial<FindingsInput> = {}): Finding[] {
  const sheet = { ...layOutLines(text, 'text/plain'), language: 'da' as const }
  return readFindings({ sheet, kind: 'memo', ownDate: '2024-03-05', people: [], items: [], goals: [], followUps: [], abbreviations: [], amounts: readAmounts(sheet), emptyAnswers: [], trouble: [], ...more })
}

function told(text: string, more: Partial<FindingsInput> = {}): (string | null)[] {
  return found(text, more).map((one) => findingSentence(one, 'da'))
}

const place: Span = [0, 3]
const item = (more: Partial<Item>): Item => ({
  number: null, title: null, route: [], presenter: null, slot: null, caseNumber: null, access: null, kind: null, sections: [], recommendations: [], decisions: [], attachments: [], span: place, ...more,
})
const asks = (text: string) => [{ ordinal: null, by: null, text, asks: null, answered: null, span: place }]
const decided = (text: string, more = {}) => [{
  body: null, date: null, by: null, outcome: 'approved' as const, text, points: [], votes: null, dissent: [], span: place, rationale: null, lead: null, supporters: [], resume: null, earlier: false, ...more,
}]

describe('a finding is told with what is wrong', () => {
  it('a rhythm and its year', () => {
    expect(told('Overlappet bruger ca. 45 timer om måneden. Det giver ca. 500 timer i alt på et år.')).toEqual(['45 timer om måneden i tolv måneder er 540, der står 500.'])
    expect(told('Holdet bruger 1.000 kr. pr. kvartal, i alt 5.000 kr. om året.')).toEqual(['1.000 kr. i kvartalet i fire kvartaler er 4.000, der står 5.000.'])
    expect(told('Gruppen bruger 5 timer om ugen, i alt 400 timer om året.')).toEqual(['5 timer om ugen i højst 52 uger er 260, der står 400.'])
  })

  it('sums written out, in columns, in lists and of votes', () => {
    expect(told('Prisen er 4 × 25 = 90 kr.')).toEqual(['4 × 25 er 100, der står 90.'])
    expect(told('1.200 kr. + 300 kr. = 1.600 kr.')).toEqual(['1.200 + 300 er 1.500, der står 1.600.'])
    expect(told('| Post | Beløb |\n|---|---|\n| Sti | 1.000,50 kr. |\n| Bro | 2.500 kr. |\n| I alt | 3.600 kr. |')).toEqual(['Tallene ovenover giver 3.500,5, der står 3.600.'])
    expect(told('- Skole: 3\n- Hal: 5\n- I alt: 7')).toEqual(['Tallene på listen giver 8, der står 7.'])
    const text = '12 stemte for og 3 imod. Der var 17 afgivne stemmer.'
    expect(told(text, { items: [item({ decisions: decided(text, { votes: { for: 12, against: 3, abstain: 1, span: place } }) })] })).toEqual(['12 for, 3 imod, 1 blanke er 16 stemmer, der står 17.'])
  })

  it('a weekday, with and without its year', () => {
    expect(told('Mødet holdes onsdag den 1. november 2012.')).toEqual(['1. november 2012 falder på en torsdag, der står onsdag.'])
    expect(told('Vi ses fredag den 3. november.', { ownDate: '2014-11-03' })).toEqual(['3. november 2014 falder på en mandag, der står fredag.'])
    expect(found('Mødet holdes onsdag den 1. november 2012.').map((one) => [findingSentence(one, 'sv'), findingSentence(one, 'en')])).toEqual([
      ['1 november 2012 är en torsdag, det står onsdag.', '1 November 2012 is a Thursday, the text says Wednesday.'],
    ])
  })

  it('which section is missing, and which decision', () => {
    const sections = (...ids: string[]) => ids.map((id) => ({ id, heading: null, span: place }))
    const whole = item({ recommendations: asks('at planen godkendes'), sections: sections('background', 'staffConsequences', 'economy'), decisions: decided('Godkendt') })
    const without = (text: string) => told('Bro', { items: [whole, whole, item({ recommendations: asks(text), sections: sections('background'), decisions: decided('Godkendt') })] })
    expect(without('at to stillinger besættes')).toEqual([expect.stringContaining('afsnit om personalekonsekvenser')])
    expect(without('at der bevilges 2 mio. kr.')).toEqual([expect.stringContaining('afsnit om økonomi')])
    const people = [{ name: 'Anna Holm', role: 'present' as const, title: null, span: place }]
    expect(told('Bro', { kind: 'minutes', people, items: [item({ recommendations: asks('at planen godkendes') })] })).toEqual(['Der bedes om en beslutning, og ingen er skrevet.'])
    expect(told('Bro', { kind: 'minutes', people, items: [item({ decisions: decided('', { outcome: 'notRecorded' }) })] })).toEqual(['Overskriften varsler en beslutning, og under den står ingen.'])
  })

  it('what a format could not hold', () => {
    expect(findingSentence({ code: 'cut', message: 'The export holds 3 meetings; only the first was read. Export one meeting at a time.' }, 'sv')).toBe('Utdraget rymmer 3 möten; bara det första är läst. Ta ut ett möte åt gången.')
    expect(findingSentence({ code: 'cut', message: 'Only the first 2000 slides were read.' }, 'da')).toBe('Kun de første 2.000 dias er læst.')
  })

  it('by its code alone where the sentence has another form', () => {
    expect(findingFigures({ code: 'sumMismatch', message: 'Something does not add up.' })).toBeNull()
    expect(findingFigures({ code: 'weekdayMismatch', message: '2014-11-03 is a Moonday, the text says Tuesday.' })).toBeNull()
    expect(findingSentence({ code: 'noOwner', message: 'Nobody is named to see to “x”.' }, 'da')).toBeNull()
  })
})
