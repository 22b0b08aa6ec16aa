/**
 * What reading one document yields: the shape of the contract `roedtraad.read/1`.
 *
 * The law of the whole reader: wherever an object has both `text` and `span`,
 * `text` equals `document.text.slice(span[0], span[1])`. Spans count UTF-16 code units.
 * A value is read or it is null (or an empty list). Nothing is guessed or mended;
 * what looks wrong becomes a finding.
 */

/** [start, end) in UTF-16 code units of the document's text. */
export type Span = [number, number]

export interface Passage {
  text: string
  span: Span
}

/** `value` is an ISO date (2012-11-01); the span is where it stands. */
export interface DateValue {
  value: string
  span: Span
}

/** `value` is HH:MM on a 24-hour clock. */
export interface ClockValue {
  value: string
  span: Span
}

export type Language = 'da' | 'sv' | 'nb' | 'nn' | 'en'

export type DocumentKind =
  | 'minutes' | 'agenda' | 'staffConsultation' | 'workshopInput'
  | 'statusLetter' | 'story' | 'evaluation' | 'memo'

export type FormalStatus = 'ordinary' | 'extraordinary' | 'med' | 'seminar' | 'workshop'

export type ApprovalMode = 'nextMeeting' | 'allParticipants' | 'chairAndViceChairThenNext' | 'adjusters' | 'signatures'

export interface Approval {
  mode: ApprovalMode
  approved: boolean | null
  span: Span
}

export interface Meeting {
  body: Passage | null
  date: DateValue | null
  start: ClockValue | null
  end: ClockValue | null
  place: Passage | null
  online: boolean | null
  formalStatus: FormalStatus | null
  mandate: { from: Passage | null; to: Passage | null } | null
  approval: Approval | null
}

export type PersonRole =
  | 'present' | 'absent' | 'apologies' | 'substitute' | 'chair' | 'minuteTaker'
  | 'author' | 'presenter' | 'signatory' | 'mentioned'

export interface Person {
  name: string
  role: PersonRole
  title: string | null
  span: Span
}

export type ItemKind = 'decision' | 'discussion' | 'information' | 'approval' | 'anyOtherBusiness'

export interface Slot {
  start: string | null
  end: string | null
  span: Span
}

export interface Section {
  id: string
  heading: Passage | null
  span: Span
}

export type Asks = 'approve' | 'note' | 'discuss' | 'takePosition' | 'other'

export interface Recommendation {
  ordinal: string | null
  by: Passage | null
  text: string
  asks: Asks | null
  answered: boolean | null
  span: Span
}

export type Outcome =
  | 'approved' | 'approvedWithChanges' | 'noted' | 'notedWithRemark' | 'rejected' | 'postponed'
  | 'sentBack' | 'referred' | 'recommended' | 'sentToConsultation' | 'withdrawn' | 'discussed'
  | 'concluded' | 'informed' | 'appointed' | 'notRecorded' | 'unclear'

export interface Votes {
  for: number | null
  against: number | null
  abstain: number | null
  span: Span
}

export interface Resume {
  date: string | null
  event: string | null
  condition: string | null
  span: Span
}

export interface Decision {
  body: Passage | null
  date: DateValue | null
  by: Passage | null
  outcome: Outcome
  text: string
  points: Passage[]
  votes: Votes | null
  dissent: Passage[]
  span: Span
  rationale: Passage | null
  lead: string | null
  supporters: string[]
  resume: Resume | null
  /** true for a decision of an earlier meeting that the item quotes */
  earlier: boolean
}

export interface Item {
  number: string | null
  title: Passage | null
  route: string[]
  presenter: Passage | null
  slot: Slot | null
  caseNumber: Passage | null
  access: 'open' | 'closed' | null
  kind: ItemKind | null
  sections: Section[]
  recommendations: Recommendation[]
  decisions: Decision[]
  attachments: Passage[]
  span: Span
}

export interface WorkshopCell {
  /** 1-based index into `themes` */
  theme: number
  /** 1-based index into `questions` */
  question: number
  top: number
  nested: number
  empty: number
}

export interface Workshop {
  bodies: string[]
  themes: { number: string | null; title: Passage | null }[]
  questions: { number: string | null; text: Passage | null }[]
  cells: WorkshopCell[]
}

export interface Stance {
  for: number | null
  against: number | null
  abstain: number | null
  unanimous: 'for' | 'against' | null
  span: Span
}

export interface Consultation {
  subject: Passage | null
  questions: Passage[]
  stance: Stance | null
}

export interface Focus {
  text: string
  condition: string | null
  span: Span
}

export interface Letter {
  author: Passage | null
  unit: Passage | null
  periodStart: string | null
  periodEnd: string | null
  date: DateValue | null
  categories: string[]
  results: Passage[]
  focus: Focus[]
  hopes: Passage[]
}

export type StatementKind =
  | 'strength' | 'challenge' | 'practiceObstacle' | 'proposal' | 'solution'
  | 'pro' | 'con' | 'offAgenda' | 'note'

export interface Statement {
  text: string
  kind: StatementKind
  theme: number | null
  question: number | null
  /** index into `statements` */
  parent: number | null
  requester: string | null
  speaker: string | null
  asks: boolean
  span: Span
}

export interface Practice {
  unit: string | null
  text: string
  kind: 'strength' | 'coachLoan' | 'workingGroup' | 'recurringEvent' | 'visit'
  span: Span
}

export type TrialState = 'planned' | 'running' | 'ended' | 'evaluated' | 'permanent' | 'stopped'

export interface Trial {
  name: string | null
  text: string
  period: string | null
  persons: number | null
  effort: string | null
  state: TrialState | null
  span: Span
}

export interface Goal {
  text: string
  target: number | null
  theme: string | null
  audience: string | null
  unit: string | null
  span: Span
}

export interface Reference {
  kind: 'meeting' | 'case' | 'document' | 'law' | 'event' | 'programme'
  text: string
  date: string | null
  body: string | null
  span: Span
}

export interface FollowUp {
  text: string
  owner: string | null
  due: string | null
  /** index into `items` */
  item: number | null
  span: Span
}

export interface Cover {
  absent: string | null
  covering: string | null
  from: string | null
  to: string | null
  span: Span
}

export interface Group {
  name: string
  members: { name: string; unit: string | null }[]
  span: Span
}

export interface Abbreviation {
  short: string
  long: string | null
  span: Span
}

export interface Amount {
  value: number
  unit: string
  approximate: boolean
  text: string
  span: Span
}

export interface UnitNote {
  unit: string
  text: string
  span: Span
}

export type FindingCode =
  | 'unansweredRecommendation' | 'noOwner' | 'noDueDate' | 'sumMismatch' | 'weekdayMismatch'
  | 'goalWithoutNumber' | 'goalWithoutAudience' | 'noAttendance' | 'unknownAbbreviation'
  | 'missingSection' | 'emptyAnswer' | 'noDecisionRecorded' | 'possiblePersonalData'
  | 'noTextLayer' | 'cut' | 'other'

export interface Finding {
  code: FindingCode
  /** plain English; the pages say the same in the reader's language from `code` */
  message: string
  span: Span | null
}

export interface Source {
  name: string
  mediaType: string
  /** lower-case hex of the original bytes */
  sha256: string
  bytes: number
}

export interface Reading {
  schema: 'roedtraad.read/1'
  source: Source
  language: Language | null
  kind: DocumentKind
  text: string
  title: Passage | null
  meeting: Meeting | null
  people: Person[]
  items: Item[]
  workshop: Workshop | null
  consultation: Consultation | null
  letter: Letter | null
  statements: Statement[]
  practices: Practice[]
  trials: Trial[]
  goals: Goal[]
  references: Reference[]
  followUps: FollowUp[]
  covers: Cover[]
  groups: Group[]
  abbreviations: Abbreviation[]
  amounts: Amount[]
  unitNotes: UnitNote[]
  findings: Finding[]
  extra: Extra
}

/** What the contract does not name. Nothing outside the project relies on it. */
export interface Extra {
  /** pages of the original where it has pages */
  pages?: number
  /** places where a paragraph was broken in the source and is read as one */
  joins?: Span[]
  /** headings outside items, so that a page can lay the text out */
  outline?: { span: Span; level: number }[]
}
