import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import { hasProblems, textProblem } from '../../web/components/field-problems.ts'
import { typedDate } from '../../wording/typed-date.ts'
import { periodState } from '../tenure/period.ts'
import type { Unit } from './unit.ts'

/** A unit gets another name, or goes into another: what was typed. `into` is the other's id, or "" for a new unit with the name. */
export type TypedReplacement = Record<typeof replacementFields[number], string>

export const replacementFields = ['day', 'into', 'name', 'abbreviation'] as const

export type ReplacementProblem = CommonProblem | 'notThen' | 'sameUnit' | 'ended'

export type Replacement = { is: 'fine'; day: string; into: Unit; isNew: boolean } | { is: 'wrong'; problems: Problems<typeof replacementFields[number], ReplacementProblem> }

/** What a typed replacement means, or what is wrong with it. */
export function checkReplacement(typed: TypedReplacement, unit: Unit, units: readonly Unit[], id: string): Replacement {
  const problems: Problems<typeof replacementFields[number], ReplacementProblem> = {}
  const day = typedDate(typed.day)
  const other = typed.into === '' ? null : units.find(one => one.id === typed.into)
  if (day === null) problems.day = typed.day === '' ? 'missing' : 'notADate'
  else if ((unit.from !== null && day <= unit.from) || (unit.to !== null && day > unit.to)) problems.day = 'notThen'
  if (other === undefined) problems.into = 'chooseOne'
  else if (other?.id === unit.id || (other !== null && other.parent === unit.id)) problems.into = 'sameUnit'
  else if (other !== null && day !== null && periodState(other, day) !== 'current') problems.into = 'ended'
  if (other === null) {
    const name = textProblem(typed.name, 200, true)
    const abbreviation = textProblem(typed.abbreviation, 20, false)
    if (name !== undefined) problems.name = name
    if (abbreviation !== undefined) problems.abbreviation = abbreviation
  }
  if (hasProblems(problems) || day === null || other === undefined) return { is: 'wrong', problems }
  const into = other ?? { id, name: typed.name, abbreviation: typed.abbreviation === '' ? null : typed.abbreviation, parent: unit.parent, successor: null, from: day, to: unit.to }
  return { is: 'fine', day, into, isNew: other === null }
}
