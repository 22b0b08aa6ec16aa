import type { ApprovalMode } from '../../reader/reading.ts'
import type { BodyTable } from '../../storage/tables/people-tables.ts'
import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import { hasProblems, textProblem } from '../../web/components/field-problems.ts'
import { overlap } from '../tenure/period.ts'
import type { Period } from '../tenure/period.ts'
import { typedPeriod } from '../tenure/typed-period.ts'

export type BodyKind = BodyTable['kind']

export const bodyKinds = ['committee', 'managersForum', 'med', 'unitMeeting', 'other'] as const satisfies readonly BodyKind[]

export const approvalModes = ['nextMeeting', 'allParticipants', 'chairAndViceChairThenNext', 'adjusters', 'signatures'] as const satisfies readonly ApprovalMode[]

/** Those who meet: a committee, a managers' forum, a staff body. A body with a new name is a new body, and the old one ended. */
export interface Body extends Period {
  id: string
  name: string
  /** what its minutes call it for short: "ØU" */
  code: string | null
  kind: BodyKind
  /** how its minutes become approved, where it is agreed */
  minutesApproval: ApprovalMode | null
}

/** A body as it was typed into the form; `to` is its last day. */
export type TypedBody = Record<typeof bodyFields[number], string>

export const bodyFields = ['name', 'code', 'kind', 'minutesApproval', 'from', 'to'] as const

export type BodyProblem = CommonProblem | 'membersBefore' | 'sameName'

export interface BodySurroundings {
  /** the one that is changed; null for a new one */
  id: string | null
  bodies: readonly Body[]
  /** first days of its members; null where one always was */
  memberStarts: readonly (string | null)[]
}

export type CheckedBody = { is: 'fine'; body: Omit<Body, 'id'> } | { is: 'wrong'; problems: Problems<typeof bodyFields[number], BodyProblem> }

/** What a typed body means, or what is wrong with it. */
export function checkBody(typed: TypedBody, { id, bodies, memberStarts }: BodySurroundings): CheckedBody {
  const { period, problems: dates } = typedPeriod(typed)
  const problems: Problems<typeof bodyFields[number], BodyProblem> = { ...dates }
  const name = textProblem(typed.name, 200, true)
  const code = textProblem(typed.code, 20, false)
  const kind = bodyKinds.find(one => one === typed.kind)
  const mode = approvalModes.find(one => one === typed.minutesApproval) ?? null
  if (name !== undefined) problems.name = name
  if (code !== undefined) problems.code = code
  if (kind === undefined) problems.kind = 'chooseOne'
  if (mode === null && typed.minutesApproval !== '') problems.minutesApproval = 'chooseOne'
  if (hasProblems(problems) || kind === undefined) return { is: 'wrong', problems }
  if (bodies.some(one => one.id !== id && one.name === typed.name && overlap(one, period))) problems.name = 'sameName'
  if (period.from !== null && memberStarts.some(start => start === null || start < (period.from ?? ''))) problems.from = 'membersBefore'
  if (hasProblems(problems)) return { is: 'wrong', problems }
  return { is: 'fine', body: { name: typed.name, code: typed.code === '' ? null : typed.code, kind, minutesApproval: mode, ...period } }
}
