import type { Database } from '../storage/open-storage.ts'
import { namesOfActors } from './actor-names-store.ts'
import { allBodies } from './bodies/body-store.ts'
import type { Body } from './bodies/body.ts'
import { personWithInitials } from './persons/person-store.ts'
import { isCurrent } from './tenure/period.ts'
import { allUnits } from './units/unit-store.ts'
import type { Unit } from './units/unit.ts'

/** What other rooms may ask about people, units and bodies. */

/** Names of those who did something, by the actor's id as the audit names it. Who is not there any more, and "system", are not among them. */
export const nameOfActor = namesOfActors

/** Units there are on a day (ISO), by name. */
export async function units(db: Database, organisation: string, day: string): Promise<Unit[]> {
  return (await allUnits(db, organisation)).filter(one => isCurrent(one, day))
}

/** Bodies there are on a day (ISO), by name. */
export async function bodies(db: Database, organisation: string, day: string): Promise<Body[]> {
  return (await allBodies(db, organisation)).filter(one => isCurrent(one, day))
}

/**
 * The body a text means on a day: the one of that name or code, capitals and blanks apart. Bodies change names and codes are
 * used again, so the day decides; null when none or several then fit.
 */
export async function findBodyByName(db: Database, organisation: string, textAsRead: string, day: string): Promise<Body | null> {
  const wanted = plain(textAsRead)
  if (wanted === '') return null
  const then = await bodies(db, organisation, day)
  const named = then.filter(one => plain(one.name) === wanted)
  const fitting = named.length > 0 ? named : then.filter(one => one.code !== null && plain(one.code) === wanted)
  return fitting.length === 1 ? fitting[0] ?? null : null
}

/** The one person with these initials ("JRU", "jru"); null when there is none or more than one. */
export const personByInitials = personWithInitials

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
