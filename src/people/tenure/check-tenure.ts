import type { OrganisationRole } from '../../storage/tables/people-tables.ts'
import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import { hasProblems, textProblem } from '../../web/components/field-problems.ts'
import { isWithin, overlap } from './period.ts'
import type { Period } from './period.ts'
import { mayGive, rolesOf } from './tenure.ts'
import type { Tenure, TenureKind } from './tenure.ts'
import { typedPeriod } from './typed-period.ts'

/** A tenure as it was typed into the form. */
export interface TypedTenure {
  role: string
  place: string
  onBehalfOf: string
  from: string
  /** the last day */
  to: string
}

export const tenureFields = ['place', 'role', 'onBehalfOf', 'from', 'to'] as const

export type TenureField = typeof tenureFields[number]

export type TenureProblem = CommonProblem | 'aboveOwn' | 'placeNotThen' | 'alreadyHeld' | 'lastAdministrator'

export interface TenureSurroundings {
  kind: TenureKind
  person: string
  /** the one that is changed; null for a new one */
  id: string | null
  /** the role of whoever gives it */
  giver: OrganisationRole | null
  /** places one may belong to, and their lives */
  places: ReadonlyMap<string, Period>
  /** what the person holds or held of this kind */
  held: readonly Tenure[]
}

export type CheckedTenure = { is: 'fine'; tenure: Omit<Tenure, 'id'> } | { is: 'wrong'; problems: Problems<TenureField, TenureProblem> }

/** What a typed tenure means, or what is wrong with it: see the tests for each rule. */
export function checkTenure(typed: TypedTenure, { kind, person, id, giver, places, held }: TenureSurroundings): CheckedTenure {
  const problems: Problems<TenureField, TenureProblem> = {}
  const role = rolesOf[kind].find(one => one === typed.role)
  if (role === undefined) problems.role = 'chooseOne'
  else if (kind === 'role' && !mayGive(giver, role as OrganisationRole)) problems.role = 'aboveOwn'
  const life = kind === 'role' ? null : places.get(typed.place) ?? null
  if (kind !== 'role' && life === null) problems.place = 'chooseOne'
  const behalf = kind === 'body' ? textProblem(typed.onBehalfOf, 200, false) : undefined
  if (behalf !== undefined) problems.onBehalfOf = behalf
  const { period, problems: dates } = typedPeriod(typed)
  Object.assign(problems, dates)
  if (!hasProblems(problems)) {
    if (life !== null && !isWithin(period, life)) problems[startsOutside(period, life) ? 'from' : 'to'] = 'placeNotThen'
    const place = kind === 'role' ? null : typed.place
    if (held.some(one => one.id !== id && one.role === role && one.place === place && overlap(one, period))) problems.from = 'alreadyHeld'
    if (role !== undefined && !hasProblems(problems)) {
      return { is: 'fine', tenure: { kind, person, place, role, onBehalfOf: kind === 'body' && typed.onBehalfOf !== '' ? typed.onBehalfOf : null, source: 'hand', ...period } }
    }
  }
  return { is: 'wrong', problems }
}

function startsOutside(period: Period, life: Period): boolean {
  return !isWithin({ from: period.from, to: life.to }, life)
}
