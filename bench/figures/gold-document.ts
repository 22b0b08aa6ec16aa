import type { DocumentKind, Outcome } from '../../src/reader/reading.ts'

/** What a careful reader found in a document, as `gold.json` has it. What is absent or null was not looked for. */
export interface GoldDocument {
  file: string
  kind: string
  kind_alt?: string[]
  meeting?: GoldMeeting | null
  participants?: number | null
  participants_alt?: number[]
  absent?: number | null
  absent_alt?: number[]
  items?: GoldItem[] | null
  /** the document may as well be read as having none */
  items_optional?: boolean
  total_questions?: number
}

export interface GoldMeeting {
  body?: string | null
  body_alt?: string[]
  date?: string | null
  date_alt?: (string | null)[]
  start?: string | null
  end?: string | null
  place?: string | null
}

export interface GoldItem {
  number: string | null
  title: string | null
  title_alt?: string[]
  case?: string | null
  case_alt?: (string | null)[]
  presenter?: string | null
  access?: string | null
  rec_count?: number | null
  decision?: string | null
  /** other outcomes that are right as well */
  alt?: string[]
  /** judged from wording, scored apart */
  soft?: boolean
  attachments?: number | null
}

const kinds: Readonly<Record<string, DocumentKind>> = { workshop_input: 'workshopInput', blog_post: 'story', hearing: 'staffConsultation', other: 'memo' }

/** Words of gold that differ from the contract's. */
export function kindOfGold(kind: string): string {
  return kinds[kind] ?? kind
}

/** Outcomes that gold does not tell apart. */
const coarse: Readonly<Partial<Record<Outcome, string>>> = {
  approvedWithChanges: 'approved_with_changes',
  recommended: 'referred',
  sentBack: 'referred',
  sentToConsultation: 'referred',
  concluded: 'discussed',
  informed: 'none',
  notRecorded: 'none',
  notedWithRemark: 'noted',
}

export function coarseOutcome(outcome: string): string {
  return (coarse as Readonly<Record<string, string | undefined>>)[outcome] ?? outcome
}

/** Titles and names are compared without case, quotes, markup and final points. */
export function plain(words: string | null | undefined): string {
  return (words ?? '').normalize('NFC').toLowerCase().replace(/["'“”„«»‘’*_`]/g, '').replace(/\s+/g, ' ').replace(/[\s.:,;]+$/, '').trim()
}
