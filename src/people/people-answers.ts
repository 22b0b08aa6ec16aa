import type { Database } from '../storage/open-storage.ts'
import { allBodies } from './bodies/body-store.ts'
import type { Body } from './bodies/body.ts'
import { isCurrent } from './tenure/period.ts'
import { allUnits } from './units/unit-store.ts'
import type { Unit } from './units/unit.ts'

/** What other rooms may ask about people, units and bodies. */

/** Names of those who did something, by the actor's id as the audit names it. Who is not there any more, and "system", are not among them. */
export async function nameOfActor(db: Database, organisation: string, actors: readonly string[]): Promise<Map<string, string>> {
  const tokens = actors.filter(one => one.startsWith('token ')).map(one => one.slice('token '.length))
  const accounts = await db.selectFrom('account as a').innerJoin('person as p', join => join.onRef('p.organisation', '=', 'a.organisation').onRef('p.id', '=', 'a.person'))
    .select(['a.id', 'p.name']).where('a.organisation', '=', organisation).where('a.id', 'in', [...new Set(actors), '']).execute()
  const named = new Map(accounts.map(row => [row.id, row.name]))
  if (tokens.length === 0) return named
  const programs = await db.selectFrom('api_token').select(['id', 'name']).where('organisation', '=', organisation).where('id', 'in', [...new Set(tokens)]).execute()
  for (const row of programs) named.set(`token ${row.id}`, row.name)
  return named
}

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
export async function personByInitials(db: Database, organisation: string, initials: string): Promise<{ id: string; name: string } | null> {
  const wanted = initials.trim()
  const found = await db.selectFrom('person').select(['id', 'name']).where('organisation', '=', organisation)
    .where('initials', 'in', [...new Set([wanted, wanted.toUpperCase(), wanted.toLowerCase()])]).orderBy('id').limit(2).execute()
  return found.length === 1 ? found[0] ?? null : null
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
