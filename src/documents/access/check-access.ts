import type { Access } from '../../storage/tables.ts'
import type { AccessProblem } from '../../wording/access-words.ts'
import { textProblem } from '../../web/components/field-problems.ts'
import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import type { ClosedItem } from '../closed/closed-item.ts'

/** Longest a ground, a title and a wording may be, in characters. */
export const longest = { ground: 500, title: 300, wording: 4000 }

export const itemFields = ['ground', 'publicTitle', 'publicWording', 'noWordingReason'] as const

export type ItemField = typeof itemFields[number]

export type TypedItem = Record<ItemField, string>

type Found<Field extends string> = Problems<Field, AccessProblem | CommonProblem>

function found<Field extends string>(checked: Record<Field, AccessProblem | CommonProblem | undefined>): Found<Field> {
  return Object.fromEntries(Object.entries(checked).filter(([, code]) => code !== undefined)) as Found<Field>
}

/** A closed item has a ground; where something was decided on it, also a wording for everybody, or a reason for none. */
export function itemProblems(typed: TypedItem, isDecided: boolean): Found<ItemField> {
  const told = typed.publicWording !== '' || typed.noWordingReason !== ''
  return found({
    ground: typed.ground === '' ? 'noGround' : textProblem(typed.ground, longest.ground, true),
    publicTitle: textProblem(typed.publicTitle, longest.title, false),
    publicWording: isDecided && !told ? 'noWording' : textProblem(typed.publicWording, longest.wording, false),
    noWordingReason: textProblem(typed.noWordingReason, longest.ground, false),
  })
}

/** A reason for no wording is of no use beside one. */
export function closedItemOf(item: number, typed: TypedItem): ClosedItem {
  const publicWording = orNull(typed.publicWording)
  return { item, ground: orNull(typed.ground), publicTitle: orNull(typed.publicTitle), publicWording, noWordingReason: publicWording === null ? orNull(typed.noWordingReason) : null }
}

export const accessFields = ['access', 'body', 'unit', 'ground', 'publicTitle', 'publicWording'] as const

export type AccessField = typeof accessFields[number]

export type TypedAccess = Record<AccessField, string>

/** `bodies` and `units`: the ids one may choose. */
export function accessProblems(typed: TypedAccess, bodies: ReadonlySet<string>, units: ReadonlySet<string>): Found<AccessField> {
  return found({
    access: isAccess(typed.access) ? undefined : 'chooseOne',
    body: typed.body === '' || bodies.has(typed.body) ? undefined : 'unknownPlace',
    unit: typed.unit === '' || units.has(typed.unit) ? undefined : 'unknownPlace',
    ground: typed.access === 'closed' && typed.ground === '' ? 'noGround' : textProblem(typed.ground, longest.ground, false),
    publicTitle: textProblem(typed.publicTitle, longest.title, false),
    publicWording: textProblem(typed.publicWording, longest.wording, false),
  })
}

export function isAccess(text: string): text is Access {
  return text === 'draft' || text === 'open' || text === 'closed'
}

export function orNull(text: string): string | null {
  return text === '' ? null : text
}
