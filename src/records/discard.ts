import type { DiscardDecision } from '../storage/tables/keeping-tables.ts'

/** A decision on what becomes of one record: the line a restored backup obeys. It names no person and repeats nothing of the record. */
export interface Discard {
  organisation: string
  /** from 1 within the organisation, without gaps */
  number: number
  record_kind: 'document' | 'person'
  record: string
  decision: DiscardDecision
  /** the named rule it was decided under */
  rule: string
  at: string
}

/** One line of the log kept outside the store, beside the backups. */
export function discardLine(one: Discard): string {
  const { organisation, number, record_kind, record, decision, rule, at } = one
  return `${JSON.stringify({ organisation, number, record_kind, record, decision, rule, at })}\n`
}

/** The lines of a log; null when one of them is no such line: a log that was damaged must not be obeyed by half. */
export function readDiscardLines(text: string): Discard[] | null {
  const read: Discard[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const one = parsed(line)
    if (one === null) return null
    read.push(one)
  }
  return read
}

const decisions: readonly string[] = ['keep', 'restrict', 'redactedCopy', 'discard'] satisfies DiscardDecision[]

function parsed(line: string): Discard | null {
  try {
    const one = JSON.parse(line) as Partial<Record<keyof Discard, unknown>>
    const texts = [one.organisation, one.record, one.rule, one.at].every(text => typeof text === 'string')
    const known = (one.record_kind === 'document' || one.record_kind === 'person') && decisions.includes(String(one.decision)) && Number.isInteger(one.number)
    return texts && known ? one as Discard : null
  } catch {
    return null
  }
}
