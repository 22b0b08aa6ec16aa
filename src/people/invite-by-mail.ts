import { queueMail } from '../mail/queue-mail.ts'
import type { AuditNote } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'

/**
 * Tells somebody who was given an account who invited them and where to sign in. The mail holds no secret: it may be forwarded,
 * kept and found again. Within the transaction that made the account.
 */
export async function inviteByMail(trx: Database, { organisation, actor, at }: AuditNote, account: string, inviter: string, organisationName: string): Promise<void> {
  await queueMail(trx, {
    organisation, to: account, kind: 'invitation', by: actor, at,
    words: ({ signIn: { invitation } }, { name }) => ({ subject: invitation.subject(organisationName), text: invitation.text({ name, inviter, organisation: organisationName }) }),
  })
}
