import type { Database } from '../storage/open-storage.ts'

/** All that is stored about one person outside the documents: what that one may see (GDPR art. 15) and what an erasure goes through. */
export interface Held {
  person: { id: string; name: string; initials: string | null; title: string | null }
  account: { id: string; mail: string; state: string; language: string | null; digest: string; externalId: string | null; createdAt: string; activatedAt: string | null; suspendedAt: string | null } | null
  roles: { role: string; from: string | null; to: string | null }[]
  units: { unit: string; role: string; from: string | null; to: string | null }[]
  bodies: { body: string; role: string; onBehalfOf: string | null; from: string | null; to: string | null }[]
  sessions: { device: string; createdAt: string; lastSeenAt: string }[]
  signInRequests: { createdAt: string; usedAt: string | null }[]
  mails: { kind: string; recipient: string; subject: string; text: string | null; createdAt: string; state: string }[]
  /** what was read of closed records */
  reads: { at: string; kind: string; record: string; how: string }[]
  /** what was done, as the audit chain has it: event, when, which record */
  acts: { at: string; event: string; subject: string | null }[]
  reviews: { at: string; document: string; state: string; corrected: string | null; note: string | null }[]
}

export interface FoundPerson {
  id: string
  name: string
  mail: string | null
}

/** People whose name or mail address is, or begins, as typed. */
export async function findPeople(db: Database, organisation: string, typed: string): Promise<FoundPerson[]> {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return []
  const rows = await db.selectFrom('person as p')
    .leftJoin('account as a', join => join.onRef('a.organisation', '=', 'p.organisation').onRef('a.person', '=', 'p.id'))
    .select(['p.id', 'p.name', 'a.mail']).where('p.organisation', '=', organisation).orderBy('p.name').orderBy('p.id').execute()
  return rows.filter(row => row.name.toLowerCase().includes(wanted) || (row.mail ?? '').includes(wanted)).slice(0, 50)
}

export async function heldByPerson(db: Database, organisation: string, id: string): Promise<Held | null> {
  const person = await db.selectFrom('person').select(['id', 'name', 'initials', 'title']).where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  if (person === undefined) return null
  const account = await db.selectFrom('account').selectAll().where('organisation', '=', organisation).where('person', '=', id).executeTakeFirst()
  const actor = account?.id ?? ''
  const roles = await db.selectFrom('role_grant').select(['role', 'valid_from as from', 'valid_to as to']).where('organisation', '=', organisation).where('person', '=', id).orderBy('id').execute()
  const units = await db.selectFrom('unit_membership as m').innerJoin('unit as u', join => join.onRef('u.organisation', '=', 'm.organisation').onRef('u.id', '=', 'm.unit'))
    .select(['u.name as unit', 'm.role', 'm.valid_from as from', 'm.valid_to as to']).where('m.organisation', '=', organisation).where('m.person', '=', id).orderBy('m.id').execute()
  const bodies = await db.selectFrom('body_membership as m').innerJoin('body as b', join => join.onRef('b.organisation', '=', 'm.organisation').onRef('b.id', '=', 'm.body'))
    .select(['b.name as body', 'm.role', 'm.on_behalf_of as onBehalfOf', 'm.valid_from as from', 'm.valid_to as to']).where('m.organisation', '=', organisation).where('m.person', '=', id).orderBy('m.id').execute()
  const sessions = await db.selectFrom('session').select(['device', 'created_at as createdAt', 'last_seen_at as lastSeenAt']).where('organisation', '=', organisation).where('account', '=', actor).orderBy('created_at').execute()
  const signInRequests = await db.selectFrom('sign_in_request').select(['created_at as createdAt', 'used_at as usedAt']).where('organisation', '=', organisation).where('account', '=', actor).orderBy('created_at').execute()
  const mails = await db.selectFrom('outbox').select(['kind', 'recipient', 'subject', 'body as text', 'created_at as createdAt', 'state'])
    .where('organisation', '=', organisation).where(eb => eb.or([eb('account', '=', actor), eb('recipient', '=', account?.mail ?? '')])).orderBy('created_at').execute()
  const reads = await db.selectFrom('read_log').select(['at', 'record_kind as kind', 'record', 'how']).where('organisation', '=', organisation).where('reader', '=', actor).orderBy('at').execute()
  const acts = await db.selectFrom('audit_entry').select(['at', 'event', 'subject']).where('organisation', '=', organisation).where('actor', '=', actor).orderBy('number').execute()
  const reviews = await db.selectFrom('review').select(['at', 'document', 'state', 'corrected', 'note']).where('organisation', '=', organisation).where('by', '=', actor).orderBy('at').execute()
  return {
    person, roles, units, bodies, sessions, signInRequests, mails, reads, acts, reviews,
    account: account === undefined ? null : {
      id: account.id, mail: account.mail, state: account.state, language: account.language, digest: account.digest, externalId: account.external_id,
      createdAt: account.created_at, activatedAt: account.activated_at, suspendedAt: account.suspended_at,
    },
  }
}
