import { sql } from 'kysely'
import type { DocumentKind, FindingCode, Reading } from '../reader/reading.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import { closedItemsOf } from './closed/closed-item-store.ts'
import { withoutClosed } from './closed/without-closed.ts'
import { readableDocuments } from './document-access.ts'
import { excerptOf } from './excerpt.ts'
import type { Excerpt } from './excerpt.ts'
import type { SourceDocument } from './document.ts'
import { anywhere, wantedWords } from './search-words.ts'
import { asDocument, shown, shownColumns, shownCount, shownDocuments, shownWords } from './shown-documents.ts'

export const documentSorts = ['imported', 'date', 'title', 'findings'] as const

export type DocumentSort = typeof documentSorts[number]

export interface DocumentQuery {
  text: string
  kind: DocumentKind | null
  year: string | null
  finding: FindingCode | null
  review: SourceDocument['review'] | null
  sort: DocumentSort
  alphabet: 'da' | 'sv'
  /** from 1 */
  page: number
}

export const documentsPerPage = 50

export interface DocumentList {
  documents: SourceDocument[]
  /** documents that match, on all pages */
  matching: number
  /** documents there are */
  all: number
  /** findings and possible personal numbers in all documents */
  findings: number
  /** of those on this page, the ones whose pages are pictures */
  withoutText: Set<string>
  /** by document, where a search found it in the text */
  excerpts: Map<string, Excerpt>
}

/** A reading larger than this is not opened for the sake of a line in a list. */
const longestOpened = 4_000_000

export async function listDocuments(db: Database, actor: Actor, query: DocumentQuery): Promise<DocumentList> {
  const { organisation } = actor
  const readable = readableDocuments(actor)
  let rows = shownDocuments(db, actor).where(eb => readable(eb as never))
  if (query.kind !== null) rows = rows.where('d.kind', '=', query.kind)
  if (query.year !== null) rows = rows.where(shown('date'), '>=', `${query.year}-01-01`).where(shown('date'), '<=', `${query.year}-12-31`)
  if (query.review !== null) rows = rows.where('d.review', '=', query.review)
  const { finding } = query
  if (finding !== null) {
    rows = rows.where(({ exists, selectFrom }) => exists(selectFrom('document_finding as f').select('f.code')
      .whereRef('f.organisation', '=', 'd.organisation').whereRef('f.document', '=', 'd.id').where('f.code', '=', finding).where(shownCount, '>', 0)))
  }
  const wanted = wantedWords(query.text)
  if (wanted.length > 0) {
    rows = rows.where(({ exists, selectFrom }) => {
      let words = selectFrom('document_words as w').select('w.document').whereRef('w.organisation', '=', 'd.organisation').whereRef('w.document', '=', 'd.id')
      for (const word of wanted) words = words.where(sql<boolean>`${shownWords} like ${anywhere(word)} escape '\\'`)
      return exists(words)
    })
  }
  const totals = await shownDocuments(db, actor).where(eb => readable(eb as never))
    .select(({ fn }) => [fn.countAll().as('all'), fn.sum(shown('findings')).as('findings'), fn.sum(shown('personal_data')).as('personal')]).executeTakeFirstOrThrow()
  const asksForAll = query.kind === null && query.year === null && query.review === null && finding === null && wanted.length === 0
  const matching = asksForAll ? totals.all : (await rows.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count
  const page = await rows.select(shownColumns)
    .$if(query.sort === 'date', q => q.orderBy(sql`case when ${shown('date')} is null then 1 else 0 end`).orderBy(shown('date'), 'desc'))
    .$if(query.sort === 'title', q => q.orderBy(shown(query.alphabet === 'sv' ? 'title_order_sv' : 'title_order_da')))
    .$if(query.sort === 'findings', q => q.orderBy(sql`${shown('findings')} + ${shown('personal_data')}`, 'desc'))
    .orderBy('d.imported_at', 'desc').orderBy('d.id')
    .limit(documentsPerPage).offset((query.page - 1) * documentsPerPage).execute()
  const ids = page.map(row => row.id)
  const withoutText = await db.selectFrom('document_finding').select('document').where('organisation', '=', organisation)
    .where('code', '=', 'noTextLayer').where('document', 'in', [...ids, '']).execute()
  const excerpts = new Map<string, Excerpt>()
  for (const { id, access, closed_items } of wanted.length === 0 ? [] : page) {
    // a line of something closed would be a reading of it that nobody writes down
    if (access === 'closed') continue
    const row = await db.selectFrom('document_reading').select('reading').where('organisation', '=', organisation).where('document', '=', id)
      .where(sql<boolean>`length(reading) < ${longestOpened}`).executeTakeFirst()
    if (row === undefined) continue
    const reading = JSON.parse(row.reading) as Reading
    const excerpt = excerptOf(closed_items === 0 ? reading.text : withoutClosed(reading, await closedItemsOf(db, organisation, id)).text, wanted)
    if (excerpt !== null) excerpts.set(id, excerpt)
  }
  const textless = new Set(withoutText.map(row => row.document))
  return {
    documents: page.map(asDocument), withoutText: new Set(page.filter(row => row.language === null && textless.has(row.id)).map(row => row.id)), excerpts,
    matching: Number(matching), all: Number(totals.all), findings: Number(totals.findings ?? 0) + Number(totals.personal ?? 0),
  }
}

export interface DocumentFilters {
  kinds: DocumentKind[]
  years: string[]
  findings: FindingCode[]
}

/** What there is to filter by: only what at least one document has. */
export async function documentFilters(db: Database, actor: Actor): Promise<DocumentFilters> {
  const readable = readableDocuments(actor)
  const found = await shownDocuments(db, actor).select(['d.kind', sql<string | null>`substr(${shown('date')}, 1, 4)`.as('year')]).distinct()
    .where(eb => readable(eb as never)).execute()
  const findings = await shownDocuments(db, actor).innerJoin('document_finding as f', join => join.onRef('f.organisation', '=', 'd.organisation').onRef('f.document', '=', 'd.id'))
    .select('f.code').distinct().where(eb => readable(eb as never)).where(shownCount, '>', 0).orderBy('f.code').execute()
  const years = new Set(found.map(row => row.year).filter(year => year !== null))
  return { kinds: [...new Set(found.map(row => row.kind as DocumentKind))].sort(), years: [...years].sort().reverse(), findings: findings.map(row => row.code) }
}

