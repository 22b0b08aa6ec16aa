import { beginSession } from '../../../src/people/session-store.ts'
import { newSecret, secretHash } from '../../../src/people/secret.ts'
import type { Database } from '../../../src/storage/open-storage.ts'
import type { BodyRole, OrganisationRole, UnitRole } from '../../../src/storage/tables/people-tables.ts'

/** Everybody the matrix asks for; the columns of its tables in this order. */
export const actors = [
  'anonymous', 'other', 'employee', 'participant', 'staff', 'chair', 'manager', 'editor', 'importer', 'records', 'admin', 'suspended', 'stranger',
] as const

export type ActorName = typeof actors[number]

export const unit = 'unit-north'
export const body = 'body-forum'

interface Held {
  role?: OrganisationRole
  inUnit?: [unit: string, role: UnitRole]
  inBody?: { role: BodyRole; from: string | null; to: string | null }
}

/**
 * What each holds. The documents of the matrix are of `body` and `unit`, dated 2024-04-18: the participant was a member then and
 * is no more, the staff representative became one later; neither leads anything today. The stranger is an administrator of another organisation.
 */
const holds: Record<Exclude<ActorName, 'anonymous' | 'stranger'>, Held> = {
  other: { inUnit: ['unit-south', 'employee'] },
  employee: { inUnit: [unit, 'employee'] },
  participant: { inUnit: ['unit-south', 'employee'], inBody: { role: 'member', from: '2020-01-01', to: '2024-12-31' } },
  staff: { inUnit: [unit, 'staffRepresentative'], inBody: { role: 'staffRepresentative', from: '2024-06-01', to: null } },
  chair: { inBody: { role: 'chair', from: '2024-06-01', to: null } },
  manager: { inUnit: [unit, 'manager'] },
  editor: { role: 'editor' },
  importer: { role: 'editor' },
  records: { role: 'records-officer' },
  admin: { role: 'administrator' },
  suspended: { role: 'administrator' },
}

/** Makes the organisation's people; answers each one's cookie. `anonymous` has none. */
export async function makeActors(db: Database, now: string): Promise<Record<ActorName, string | null>> {
  const organisation = 'local'
  await db.updateTable('organisation').set({ name: 'Birkevang Kommune', set_up_at: now }).where('id', '=', organisation).execute()
  await db.insertInto('organisation').values({ id: 'elsewhere', name: 'Granvika', language: 'da', created_at: now, set_up_at: now }).execute()
  for (const id of [unit, 'unit-south']) await db.insertInto('unit').values({ organisation, id, name: id }).execute()
  await db.insertInto('body').values({ organisation, id: body, name: 'Chefforum', kind: 'managersForum' }).execute()
  const cookies: Record<ActorName, string | null> = { anonymous: null } as Record<ActorName, string | null>
  for (const [name, held] of Object.entries(holds)) cookies[name as ActorName] = await makeActor(db, organisation, name, held, now)
  cookies.stranger = await makeActor(db, 'elsewhere', 'stranger', { role: 'administrator' }, now)
  await db.updateTable('account').set({ state: 'suspended', suspended_at: now }).where('organisation', '=', organisation).where('id', '=', 'suspended').execute()
  return cookies
}

async function makeActor(db: Database, organisation: string, name: string, { role, inUnit, inBody }: Held, now: string): Promise<string> {
  await db.insertInto('person').values({ organisation, id: name, name: `Person ${name}` }).execute()
  await db.insertInto('account').values({
    organisation, id: name, person: name, mail: `${name}@birkevang.example`, state: 'active', digest: 'off', created_at: now, created_by: 'system', activated_at: now,
  }).execute()
  if (role !== undefined) await db.insertInto('role_grant').values({ organisation, id: `r-${name}`, person: name, role, source: 'hand' }).execute()
  if (inUnit !== undefined) await db.insertInto('unit_membership').values({ organisation, id: `u-${name}`, person: name, unit: inUnit[0], role: inUnit[1] }).execute()
  if (inBody !== undefined) {
    await db.insertInto('body_membership').values({ organisation, id: `b-${name}`, person: name, body, role: inBody.role, valid_from: inBody.from, valid_to: inBody.to }).execute()
  }
  return beginSession(db, organisation, name, 'Chromium, Linux', now)
}

/** A bearer token of the actor's role, for what programs ask. null for those who can have none. */
export async function makeToken(db: Database, organisation: string, role: OrganisationRole, now: string): Promise<string> {
  const secret = newSecret()
  const id = `t-${role}`
  await db.insertInto('api_token').values({ organisation, id, name: role, role, hash: secretHash(secret), created_at: now, created_by: 'admin' }).execute()
  return `rt_${organisation}_${secret}`
}
