import type { Selectable } from 'kysely'
import { setImmediate } from 'node:timers/promises'
import type { DocumentKind } from '../../../reader/reading.ts'
import { newId } from '../../../storage/new-id.ts'
import type { Database } from '../../../storage/open-storage.ts'
import type { ActDocumentState, ReviewActTable } from '../../../storage/tables/keeping-tables.ts'
import { may } from '../../../web/actor.ts'
import type { Actor } from '../../../web/actor.ts'
import { withoutDoubts } from './queue-store.ts'
import type { QueueFilter } from './queue-store.ts'

/** Many documents confirmed at once, by whom and when; and whether that was taken back. */
export interface ReviewAct {
  id: string
  at: string
  by: string
  state: ReviewActTable['state']
  /** asked for */
  documents: number
  valuesConfirmed: number
  undoneAt: string | null
  undoneBy: string | null
}

/** Documents one act may be about. */
export const mostAtOnce = 5000

export interface ActPreview {
  documents: number
  values: number
  kinds: { kind: DocumentKind; documents: number; values: number }[]
  /** some of them, spread over all */
  sample: { id: string; title: string; kind: DocumentKind; body: string | null; date: string | null }[]
}

const sampleSize = 8

/** What an act would confirm, by kind, with a sample one can open. */
export async function previewAct(db: Database, actor: Actor, filter: QueueFilter, before: string): Promise<ActPreview> {
  const some = withoutDoubts(db, actor, filter, before)
  const rows = await some.select(({ fn }) => ['d.kind', fn.countAll().as('documents'), fn.sum('d.value_count').as('values')]).groupBy('d.kind').orderBy('d.kind').execute()
  const kinds = rows.map(row => ({ kind: row.kind as DocumentKind, documents: Number(row.documents), values: Number(row.values) }))
  const documents = kinds.reduce((sum, one) => sum + one.documents, 0)
  const ids = await some.select('d.id').orderBy('d.id').limit(mostAtOnce).execute()
  const step = Math.max(1, Math.floor(ids.length / sampleSize))
  const sampled = ids.filter((_, at) => at % step === 0).slice(0, sampleSize).map(row => row.id)
  const sample = await some.select(['d.id', 'd.title', 'd.kind', 'd.body', 'd.date']).where('d.id', 'in', [...sampled, '']).orderBy('d.kind').orderBy('d.id').execute()
  return { documents, values: kinds.reduce((sum, one) => sum + one.values, 0), kinds, sample: sample.map(row => ({ ...row, kind: row.kind as DocumentKind })) }
}

/** The documents an act is about, fixed when it is asked for. */
export async function actDocuments(db: Database, actor: Actor, filter: QueueFilter, before: string): Promise<string[]> {
  const rows = await withoutDoubts(db, actor, filter, before).select('d.id').orderBy('d.imported_at').orderBy('d.id').limit(mostAtOnce).execute()
  return rows.map(row => row.id)
}

const rowsAtOnce = 500

export async function addAct(trx: Database, organisation: string, at: string, by: string, documents: readonly string[]): Promise<string> {
  const id = newId()
  await trx.insertInto('review_act').values({ organisation, id, at, by, state: 'working', documents: documents.length, values_confirmed: 0 }).execute()
  for (let from = 0; from < documents.length; from += rowsAtOnce) {
    const some = documents.slice(from, from + rowsAtOnce)
    await trx.insertInto('review_act_document').values(some.map(document => ({ organisation, act: id, document, state: 'waiting' as const }))).execute()
    await setImmediate()
  }
  return id
}

/** One's own acts; records officers and administrators see everybody's. */
export async function readableAct(db: Database, actor: Actor, id: string): Promise<ReviewAct | null> {
  const row = await ofActor(db, actor).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : asAct(row)
}

export const actsPerPage = 50

export async function readableActs(db: Database, actor: Actor, page: number): Promise<{ acts: ReviewAct[]; all: number }> {
  const count = await db.selectFrom('review_act').select(({ fn }) => fn.countAll().as('count')).where('organisation', '=', actor.organisation)
    .$if(!may(actor, 'records.manage'), q => q.where('by', '=', actor.id)).executeTakeFirstOrThrow()
  const rows = await ofActor(db, actor).orderBy('at', 'desc').orderBy('id').limit(actsPerPage).offset((page - 1) * actsPerPage).execute()
  return { acts: rows.map(asAct), all: Number(count.count) }
}

function ofActor(db: Database, actor: Actor) {
  return db.selectFrom('review_act').selectAll().where('organisation', '=', actor.organisation).$if(!may(actor, 'records.manage'), q => q.where('by', '=', actor.id))
}

export async function actCounts(db: Database, organisation: string, act: string): Promise<Record<ActDocumentState, number>> {
  const rows = await db.selectFrom('review_act_document').select(({ fn }) => ['state', fn.countAll().as('count')])
    .where('organisation', '=', organisation).where('act', '=', act).groupBy('state').execute()
  const counts: Record<ActDocumentState, number> = { waiting: 0, confirmed: 0, changed: 0, waitingBack: 0, takenBack: 0, kept: 0 }
  for (const row of rows) counts[row.state] = Number(row.count)
  return counts
}

/** The next documents of an act in a state. */
export async function actDocumentsIn(db: Database, organisation: string, act: string, state: ActDocumentState, most: number): Promise<string[]> {
  const rows = await db.selectFrom('review_act_document').select('document').where('organisation', '=', organisation).where('act', '=', act).where('state', '=', state)
    .orderBy('document').limit(most).execute()
  return rows.map(row => row.document)
}

export async function setActDocuments(trx: Database, organisation: string, act: string, documents: readonly string[], state: ActDocumentState): Promise<void> {
  if (documents.length === 0) return
  await trx.updateTable('review_act_document').set({ state }).where('organisation', '=', organisation).where('act', '=', act).where('document', 'in', [...documents]).execute()
}

export async function addToAct(trx: Database, organisation: string, id: string, values: number): Promise<void> {
  await trx.updateTable('review_act').set(({ eb }) => ({ values_confirmed: eb('values_confirmed', '+', values) })).where('organisation', '=', organisation).where('id', '=', id).execute()
}

/** Whichever it was at has come to its end. */
export async function endAct(trx: Database, organisation: string, id: string): Promise<void> {
  const ofAct = () => trx.updateTable('review_act').where('organisation', '=', organisation).where('id', '=', id)
  await ofAct().set({ state: 'done' }).where('state', '=', 'working').execute()
  await ofAct().set({ state: 'undone' }).where('state', '=', 'undoing').execute()
}

/** Answers whether it was there to be taken back: done, and not taken back before. */
export async function beginTakingBack(trx: Database, organisation: string, id: string, at: string, by: string): Promise<boolean> {
  const begun = await trx.updateTable('review_act').set({ state: 'undoing', undone_at: at, undone_by: by }).where('organisation', '=', organisation).where('id', '=', id)
    .where('state', '=', 'done').returning('id').execute()
  if (begun.length === 0) return false
  await trx.updateTable('review_act_document').set({ state: 'waitingBack' }).where('organisation', '=', organisation).where('act', '=', id).where('state', '=', 'confirmed').execute()
  return true
}

function asAct(row: Selectable<ReviewActTable>): ReviewAct {
  return { id: row.id, at: row.at, by: row.by, state: row.state, documents: row.documents, valuesConfirmed: row.values_confirmed, undoneAt: row.undone_at, undoneBy: row.undone_by }
}
