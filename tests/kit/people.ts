import { beginSession } from '../../src/people/session-store.ts'
import { newId } from '../../src/storage/new-id.ts'
import type { Database } from '../../src/storage/open-storage.ts'
import type { OrganisationRole } from '../../src/storage/tables/people-tables.ts'

export interface Signed {
  account: string
  person: string
  /** value of the cookie "session" */
  cookie: string
}

/** Somebody with an account and a session, as a test needs one: no mail is sent. The organisation counts as set up. */
export async function signedIn(db: Database, role: OrganisationRole, { organisation = 'local', name = 'Inge Holt', now = new Date().toISOString() } = {}): Promise<Signed> {
  const [account, person] = [newId(), newId()]
  await db.transaction().execute(async trx => {
    await trx.updateTable('organisation').set({ name: 'Birkevang Kommune', set_up_at: now }).where('id', '=', organisation).where('set_up_at', 'is', null).execute()
    await trx.insertInto('person').values({ organisation, id: person, name }).execute()
    await trx.insertInto('account').values({
      organisation, id: account, person, mail: `${account}@birkevang.example`, state: 'active', digest: 'off', created_at: now, created_by: 'system', activated_at: now,
    }).execute()
    await trx.insertInto('role_grant').values({ organisation, id: newId(), person, role, source: 'hand' }).execute()
  })
  return { account, person, cookie: await beginSession(db, organisation, account, 'Chromium, Linux', now) }
}
