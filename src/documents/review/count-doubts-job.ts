import { setImmediate } from 'node:timers/promises'
import type { JobKind } from '../../storage/job-runner.ts'
import type { Database } from '../../storage/open-storage.ts'
import { readingOf } from '../document-store.ts'
import { countedDoubts } from './counted-doubts.ts'
import { keepDoubts, uncountedDocuments } from './doubt-store.ts'

/** Counts the doubts of documents stored by a version that did not, one at a time. Nothing to do is the usual. */
export function countDoubtsJob(db: Database): Pick<JobKind, 'work'> {
  return {
    async work(_, { signal }) {
      for (;;) {
        const [next] = await uncountedDocuments(db, 1)
        if (next === undefined) return
        signal.throwIfAborted()
        const reading = await readingOf(db, next.organisation, next.id)
        if (reading === null) return
        await db.transaction().execute(trx => keepDoubts(trx, next.organisation, next.id, countedDoubts(reading)))
        await setImmediate()
      }
    },
  }
}
