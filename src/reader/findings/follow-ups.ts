import { readActionLists } from '../constructs/action-lists.ts'
import { readActionTables } from '../constructs/action-tables.ts'
import type { Finding, FollowUp } from '../reading.ts'
import type { FindingsInput } from './input.ts'
import { quoted } from './wording.ts'

/**
 * Tasks that nobody has, or that are never due. Of what was neither decided nor listed only that is asked
 * which somebody took on: "Anna undersøger prisen" wants a date, "skiltene bestilles" in passing wants nothing.
 */
export function incompleteFollowUps(input: FindingsInput): Finding[] {
  if (input.followUps.length === 0) return []
  const listed = new Set([...readActionTables(input.sheet), ...readActionLists(input.sheet)].map((one) => one.span[0]))
  return input.followUps.filter((one) => one.owner !== null || listed.has(one.span[0]) || isDecided(input, one)).flatMap((one): Finding[] => [
    ...(one.owner === null ? [{ code: 'noOwner' as const, message: `Nobody is named to see to ${quoted(one.text)}.`, span: one.span }] : []),
    ...(one.due === null ? [{ code: 'noDueDate' as const, message: `No date says when ${quoted(one.text)} is to be done.`, span: one.span }] : []),
  ])
}

function isDecided({ items }: FindingsInput, one: FollowUp): boolean {
  const item = one.item === null ? undefined : items[one.item]
  return item !== undefined && item.decisions.some((decision) => !decision.earlier && decision.span[0] <= one.span[0] && decision.span[1] >= one.span[1])
}
