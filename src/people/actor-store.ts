import { sql } from 'kysely'
import type { ExpressionBuilder } from 'kysely'
import type { Database } from '../storage/open-storage.ts'
import type { OrganisationRole } from '../storage/tables/people-tables.ts'
import type { Tables } from '../storage/tables.ts'
import { organisationRoles } from '../storage/tables/people-tables.ts'
import type { Actor } from '../web/actor.ts'
import { permissionsOf } from '../web/permission.ts'
import { dayOf } from './day.ts'
import { withPredecessors } from './units/unit-store.ts'

/** Roles in a body that lead it: who calls its meetings and writes its minutes. */
export const leadingRoles = ['chair', 'viceChair', 'secretary'] as const

/** The actor an account is today: its roles and what it leads and manages, with the units those took over. null when there is no such active account. */
export async function actorOfAccount(db: Database, organisation: string, account: string, now: string): Promise<Actor | null> {
  const person = await db.selectFrom('account as a')
    .innerJoin('person as p', join => join.onRef('p.organisation', '=', 'a.organisation').onRef('p.id', '=', 'a.person'))
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select(['p.id', 'p.name', 'o.name as organisationName']).where('a.organisation', '=', organisation).where('a.id', '=', account).where('a.state', '=', 'active').executeTakeFirst()
  if (person === undefined) return null
  const held = await heldToday(db, organisation, person.id, dayOf(now))
  const roles = new Set(held.filter(one => one.is === 'organisation').map(one => one.role as OrganisationRole))
  const role = organisationRoles.find(one => roles.has(one)) ?? 'reader'
  const leads = held.filter(one => one.is === 'body').map(one => one.place)
  const manages = await withPredecessors(db, organisation, held.filter(one => one.is === 'unit').map(one => one.place))
  return { organisation, id: account, person: person.id, name: person.name, organisationName: person.organisationName, role, permissions: permissionsOf(role, leads.length + manages.length > 0), leads, manages }
}

/** Roles of the organisation, bodies led and units managed, in one question to the store. */
async function heldToday(db: Database, organisation: string, person: string, today: string) {
  const ofPerson = (eb: ExpressionBuilder<Tables, 'role_grant'>) => eb.and([
    eb('organisation', '=', organisation), eb('person', '=', person),
    eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', today)]), eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', today)]),
  ])
  return db.selectFrom('role_grant').select(({ ref }) => [kind('organisation'), sql<string>`${ref('role')}`.as('role'), 'id as place']).where(ofPerson)
    .unionAll(db.selectFrom('body_membership').select(({ ref }) => [kind('body'), sql<string>`${ref('role')}`.as('role'), 'body as place'])
      .where('role', 'in', [...leadingRoles]).where(eb => ofPerson(eb as never)))
    .unionAll(db.selectFrom('unit_membership').select(({ ref }) => [kind('unit'), sql<string>`${ref('role')}`.as('role'), 'unit as place'])
      .where('role', '=', 'manager').where(eb => ofPerson(eb as never)))
    .execute()
}

function kind(is: 'organisation' | 'body' | 'unit') {
  return sql<string>`${sql.lit(is)}`.as('is')
}

/** The actor a bearer token is; null when there is none such, or it was revoked or has expired. */
export async function actorOfToken(db: Database, organisation: string, hash: string, now: string): Promise<Actor | null> {
  const token = await db.selectFrom('api_token').select(['id', 'name', 'role', 'last_used_at'])
    .where('organisation', '=', organisation).where('hash', '=', hash).where('revoked_at', 'is', null)
    .where(eb => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)])).executeTakeFirst()
  if (token === undefined) return null
  // noted once an hour at most: that a program asks costs no write
  if (token.last_used_at === null || Date.parse(now) - Date.parse(token.last_used_at) > 3_600_000) {
    await db.updateTable('api_token').set({ last_used_at: now }).where('organisation', '=', organisation).where('id', '=', token.id).execute()
  }
  return { organisation, id: `token ${token.id}`, person: null, name: token.name, organisationName: null, role: token.role, permissions: permissionsOf(token.role, false), leads: [], manages: [] }
}
