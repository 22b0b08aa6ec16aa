import { z } from 'zod'
import { JobFailure } from '../storage/job.ts'
import type { JobKind } from '../storage/job-runner.ts'
import type { Database } from '../storage/open-storage.ts'
import { MailTrouble, hopeless, site } from './mail.ts'
import type { MailKind, MailTroubleCode, Mailer, OutgoingMail } from './mail.ts'
import { findMail, markMail } from './outbox-store.ts'

export interface DeliveryParts {
  db: Database
  mailer: Mailer
  /** the sender of an organisation's mails */
  from: (organisation: string) => Promise<string>
  /** the site's address as people know it, without a slash at the end */
  address: () => string
  now: () => string
  /** texts made when the mail goes out, for they hold a secret; null where it is no use any more */
  texts: Partial<Record<MailKind, (mail: OutgoingMail) => Promise<string | null>>>
}

/** 10 seconds, a minute, ten minutes, then twice an hour's pause: a server that is down over lunch costs no mail. */
const attempts = 6

const jobInput = z.object({ mail: z.string() })

/** The job that sends one mail. It may be sent twice when the program is killed between the server's yes and the note of it. */
export function deliveryJob(parts: DeliveryParts): JobKind {
  return {
    attempts, atOnce: 2,
    async work(input, { organisation, attempt }) {
      const { db, now } = parts
      const mail = await findMail(db, organisation, jobInput.parse(input).mail)
      if (mail === null || mail.state === 'sent') return
      try {
        const sent = await deliver(parts, mail)
        await markMail(db, organisation, mail.id, 'sent', sent ? null : 'terminal', now())
      } catch (error) {
        const code: MailTroubleCode = error instanceof MailTrouble ? error.code : 'other'
        const lasting = hopeless.has(code)
        await markMail(db, organisation, mail.id, lasting || attempt >= attempts ? 'failed' : 'waiting', code, null)
        // too old is nobody's fault: the outbox says it, the list of jobs need not
        if (code === 'over') return
        throw new JobFailure(code === 'unreachable' || code === 'noAnswer' || code === 'brokenOff' ? 'noAnswer' : code === 'other' ? 'internal' : 'refused', { lasting, cause: error })
      }
    },
  }
}

async function deliver({ mailer, from, address, texts }: DeliveryParts, mail: OutgoingMail): Promise<boolean> {
  const text = mail.body ?? await texts[mail.kind]?.(mail) ?? null
  if (text === null) throw new MailTrouble('over')
  return mailer.send({ from: await from(mail.organisation), to: mail.recipient, subject: mail.subject, text: text.replaceAll(site, address()) })
}
