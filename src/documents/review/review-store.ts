import type { Selectable } from 'kysely'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import type { ReviewState, ReviewTable } from '../../storage/tables/keeping-tables.ts'
import type { Correction } from './correction.ts'
import type { Review, Target } from './review.ts'

/** All that was ever said about a document, what was taken back included, in the order it was said. */
export async function reviewsOf(db: Database, organisation: string, document: string): Promise<Review[]> {
  const rows = await db.selectFrom('review').selectAll().where('organisation', '=', organisation).where('document', '=', document).orderBy('number').execute()
  return rows.map(asReview)
}

/** Nobody else says anything about the document until this transaction ends: what is looked at now is what is changed. */
export async function holdDocument(trx: Database, organisation: string, id: string): Promise<{ review: Review['state'] | 'proposed'; reviewedAt: string | null; reviewedBy: string | null } | null> {
  const row = await trx.updateTable('document').set(({ ref }) => ({ review: ref('review') })).where('organisation', '=', organisation).where('id', '=', id)
    .returning(['review', 'reviewed_at', 'reviewed_by']).executeTakeFirst()
  return row === undefined ? null : { review: row.review, reviewedAt: row.reviewed_at, reviewedBy: row.reviewed_by }
}

export interface NewReview extends Target {
  document: string
  number: number
  state: ReviewState
  corrected: Correction | null
  note: string | null
  at: string
  by: string
  opened: boolean
}

export async function addReview(trx: Database, organisation: string, { corrected, opened, ...given }: NewReview): Promise<void> {
  await trx.insertInto('review').values({
    organisation, id: newId(), ...given, corrected: corrected === null ? null : JSON.stringify(corrected), opened: opened ? 1 : 0,
  }).execute()
}

export async function takeBackReview(trx: Database, organisation: string, id: string, at: string, by: string): Promise<void> {
  await trx.updateTable('review').set({ undone_at: at, undone_by: by }).where('organisation', '=', organisation).where('id', '=', id).execute()
}

/** How the document stands as a whole: its last word that holds, or none. */
export async function setDocumentReview(trx: Database, organisation: string, id: string, said: Pick<Review, 'state' | 'at' | 'by'> | null): Promise<void> {
  await trx.updateTable('document').set({ review: said === null ? 'proposed' : said.state === 'rejected' ? 'rejected' : 'confirmed', reviewed_at: said?.at ?? null, reviewed_by: said?.by ?? null })
    .where('organisation', '=', organisation).where('id', '=', id).execute()
}

function asReview(row: Selectable<ReviewTable>): Review {
  return {
    id: row.id, number: row.number, scope: row.scope, place: row.place, state: row.state, corrected: row.corrected === null ? null : JSON.parse(row.corrected) as Correction,
    note: row.note, at: row.at, by: row.by, opened: row.opened === 1, act: row.act, undoneAt: row.undone_at,
  }
}
