import type { ApprovalMode, Outcome, PersonRole, Practice, Reference, StatementKind, TrialState } from '../../reader/reading.ts'
import type { CommonProblem } from '../../web/components/field-problems.ts'
import { typedDate } from '../../wording/typed-date.ts'
import { da } from '../../wording/da.ts'
import type { ValueKind } from '../says/value-kinds.ts'

/** What a correction may say, by field: words, a date as ISO, a clock as HH:MM, digits, or the code of a known choice. */
export const correctionFields = [
  'outcome', 'statementKind', 'trialState', 'practiceKind', 'referenceKind', 'approvalMode', 'role', 'date', 'clock', 'endClock', 'for', 'against', 'abstain', 'number', 'unit', 'text',
] as const

export type CorrectionField = typeof correctionFields[number]

/** Only what differs from what was read. */
export type Correction = Partial<Record<CorrectionField, string>>

export type CorrectionProblem = Extract<CommonProblem, 'missing' | 'tooLong' | 'notADate' | 'chooseOne'> | 'notAClock' | 'notDigits' | 'asRead'

export const longestCorrection = 4000

/** The fields of a kind; those not named here are corrected in words alone. */
const fieldsByKind: Partial<Record<ValueKind, readonly CorrectionField[]>> = {
  decision: ['outcome', 'text'],
  statement: ['statementKind', 'text'],
  trial: ['trialState', 'text'],
  practice: ['practiceKind', 'text'],
  reference: ['referenceKind', 'text'],
  approval: ['approvalMode'],
  date: ['date'],
  decidedOn: ['date'],
  start: ['clock'],
  end: ['clock'],
  slot: ['clock', 'endClock'],
  votes: ['for', 'against', 'abstain'],
  stance: ['for', 'against', 'abstain'],
  amount: ['number', 'unit'],
}

const personKinds: readonly ValueKind[] = Object.keys(da.roles) as PersonRole[]

export function fieldsOf(kind: ValueKind): readonly CorrectionField[] {
  return fieldsByKind[kind] ?? (personKinds.includes(kind) ? ['role', 'text'] : ['text'])
}

/** The codes one may choose among, in the order they are offered. */
export const choices = {
  outcome: Object.keys(da.outcomes) as Outcome[],
  statementKind: Object.keys(da.statementKinds) as StatementKind[],
  trialState: Object.keys(da.trialStates) as TrialState[],
  practiceKind: Object.keys(da.practiceKinds) as Practice['kind'][],
  referenceKind: Object.keys(da.referenceKinds) as Reference['kind'][],
  approvalMode: Object.keys(da.approvalModes) as ApprovalMode[],
  role: Object.keys(da.roles) as PersonRole[],
} satisfies Partial<Record<CorrectionField, readonly string[]>>

export type ChoiceField = keyof typeof choices

export function isChoice(field: CorrectionField): field is ChoiceField {
  return Object.hasOwn(choices, field)
}

/** Fields a kind may leave empty: not everything is always written. */
const mayBeEmpty: ReadonlySet<CorrectionField> = new Set(['endClock', 'for', 'against', 'abstain', 'unit', 'trialState'])

export function isOptional(field: CorrectionField): boolean {
  return mayBeEmpty.has(field)
}

export type Checked = { correction: Correction; problems: null } | { correction: null; problems: Partial<Record<CorrectionField, CorrectionProblem>> }

/** What somebody typed as what it should say; `read` is what was read, field by field, in the same form. */
export function checkCorrection(kind: ValueKind, read: Readonly<Correction>, typed: Readonly<Correction>): Checked {
  const correction: Correction = {}
  const problems: Partial<Record<CorrectionField, CorrectionProblem>> = {}
  const fields = fieldsOf(kind)
  for (const field of fields) {
    const text = (typed[field] ?? '').replace(/\r\n?/g, '\n').trim()
    const meant = text === '' ? (isOptional(field) ? { value: '' } : { problem: isChoice(field) ? 'chooseOne' as const : 'missing' as const }) : meaning(field, text)
    if (meant.problem !== undefined) problems[field] = meant.problem
    else if (meant.value !== (read[field] ?? '').trim()) correction[field] = meant.value
  }
  const [first] = fields
  if (Object.keys(problems).length === 0 && Object.keys(correction).length === 0 && first !== undefined) problems[first] = 'asRead'
  return Object.keys(problems).length === 0 ? { correction, problems: null } : { correction: null, problems }
}

type Meaning = { value: string; problem?: undefined } | { problem: CorrectionProblem; value?: undefined }

function meaning(field: CorrectionField, text: string): Meaning {
  if (isChoice(field)) return (choices[field] as readonly string[]).includes(text) ? { value: text } : { problem: 'chooseOne' }
  switch (field) {
    case 'date': {
      const date = typedDate(text)
      return date === null ? { problem: 'notADate' } : { value: date }
    }
    case 'clock': case 'endClock': {
      const [, hour = '', minute = '00'] = /^(?:kl\.? ?)?(\d{1,2})(?:[.: ]?(\d{2}))?$/i.exec(text) ?? []
      return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? { problem: 'notAClock' } : { value: `${hour.padStart(2, '0')}:${minute}` }
    }
    case 'for': case 'against': case 'abstain': return /^\d{1,6}$/.test(text) ? { value: String(Number(text)) } : { problem: 'notDigits' }
    case 'number': {
      const digits = text.replace(/[\s\u00a0]/g, '').replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.')
      return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(digits) ? { value: String(Number(digits)) } : { problem: 'notDigits' }
    }
    default: return text.length > longestCorrection ? { problem: 'tooLong' } : { value: text }
  }
}
