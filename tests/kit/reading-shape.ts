import { z } from 'zod'
import type { Reading } from '../../src/reader/reading.ts'

/** The contract `roedtraad.read/1` as the types have it, for checking what is really printed: no field more, none less. */

const place = z.int().min(0)
const span = z.tuple([place, place])
const passage = z.strictObject({ text: z.string(), span })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const dateValue = z.strictObject({ value: day, span })
const clockValue = z.strictObject({ value: clock, span })
const words = z.string().nullable()
const count = z.int().nullable()

const meeting = z.strictObject({
  body: passage.nullable(),
  date: dateValue.nullable(),
  start: clockValue.nullable(),
  end: clockValue.nullable(),
  place: passage.nullable(),
  online: z.boolean().nullable(),
  formalStatus: z.enum(['ordinary', 'extraordinary', 'med', 'seminar', 'workshop']).nullable(),
  mandate: z.strictObject({ from: passage.nullable(), to: passage.nullable() }).nullable(),
  approval: z.strictObject({ mode: z.enum(['nextMeeting', 'allParticipants', 'chairAndViceChairThenNext', 'adjusters', 'signatures']), approved: z.boolean().nullable(), span }).nullable(),
})

const person = z.strictObject({
  name: z.string().min(1),
  role: z.enum(['present', 'absent', 'apologies', 'substitute', 'chair', 'minuteTaker', 'author', 'presenter', 'signatory', 'mentioned']),
  title: words,
  span,
})

const recommendation = z.strictObject({
  ordinal: words, by: passage.nullable(), text: z.string().min(1), asks: z.enum(['approve', 'note', 'discuss', 'takePosition', 'other']).nullable(), answered: z.boolean().nullable(), span,
})

const decision = z.strictObject({
  body: passage.nullable(),
  date: dateValue.nullable(),
  by: passage.nullable(),
  outcome: z.enum([
    'approved', 'approvedWithChanges', 'noted', 'notedWithRemark', 'rejected', 'postponed', 'sentBack', 'referred', 'recommended',
    'sentToConsultation', 'withdrawn', 'discussed', 'concluded', 'informed', 'appointed', 'notRecorded', 'unclear',
  ]),
  text: z.string(),
  points: z.array(passage),
  votes: z.strictObject({ for: count, against: count, abstain: count, span }).nullable(),
  dissent: z.array(passage),
  span,
  rationale: passage.nullable(),
  lead: words,
  supporters: z.array(z.string()),
  resume: z.strictObject({ date: words, event: words, condition: words, span }).nullable(),
  earlier: z.boolean(),
})

const item = z.strictObject({
  number: words,
  title: passage.nullable(),
  route: z.array(z.string()),
  presenter: passage.nullable(),
  slot: z.strictObject({ start: clock.nullable(), end: clock.nullable(), span }).nullable(),
  caseNumber: passage.nullable(),
  access: z.enum(['open', 'closed']).nullable(),
  kind: z.enum(['decision', 'discussion', 'information', 'approval', 'anyOtherBusiness']).nullable(),
  sections: z.array(z.strictObject({ id: z.string().min(1), heading: passage.nullable(), span })),
  recommendations: z.array(recommendation),
  decisions: z.array(decision),
  attachments: z.array(passage),
  span,
})

const workshop = z.strictObject({
  bodies: z.array(z.string()),
  themes: z.array(z.strictObject({ number: words, title: passage.nullable() })),
  questions: z.array(z.strictObject({ number: words, text: passage.nullable() })),
  cells: z.array(z.strictObject({ theme: z.int().min(1), question: z.int().min(1), top: place, nested: place, empty: place })),
})

const consultation = z.strictObject({
  subject: passage.nullable(),
  questions: z.array(passage),
  stance: z.strictObject({ for: count, against: count, abstain: count, unanimous: z.enum(['for', 'against']).nullable(), span }).nullable(),
})

const letter = z.strictObject({
  author: passage.nullable(), unit: passage.nullable(), periodStart: words, periodEnd: words, date: dateValue.nullable(), categories: z.array(z.string()),
  results: z.array(passage), focus: z.array(z.strictObject({ text: z.string().min(1), condition: words, span })), hopes: z.array(passage),
})

const statement = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(['strength', 'challenge', 'practiceObstacle', 'proposal', 'solution', 'pro', 'con', 'offAgenda', 'note']),
  theme: count, question: count, parent: count, requester: words, speaker: words, asks: z.boolean(), span,
})

const finding = z.strictObject({
  code: z.enum([
    'unansweredRecommendation', 'noOwner', 'noDueDate', 'sumMismatch', 'weekdayMismatch', 'goalWithoutNumber', 'goalWithoutAudience', 'noAttendance',
    'unknownAbbreviation', 'missingSection', 'emptyAnswer', 'noDecisionRecorded', 'possiblePersonalData', 'noTextLayer', 'cut', 'other',
  ]),
  message: z.string().min(1),
  span: span.nullable(),
})

export const readingShape = z.strictObject({
  schema: z.literal('roedtraad.read/1'),
  source: z.strictObject({ name: z.string(), mediaType: z.string().min(3), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: place }),
  language: z.enum(['da', 'sv', 'nb', 'nn', 'en']).nullable(),
  kind: z.enum(['minutes', 'agenda', 'staffConsultation', 'workshopInput', 'statusLetter', 'story', 'evaluation', 'memo']),
  text: z.string(),
  title: passage.nullable(),
  meeting: meeting.nullable(),
  people: z.array(person),
  items: z.array(item),
  workshop: workshop.nullable(),
  consultation: consultation.nullable(),
  letter: letter.nullable(),
  statements: z.array(statement),
  practices: z.array(z.strictObject({ unit: words, text: z.string().min(1), kind: z.enum(['strength', 'coachLoan', 'workingGroup', 'recurringEvent', 'visit']), span })),
  trials: z.array(z.strictObject({ name: words, text: z.string().min(1), period: words, persons: count, effort: words, state: z.enum(['planned', 'running', 'ended', 'evaluated', 'permanent', 'stopped']).nullable(), span })),
  goals: z.array(z.strictObject({ text: z.string().min(1), target: z.number().nullable(), theme: words, audience: words, unit: words, span })),
  references: z.array(z.strictObject({ kind: z.enum(['meeting', 'case', 'document', 'law', 'event', 'programme']), text: z.string().min(1), date: words, body: words, span })),
  followUps: z.array(z.strictObject({ text: z.string().min(1), owner: words, due: words, item: count, span })),
  covers: z.array(z.strictObject({ absent: words, covering: words, from: day.nullable(), to: day.nullable(), span })),
  groups: z.array(z.strictObject({ name: z.string().min(1), members: z.array(z.strictObject({ name: z.string().min(1), unit: words })), span })),
  abbreviations: z.array(z.strictObject({ short: z.string().min(1), long: words, span })),
  amounts: z.array(z.strictObject({ value: z.number(), unit: z.string().min(1), approximate: z.boolean(), text: z.string().min(1), span })),
  unitNotes: z.array(z.strictObject({ unit: z.string().min(1), text: z.string().min(1), span })),
  findings: z.array(finding),
  extra: z.strictObject({ pages: place.exactOptional(), joins: z.array(span).exactOptional(), outline: z.array(z.strictObject({ span, level: place })).exactOptional() }),
}) satisfies z.ZodType<unknown, Reading>

/** What breaks the contract's shape, the first few; empty when nothing does. */
export function shapeBreaches(reading: unknown): string[] {
  const checked = readingShape.safeParse(reading)
  return checked.success ? [] : checked.error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.')}: ${message}`)
}
