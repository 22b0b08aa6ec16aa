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
  /** why a decision on it has no public wording */
  no_wording_reason: string | null
  closed_at: string
  closed_by: string
}

/** What lists and search show of a document to those who may not read its closed items; only for documents that have some. */
export interface OpenPartTable {
  organisation: string
  document: string
  name: string
  title: string
  title_order_da: string
  title_order_sv: string
  date: string | null
  body: string | null
  items: number
  statements: number
  findings: number
  personal_data: number
  doubts: number
  words: string
}

export type ReviewScope = 'value' | 'section' | 'document'

export type ReviewState = 'confirmed' | 'rejected' | 'corrected'

export interface ReviewTable {
  organisation: string
  id: string
  document: string
  /** from 1 in each document: the order they were said in */
  number: number
  scope: ReviewScope
  /** which value or section: its kind and span, "decision:120-340"; empty for the whole document */
  place: string
  state: ReviewState
  /** what it should say; stands beside what was read */
  corrected: string | null
  note: string | null
  at: string
  by: string
  /** 1 where confirming the document opened a draft: taking it back makes it a draft again */
  opened: number
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
  /** working and undoing: a job is at it */
  state: 'working' | 'done' | 'undoing' | 'undone'
  /** documents shown before the act, and so asked for */
  documents: number
  /** values these documents' confirmation decided */
  values_confirmed: number
  undone_at: string | null
  undone_by: string | null
}

/** waiting → confirmed or changed (by somebody in the meantime) → waitingBack → takenBack or kept (changed by hand since) */
export type ActDocumentState = 'waiting' | 'confirmed' | 'changed' | 'waitingBack' | 'takenBack' | 'kept'

/** Which documents an act of many at once is about: fixed when it is asked for, so that it confirms what was shown. */
export interface ReviewActDocumentTable {
  organisation: string
  act: string
  document: string
  state: ActDocumentState
}

/** What a person should look at before confirming a document; no words of it, only where. */
export interface DocumentDoubtTable {
  organisation: string
  document: string
  /** from 1, the most urgent first */
  number: number
  code: string
  /** the value it is about; empty for the document as a whole */
  place: string
  /** 0: it lies in a closed item, and is told only to those who may read it */
  open: number
}
