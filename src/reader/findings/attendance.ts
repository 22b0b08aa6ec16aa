import type { Finding, PersonRole } from '../reading.ts'
import type { FindingsInput } from './input.ts'

const attending: ReadonlySet<PersonRole> = new Set(['present', 'absent', 'apologies', 'substitute', 'chair'])

/** Minutes that do not say who was there. */
export function noAttendance({ kind, people }: FindingsInput): Finding[] {
  if (kind !== 'minutes' || people.some((person) => attending.has(person.role))) return []
  return [{ code: 'noAttendance', message: 'The minutes do not say who took part.', span: null }]
}
