import type { Trouble } from '../layout.ts'
import type { Abbreviation, Amount, DocumentKind, FollowUp, Goal, Item, Person, Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'

/** What the checks look at: the sheet and what was read from it. */
export interface FindingsInput {
  sheet: Sheet
  kind: DocumentKind
  /** ISO date of the meeting or letter */
  ownDate: string | null
  people: readonly Person[]
  items: readonly Item[]
  goals: readonly Goal[]
  followUps: readonly FollowUp[]
  abbreviations: readonly Abbreviation[]
  amounts: readonly Amount[]
  /** where bullets stand empty below a question */
  emptyAnswers: readonly Span[]
  trouble: readonly Trouble[]
}
