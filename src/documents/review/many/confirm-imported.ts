import { writeAudit } from '../../../storage/audit.ts'
import type { Database } from '../../../storage/open-storage.ts'
import { nobody } from '../../../web/actor.ts'
import { permissionsOf } from '../../../web/permission.ts'
import { actCounts, addAct } from './act-store.ts'
import { reviewManyJob } from './review-many-job.ts'

/** Documents of one act: as many as the pages take at once. */
const mostAtOnce = 5000

/**
 * Confirms documents whole as they were read, doubts and all, each act with its audit entries and shown among those that can be
 * taken back. Documents somebody has reviewed stay as they are. Answers how many were confirmed.
 */
export async function confirmImported(db: Database, organisation: string, by: string, documents: readonly string[], now: () => string): Promise<number> {
  const everything = { ...nobody, organisation, id: by, role: 'administrator' as const, permissions: permissionsOf('administrator', false) }
  const confirming = reviewManyJob({ db, now, actorOf: () => Promise.resolve(everything) })
  let confirmed = 0
  for (let from = 0; from < documents.length; from += mostAtOnce) {
    const some = documents.slice(from, from + mostAtOnce)
    const act = await db.transaction().execute(async trx => {
      const at = now()
      const act = await addAct(trx, organisation, at, by, some)
      await writeAudit(trx, { organisation, actor: by, at, event: 'documents.confirmed' }, act, { kind: 'reviewAct', before: null, after: { act, by, at, documents: some } })
      return act
    })
    await confirming.work({ act }, { organisation, id: act, attempt: 1, by, signal: new AbortController().signal, finish: () => Promise.resolve() })
    confirmed += (await actCounts(db, organisation, act)).confirmed
  }
  return confirmed
}
