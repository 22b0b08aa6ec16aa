export interface RetentionRuleTable {
  organisation: string
  /** a kind of document, or sessions, uploads, jobs, outbox, readLog */
  record_kind: string
  rule: 'keep' | 'discard'
  /** discard after so many years; null where kept */
  years: number | null
  /** the rule it follows, in the officer's words */
  ground: string
  changed_at: string
  changed_by: string
}

export const discardDecisions = ['keep', 'restrict', 'redactedCopy', 'discard'] as const

export type DiscardDecision = typeof discardDecisions[number]

export interface DiscardTable {
  organisation: string
  /** from 1 */
  number: number
  record_kind: string
  record: string
  decision: DiscardDecision
  /** the named rule it was decided under */
  rule: string
  at: string
  by: string
  /** the person's request it answers */
  request: string | null
}

export interface DataRequestTable {
  organisation: string
  id: string
  kind: 'insight' | 'erasure'
  person: string | null
  /** names and addresses looked for, as JSON; emptied when an erasure is done */
  names: string
  state: 'open' | 'done'
  created_at: string
  created_by: string
  ended_at: string | null
}

export interface ClosedItemTable {
  organisation: string
  document: string
  /** index into the reading's items */
  item: number
  ground: string | null
  /** what everybody may read in its place */
  public_title: string | null
  public_wording: string | null
  closed_at: string
  closed_by: string
}

export type ReviewScope = 'value' | 'section' | 'document'

export type ReviewState = 'confirmed' | 'rejected' | 'corrected'

export interface ReviewTable {
  organisation: string
  id: string
  document: string
  scope: ReviewScope
  /** which value or section: its kind and span, "decision:120-340"; empty for the whole document */
  place: string
  state: ReviewState
  /** what it should say; stands beside what was read */
  corrected: string | null
  note: string | null
  at: string
  by: string
  /** the act of many at once it belongs to */
  act: string | null
  undone_at: string | null
  undone_by: string | null
}

export interface ReviewActTable {
  organisation: string
  id: string
  at: string
  by: string
  documents: number
  values_confirmed: number
  undone_at: string | null
  undone_by: string | null
}
