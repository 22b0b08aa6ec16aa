import type { Finding, FindingCode, Reading, Span } from '../../reader/reading.ts'
import { fold } from '../../reader/words.ts'
import { emptyQuestions } from './empty-questions.ts'
import type { Value } from './says.ts'
import { valueAt } from './value-at.ts'

/** A finding's code, or the two that come together so often that they are told as one. */
export type ShownCode = FindingCode | 'noOwnerNorDate'

/** Findings of one code, told once, with every place they stand. */
export interface LookFirst {
  code: ShownCode
  places: Place[]
}

export interface Place {
  /** 1..n over the page */
  number: number
  /** the words it is about, for an empty answer its question's; null for the whole document, and for personal numbers, which are not repeated */
  quote: string | null
  /** the value that stands at the same place, to point at */
  value: number | null
  span: Span | null
  /** the reader's own sentence, in which the figures stand */
  message: string
}

/** What cannot wait comes first; what is only good to know, last. */
const urgency: ShownCode[] = [
  'noTextLayer', 'cut', 'possiblePersonalData', 'unansweredRecommendation', 'noDecisionRecorded', 'noOwnerNorDate', 'noOwner', 'noDueDate',
  'sumMismatch', 'weekdayMismatch', 'noAttendance', 'missingSection', 'goalWithoutNumber', 'emptyAnswer', 'other', 'goalWithoutAudience', 'unknownAbbreviation',
]

const longestQuote = 180

/** Findings by code, the urgent first, each with its places in the order of the text. */
export function lookFirst(reading: Reading, values: Value[]): LookFirst[] {
  const told = together(reading.findings)
  let number = 0
  return urgency.flatMap(code => {
    const ofCode = told.filter(one => one.code === code).sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
    const questions = code === 'emptyAnswer' ? emptyQuestions(reading.text, ofCode.map(one => one.span?.[0] ?? 0)) : []
    const places = ofCode.map(({ span, message }, at): Place => {
      const hidden = span === null || code === 'possiblePersonalData'
      const words = hidden ? null : code === 'emptyAnswer' ? questions[at] ?? null : reading.text.slice(...span)
      return { number: ++number, span, message, quote: words === null ? null : quoted(words), value: hidden ? null : valueAt(values, span)?.number ?? null }
    })
    return places.length === 0 ? [] : [{ code, places }]
  })
}

/** Places that no value stands at: they are marked in the text on their own. */
export function loosePlaces(shown: LookFirst[]): Place[] {
  return shown.flatMap(one => one.places).filter(place => place.value === null && place.span !== null)
}

/** Neither who nor when, of the same words, is one thing to look at. */
function together(findings: Finding[]): (Omit<Finding, 'code'> & { code: ShownCode })[] {
  const dateless = new Set(findings.filter(one => one.code === 'noDueDate').map(one => String(one.span)))
  const both = new Set(findings.filter(one => one.code === 'noOwner' && one.span !== null && dateless.has(String(one.span))).map(one => String(one.span)))
  return findings.flatMap((one): (Omit<Finding, 'code'> & { code: ShownCode })[] => {
    if ((one.code !== 'noOwner' && one.code !== 'noDueDate') || !both.has(String(one.span))) return [one]
    return one.code === 'noOwner' ? [{ ...one, code: 'noOwnerNorDate' }] : []
  })
}

function quoted(text: string): string | null {
  const line = fold(text)
  if (line === '') return null
  if (line.length <= longestQuote) return line
  const cut = line.slice(0, longestQuote)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote - 30)).toWellFormed()} …`
}
