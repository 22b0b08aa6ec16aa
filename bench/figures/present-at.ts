import type { Person, Reading } from '../../src/reader/reading.ts'

const presentRoles: ReadonlySet<Person['role']> = new Set(['present', 'chair', 'minuteTaker', 'substitute'])

/** Those who were there, whatever they did there. */
export function presentAt({ people }: Reading): Person[] {
  return people.filter(({ role }) => presentRoles.has(role))
}
