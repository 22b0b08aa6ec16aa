import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import { hasProblems, textProblem } from '../../web/components/field-problems.ts'
import { typedPeriod } from '../tenure/typed-period.ts'
import { isWithin, overlap } from '../tenure/period.ts'
import type { Period } from '../tenure/period.ts'

/** A part of the organisation, for as long as it is one. Names change: a unit with a new name is a new unit, and the old one ended. */
export interface Unit extends Period {
  id: string
  name: string
  abbreviation: string | null
  /** id of the unit it belongs to */
  parent: string | null
  /** id of the unit it became, by a new name or merged into another */
  successor: string | null
}

/** A unit as it was typed into the form; `to` is its last day. */
export type TypedUnit = Record<typeof unitFields[number], string>

export const unitFields = ['name', 'abbreviation', 'parent', 'from', 'to'] as const

export type UnitProblem = CommonProblem | 'belowItself' | 'parentNotThen' | 'childrenOutside' | 'membersBefore' | 'sameName'

export interface UnitSurroundings {
  /** the one that is changed; null for a new one */
  id: string | null
  units: readonly Unit[]
  /** first days of those who belong to it; null where one always did */
  memberStarts: readonly (string | null)[]
}

export type CheckedUnit = { is: 'fine'; unit: Omit<Unit, 'id' | 'successor'> } | { is: 'wrong'; problems: Problems<typeof unitFields[number], UnitProblem> }

/** What a typed unit means, or what is wrong with it: see the tests for each rule. */
export function checkUnit(typed: TypedUnit, { id, units, memberStarts }: UnitSurroundings): CheckedUnit {
  const { period, problems: dates } = typedPeriod(typed)
  const problems: Problems<typeof unitFields[number], UnitProblem> = { ...dates }
  const name = textProblem(typed.name, 200, true)
  const abbreviation = textProblem(typed.abbreviation, 20, false)
  if (name !== undefined) problems.name = name
  if (abbreviation !== undefined) problems.abbreviation = abbreviation
  const parent = typed.parent === '' ? null : units.find(one => one.id === typed.parent)
  if (parent === undefined) problems.parent = 'chooseOne'
  else if (parent !== null && id !== null && pathTo(units, parent.id).includes(id)) problems.parent = 'belowItself'
  if (hasProblems(problems)) return { is: 'wrong', problems }
  if (parent !== null && parent !== undefined && !isWithin(period, parent)) problems.parent = 'parentNotThen'
  if (units.some(one => one.id !== id && one.name === typed.name && one.parent === (parent?.id ?? null) && overlap(one, period))) problems.name = 'sameName'
  if (id !== null && units.some(one => one.parent === id && !isWithin(one, period))) problems.to = 'childrenOutside'
  if (period.from !== null && memberStarts.some(start => start === null || start < (period.from ?? ''))) problems.from = 'membersBefore'
  if (hasProblems(problems)) return { is: 'wrong', problems }
  return { is: 'fine', unit: { name: typed.name, abbreviation: typed.abbreviation === '' ? null : typed.abbreviation, parent: parent?.id ?? null, ...period } }
}

/** A unit's id and those of all above it. */
export function pathTo(units: readonly Unit[], id: string): string[] {
  const path: string[] = []
  for (let one = units.find(unit => unit.id === id); one !== undefined && !path.includes(one.id); one = units.find(unit => unit.id === one?.parent)) path.push(one.id)
  return path
}

export interface UnitBranch {
  unit: Unit
  below: UnitBranch[]
}

/** Units as a tree, by name in the reader's order; one whose parent is not among them stands at the top. */
export function treeOf(units: readonly Unit[], order: (a: string, b: string) => number): UnitBranch[] {
  const known = new Set(units.map(unit => unit.id))
  const below = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const parent = unit.parent !== null && known.has(unit.parent) ? unit.parent : null
    below.set(parent, [...below.get(parent) ?? [], unit])
  }
  const branches = (parent: string | null): UnitBranch[] => (below.get(parent) ?? []).toSorted((a, b) => order(a.name, b.name)).map(unit => ({ unit, below: branches(unit.id) }))
  return branches(null)
}

/** The units these took over, one from another back to the first: what was theirs is now in their hands. */
export function predecessorsOf(units: readonly Pick<Unit, 'id' | 'successor'>[], ids: readonly string[]): string[] {
  const found = new Set(ids)
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const one of units) if (one.successor !== null && found.has(one.successor)) found.add(one.id)
  }
  return [...found].filter(id => !ids.includes(id))
}
