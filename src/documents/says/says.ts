import type { Span, Votes } from '../../reader/reading.ts'
import type { Correction } from '../review/correction.ts'
import type { ValueKind } from './value-kinds.ts'

/** One thing the document says, tied to the passage it was read from. */
export interface Value {
  kind: ValueKind
  span: Span
  /** what it is called for good: kind and span, "decision:120-340", and a number where two of one kind share a span, "decision:120-340.2" */
  place: string
  /** 1..n in the order of the text; tied to the passage on the page and on paper */
  number: number
  /** said in the reader's language, before the text: an outcome, a kind */
  lead: string | null
  /** the lead is what a reader looks for first: an outcome */
  strong: boolean
  /** as it stands in the document, in the document's language */
  text: string | null
  /** codes, dates and figures as they were read, in no language: what a correction is held against */
  read: Readonly<Correction>
  /** said in the reader's language, after the text: who, when, what is missing */
  after: string[]
  /** open questions about it, shown with a diamond: "Uden navn" */
  open: string[]
}

/** A row of the right-hand side: one value with a label, or several of a kind together. */
export interface Row {
  label: string
  values: Value[]
  /** nesting below the row before, from 0 */
  depth: number
  /** several values: one below the other, or one after the other */
  stacked: boolean
}

export interface Group {
  /** what it is called for good, in no language: "meeting", "item:300-900" */
  place: string
  title: string
  /** 3 stands alone or holds the groups of level 4 after it */
  level: 3 | 4
  /** the value the title itself is, where it was read */
  value: Value | null
  /** one grey line: what is known of the whole without a passage of its own */
  note: string
  rows: Row[]
}

export function value(kind: ValueKind, span: Span, text: string | null, more: Partial<Pick<Value, 'lead' | 'strong' | 'read' | 'after' | 'open'>> = {}): Value {
  return { kind, span, place: placeOf(kind, span), number: 0, lead: null, strong: false, text, read: {}, after: [], open: [], ...more }
}

/** A kind or a sort of section, and where it stands. */
export function placeOf(what: string, [from, to]: Span): string {
  return `${what}:${from}-${to}`
}

export function row(label: string, one: Value, depth = 0): Row {
  return { label, values: [one], depth, stacked: false }
}

export function together(label: string, values: Value[], stacked = false): Row[] {
  return values.length === 0 ? [] : [{ label, values, depth: 0, stacked }]
}

export function group(place: string, title: string, rows: Row[], more: Partial<Group> = {}): Group {
  return { place, title, level: 3, value: null, note: '', rows, ...more }
}

export function valuesOf(groups: Group[]): Value[] {
  return groups.flatMap(one => [...(one.value === null ? [] : [one.value]), ...one.rows.flatMap(r => r.values)])
}

/**
 * Numbers the values as they come in the text; of two that begin alike the longer comes first. Returns them in that order.
 * Of several that share kind and span all but the first get a number in their place.
 */
export function numberInTextOrder(groups: Group[]): Value[] {
  const ordered = valuesOf(groups).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const seen = new Map<string, number>()
  ordered.forEach((one, at) => {
    one.number = at + 1
    const before = seen.get(one.place) ?? 0
    seen.set(one.place, before + 1)
    if (before > 0) one.place = `${one.place}.${before + 1}`
  })
  return ordered
}

export function byPlace(rows: Row[]): Row[] {
  const place = (r: Row) => r.values[0]?.span[0] ?? 0
  return [...rows].sort((a, b) => place(a) - place(b))
}

/** Votes as a correction holds them: what was not counted is left out. */
export function figures(votes: Pick<Votes, 'for' | 'against' | 'abstain'>): Correction {
  return {
    ...votes.for === null ? {} : { for: String(votes.for) }, ...votes.against === null ? {} : { against: String(votes.against) },
    ...votes.abstain === null ? {} : { abstain: String(votes.abstain) },
  }
}
