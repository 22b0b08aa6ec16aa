import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import type { ReviewState } from '../../storage/tables/keeping-tables.ts'
import { openDraft } from '../open-draft.ts'
import type { Correction } from './correction.ts'
import { addReview, holdDocument, reviewsOf, setDocumentReview } from './review-store.ts'
import { saidOf } from './review.ts'
import type { Review, Target } from './review.ts'

export interface Said extends Target {
  document: string
  state: ReviewState
  corrected: Correction | null
  note: string | null
  /** the target's version as the form was shown, and what it is after such words */
  seen: string
  version: (reviews: readonly Review[]) => string
}

/** done; already: the last word says the same; changed: somebody said something in between; gone: the document was removed */
export type Outcome = 'done' | 'already' | 'changed' | 'gone'

/**
 * Somebody confirms, rejects or corrects a value, a section or the whole of a document. Confirming the whole of a draft
 * opens it. Nothing is said over what somebody else said in between; saying the same again changes nothing.
 */
export async function sayReview(db: Database, note: AuditNote, said: Said): Promise<Outcome> {
  const { organisation, actor: by, at } = note
  const { document, scope, place, state, corrected } = said
  return db.transaction().execute(async trx => {
    if (await holdDocument(trx, organisation, document) === null) return 'gone'
    const all = await reviewsOf(trx, organisation, document)
    const before = saidOf(scope, place, all)
    if (before !== null && before.by === by && before.state === state && before.note === said.note && isSame(before.corrected, corrected)) return 'already'
    if (said.version(all) !== said.seen) return 'changed'
    const opened = scope === 'document' && state === 'confirmed' && await openDraft(trx, organisation, document)
    const number = (all.at(-1)?.number ?? 0) + 1
    await addReview(trx, organisation, { document, number, scope, place, state, corrected, note: said.note, at, by, opened })
    if (scope === 'document') await setDocumentReview(trx, organisation, document, { state, at, by })
    await writeAudit(trx, note, document, { kind: 'review', before: before === null ? null : recordOf(before), after: { scope, place, state, corrected, note: said.note, at, by, opened } })
    return 'done'
  })
}

/** A review as the audit chain's hashes hold it. */
export function recordOf({ scope, place, state, corrected, note, at, by, opened }: Review): object {
  return { scope, place, state, corrected, note, at, by, opened }
}

function isSame(one: Correction | null, other: Correction | null): boolean {
  const form = (correction: Correction | null) => correction === null ? '' : JSON.stringify(Object.entries(correction).sort(([a], [b]) => a < b ? -1 : 1))
  return form(one) === form(other)
}
