import { queueMail } from '../../mail/queue-mail.ts'
import type { AuditNote } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { recipientOf } from '../recipient-answers.ts'

/** The mail that tells somebody that they may sign in, and who says so. It carries no secret: it points at the sign-in page. */
export async function queueInvitation(trx: Database, { organisation, actor, at }: AuditNote, account: string): Promise<void> {
  const row = await trx.selectFrom('organisation').select('name').where('id', '=', organisation).executeTakeFirst()
  const house = row?.name ?? ''
  const inviter = (await recipientOf(trx, organisation, actor))?.name ?? null
  await queueMail(trx, {
    organisation, to: account, kind: 'invitation', by: actor, at,
    words: (said, recipient) => ({ subject: said.people.invitation.subject(house), text: said.people.invitation.text(recipient.name, inviter, house, recipient.mail, '{site}/sign-in') }),
  })
}
