import { writeAudit } from '../storage/audit.ts'
import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import { linkMinutes } from './sign-in-cookie.ts'
import { newLink } from './sign-in-link.ts'
import { accountsByMail, byOperator, storeRequest } from './sign-in-store.ts'

export interface MadeLink {
  /** null until it is set up */
  organisation: string | null
  name: string
  /** without the site's address: /sign-in/… */
  path: string
}

/**
 * Links for somebody locked out, handed over by whoever runs the program: one for each organisation that knows the address, once,
 * for a quarter of an hour, in any browser and without a code. Empty where no account that may sign in has the address.
 */
export async function makeSignInLinks(db: Database, mail: string, now: string): Promise<MadeLink[]> {
  const expiresAt = new Date(Date.parse(now) + linkMinutes * 60_000).toISOString()
  return db.transaction().execute(async trx => {
    const made: MadeLink[] = []
    for (const { organisation, organisationName, account, name } of await accountsByMail(trx, mail)) {
      const id = newId()
      const link = newLink(organisation, id)
      await storeRequest(trx, { organisation, id, account, browserHash: byOperator, codeHash: '', expiresAt }, link.hash, now)
      await writeAudit(trx, { organisation, actor: 'system', at: now, event: 'signIn.asked' }, account)
      made.push({ organisation: organisationName, name, path: `/sign-in/${link.text}` })
    }
    return made
  })
}
