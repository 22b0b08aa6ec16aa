import { actorOf, dayOf, digestReaders } from '../people/digest-answers.ts'
import type { DigestReader } from '../people/digest-answers.ts'
import type { Database } from '../storage/open-storage.ts'
import { chainHeads } from '../storage/verify-chain.ts'
import { may } from '../web/actor.ts'
import { digestDay } from './digest-day.ts'
import { findMail } from './outbox-store.ts'
import { queueMail } from './queue-mail.ts'

const atOnce = 200

/**
 * Mails the head of their organisation's chain of changes to its administrators, once a week: a head that lies in somebody's
 * mailbox is out of reach for whoever would write the whole chain anew. Those who want no digests get none. Tells how many.
 */
export async function mailHeads(db: Database, now: string): Promise<number> {
  const day = digestDay('weekly', dayOf(now), '23:59')
  const heads = new Map((await chainHeads(db)).map(one => [one.organisation, one]))
  let sent = 0
  let last: DigestReader | null = null
  for (;;) {
    const readers: DigestReader[] = await digestReaders(db, last, atOnce)
    for (const { organisation, account } of readers) {
      const head = heads.get(organisation)
      const actor = head === undefined ? null : await actorOf(db, organisation, account, now)
      if (day === null || head === undefined || head.number === 0 || actor === null || !may(actor, 'settings.manage')) continue
      // the id holds week and account: of several processes, or after a restart, one puts it into the outbox
      const id = `head${day.replaceAll('-', '')}${account}`
      if (await findMail(db, organisation, id) !== null) continue
      const queued = await db.transaction().execute(trx => queueMail(trx, {
        organisation, to: account, kind: 'auditHead', by: 'system', at: now, id,
        words: said => ({ subject: said.mail.head.subject(head.number), text: said.mail.head.text(head.number, head.hash) }),
      }))
      if (queued !== null) sent++
    }
    last = readers.at(-1) ?? null
    if (readers.length < atOnce) return sent
  }
}
