import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { paper } from '../../../tests/kit/read-text.ts'
import type { DocumentKind, Meeting } from '../reading.ts'
import { headLabels } from './head-labels.ts'
import { readMeeting } from './meeting.ts'

function read(text: string, kind: DocumentKind = 'minutes', mediaType = 'text/plain'): Meeting {
  const { lines, sheet } = paper(text, 'da', mediaType)
  const meeting = readMeeting(sheet, lines, headLabels(lines, 0, lines.length), lines.length, kind)
  for (const passage of [meeting.body, meeting.place]) if (passage !== null) expect(text.slice(...passage.span)).toBe(passage.text)
  return meeting
}

function facts(text: string, kind: DocumentKind = 'minutes', mediaType = 'text/plain'): string {
  const { body, date, start, end, place } = read(text, kind, mediaType)
  return [body?.text, date?.value, start?.value, end?.value, place?.text].map((one) => one ?? '-').join(' | ')
}

describe('a meeting’s head', () => {
  it.each([
    ['Referat\nParkrådet\nMødedato: 4. maj 2031\nTid: kl. 16.00-18.00\nSted: Salen', 'Parkrådet | 2031-05-04 | 16:00 | 18:00 | Salen'],
    ['PROTOKOLL\nParknämnden\nPlats och tid: Bysalen, onsdagen den 4 maj 2031, kl. 09:00-11:30', 'Parknämnden | 2031-05-04 | 09:00 | 11:30 | Bysalen'],
    ['Møteprotokoll\n\nUtvalg: Strandrådet\nMøtested: Storsalen\nDato: 04.05.2031\nTid: 18:00 – 20:40', 'Strandrådet | 2031-05-04 | 18:00 | 20:40 | Storsalen'],
    ['Referat Parkforum d. 04-05-2031\nMødet startede: kl. 9\nMødet hævet: kl. 11', 'Parkforum | 2031-05-04 | 09:00 | 11:00 | -'],
    ['Referat fra møde i Parkrådet onsdag den 4. maj 2031 kl. 16.00 i Salen', 'Parkrådet | 2031-05-04 | 16:00 | - | -'],
    ['Tid og sted: 4. maj 2031 kl. 16-18, Salen på Åvej', '- | 2031-05-04 | 16:00 | 18:00 | Salen på Åvej'],
  ])('%j', (text, expected) => {
    expect(facts(text)).toBe(expected)
  })

  it('is set in two columns', () => {
    expect(facts('Møteprotokoll\n\nStrandrådet            Møtested: Storsalen\n\nDato\t04.05.2031\nTid\t18:00\n')).toBe('Strandrådet | 2031-05-04 | 18:00 | - | Storsalen')
    expect(facts('Møteprotokoll\n\nUtvalg: Strandrådet      Møtested: Storsalen\nDato: 04.05.2031      Tid: 18:00-20:40\n')).toBe('Strandrådet | 2031-05-04 | 18:00 | 20:40 | Storsalen')
  })

  it('is a table', () => {
    expect(facts('# Referat fra Parkrådet\n\n| Dato | 4. maj 2031 |\n|---|---|\n| Tid | kl. 16-18 |\n| Sted | Salen |', 'minutes', 'text/markdown')).toBe('Parkrådet | 2031-05-04 | 16:00 | 18:00 | Salen')
  })

  it('says its place below the time where no label does', () => {
    expect(read('Referat fra Parkrådet\n4. maj 2031 kl. 16-18\ni Kulturhuset, 1. sal').place?.text).toBe('Kulturhuset, 1. sal')
    expect(read('Referat fra Parkrådet\nÅvej 3, kl. 16-18 den 4. maj 2031').place?.text).toBe('Åvej 3')
  })

  it('is told by the fields of an export before anything else', () => {
    const { lines, sheet } = paper('Parkrådet\n4. maj 2031 16:00\nStore sal\nSted: Lille sal')
    lines[0]!.block.role = { is: 'body' }
    lines[1]!.block.role = { is: 'meetingTime' }
    lines[2]!.block.role = { is: 'place' }
    const meeting = readMeeting(sheet, lines, headLabels(lines, 0, lines.length), lines.length, 'minutes')
    expect(meeting).toMatchObject({ body: { text: 'Parkrådet' }, date: { value: '2031-05-04' }, start: { value: '16:00' }, place: { text: 'Store sal' } })
  })

  it('does not take the day of something else', () => {
    expect(facts('Referat fra Parkrådet\nSidst opdateret 1. juni 2031\nMøde den 4. maj 2031')).toMatch(/2031-05-04/)
    expect(facts('Referat fra Parkrådet\nNæste møde: 1. juni 2031')).toMatch(/^Parkrådet \| - /)
  })

  it('its end may be told by the last lines', () => {
    expect(facts('Referat fra Parkrådet\nMøde 4. maj 2031 kl. 16\n\nStien er lang.\n\nMødet hævet kl. 18.45')).toBe('Parkrådet | 2031-05-04 | 16:00 | 18:45 | -')
    expect(facts('Protokoll Parknämnden 2031-05-04\n\nMötet avslutades kl. 11.30')).toMatch(/ \| 11:30 \| -$/)
    expect(facts('Protokoll Strandrådet 04.05.2031\n\nMøtet hevet kl 20:40')).toMatch(/ \| 20:40 \| -$/)
  })

  it('says nothing where nothing is said', () => {
    expect(read('Om stien\n\nDen er lang.')).toMatchObject({ body: null, date: null, start: null, end: null, place: null, online: null, formalStatus: null, mandate: null, approval: null })
  })
})

describe('the sort of a meeting', () => {
  it.each([
    ['Referat fra personalemøde med MED-status', 'med'], ['Ekstraordinært møde i Parkrådet', 'extraordinary'], ['Extrainsatt sammanträde', 'extraordinary'], ['Ordinært møde i Parkrådet', 'ordinary'],
    ['Temadag for Parkrådet', 'seminar'], ['Samverkansgrupp Norra', 'med'], ['Referat fra Parkrådet', null],
  ] as const)('"%s" is %s', (line, status) => {
    expect(read(`${line}\n4. maj 2031`).formalStatus).toBe(status)
  })

  it('a workshop’s is told by its kind', () => {
    expect(read('Input fra salen', 'workshopInput').formalStatus).toBe('workshop')
  })
})

describe('whether it was held online', () => {
  it('is told by the place', () => {
    expect(read('Referat\nSted: Teams').online).toBe(true)
    expect(read('Protokoll\nPlats: Digitalt').online).toBe(true)
    expect(read('Referat\nSted: Salen').online).toBe(false)
  })

  it('is told by the first lines, or unknown', () => {
    expect(read('Referat fra møde via Teams 4. maj 2031').online).toBe(true)
    expect(read('Referat fra møde 4. maj 2031').online).toBeNull()
  })
})

describe('time', () => {
  it.each(['Sted: Salen\n', '4. maj 2031\n', 'kl. 9-10\n', 'Parkrådet\n', 'Møde i ', ' '])('grows with the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => read(`Referat\n${part.repeat(size)}`), 300)).toBe(true)
  })
})
