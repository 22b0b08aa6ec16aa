import { sql } from 'kysely'
import type { Database } from '../../storage/open-storage.ts'
import type { OrganisationRole } from '../../storage/tables/people-tables.ts'
import { organisationRoles } from '../../storage/tables/people-tables.ts'
import { nameOrder } from '../../storage/name-order.ts'
import { holdsWord, wantedWords } from './name-search.ts'
import type { Person, PersonState } from './person.ts'

export const peoplePerPage = 50

export interface PeopleQuery {
  text: string
  /** id of a unit they belong to today */
  unit: string | null
  state: PersonState | null
  page: number
  alphabet: 'da' | 'sv'
}

export interface ListedPerson extends Person {
  state: PersonState
  mail: string | null
  /** the highest held today; null where there is no account */
  role: OrganisationRole | null
  /** names of the units belonged to today */
  units: string[]
}

export interface PeopleList {
  people: ListedPerson[]
  /** people that match, on all pages */
  matching: number
  all: number
}

/** Ten questions at most, however many people there are. */
export async function listPeople(db: Database, organisation: string, query: PeopleQuery, day: string): Promise<PeopleList> {
  const everybody = () => db.selectFrom('person as p').leftJoin('account as a', join => join.onRef('a.organisation', '=', 'p.organisation').onRef('a.person', '=', 'p.id')).where('p.organisation', '=', organisation)
  let rows = everybody()
  const wanted = wantedWords(query.text)
  for (const word of wanted) rows = rows.where(holdsWord(sql`(p.name || ' ' || coalesce(p.initials, '') || ' ' || coalesce(p.title, '') || ' ' || coalesce(a.mail, ''))`, word))
  const { unit, state } = query
  if (unit !== null) {
    // asked once, not for each person
    rows = rows.where('p.id', 'in', eb => eb.selectFrom('unit_membership as m').select('m.person')
      .where('m.organisation', '=', organisation).where('m.unit', '=', unit)
      .where(eb => eb.or([eb('m.valid_from', 'is', null), eb('m.valid_from', '<=', day)])).where(eb => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>', day)])))
  }
  if (state !== null) rows = state === 'none' ? rows.where('a.id', 'is', null) : rows.where('a.state', '=', state)
  const all = Number((await db.selectFrom('person').select(({ fn }) => fn.countAll().as('count')).where('organisation', '=', organisation).executeTakeFirstOrThrow()).count)
  const narrowed = wanted.length > 0 || unit !== null || state !== null
  const matching = narrowed ? Number((await rows.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count) : all
  const page = await rows.select(['p.id', 'p.name', 'p.initials', 'p.title', 'a.mail', 'a.state'])
    .orderBy(({ ref }) => nameOrder(ref('p.name'), query.alphabet)).orderBy('p.id')
    .limit(peoplePerPage).offset((query.page - 1) * peoplePerPage).execute()
  const ids = page.map(row => row.id)
  const [roles, units] = [await rolesToday(db, organisation, ids, day), await unitsToday(db, organisation, ids, day)]
  return {
    matching, all,
    people: page.map(({ id, name, initials, title, mail, state: account }) => ({
      id, name, initials, title, mail, state: account ?? 'none',
      role: account === null ? null : organisationRoles.find(role => roles.some(one => one.person === id && one.role === role)) ?? 'reader',
      units: units.filter(one => one.person === id).map(one => one.name),
    })),
  }
}

async function rolesToday(db: Database, organisation: string, people: string[], day: string) {
  return db.selectFrom('role_grant').select(['person', 'role']).where('organisation', '=', organisation).where('person', 'in', [...people, ''])
    .where(eb => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', day)])).where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', day)])).execute()
}

async function unitsToday(db: Database, organisation: string, people: string[], day: string) {
  return db.selectFrom('unit_membership as m').innerJoin('unit as u', join => join.onRef('u.organisation', '=', 'm.organisation').onRef('u.id', '=', 'm.unit'))
    .select(['m.person', 'u.name']).distinct().where('m.organisation', '=', organisation).where('m.person', 'in', [...people, ''])
    .where(eb => eb.or([eb('m.valid_from', 'is', null), eb('m.valid_from', '<=', day)])).where(eb => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>', day)]))
    .orderBy('u.name').execute()
}

export async function personOf(db: Database, organisation: string, id: string): Promise<Person | null> {
  return await db.selectFrom('person').select(['id', 'name', 'initials', 'title']).where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst() ?? null
}

/** Stores a new person, or what one has become. */
export async function storePerson(trx: Database, organisation: string, { id, ...rest }: Person): Promise<void> {
  await trx.insertInto('person').values({ organisation, id, ...rest }).onConflict(c => c.columns(['organisation', 'id']).doUpdateSet(rest)).execute()
}

/** The one person with these initials, in capitals or not; null when there is none or more than one. */
export async function personWithInitials(db: Database, organisation: string, initials: string): Promise<Pick<Person, 'id' | 'name'> | null> {
  const wanted = initials.trim()
  const found = await db.selectFrom('person').select(['id', 'name']).where('organisation', '=', organisation)
    .where('initials', 'in', [...new Set([wanted, wanted.toUpperCase(), wanted.toLowerCase()])]).orderBy('id').limit(2).execute()
  return found.length === 1 ? found[0] ?? null : null
}
