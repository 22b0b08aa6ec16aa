import type { DiscardDecision, DiscardTable } from './tables/keeping-tables.ts'
import { discardDecisions } from './tables/keeping-tables.ts'

/** The file beside the store that every decision on a record's discard is appended to: a restored backup is older, and obeys it. */
export const discardLogName = 'discard-log.ndjson'

/** One line of it. No personal text: which record, what was decided, under which rule, when. */
export interface DiscardLine {
  organisation: string
  /** from 1 within the organisation */
  number: number
  record_kind: string
  record: string
  decision: DiscardDecision
  rule: string
  /** ISO 8601, UTC */
  at: string
}

export function discardLine({ organisation, number, record_kind, record, decision, rule, at }: Omit<DiscardTable, 'by' | 'request'>): string {
  const line: DiscardLine = { organisation, number, record_kind, record, decision, rule, at }
  return `${JSON.stringify(line)}\n`
}

/** The lines of a log; null when one of them is none. A last line cut off by a lost line of power was never acknowledged and is left out. */
export function discardsIn(log: string): DiscardLine[] | null {
  const lines: DiscardLine[] = []
  const written = log.split('\n')
  for (const [at, text] of written.entries()) {
    if (text.trim() === '') continue
    const line = lineIn(text)
    if (line === null && at === written.length - 1) continue
    if (line === null) return null
    lines.push(line)
  }
  return lines
}

function lineIn(text: string): DiscardLine | null {
  try {
    const line = JSON.parse(text) as Partial<DiscardLine> | null
    if (line === null || typeof line !== 'object') return null
    const { organisation, number, record_kind, record, decision, rule, at } = line
    const said = [organisation, record_kind, record, rule, at].every(one => typeof one === 'string') && Number.isInteger(number)
    return said && discardDecisions.some(one => one === decision) ? line as DiscardLine : null
  } catch {
    return null
  }
}
