import { beforeEach, describe, expect, it } from 'vitest'
import { openTestStore } from '../../../tests/kit/store.ts'
import type { Decision, Item, Reading, Span } from '../../reader/reading.ts'
import type { Database } from '../../storage/open-storage.ts'
import { dropClosedItem, putClosedItem } from '../closed/closed-item-store.ts'
import { addDocument } from '../document-store.ts'
import { emptyReading } from '../empty-reading.fixture.ts'
import { whatItSays } from '../says/what-it-says.ts'
import { wordingFor } from '../says/wording-for.ts'
import { doubtsOfDocuments } from './doubt-store.ts'
import { doubtCodes, doubtsOf } from './doubts.ts'

const text = 'Chefforum 18.4.2024\nPunkt 1. Overlap\nBeslutning\nMåske.\nMads skriver til 1.1.2054\nTil stede: Inge'
const at = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length]
const passage = (part: string) => ({ text: part, span: at(part) })

const decision: Decision = {
  body: null, date: null, by: null, outcome: 'approved', text: 'Måske.', points: [], votes: null, dissent: [], span: at('Måske.'), rationale: null, lead: null, supporters: [], resume: null, earlier: false,
}
const item: Item = {
  number: '1.', title: passage('Overlap'), route: [], presenter: null, slot: null, caseNumber: null, access: 'open', kind: null, sections: [], recommendations: [], decisions: [decision], attachments: [], span: [20, 54],
}
const meeting: NonNullable<Reading['meeting']> = {
  body: passage('Chefforum'), date: { value: '2024-04-18', span: at('18.4.2024') }, start: null, end: null, place: null, online: null, formalStatus: null, mandate: null, approval: null,
}
const sure: Reading = { ...emptyReading(text), kind: 'minutes', language: 'da', title: passage('Chefforum 18.4.2024'), meeting, items: [item], people: [{ name: 'Inge Holt', role: 'present', title: null, span: at('Inge') }] }

function doubts(reading: Reading): string[] {
  return doubtsOf(reading, whatItSays(reading, wordingFor('sv')).values).map(one => `${one.code} ${one.place}`.trim())
}

const place = (what: string, part: string) => `${what}:${at(part).join('-')}`

describe('what a person should look at first', () => {
  it('is nothing where all is plain', () => {
    expect(doubts(sure)).toEqual([])
  })

  it('is a decision whose outcome is unclear or not written, but not one of an earlier meeting', () => {
    const having = (more: Partial<Decision>) => doubts({ ...sure, items: [{ ...item, decisions: [{ ...decision, ...more }] }] })
    expect(having({ outcome: 'unclear' })).toEqual([`unclearOutcome ${place('decision', 'Måske.')}`])
    expect(having({ outcome: 'notRecorded' })).toEqual([`noDecisionRecorded ${place('decision', 'Måske.')}`])
    expect(having({ outcome: 'unclear', earlier: true })).toEqual([])
  })

  it('is what a meeting or a letter should have and has not', () => {
    expect(doubts({ ...sure, title: null, meeting: { ...meeting, date: null, body: null } })).toEqual(['noDate', 'noBody', 'noTitle'])
    expect(doubts({ ...sure, kind: 'story', meeting: null })).toEqual([])
    expect(doubts({ ...sure, kind: 'statusLetter', meeting: null })).toEqual(['noDate'])
  })

  it('is a kind chosen for want of a better one', () => {
    expect(doubts({ ...sure, kind: 'memo', source: { ...sure.source, name: 'Overlap.txt' } })).toEqual(['unsureKind'])
    expect(doubts({ ...sure, kind: 'memo', source: { ...sure.source, name: 'Notat om overlap.txt' } })).toEqual([])
  })

  it('is a date far from the document’s own, or before it', () => {
    const due = (value: string) => doubts({ ...sure, followUps: [{ text: 'Mads skriver', owner: 'Mads', due: value, item: 0, span: at('Mads skriver') }] })
    expect(due('2024-06-01')).toEqual([])
    expect(due('2054-01-01')).toEqual([`distantDate ${place('followUp', 'Mads skriver')}`])
    expect(due('2023-01-01')).toEqual([`distantDate ${place('followUp', 'Mads skriver')}`])
    expect(doubts({ ...sure, items: [{ ...item, decisions: [{ ...decision, date: { value: '2042-04-18', span: at('1.1.2054') } }] }] })).toEqual([`distantDate ${place('decidedOn', '1.1.2054')}`])
  })

  it('is somebody who was there, known by a first name alone', () => {
    expect(doubts({ ...sure, people: [{ name: 'Inge', role: 'present', title: null, span: at('Inge') }, { name: 'Mads', role: 'mentioned', title: null, span: at('Mads') }] })).toEqual([`shortName ${place('present', 'Inge')}`])
  })

  it('is a finding that may be a misreading, at its value, and never where a personal number stands', () => {
    const finding = (code: Reading['findings'][number]['code'], span: Span | null) => doubts({ ...sure, findings: [{ code, message: '', span }] })
    expect(finding('noDecisionRecorded', at('Måske.'))).toEqual([`noDecisionRecorded ${place('decision', 'Måske.')}`])
    expect(finding('possiblePersonalData', at('Måske.'))).toEqual(['possiblePersonalData'])
    expect(finding('noAttendance', null)).toEqual(['noAttendance'])
    for (const code of ['noOwner', 'noDueDate', 'goalWithoutNumber', 'goalWithoutAudience', 'emptyAnswer', 'unknownAbbreviation'] as const) expect(finding(code, at('Måske.'))).toEqual([])
  })

  it('comes in the order of urgency, each once', () => {
    const all = doubts({ ...sure, title: null, findings: [{ code: 'noAttendance', message: '', span: null }, { code: 'cut', message: '', span: null }, { code: 'cut', message: '', span: null }] })
    expect(all).toEqual(['cut', 'noTitle', 'noAttendance'])
    expect(all.map(one => doubtCodes.findIndex(code => one.startsWith(code)))).toEqual([1, 11, 14])
  })

  it('of pages that are pictures is only that', () => {
    expect(doubts({ ...emptyReading(''), kind: 'memo', language: null, findings: [{ code: 'noTextLayer', message: '', span: null }] })).toEqual(['noTextLayer'])
  })
})

describe('doubts kept with a document', () => {
  let db: Database
  const unclear: Reading = { ...sure, title: null, items: [{ ...item, decisions: [{ ...decision, outcome: 'unclear' }] }] }

  beforeEach(async () => {
    ({ db } = await openTestStore())
    await addDocument(db, 'local', { id: 'd', sha256: '1', name: 'a.txt', bytes: 1, importedAt: '2025-01-14T09:12:00.000Z', importedBy: 'inge', file: 'f', reading: unclear, access: 'open' })
  })

  const told = async (onlyOpen: boolean) => (await doubtsOfDocuments(db, 'local', ['d'], () => onlyOpen)).get('d')?.map(one => one.code)

  it('are counted at the import, with the values', async () => {
    const { values } = whatItSays(unclear, wordingFor('da'))
    expect(await db.selectFrom('document').select(['doubts', 'value_count']).executeTakeFirst()).toEqual({ doubts: 2, value_count: values.length })
    expect(await told(true)).toEqual(['unclearOutcome', 'noTitle'])
  })

  it('are not told of a closed item to those who may not read it', async () => {
    await putClosedItem(db, 'local', 'd', { item: 0, ground: 'personsag', publicTitle: null, publicWording: null, noWordingReason: null }, { at: '2025-01-14T09:12:00.000Z', by: 'inge' })
    expect([await told(true), await told(false)]).toEqual([['noTitle'], ['unclearOutcome', 'noTitle']])
    expect((await db.selectFrom('open_part').select('doubts').executeTakeFirst())?.doubts).toBe(1)
    await dropClosedItem(db, 'local', 'd', 0)
    expect(await told(true)).toEqual(['unclearOutcome', 'noTitle'])
  })
})
