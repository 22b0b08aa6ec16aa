import { recipientOf } from '../people/recipient-answers.ts'
import type { Recipient } from '../people/recipient-answers.ts'
import { addJob } from '../storage/add-job.ts'
import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import { messagesIn } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import type { MailKind } from './mail.ts'
import { storeMail } from './outbox-store.ts'

export interface NewMail {
  organisation: string
  /** an account's id, or somebody who has none */
  to: string | Recipient
  kind: MailKind
  /** who it is sent for, as the audit names them */
  by: string
  /** now: ISO 8601, UTC */
  at: string
  /** not before this moment; left out, at once */
  runAt?: string
  /** one mail of this id and no second; left out, a new one */
  id?: string
  /** The mail in the recipient's language. `{site}` in the text becomes the site's address. text null: it holds a secret, made when it goes out. */
  words(said: Messages, recipient: Recipient): { subject: string; text: string | null }
}

/**
 * Puts a mail into the outbox within the change's own transaction, with the job that sends it: no change without its mail, no mail
 * without its change. Answers its id; null when the account may not get mail (suspended), or one of that id was there before.
 */
export async function queueMail(trx: Database, { organisation, to, kind, by, at, runAt = at, id = newId(), words }: NewMail): Promise<string | null> {
  const recipient = typeof to === 'string' ? await recipientOf(trx, organisation, to) : to
  if (recipient === null) return null
  const { subject, text } = words(messagesIn[recipient.language], recipient)
  const stored = await storeMail(trx, {
    organisation, id, kind, account: typeof to === 'string' ? to : null, recipient: recipient.mail, subject, body: text,
    state: 'waiting', createdAt: at, sentAt: null, problem: null,
  })
  if (!stored) return null
  await addJob(trx, { organisation, kind: 'sendMail', input: { mail: id }, by, at, runAt })
  return id
}
