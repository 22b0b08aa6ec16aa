import { beginSession } from '../session-store.ts'
import { secretHash } from '../secret.ts'
import { writeAudit } from '../../storage/audit.ts'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import { isSetupLink, ownOrganisation } from './setup-link.ts'

export interface NewOrganisation {
  name: string
  language: string
  person: string
  /** lower case */
  mail: string
}

/**
 * Makes the organisation one's own and its first administrator, who is signed in at once: the session's cookie comes back.
 * null when the link was used, is too old, or somebody else was first.
 */
export async function setUpOrganisation(db: Database, link: string, given: NewOrganisation, device: string, now: string): Promise<string | null> {
  const organisation = ownOrganisation
  return db.transaction().execute(async trx => {
    // the row is changed first: of two who send the form at once one waits here and then finds it done
    const first = await trx.updateTable('organisation').set({ name: given.name, language: given.language, set_up_at: now })
      .where('id', '=', organisation).where('set_up_at', 'is', null).executeTakeFirst()
    if (Number(first.numUpdatedRows) !== 1 || !await isSetupLink(trx, link, now)) throw new NotFirst()
    const [person, account] = [newId(), newId()]
    await trx.insertInto('person').values({ organisation, id: person, name: given.person }).execute()
    await trx.insertInto('account').values({
      organisation, id: account, person, mail: given.mail, state: 'active', language: given.language, digest: 'weekly', created_at: now, created_by: account, activated_at: now,
    }).execute()
    await trx.insertInto('role_grant').values({ organisation, id: newId(), person, role: 'administrator', source: 'hand' }).execute()
    await trx.updateTable('setup_link').set({ used_at: now }).where('hash', '=', secretHash(link)).execute()
    await writeAudit(trx, { organisation, actor: account, at: now, event: 'organisation.setUp' }, organisation)
    return beginSession(trx, organisation, account, device, now)
  }).catch((error: unknown) => {
    if (error instanceof NotFirst) return null
    throw error
  })
}

/** Thrown to undo what the transaction has done. */
class NotFirst extends Error {}
