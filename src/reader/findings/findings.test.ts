import { describe, expect, it } from 'vitest'
import { readAmounts } from '../constructs/amounts.ts'
import { layOutLines } from '../formats/text-lines.ts'
import type { Decision, FindingCode, Item, Language, Recommendation, Span } from '../reading.ts'
import { readFindings } from './index.ts'
import type { FindingsInput } from './input.ts'

const present = [{ name: 'Anna Holm', role: 'present' as const, title: null, span: [0, 0] as Span }]

function find(text: string, more: Partial<FindingsInput> = {}, language: Language = 'da'): { code: FindingCode; message: string; at: string | null }[] {
  const layout = layOutLines(text, 'text/plain')
  const sheet = { ...layout, language }
  const findings = readFindings({
    sheet, kind: 'minutes', ownDate: '2014-11-03', people: present, items: [], goals: [], followUps: [], abbreviations: [], amounts: readAmounts(sheet), emptyAnswers: [], trouble: [], ...more,
  })
  return findings.map(({ code, message, span }) => ({ code, message, at: span === null ? null : layout.text.slice(span[0], span[1]) }))
}

function codes(text: string, more: Partial<FindingsInput> = {}, language: Language = 'da'): FindingCode[] {
  return find(text, more, language).map((one) => one.code)
}

function itemOf(text: string, more: Partial<Item> = {}): Item {
  return {
    number: '1', title: { text: text.slice(0, 3), span: [0, 3] }, route: [], presenter: null, slot: null, caseNumber: null, access: null, kind: null,
    sections: [], recommendations: [], decisions: [], attachments: [], span: [0, text.length], ...more,
  }
}

function recommends(text: string, answered: boolean | null = null): Recommendation {
  return { ordinal: '2.', by: null, text, asks: 'approve', answered, span: [0, 3] }
}

function decides(text: string, outcome: Decision['outcome'], more: Partial<Decision> = {}): Decision {
  return { body: null, date: null, by: null, outcome, text, points: [], votes: null, dissent: [], span: [0, text.length], rationale: null, lead: null, supporters: [], resume: null, earlier: false, ...more }
}

describe('sums', () => {
  it('hours a month and hours in the year must agree', () => {
    expect(find('Holdet har brugt ca. 10 timer (1 dag) månedligt på stien. Altså ca. 90 timer i alt gennem året.')).toEqual([
      { code: 'sumMismatch', message: '10 hours a month for twelve months is 120, the text says 90.', at: '10 timer (1 dag) månedligt på stien. Altså ca. 90 timer' },
    ])
    expect(codes('Holdet bruger 10 timer om måneden, altså 120 timer i alt om året.')).toEqual([])
    expect(codes('Gruppen använder 5 timmar i veckan, totalt 400 timmar per år.', {}, 'sv')).toEqual(['sumMismatch'])
    expect(codes('Gruppen använder 5 timmar i veckan, totalt 220 timmar per år.', {}, 'sv')).toEqual([])
  })

  it('hours a month without a year\'s sum, and another sum of the year, are no mismatch', () => {
    expect(codes('Holdet bruger 10 timer om måneden. Der gik 90 timer til festen.')).toEqual([])
    expect(codes('Holdet bruger 10 timer om måneden. Altså 90 personer i alt gennem året.')).toEqual([])
  })

  it('a sum written out must come out', () => {
    expect(find('Prisen er 4 × 25 = 90 kr.')[0]!.message).toBe('4 × 25 is 100, the text says 90.')
    expect(codes('12 + 13 + 5 = 30')).toEqual([])
    expect(codes('1.200 kr. + 300 kr. = 1.600 kr.')).toEqual(['sumMismatch'])
    expect(find('Der kom 3 mænd og 4 kvinder, i alt 8 personer.').map((one) => one.message)).toEqual(['3 + 4 is 7, the text says 8.'])
    expect(codes('Der kom 3 mænd og 4 kvinder, i alt 7 personer.')).toEqual([])
    expect(find('Der gives 200.000 kr. og 300.000 kr., i alt 600.000 kr.')[0]!.message).toBe('200,000 + 300,000 is 500,000, the text says 600,000.')
    expect(codes('Der gives 200.000 kr. og 300.000 kr., i alt 500.000 kr.')).toEqual([])
    expect(codes('I 2013 gaves 100.000 kr. til stien, 200.000 kr. og 300.000 kr., i alt 600.000 kr.')).toEqual([])
  })

  it('addresses and formulas with letters are left alone', () => {
    for (const text of ['https://example.org/?a=3&b=4+5=8', 'x = 3 + 4', 'Nr. 3 = 4', '2013 = 3 x 4 mio.', 'a+b=7']) expect(codes(text), text).toEqual([])
  })

  it('a table\'s total row must be the sum of its column', () => {
    const table = (total: string) => `| Post | Beløb |\n|---|---|\n| Sti | 1.000 kr. |\n| Bro | 2.500 kr. |\n| I alt | ${total} |`
    expect(find(table('3.600 kr.'))).toEqual([{ code: 'sumMismatch', message: 'The figures above add up to 3,500, the total says 3,600.', at: '3.600 kr.' }])
    expect(codes(table('3.500 kr.'))).toEqual([])
    expect(codes('| Post | Beløb |\n|---|---|\n| Sti | 1.000 |\n| Bro | ca. 2.500 |\n| I alt | 9.000 |')).toEqual([])
    expect(codes('| Post | Andel % |\n|---|---|\n| Sti | 33 |\n| Bro | 66 |\n| I alt | 100 |')).toEqual([])
  })

  it('listed figures and the total below them must agree', () => {
    expect(codes('- Skole: 3\n- Hal: 5\n- I alt: 7')).toEqual(['sumMismatch'])
    expect(codes('- Skole: 3\n- Hal: 5\n- I alt: 8')).toEqual([])
    expect(codes('I alt 7 besøg')).toEqual([])
  })

  it('votes must make the number of votes cast', () => {
    const text = '12 stemte for og 3 imod. Der var 17 afgivne stemmer.'
    const votes = (abstain: number | null) => [itemOf(text, { decisions: [decides(text, 'approved', { votes: { for: 12, against: 3, abstain, span: [0, 24] } })] })]
    expect(codes(text, { items: votes(1) })).toEqual(['sumMismatch'])
    expect(codes(text, { items: votes(2) })).toEqual([])
    expect(codes(text, { items: votes(null) })).toEqual([])
  })
})

describe('days', () => {
  it('a weekday that does not fall on its date is told with the right one', () => {
    expect(find('Mødet holdes tirsdag den 3. november 2014.')).toEqual([{ code: 'weekdayMismatch', message: '2014-11-03 is a Monday, the text says Tuesday.', at: 'tirsdag den 3. november 2014' }])
    expect(codes('Mødet holdes mandag den 3. november 2014.')).toEqual([])
    expect(codes('Sammanträde måndagen den 4 november 2014', {}, 'sv')).toEqual(['weekdayMismatch'])
    expect(codes('Møte torsdag 5. mars 2026', {}, 'nb')).toEqual([])
  })

  it('without a year only a day that fits no near year is wrong', () => {
    expect(codes('Vi ses fredag den 3. november.')).toEqual(['weekdayMismatch'])
    expect(codes('Vi ses tirsdag den 3. november.')).toEqual([])
    expect(codes('Vi ses fredag den 3. november.', { ownDate: null })).toEqual([])
  })
})

describe('items', () => {
  it('a recommendation nobody answered is a finding', () => {
    const items = [itemOf('Sti', { recommendations: [recommends('at stien anlægges', true), recommends('at broen males', false), recommends('at hegnet fjernes', null)], decisions: [decides('Godkendt', 'approved')] })]
    expect(find('Sti', { items })).toEqual([{ code: 'unansweredRecommendation', message: 'The decision does not answer recommendation 2, “at broen males”.', at: 'Sti' }])
  })

  it('an item that asks and gets news only, or nothing, records no decision', () => {
    const asking = { recommendations: [recommends('at orienteringen tages til efterretning')] }
    expect(codes('Sti', { items: [itemOf('Sti', asking)] })).toEqual(['noDecisionRecorded'])
    expect(codes('Sti', { items: [itemOf('Sti', { ...asking, decisions: [decides('Nyt', 'informed')] })] })).toEqual(['noDecisionRecorded'])
    expect(codes('Sti', { items: [itemOf('Sti', { ...asking, decisions: [decides('Godkendt', 'approved')] })] })).toEqual([])
    expect(codes('Sti', { items: [itemOf('Sti', { decisions: [decides('', 'notRecorded')] })] })).toEqual(['noDecisionRecorded'])
    expect(codes('Sti', { items: [itemOf('Sti', asking)], kind: 'agenda' })).toEqual([])
    expect(codes('Sti', { items: [itemOf('Sti', { decisions: [decides('Nyt', 'informed')] })] })).toEqual([])
  })

  it('a case that bears on staff without the section most others have', () => {
    const sections = (...ids: string[]) => ids.map((id) => ({ id, heading: null, span: [0, 1] as Span }))
    const plain = itemOf('Sti', { recommendations: [recommends('at planen godkendes')], sections: sections('background', 'staffConsequences'), decisions: [decides('Godkendt', 'approved')] })
    const bare = itemOf('Bro', { recommendations: [recommends('at to stillinger besættes')], sections: sections('background'), decisions: [decides('Godkendt', 'approved')] })
    expect(codes('Bro', { items: [plain, bare, { ...plain }] })).toEqual(['missingSection'])
    expect(codes('Bro', { items: [plain, bare] })).toEqual([])
    expect(codes('Bro', { items: [bare, { ...bare }, plain] })).toEqual([])
  })
})

describe('tasks, goals and people', () => {
  it('a decided task without owner and date is asked for, one said in passing is not', () => {
    const text = 'Der udarbejdes en plan.'
    const followUp = { text, owner: null, due: null, item: 0, span: [0, text.length] as Span }
    expect(codes(text, { items: [itemOf(text, { decisions: [decides(text, 'concluded')] })], followUps: [followUp] })).toEqual(['noOwner', 'noDueDate'])
    expect(codes(text, { items: [itemOf(text)], followUps: [followUp] })).toEqual([])
    expect(codes(text, { items: [itemOf(text)], followUps: [{ ...followUp, owner: 'Anna' }] })).toEqual(['noDueDate'])
    expect(codes(text, { items: [itemOf(text, { decisions: [decides(text, 'concluded')] })], followUps: [{ ...followUp, owner: 'Anna', due: 'uge 3' }] })).toEqual([])
  })

  it('goals without number or audience', () => {
    const goal = { text: 'mindre røg', target: null, theme: null, audience: null, unit: null, span: [0, 3] as Span }
    expect(codes('mindre røg', { goals: [goal, { ...goal, target: 5, audience: 'familier' }] })).toEqual(['goalWithoutNumber', 'goalWithoutAudience'])
  })

  it('minutes without attendance, letters without long form', () => {
    expect(find('Referat', { people: [{ name: 'Anna', role: 'presenter', title: null, span: [0, 0] }] })).toEqual([{ code: 'noAttendance', message: 'The minutes do not say who took part.', at: null }])
    expect(codes('Dagsorden', { people: [], kind: 'agenda' })).toEqual([])
    expect(find('ABK', { abbreviations: [{ short: 'ABK', long: null, span: [0, 3] }, { short: 'XY', long: 'Xen Ypsilon', span: [0, 2] }] })).toEqual([
      { code: 'unknownAbbreviation', message: 'What does “ABK” stand for? The document does not spell it out.', at: 'ABK' },
    ])
  })

  it('empty answers and the layout\'s own trouble are passed on, whole-document ones first', () => {
    expect(codes('abc -', { emptyAnswers: [[4, 5]], trouble: [{ code: 'noTextLayer', message: 'No text.', span: null }] })).toEqual(['noTextLayer', 'emptyAnswer'])
  })
})

describe('personal numbers', () => {
  it('a Danish, a Swedish and a Norwegian number are found, and never repeated', () => {
    for (const [text, language] of [['Borger 010190-1234 søger.', 'da'], ['CPR-nr. 0101901234', 'da'], ['Personnummer 811228-9874', 'sv'], ['Sökande 19811228-9874.', 'sv'], ['Søker 010190 00083 bor her', 'nb']] as const) {
      const found = find(text, {}, language)
      expect(found.map((one) => one.code), text).toEqual(['possiblePersonalData'])
      expect(found[0]!.message).not.toMatch(/\d/)
    }
  })

  it('telephones, cases, dates, organisations and numbers with wrong control digits are none', () => {
    for (const text of ['Tlf. 010190-1234', 'EAN 0101901234567', 'Sagsnr. 010190-1234', 'den 319990-1234', '12345678901', 'konto 010190-1234', 'CVR 0101901234', '010190-12345']) expect(codes(text), text).toEqual([])
    expect(codes('Organisation 556036-0793 och 811228-9875', {}, 'sv')).toEqual([])
    expect(codes('Nummer 01019012345', {}, 'nb')).toEqual([])
  })
})
