import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { writeAudit } from '../../../storage/audit.ts'
import type { JobContext, JobKind } from '../../../storage/job-runner.ts'
import type { Database } from '../../../storage/open-storage.ts'
import { nobody } from '../../../web/actor.ts'
import type { Actor } from '../../../web/actor.ts'
import { readingOf } from '../../document-store.ts'
import { whatItSays } from '../../says/what-it-says.ts'
import { wordingFor } from '../../says/wording-for.ts'
import { reviewsOf } from '../review-store.ts'
import { placesIn, reviewed } from '../review.ts'
import { actDocumentsIn, addToAct, endAct, setActDocuments } from './act-store.ts'
import { confirmWhole, reviewedInPart, stillToConfirm, takeBackWhole } from './many-store.ts'

export interface ReviewManyParts {
  db: Database
  /** ISO 8601, UTC */
  now: () => string
  /** the actor an account is now: what was withdrawn meanwhile is not done */
  actorOf: (organisation: string, account: string) => Promise<Actor | null>
}

/** Documents in one transaction: some six milliseconds, and others have their turn in between. */
const atOnce = 10

const input = z.object({ act: z.string() })

/** Confirms the documents of an act, or takes that back, whichever is left to do. A few to a transaction, each with its audit entry. */
export function reviewManyJob(parts: ReviewManyParts): JobKind {
  return {
    async work(given, context) {
      const { act } = input.parse(given)
      const actor = await parts.actorOf(context.organisation, context.by) ?? { ...nobody, organisation: context.organisation, id: context.by }
      while (await confirmSome(parts, actor, act, context) || await takeBackSome(parts, actor, act, context)) {
        context.signal.throwIfAborted()
        await setImmediate()
      }
      await endAct(parts.db, context.organisation, act)
    },
    // what was not come to stays as it was, and the act's page says how much that is
    dropped: async (trx, { organisation, input: given }) => endAct(trx, organisation, input.parse(given).act),
  }
}

async function confirmSome({ db, now }: ReviewManyParts, actor: Actor, act: string, context: JobContext): Promise<boolean> {
  const { organisation } = actor
  const documents = await actDocumentsIn(db, organisation, act, 'waiting', atOnce)
  if (documents.length === 0) return false
  await db.transaction().execute(async trx => {
    const at = now()
    const ready = await stillToConfirm(trx, actor, documents)
    const ids = ready.map(one => one.id)
    let values = ready.reduce((sum, one) => sum + one.values, 0)
    for (const id of await reviewedInPart(trx, organisation, ids)) values -= await decidedBefore(trx, organisation, id)
    await confirmWhole(trx, organisation, act, ready, at, context.by)
    await setActDocuments(trx, organisation, act, ids, 'confirmed')
    await setActDocuments(trx, organisation, act, documents.filter(one => !ids.includes(one)), 'changed')
    await addToAct(trx, organisation, act, values)
    if (ids.length > 0) await writeAudit(trx, { organisation, actor: context.by, at, event: 'documents.confirmed' }, act, { kind: 'reviewAct', before: null, after: { act, documents: ids } })
  })
  return true
}

async function takeBackSome({ db, now }: ReviewManyParts, actor: Actor, act: string, context: JobContext): Promise<boolean> {
  const { organisation } = actor
  const documents = await actDocumentsIn(db, organisation, act, 'waitingBack', atOnce)
  if (documents.length === 0) return false
  await db.transaction().execute(async trx => {
    const at = now()
    const ids = await takeBackWhole(trx, actor, act, documents, at)
    await setActDocuments(trx, organisation, act, ids, 'takenBack')
    await setActDocuments(trx, organisation, act, documents.filter(one => !ids.includes(one)), 'kept')
    if (ids.length > 0) await writeAudit(trx, { organisation, actor: context.by, at, event: 'documents.confirmationUndone' }, act, { kind: 'reviewAct', before: { act, documents: ids }, after: null })
  })
  return true
}

/** Values of a document somebody had decided one by one. */
async function decidedBefore(trx: Database, organisation: string, id: string): Promise<number> {
  const reading = await readingOf(trx, organisation, id)
  if (reading === null) return 0
  const standings = reviewed(placesIn(whatItSays(reading, wordingFor('da')).groups), await reviewsOf(trx, organisation, id))
  return [...standings.values()].filter(one => one.state !== 'proposed').length
}
