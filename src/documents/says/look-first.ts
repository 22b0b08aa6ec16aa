import type { Finding, FindingCode, Reading, Span } from '../../reader/reading.ts'
import { fold } from '../../reader/words.ts'
import type { Value } from './says.ts'

/** A finding as the page shows it: a label and a sentence in the reader's language come from its code. */
export interface ShownFinding {
  code: FindingCode
  /** 1..n, in the order shown */
  number: number
  /** the words it is about; null for the whole document, and for personal numbers, which are not repeated */
  quote: string | null
  /** the value that stands at the same place, to point at */
  value: number | null
  /** its own place in the text, when no value stands there */
  span: Span | null
}

const longestQuote = 180

/** Findings in the order of the text; what is about the whole document comes first. */
export function lookFirst(reading: Reading, values: Value[]): ShownFinding[] {
  const place = (one: Finding) => one.span?.[0] ?? -1
  return [...reading.findings].sort((a, b) => place(a) - place(b)).map((one, at) => {
    const value = one.span === null ? null : valueAt(values, one.span)
    const hidden = one.span === null || one.code === 'possiblePersonalData'
    return {
      code: one.code,
      number: at + 1,
      quote: hidden ? null : quoted(reading.text.slice(one.span![0], one.span![1])),
      value: one.code === 'possiblePersonalData' ? null : value?.number ?? null,
      span: one.span,
    }
  })
}

/** The value whose passage is the finding's own, or the narrowest around it that is not much wider. */
function valueAt(values: Value[], span: Span): Value | null {
  const width = (one: Value) => one.span[1] - one.span[0]
  const around = values.filter(one => one.span[0] <= span[0] && one.span[1] >= span[1])
  const narrowest = around.sort((a, b) => width(a) - width(b))[0]
  if (narrowest !== undefined && width(narrowest) <= (span[1] - span[0]) * 2 + 20) return narrowest
  return null
}

function quoted(text: string): string | null {
  const line = fold(text)
  if (line === '') return null
  if (line.length <= longestQuote) return line
  const cut = line.slice(0, longestQuote)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote - 30)).toWellFormed()} …`
}
