import type { Database } from '../../storage/open-storage.ts'
import type { BodyRole, OrganisationRole, UnitRole } from '../../storage/tables/people-tables.ts'
import type { Administrator } from './administrators.ts'
import type { Tenure, TenureKind } from './tenure.ts'

export interface NamedTenure extends Tenure {
  personName: string
  /** the unit's or body's name; "" for a role of the organisation */
  placeName: string
}

/** Whose, or of what place, or a single one. */
interface Wanted {
  person?: string
  place?: string
  id?: string
}

const most = 1000

/** All a person holds, held and will hold. */
export async function tenuresOf(db: Database, organisation: string, person: string): Promise<NamedTenure[]> {
  return [...await roles(db, organisation, { person }), ...await inUnits(db, organisation, { person }), ...await inBodies(db, organisation, { person })]
}

/** Everybody who belongs, belonged or will belong to a unit or body. */
export async function tenuresIn(db: Database, organisation: string, kind: 'unit' | 'body', place: string): Promise<NamedTenure[]> {
  return found(db, organisation, kind, { place })
}

export async function tenureOf(db: Database, organisation: string, kind: TenureKind, person: string, id: string): Promise<NamedTenure | null> {
  return (await found(db, organisation, kind, { person, id }))[0] ?? null
}

async function found(db: Database, organisation: string, kind: TenureKind, wanted: Wanted): Promise<NamedTenure[]> {
  switch (kind) {
    case 'role': return roles(db, organisation, wanted)
    case 'unit': return inUnits(db, organisation, wanted)
    case 'body': return inBodies(db, organisation, wanted)
  }
}

async function roles(db: Database, organisation: string, { person, id }: Wanted): Promise<NamedTenure[]> {
  let query = db.selectFrom('role_grant as t').innerJoin('person as p', join => join.onRef('p.organisation', '=', 't.organisation').onRef('p.id', '=', 't.person'))
    .select(['t.id', 't.person', 'p.name', 't.role', 't.source', 't.valid_from', 't.valid_to']).where('t.organisation', '=', organisation)
  if (person !== undefined) query = query.where('t.person', '=', person)
  if (id !== undefined) query = query.where('t.id', '=', id)
  return (await query.orderBy('t.id').limit(most).execute()).map(row => ({
    kind: 'role', id: row.id, person: row.person, personName: row.name, place: null, placeName: '', role: row.role, onBehalfOf: null, source: row.source, from: row.valid_from, to: row.valid_to,
  }))
}

async function inUnits(db: Database, organisation: string, { person, place, id }: Wanted): Promise<NamedTenure[]> {
  let query = db.selectFrom('unit_membership as t').innerJoin('person as p', join => join.onRef('p.organisation', '=', 't.organisation').onRef('p.id', '=', 't.person'))
    .innerJoin('unit as u', join => join.onRef('u.organisation', '=', 't.organisation').onRef('u.id', '=', 't.unit'))
    .select(['t.id', 't.person', 'p.name', 't.role', 't.unit', 'u.name as place_name', 't.valid_from', 't.valid_to']).where('t.organisation', '=', organisation)
  if (person !== undefined) query = query.where('t.person', '=', person)
  if (place !== undefined) query = query.where('t.unit', '=', place)
  if (id !== undefined) query = query.where('t.id', '=', id)
  return (await query.orderBy('t.id').limit(most).execute()).map(row => ({
    kind: 'unit', id: row.id, person: row.person, personName: row.name, place: row.unit, placeName: row.place_name, role: row.role, onBehalfOf: null, source: 'hand', from: row.valid_from, to: row.valid_to,
  }))
}

async function inBodies(db: Database, organisation: string, { person, place, id }: Wanted): Promise<NamedTenure[]> {
  let query = db.selectFrom('body_membership as t').innerJoin('person as p', join => join.onRef('p.organisation', '=', 't.organisation').onRef('p.id', '=', 't.person'))
    .innerJoin('body as b', join => join.onRef('b.organisation', '=', 't.organisation').onRef('b.id', '=', 't.body'))
    .select(['t.id', 't.person', 'p.name', 't.role', 't.on_behalf_of', 't.body', 'b.name as place_name', 't.valid_from', 't.valid_to']).where('t.organisation', '=', organisation)
  if (person !== undefined) query = query.where('t.person', '=', person)
  if (place !== undefined) query = query.where('t.body', '=', place)
  if (id !== undefined) query = query.where('t.id', '=', id)
  return (await query.orderBy('t.id').limit(most).execute()).map(row => ({
    kind: 'body', id: row.id, person: row.person, personName: row.name, place: row.body, placeName: row.place_name, role: row.role, onBehalfOf: row.on_behalf_of, source: 'hand', from: row.valid_from, to: row.valid_to,
  }))
}

/** Stores a new tenure, or what one has become. */
export async function storeTenure(trx: Database, organisation: string, { kind, id, person, place, role, onBehalfOf, source, from, to }: Tenure): Promise<void> {
  const valid = { valid_from: from, valid_to: to }
  const own = { organisation, id, person }
  const key = ['organisation', 'id'] as const
  switch (kind) {
    case 'role': {
      const rest = { role: role as OrganisationRole, source, ...valid }
      await trx.insertInto('role_grant').values({ ...own, ...rest }).onConflict(c => c.columns(key).doUpdateSet(rest)).execute()
      return
    }
    case 'unit': {
      const rest = { unit: place ?? '', role: role as UnitRole, ...valid }
      await trx.insertInto('unit_membership').values({ ...own, ...rest }).onConflict(c => c.columns(key).doUpdateSet(rest)).execute()
      return
    }
    case 'body': {
      const rest = { body: place ?? '', role: role as BodyRole, on_behalf_of: onBehalfOf, ...valid }
      await trx.insertInto('body_membership').values({ ...own, ...rest }).onConflict(c => c.columns(key).doUpdateSet(rest)).execute()
    }
  }
}

/** A tenure that never came to hold, or not for a whole day, goes; what held is history and stays. */
export async function dropTenure(trx: Database, organisation: string, kind: TenureKind, id: string): Promise<void> {
  const table = { role: 'role_grant', unit: 'unit_membership', body: 'body_membership' } as const
  await trx.deleteFrom(table[kind]).where('organisation', '=', organisation).where('id', '=', id).execute()
}

/** Everybody who is, was or will be administrator. */
export async function administrators(db: Database, organisation: string): Promise<(Administrator & { id: string })[]> {
  const rows = await db.selectFrom('role_grant as g')
    .innerJoin('account as a', join => join.onRef('a.organisation', '=', 'g.organisation').onRef('a.person', '=', 'g.person'))
    .select(['g.id', 'g.person', 'g.valid_from', 'g.valid_to', 'a.state']).where('g.organisation', '=', organisation).where('g.role', '=', 'administrator').orderBy('g.id').limit(most).execute()
  return rows.map(row => ({ id: row.id, person: row.person, active: row.state === 'active', from: row.valid_from, to: row.valid_to }))
}

/** How many belong to each unit or body on a day, by its id. */
export async function membersToday(db: Database, organisation: string, kind: 'unit' | 'body', day: string): Promise<Map<string, number>> {
  const rows = kind === 'unit'
    ? await db.selectFrom('unit_membership').select(({ fn }) => ['unit as place', fn.count('person').distinct().as('count')]).where('organisation', '=', organisation)
      .where(eb => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', day)])).where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', day)])).groupBy('unit').execute()
    : await db.selectFrom('body_membership').select(({ fn }) => ['body as place', fn.count('person').distinct().as('count')]).where('organisation', '=', organisation)
      .where(eb => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', day)])).where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', day)])).groupBy('body').execute()
  return new Map(rows.map(row => [row.place, Number(row.count)]))
}
