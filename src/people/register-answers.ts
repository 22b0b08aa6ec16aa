import type { Database } from '../storage/open-storage.ts'
import { bodyOf } from './bodies/body-store.ts'
import type { Body } from './bodies/body.ts'
import { asUnit, unitOf } from './units/unit-store.ts'
import type { Unit } from './units/unit.ts'

/** The registers page by page, by id: what there is, was and will be. */

export async function unitsAfter(db: Database, organisation: string, after: string, limit: number): Promise<Unit[]> {
  const rows = await db.selectFrom('unit').selectAll().where('organisation', '=', organisation).where('id', '>', after).orderBy('id').limit(limit).execute()
  return rows.map(asUnit)
}

export const unitById: (db: Database, organisation: string, id: string) => Promise<Unit | null> = unitOf

export async function bodiesAfter(db: Database, organisation: string, after: string, limit: number): Promise<Body[]> {
  const rows = await db.selectFrom('body').select('id').where('organisation', '=', organisation).where('id', '>', after).orderBy('id').limit(limit).execute()
  const found: Body[] = []
  for (const { id } of rows) {
    const body = await bodyOf(db, organisation, id)
    if (body !== null) found.push(body)
  }
  return found
}

export const bodyById: (db: Database, organisation: string, id: string) => Promise<Body | null> = bodyOf

export interface RegisteredPerson {
  id: string
  name: string
  initials: string | null
  title: string | null
  units: { unit: string; role: string; from: string | null; to: string | null }[]
  bodies: { body: string; role: string; onBehalfOf: string | null; from: string | null; to: string | null }[]
}

export async function peopleAfter(db: Database, organisation: string, after: string, limit: number): Promise<RegisteredPerson[]> {
  const rows = await db.selectFrom('person').select(['id', 'name', 'initials', 'title']).where('organisation', '=', organisation).where('id', '>', after).orderBy('id').limit(limit).execute()
  return withMemberships(db, organisation, rows)
}

export async function personById(db: Database, organisation: string, id: string): Promise<RegisteredPerson | null> {
  const rows = await db.selectFrom('person').select(['id', 'name', 'initials', 'title']).where('organisation', '=', organisation).where('id', '=', id).execute()
  const [person] = await withMemberships(db, organisation, rows)
  return person ?? null
}

async function withMemberships(db: Database, organisation: string, people: readonly Pick<RegisteredPerson, 'id' | 'name' | 'initials' | 'title'>[]): Promise<RegisteredPerson[]> {
  const ids = ['', ...people.map(one => one.id)]
  const units = await db.selectFrom('unit_membership').selectAll().where('organisation', '=', organisation).where('person', 'in', ids).orderBy('id').execute()
  const bodies = await db.selectFrom('body_membership').selectAll().where('organisation', '=', organisation).where('person', 'in', ids).orderBy('id').execute()
  return people.map(person => ({
    ...person,
    units: units.filter(one => one.person === person.id).map(({ unit, role, valid_from, valid_to }) => ({ unit, role, from: valid_from, to: valid_to })),
    bodies: bodies.filter(one => one.person === person.id).map(({ body, role, on_behalf_of, valid_from, valid_to }) => ({ body, role, onBehalfOf: on_behalf_of, from: valid_from, to: valid_to })),
  }))
}
