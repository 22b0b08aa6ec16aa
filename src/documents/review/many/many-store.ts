import type { Database } from '../../../storage/open-storage.ts'
import type { Actor } from '../../../web/actor.ts'
import { newId } from '../../../storage/new-id.ts'
import { editableDocuments } from '../../document-access.ts'
import { toReview, wholeQueue } from './queue-store.ts'

/** One of an act's documents as it was the moment before. */
export interface Ready {
  id: string
  isDraft: boolean
  values: number
  /** the number the document's next review gets */
  next: number
}

/** Of these documents those that may still be confirmed: the others somebody has reviewed, closed or taken away meanwhile. */
export async function stillToConfirm(trx: Database, actor: Actor, documents: readonly string[]): Promise<Ready[]> {
  const { organisation } = actor
  // held until the transaction ends: what is looked at is what is confirmed
  await trx.updateTable('document').set(({ ref }) => ({ review: ref('review') })).where('organisation', '=', organisation).where('id', 'in', [...documents]).execute()
  const rows = await toReview(trx, actor, wholeQueue).select(['d.id', 'd.access', 'd.value_count']).where('d.id', 'in', [...documents]).orderBy('d.id').execute()
  const last = await trx.selectFrom('review').select(({ fn }) => ['document', fn.max('number').as('last')]).where('organisation', '=', organisation)
    .where('document', 'in', [...documents]).groupBy('document').execute()
  const lastOf = new Map(last.map(row => [row.document, Number(row.last)]))
  return rows.map(row => ({ id: row.id, isDraft: row.access === 'draft', values: row.value_count, next: (lastOf.get(row.id) ?? 0) + 1 }))
}

/** Confirms the whole of each; drafts become open. */
export async function confirmWhole(trx: Database, organisation: string, act: string, ready: readonly Ready[], at: string, by: string): Promise<void> {
  if (ready.length === 0) return
  await trx.insertInto('review').values(ready.map(({ id, next, isDraft }) => ({
    organisation, id: newId(), document: id, number: next, scope: 'document' as const, place: '', state: 'confirmed' as const, corrected: null, note: null, at, by, opened: isDraft ? 1 : 0, act,
  }))).execute()
  await trx.updateTable('document').set({ review: 'confirmed', reviewed_at: at, reviewed_by: by }).where('organisation', '=', organisation).where('id', 'in', ready.map(one => one.id)).execute()
  await trx.updateTable('document').set({ access: 'open' }).where('organisation', '=', organisation).where('id', 'in', ready.filter(one => one.isDraft).map(one => one.id).concat('')).where('access', '=', 'draft').execute()
}

/** Documents of these in which a value or a section was reviewed by hand before: only there some values were decided already. */
export async function reviewedInPart(trx: Database, organisation: string, documents: readonly string[]): Promise<string[]> {
  const rows = await trx.selectFrom('review').select('document').distinct().where('organisation', '=', organisation).where('document', 'in', [...documents, ''])
    .where('scope', '!=', 'document').where('undone_at', 'is', null).execute()
  return rows.map(row => row.document)
}

/**
 * Takes an act's word back in each of these documents that is as the act left it, and answers which. Where somebody has said
 * something since, or the actor may no longer change the document, it stays as it is.
 */
export async function takeBackWhole(trx: Database, actor: Actor, act: string, documents: readonly string[], at: string): Promise<string[]> {
  const { organisation } = actor
  await trx.updateTable('document').set(({ ref }) => ({ review: ref('review') })).where('organisation', '=', organisation).where('id', 'in', [...documents]).execute()
  const editable = editableDocuments(actor)
  const rows = await trx.selectFrom('document as d')
    .innerJoin('review as r', join => join.onRef('r.organisation', '=', 'd.organisation').onRef('r.document', '=', 'd.id'))
    .select(['d.id', 'r.id as review', 'r.opened']).where(eb => editable(eb as never)).where('d.id', 'in', [...documents]).where('d.review', '=', 'confirmed')
    .where('r.act', '=', act).where('r.undone_at', 'is', null)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('review as later').select('later.id').whereRef('later.organisation', '=', 'r.organisation')
      .whereRef('later.document', '=', 'r.document').whereRef('later.number', '>', 'r.number'))))
    .orderBy('d.id').execute()
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  await trx.updateTable('review').set({ undone_at: at, undone_by: actor.id }).where('organisation', '=', organisation).where('id', 'in', rows.map(row => row.review)).execute()
  await trx.updateTable('document').set({ review: 'proposed', reviewed_at: null, reviewed_by: null }).where('organisation', '=', organisation).where('id', 'in', ids).execute()
  await trx.updateTable('document').set({ access: 'draft' }).where('organisation', '=', organisation).where('id', 'in', rows.filter(row => row.opened === 1).map(row => row.id).concat('')).where('access', '=', 'open').execute()
  return ids
}
