import type { Decision, FindingCode, Person, Reading, Span } from '../../reader/reading.ts'
import { valueAt } from '../says/value-at.ts'
import { placeOf } from '../says/says.ts'
import type { Value } from '../says/says.ts'

/**
 * Why a person should look before anything is confirmed, the most urgent first. Gaps the document itself has and the reader is
 * sure of (a task without a name, a goal without a number) are findings on its page, but no doubt about what was read.
 */
export const doubtCodes = [
  'noTextLayer', 'cut', 'possiblePersonalData', 'unansweredRecommendation', 'unclearOutcome', 'noDecisionRecorded', 'weekdayMismatch', 'sumMismatch',
  'unsureKind', 'noDate', 'noBody', 'noTitle', 'distantDate', 'missingSection', 'noAttendance', 'shortName', 'other',
] as const

export type DoubtCode = typeof doubtCodes[number]

export interface Doubt {
  code: DoubtCode
  /** the value it is about; empty for the document as a whole */
  place: string
}

/** Findings that say that something may have been read wrongly, or must not be let through unseen. */
const doubtful: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'noTextLayer', 'cut', 'possiblePersonalData', 'unansweredRecommendation', 'noDecisionRecorded', 'weekdayMismatch', 'sumMismatch', 'missingSection', 'noAttendance', 'other',
])

/** Days a date in the document may lie from the document's own: further off, a year is more often misread than meant. */
const farOff = 5 * 366

/** What a person should look at first in a reading and why, each value once for each reason. `values` are those of `whatItSays`. */
export function doubtsOf(reading: Reading, values: readonly Value[]): Doubt[] {
  const found: Found[] = [...ofFindings(reading, values), ...ofDecisions(reading), ...ofTheWhole(reading), ...ofDates(reading), ...reading.people.filter(isShort).map(one => ({ code: 'shortName' as const, place: placeOf(one.role, one.span), span: one.span }))]
  const seen = new Set<string>()
  const known = new Set(values.map(one => one.place))
  return found
    // a follow-up may be told as a decision's point, a person as an item's presenter: then that value carries the doubt
    .map(({ code, place, span }): Doubt => ({ code, place: known.has(place) ? place : span === null ? '' : valueAt(values, span)?.place ?? '' }))
    .filter(({ code, place }) => {
      const key = `${code} ${place}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .sort((a, b) => doubtCodes.indexOf(a.code) - doubtCodes.indexOf(b.code))
}

interface Found extends Doubt {
  span: Span | null
}

function ofFindings({ findings }: Reading, values: readonly Value[]): Found[] {
  return findings.flatMap(({ code, span }): Found[] => {
    if (!doubtful.has(code)) return []
    const value = span === null || code === 'possiblePersonalData' ? null : valueAt(values, span)
    return [{ code: code as DoubtCode, place: value?.place ?? '', span: null }]
  })
}

function ofDecisions({ items }: Reading): Found[] {
  return ownDecisions(items).flatMap(({ outcome, span }): Found[] => {
    const code = outcome === 'unclear' ? 'unclearOutcome' : outcome === 'notRecorded' ? 'noDecisionRecorded' : null
    return code === null ? [] : [{ code, place: placeOf('decision', span), span }]
  })
}

function ownDecisions(items: Reading['items']): Decision[] {
  return items.flatMap(one => one.decisions).filter(one => !one.earlier)
}

/** A document of these kinds is known by its meeting; of those by its letterhead. */
const ofMeetings: ReadonlySet<string> = new Set(['minutes', 'agenda', 'staffConsultation'])
const ofLetters: ReadonlySet<string> = new Set(['statusLetter', 'evaluation'])
const saysWhatItIs = /\b(?:notat|memo|vejledning|retningslinj|skabelon|instruks|plan|oversigt|rapport|redegørelse|tjänsteskrivelse|underlag|riktlinj|rutin|mall|policy|guide|manual|utredning|saksframlegg|veileder|note|guideline|template)\p{L}*/iu

function ofTheWhole(reading: Reading): Found[] {
  const { kind, meeting, letter, title, text, language } = reading
  // pages without text say nothing at all: that is told once
  if (language === null && reading.findings.some(one => one.code === 'noTextLayer')) return []
  const found: DoubtCode[] = []
  if (title === null) found.push('noTitle')
  if (ofMeetings.has(kind) && (meeting === null || meeting.date === null)) found.push('noDate')
  if (ofLetters.has(kind) && (letter === null || letter.date === null) && (letter?.periodStart ?? null) === null && (letter?.periodEnd ?? null) === null) found.push('noDate')
  if ((kind === 'minutes' || kind === 'agenda') && (meeting === null || meeting.body === null)) found.push('noBody')
  if (kind === 'memo' && !saysWhatItIs.test(`${title?.text ?? ''}\n${reading.source.name}\n${text.slice(0, 300)}`)) found.push('unsureKind')
  return found.map(code => ({ code, place: '', span: null }))
}

function ofDates(reading: Reading): Found[] {
  const own = reading.meeting?.date ?? reading.letter?.date ?? null
  if (own === null) return []
  const isFar = (date: string) => Math.abs(daysBetween(own.value, date)) > farOff
  const decided = ownDecisions(reading.items).flatMap(one => one.date !== null && isFar(one.date.value) ? [{ what: 'decidedOn', span: one.date.span }] : [])
  const due = reading.followUps.filter(one => one.due !== null && (isFar(one.due) || daysBetween(own.value, one.due) < -31)).map(one => ({ what: 'followUp', span: one.span }))
  return [...decided, ...due].map(({ what, span }) => ({ code: 'distantDate', place: placeOf(what, span), span }))
}

const attending: ReadonlySet<Person['role']> = new Set(['present', 'absent', 'apologies', 'substitute', 'chair', 'minuteTaker'])

/** A first name alone, or initials: whom it means only somebody who was there can say. */
function isShort({ name, role }: Person): boolean {
  return attending.has(role) && !/\S\s+\S/.test(name.trim())
}

/** ISO dates; negative where the second comes first. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The value a doubt's place is, as far as one sees it. */
export function valueOf(doubt: Pick<Doubt, 'place'>, values: readonly Value[]): Value | null {
  return doubt.place === '' ? null : values.find(one => one.place === doubt.place) ?? null
}

