import type { AuditNote } from '../storage/audit.ts'
import { writeAudit } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import { activate, accountById, useRequest } from './sign-in-store.ts'
import type { SignInLink } from './sign-in-link.ts'
import { beginSession } from './session-store.ts'

/**
 * Uses the link up and begins a session, in one transaction; an invited account becomes an active one. Answers the session's
 * cookie; null when the link was used in the meantime, is too old, or the account may not sign in any more.
 */
export async function signInByLink(db: Database, note: Omit<AuditNote, 'actor' | 'organisation'>, link: SignInLink, account: string, device: string): Promise<string | null> {
  const { organisation, request, hash } = link
  return db.transaction().execute(async trx => {
    if (!await useRequest(trx, organisation, request, hash, note.at)) return null
    const found = await accountById(trx, organisation, account)
    if (found === null) return null
    await activate(trx, organisation, account, note.at)
    await writeAudit(trx, { ...note, organisation, actor: account }, account, { kind: 'account', before: { state: found.state }, after: { state: 'active' } })
    return beginSession(trx, organisation, account, device, note.at)
  })
}
