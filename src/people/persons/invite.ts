import { queueMail } from '../../mail/queue-mail.ts'
import type { AuditNote } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'

/** The mail that tells somebody they may sign in. It carries no secret: it points at the sign-in page. */
export async function queueInvitation(trx: Database, { organisation, actor, at }: AuditNote, account: string): Promise<void> {
  const row = await trx.selectFrom('organisation').select('name').where('id', '=', organisation).executeTakeFirst()
  const house = row?.name ?? ''
  await queueMail(trx, {
    organisation, to: account, kind: 'invitation', by: actor, at,
    words: (said, recipient) => ({ subject: said.people.invitation.subject(house), text: said.people.invitation.text(recipient.name, house, recipient.mail, '{site}/sign-in') }),
  })
}
