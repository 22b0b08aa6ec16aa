import { z } from 'zod'
import type { Database } from '../storage/open-storage.ts'
import { bodyRoles, unitRoles } from '../storage/tables/people-tables.ts'

/** The registers as they leave the store for good, and come into another. Accounts, roles of the organisation and tokens stay behind: who may do what is decided where it holds. */

const id = z.string().regex(/^[a-z0-9-]{1,40}$/)
const name = z.string().max(500)
const valid = { from: z.string().max(20).nullable(), to: z.string().max(20).nullable() }

export const organisationFile = z.strictObject({ id, name: name.nullable(), language: z.enum(['da', 'sv', 'en']) })
export const unitFile = z.strictObject({ id, name, abbreviation: name.nullable(), parent: id.nullable(), successor: id.nullable().default(null), ...valid })
export const bodyFile = z.strictObject({ id, name, code: name.nullable(), kind: z.enum(['committee', 'managersForum', 'med', 'unitMeeting', 'other']), minutesApproval: name.nullable(), ...valid })
export const personFile = z.strictObject({ id, name, initials: name.nullable(), title: name.nullable() })
export const membershipsFile = z.strictObject({
  units: z.array(z.strictObject({ id, person: id, unit: id, role: z.enum(unitRoles), ...valid })),
  bodies: z.array(z.strictObject({ id, person: id, body: id, role: z.enum(bodyRoles), onBehalfOf: name.nullable(), ...valid })),
})

export interface Registers {
  organisation: z.output<typeof organisationFile>
  units: z.output<typeof unitFile>[]
  bodies: z.output<typeof bodyFile>[]
  people: z.output<typeof personFile>[]
  memberships: z.output<typeof membershipsFile>
}

/** null when there is no such organisation. */
export async function registersOut(db: Database, organisation: string): Promise<Registers | null> {
  const found = await db.selectFrom('organisation').selectAll().where('id', '=', organisation).executeTakeFirst()
  if (found === undefined) return null
  const units = await db.selectFrom('unit').selectAll().where('organisation', '=', organisation).orderBy('id').execute()
  const bodies = await db.selectFrom('body').selectAll().where('organisation', '=', organisation).orderBy('id').execute()
  const people = await db.selectFrom('person').selectAll().where('organisation', '=', organisation).orderBy('id').execute()
  const inUnits = await db.selectFrom('unit_membership').selectAll().where('organisation', '=', organisation).orderBy('id').execute()
  const inBodies = await db.selectFrom('body_membership').selectAll().where('organisation', '=', organisation).orderBy('id').execute()
  return {
    organisation: { id: found.id, name: found.name, language: found.language === 'sv' || found.language === 'en' ? found.language : 'da' },
    units: units.map(({ id, name, abbreviation, parent, successor, valid_from, valid_to }) => ({ id, name, abbreviation, parent, successor, from: valid_from, to: valid_to })),
    bodies: bodies.map(({ id, name, code, kind, minutes_approval, valid_from, valid_to }) => ({ id, name, code, kind, minutesApproval: minutes_approval, from: valid_from, to: valid_to })),
    people: people.map(({ id, name, initials, title }) => ({ id, name, initials, title })),
    memberships: {
      units: inUnits.map(({ id, person, unit, role, valid_from, valid_to }) => ({ id, person, unit, role, from: valid_from, to: valid_to })),
      bodies: inBodies.map(({ id, person, body, role, on_behalf_of, valid_from, valid_to }) => ({ id, person, body, role, onBehalfOf: on_behalf_of, from: valid_from, to: valid_to })),
    },
  }
}

/** Adds what is not here yet, each with its own id; what is here stays as it is. Answers how many were added. Within the caller's transaction. */
export async function registersIn(trx: Database, { organisation: of, units, bodies, people, memberships }: Registers, at: string): Promise<number> {
  const organisation = of.id
  await trx.insertInto('organisation').values({ id: of.id, name: of.name, language: of.language, created_at: at, set_up_at: null }).onConflict(c => c.column('id').doNothing()).execute()
  await trx.updateTable('organisation').set({ name: of.name, language: of.language }).where('id', '=', organisation).where('name', 'is', null).execute()
  let added = 0
  const ids = async (table: 'unit' | 'body' | 'person' | 'unit_membership' | 'body_membership') =>
    new Set((await trx.selectFrom(table as 'unit').select('id').where('organisation', '=', organisation).execute()).map(row => row.id))
  const [hadUnits, hadBodies, hadPeople] = [await ids('unit'), await ids('body'), await ids('person')]
  const newUnits = units.filter(one => !hadUnits.has(one.id))
  for (const { id, name, abbreviation, successor, from, to } of newUnits) await trx.insertInto('unit').values({ organisation, id, name, abbreviation, successor, parent: null, valid_from: from, valid_to: to }).execute()
  const thereUnits = await ids('unit')
  const there = (unit: string | null) => unit !== null && thereUnits.has(unit) ? unit : null
  for (const { id, parent, successor } of newUnits) await trx.updateTable('unit').set({ parent: there(parent), successor: there(successor) }).where('organisation', '=', organisation).where('id', '=', id).execute()
  added += newUnits.length
  for (const { id, name, code, kind, minutesApproval, from, to } of bodies.filter(one => !hadBodies.has(one.id))) {
    await trx.insertInto('body').values({ organisation, id, name, code, kind, minutes_approval: minutesApproval, valid_from: from, valid_to: to }).execute()
    added++
  }
  for (const { id, name, initials, title } of people.filter(one => !hadPeople.has(one.id))) {
    await trx.insertInto('person').values({ organisation, id, name, initials, title }).execute()
    added++
  }
  const [thereBodies, therePeople, inUnits, inBodies] = [await ids('body'), await ids('person'), await ids('unit_membership'), await ids('body_membership')]
  for (const { id, person, unit, role, from, to } of memberships.units.filter(one => !inUnits.has(one.id) && therePeople.has(one.person) && thereUnits.has(one.unit))) {
    await trx.insertInto('unit_membership').values({ organisation, id, person, unit, role, valid_from: from, valid_to: to }).execute()
    added++
  }
  for (const { id, person, body, role, onBehalfOf, from, to } of memberships.bodies.filter(one => !inBodies.has(one.id) && therePeople.has(one.person) && thereBodies.has(one.body))) {
    await trx.insertInto('body_membership').values({ organisation, id, person, body, role, on_behalf_of: onBehalfOf, valid_from: from, valid_to: to }).execute()
    added++
  }
  return added
}
