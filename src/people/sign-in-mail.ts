import type { OutgoingMail } from '../mail/mail.ts'
import type { Database } from '../storage/open-storage.ts'
import { clockInWords } from '../wording/dates.ts'
import { messagesIn } from '../wording/languages.ts'
import { clockOf } from './day.ts'
import { recipientOf } from './recipient-answers.ts'
import { newLink } from './sign-in-link.ts'
import { accountById, openRequests, storeLink } from './sign-in-store.ts'

/**
 * The text of a mail with sign-in links, made when it goes out: the secrets are new, and the store gets their hashes alone.
 * null when the links would have expired by now.
 */
export async function signInMail(db: Database, mail: OutgoingMail, now: string): Promise<string | null> {
  const recipient = mail.account === null ? null : await recipientOf(db, mail.organisation, mail.account)
  const requests = await openRequests(db, mail.id, mail.recipient, now)
  const [first] = requests
  if (recipient === null || first === undefined) return null
  const links: { organisation: string | null; href: string }[] = []
  for (const { organisation, id, account } of requests) {
    const link = newLink(organisation, id)
    await storeLink(db, organisation, id, link.hash)
    links.push({ organisation: (await accountById(db, organisation, account))?.organisationName ?? null, href: `{site}/sign-in/${link.text}` })
  }
  const said = messagesIn[recipient.language]
  return said.signIn.letter.text({ name: recipient.name, links, until: clockInWords(clockOf(first.expiresAt), recipient.language) })
}
