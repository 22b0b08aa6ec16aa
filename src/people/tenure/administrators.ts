import type { Period } from './period.ts'
import { isCurrent } from './period.ts'

/** Somebody who is, was or will be administrator. */
export interface Administrator extends Period {
  person: string
  /** whether the account may sign in */
  active: boolean
}

/**
 * Whether somebody is left who can let others in: an active administrator today whose role has no end.
 * Without one nobody could ever make another.
 */
export function someoneAdministers(administrators: readonly Administrator[], today: string): boolean {
  return administrators.some(one => one.active && one.to === null && isCurrent(one, today))
}

/** Whether a change takes the last one away. A store that has none (yet) is not made worse. */
export function takesLastAdministrator(before: readonly Administrator[], after: readonly Administrator[], today: string): boolean {
  return someoneAdministers(before, today) && !someoneAdministers(after, today)
}
