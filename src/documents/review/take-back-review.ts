import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { closeToDraft } from '../open-draft.ts'
import { holdDocument, reviewsOf, setDocumentReview, takeBackReview } from './review-store.ts'
import { saidOf } from './review.ts'
import type { Review, Target } from './review.ts'
import { recordOf } from './say-review.ts'
import type { Outcome } from './say-review.ts'

export interface TakenBack extends Target {
  document: string
  /** the target's version as the button was shown, and what it is after such words */
  seen: string
  version: (reviews: readonly Review[]) => string
}

/** Takes the last word about a value, a section or the whole back: what was said before it holds again. A draft it opened is a draft again. */
export async function takeBack(db: Database, note: AuditNote, { document, scope, place, seen, version }: TakenBack): Promise<Outcome> {
  const { organisation, actor, at } = note
  return db.transaction().execute(async trx => {
    if (await holdDocument(trx, organisation, document) === null) return 'gone'
    const all = await reviewsOf(trx, organisation, document)
    if (version(all) !== seen) return 'changed'
    const last = saidOf(scope, place, all)
    if (last === null) return 'already'
    await takeBackReview(trx, organisation, last.id, at, actor)
    const holds = saidOf(scope, place, all.filter(one => one.id !== last.id))
    if (scope === 'document') {
      await setDocumentReview(trx, organisation, document, holds)
      if (last.opened) await closeToDraft(trx, organisation, document)
    }
    await writeAudit(trx, note, document, { kind: 'review', before: recordOf(last), after: holds === null ? null : recordOf(holds) })
    return 'done'
  })
}
