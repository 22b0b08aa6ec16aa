import { dayOf } from '../people/day.ts'
import { bodies, findBodyByName, units } from '../people/people-answers.ts'
import type { Database } from '../storage/open-storage.ts'

/** Units and bodies one may choose for a document: id and name. */
export type Choices = (readonly [id: string, name: string])[]

/**
 * The body a document's own words name, on the document's day (ISO date). null when none or several are called so then,
 * and for a document without a day: bodies change their names.
 */
export async function bodyNamed(db: Database, organisation: string, words: string, day: string | null): Promise<string | null> {
  return day === null ? null : (await findBodyByName(db, organisation, words, day))?.id ?? null
}

/** Those there are today, and those there were on the document's day. */
export async function choicesFor(db: Database, organisation: string, day: string | null, now: string): Promise<{ bodies: Choices; units: Choices }> {
  const days = [...new Set([day ?? dayOf(now), dayOf(now)])]
  const [foundBodies, foundUnits] = [await Promise.all(days.map(one => bodies(db, organisation, one))), await Promise.all(days.map(one => units(db, organisation, one)))]
  return { bodies: choices(foundBodies.flat()), units: choices(foundUnits.flat()) }
}

function choices(found: { id: string; name: string }[]): Choices {
  return [...new Map(found.map(one => [one.id, one.name]))].sort(([, a], [, b]) => a.localeCompare(b, 'da'))
}
