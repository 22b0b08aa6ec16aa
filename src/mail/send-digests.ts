import { actorOf, clockOf, dayOf, digestReaders } from '../people/digest-answers.ts'
import type { DigestReader } from '../people/digest-answers.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import type { Messages } from '../wording/messages.ts'
import { digestDay } from './digest-day.ts'
import { site } from './mail.ts'
import { findMail } from './outbox-store.ts'
import { queueMail } from './queue-mail.ts'

/** One kind of thing that may wait for somebody. */
export interface Waiting {
  count: (actor: Actor) => Promise<number>
  /** "3 documents to be reviewed" */
  words: (said: Messages, count: number) => string
  /** where to see them */
  path: string
}

export interface DigestParts {
  db: Database
  waiting: readonly Waiting[]
  now: () => string
}

const atOnce = 200

/** Mails everybody who wants it what waits for them, once a day or week at most; where nothing waits, nothing. Tells how many. */
export async function sendDigests(parts: DigestParts, signal?: AbortSignal): Promise<number> {
  let sent = 0
  let last: DigestReader | null = null
  for (;;) {
    const readers: DigestReader[] = await digestReaders(parts.db, last, atOnce)
    for (const reader of readers) {
      signal?.throwIfAborted()
      // one a second: whoever wants to sign in meanwhile does not wait behind a thousand digests
      const runAt = new Date(Date.parse(parts.now()) + sent * 1000).toISOString()
      if (await sendDigest(parts, reader, runAt)) sent++
    }
    last = readers.at(-1) ?? null
    if (readers.length < atOnce) return sent
  }
}

async function sendDigest({ db, waiting, now }: DigestParts, { organisation, account, digest }: DigestReader, runAt: string): Promise<boolean> {
  const at = now()
  const day = digestDay(digest, dayOf(at), clockOf(at))
  if (day === null) return false
  // the id holds day and account: of several processes, or after a restart, one puts it into the outbox
  const id = `digest${day.replaceAll('-', '')}${account}`
  if (await findMail(db, organisation, id) !== null) return false
  const actor = await actorOf(db, organisation, account, at)
  if (actor === null) return false
  const found: { one: Waiting; count: number }[] = []
  for (const one of waiting) {
    const count = await one.count(actor)
    if (count > 0) found.push({ one, count })
  }
  const all = found.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return false
  return db.transaction().execute(async trx => await queueMail(trx, {
    organisation, to: account, kind: 'digest', by: 'system', at, runAt, id,
    words: (said, { name }) => ({ subject: said.mail.digest.subject(all), text: said.mail.digest.text(name, found.map(({ one, count }) => `${one.words(said, count)}\n${site}${one.path}`)) }),
  }) !== null)
}
