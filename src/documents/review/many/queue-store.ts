import { sql } from 'kysely'
import type { DocumentKind } from '../../../reader/reading.ts'
import type { Database } from '../../../storage/open-storage.ts'
import type { Actor } from '../../../web/actor.ts'
import { editableDocuments } from '../../document-access.ts'
import type { SourceDocument } from '../../document.ts'
import { asDocument, shownColumns, shownDocuments } from '../../shown-documents.ts'
import { doubtsOfDocuments } from '../doubt-store.ts'
import { doubtCodes } from '../doubts.ts'
import type { Doubt } from '../doubts.ts'

/** Which of the documents still to be reviewed. */
export interface QueueFilter {
  upload: string | null
  kind: DocumentKind | null
  year: string | null
}

export const wholeQueue: QueueFilter = { upload: null, kind: null, year: null }

export const queuePerPage = 50

/**
 * Documents nobody has reviewed, that the actor may change and may read all of: who may not read the closed items of a
 * document cannot confirm the whole of it.
 */
export function toReview(db: Database, actor: Actor, filter: QueueFilter) {
  const editable = editableDocuments(actor)
  let rows = shownDocuments(db, actor).where(eb => editable(eb as never)).where('d.review', '=', 'proposed').where('d.value_count', '>=', 0).where('o.document', 'is', null)
  const { upload, kind, year } = filter
  if (kind !== null) rows = rows.where('d.kind', '=', kind)
  if (year !== null) rows = rows.where('d.date', '>=', `${year}-01-01`).where('d.date', '<=', `${year}-12-31`)
  if (upload !== null) {
    rows = rows.where(({ exists, selectFrom }) => exists(selectFrom('upload_file as u').select('u.number')
      .whereRef('u.organisation', '=', 'd.organisation').whereRef('u.document', '=', 'd.id').where('u.upload', '=', upload)))
  }
  return rows
}

/** How urgent the first doubt is, as the order of `doubtCodes` has it; `d` is the document. */
function urgency() {
  const ranks = sql.join(doubtCodes.map((code, at) => sql`when ${sql.lit(code)} then ${sql.lit(at)}`), sql` `)
  return sql<number>`(select case t.code ${ranks} else ${sql.lit(doubtCodes.length)} end from document_doubt as t where t.organisation = d.organisation and t.document = d.id and t.number = 1)`
}

export interface QueuedDocument {
  document: SourceDocument
  /** what nobody has said anything about yet, the most urgent first */
  doubts: Doubt[]
}

export interface Queue {
  /** documents with something doubtful */
  doubtful: QueuedDocument[]
  /** how many, on all pages */
  allDoubtful: number
  /** documents without, and the values in them */
  rest: number
  restValues: number
  /** documents still to be reviewed, without a filter */
  all: number
}

export async function reviewQueue(db: Database, actor: Actor, filter: QueueFilter, page: number): Promise<Queue> {
  const queue = toReview(db, actor, filter)
  const counts = await queue.select(({ fn }) => [
    fn.countAll().as('all'), fn.sum(sql<number>`case when d.doubts > 0 then 1 else 0 end`).as('doubtful'), fn.sum(sql<number>`case when d.doubts > 0 then 0 else d.value_count end`).as('values'),
  ]).executeTakeFirstOrThrow()
  const all = await toReview(db, actor, wholeQueue).select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()
  const rows = await inOrder(queue.where('d.doubts', '>', 0)).select(shownColumns).limit(queuePerPage).offset((page - 1) * queuePerPage).execute()
  const doubts = await unsaidDoubts(db, actor.organisation, rows.map(row => row.id))
  const allDoubtful = Number(counts.doubtful ?? 0)
  return {
    doubtful: rows.map(row => ({ document: asDocument(row), doubts: doubts.get(row.id) ?? [] })), allDoubtful,
    rest: Number(counts.all) - allDoubtful, restValues: Number(counts.values ?? 0), all: Number(all.count),
  }
}

/** The most urgent first, then those with most to look at. */
function inOrder(queue: ReturnType<typeof toReview>) {
  return queue.orderBy(urgency()).orderBy('d.doubts', 'desc').orderBy('d.imported_at').orderBy('d.id')
}

/** Doubts whose value nobody has said anything about; of the document as a whole they stay until it is reviewed. */
async function unsaidDoubts(db: Database, organisation: string, documents: string[]): Promise<Map<string, Doubt[]>> {
  const doubts = await doubtsOfDocuments(db, organisation, documents, () => false)
  const said = await db.selectFrom('review').select(['document', 'place']).where('organisation', '=', organisation).where('document', 'in', [...documents, ''])
    .where('scope', '=', 'value').where('undone_at', 'is', null).execute()
  const places = new Set(said.map(row => `${row.document} ${row.place}`))
  return new Map([...doubts].map(([document, some]) => [document, some.filter(one => one.place === '' || !places.has(`${document} ${one.place}`))]))
}

/** Longer queues are gone through from their beginning again. */
const mostAhead = 5000

/** The document to look at after this one: the next doubtful in the queue's order, from its beginning again after the last; null when there is none. */
export async function nextToReview(db: Database, actor: Actor, after: string | null): Promise<{ id: string; doubts: Doubt[] } | null> {
  const rows = await inOrder(toReview(db, actor, wholeQueue).where('d.doubts', '>', 0)).select('d.id').limit(mostAhead).execute()
  const ids = rows.map(row => row.id)
  const id = ids.slice(ids.indexOf(after ?? '') + 1).concat(ids).find(one => one !== after)
  if (id === undefined) return null
  return { id, doubts: (await unsaidDoubts(db, actor.organisation, [id])).get(id) ?? [] }
}

export interface QueueFilters {
  uploads: { id: string; startedAt: string; documents: number }[]
  kinds: DocumentKind[]
  years: string[]
}

/** What there is to filter the queue by. */
export async function queueFilters(db: Database, actor: Actor): Promise<QueueFilters> {
  const queue = toReview(db, actor, wholeQueue)
  const kinds = await queue.select('d.kind').distinct().orderBy('d.kind').execute()
  const years = await queue.select(sql<string>`substr(d.date, 1, 4)`.as('year')).distinct().where('d.date', 'is not', null).orderBy('year', 'desc').execute()
  const uploads = await queue.innerJoin('upload_file as f', join => join.onRef('f.organisation', '=', 'd.organisation').onRef('f.document', '=', 'd.id'))
    .innerJoin('upload as u', join => join.onRef('u.organisation', '=', 'f.organisation').onRef('u.id', '=', 'f.upload'))
    .select(({ fn }) => ['u.id', 'u.started_at', fn.count('d.id').distinct().as('documents')]).groupBy(['u.id', 'u.started_at']).orderBy('u.started_at', 'desc').limit(50).execute()
  return {
    kinds: kinds.map(row => row.kind as DocumentKind), years: years.map(row => row.year),
    uploads: uploads.map(row => ({ id: row.id, startedAt: row.started_at, documents: Number(row.documents) })),
  }
}

/** What one act would confirm: documents without anything doubtful, imported before a moment so that the act is about what was shown. */
export function withoutDoubts(db: Database, actor: Actor, filter: QueueFilter, before: string) {
  return toReview(db, actor, filter).where('d.doubts', '=', 0).where('d.imported_at', '<=', before)
}


