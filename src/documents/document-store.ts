import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { DocumentKind, FindingCode, Language, Reading } from '../reader/reading.ts'
import { fileParts, dropFile } from '../storage/file-parts.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Access, DocumentTable } from '../storage/tables.ts'
import type { Actor } from '../web/actor.ts'
import { readableDocuments } from './document-access.ts'
import type { DocumentCondition } from './document-access.ts'
import { excerptOf } from './excerpt.ts'
import type { Excerpt } from './excerpt.ts'
import { factsOf, findingCounts } from './document.ts'
import type { SourceDocument } from './document.ts'
import { anywhere, searchForm, wantedWords } from './search-words.ts'
import { titleOrder } from './title-order.ts'

export const documentSorts = ['imported', 'date', 'title', 'findings'] as const

export type DocumentSort = typeof documentSorts[number]

export interface DocumentQuery {
  text: string
  kind: DocumentKind | null
  year: string | null
  finding: FindingCode | null
  sort: DocumentSort
  alphabet: 'da' | 'sv'
  /** from 1 */
  page: number
}

export const documentsPerPage = 50

export interface NewDocument {
  id: string
  sha256: string
  name: string
  bytes: number
  importedAt: string
  importedBy: string
  file: string
  reading: Reading
  access: Access
}

export async function addDocument(trx: Database, organisation: string, given: NewDocument): Promise<void> {
  const facts = factsOf(given.reading, given.name)
  await trx.insertInto('document').values({
    organisation, id: given.id, sha256: given.sha256, name: given.name, media_type: given.reading.source.mediaType, bytes: given.bytes,
    imported_at: given.importedAt, imported_by: given.importedBy, kind: facts.kind, language: facts.language, title: facts.title,
    title_order_da: titleOrder(facts.title, 'da'), title_order_sv: titleOrder(facts.title, 'sv'), date: facts.date, body: facts.body,
    items: facts.items, statements: facts.statements, findings: facts.findings, personal_data: facts.personalData, file: given.file, access: given.access,
  }).execute()
  await trx.insertInto('document_reading').values({ organisation, document: given.id, reading: JSON.stringify(given.reading) }).execute()
  const words = searchForm([facts.title, given.name, facts.body ?? '', given.reading.text].join('\n'))
  await trx.insertInto('document_words').values({ organisation, document: given.id, words }).execute()
  const counts = findingCounts(given.reading)
  if (counts.length > 0) await trx.insertInto('document_finding').values(counts.map(one => ({ organisation, document: given.id, ...one }))).execute()
}

/** Takes the document, what was read in it and its bytes away; uploads that brought it keep a line that something was removed, without its name. */
export async function dropDocument(trx: Database, organisation: string, id: string): Promise<void> {
  const row = await trx.selectFrom('document').select('file').where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return
  await trx.updateTable('upload_file').set({ document: null, path: '', sha256: '' }).where('organisation', '=', organisation).where('document', '=', id).execute()
  await trx.deleteFrom('document').where('organisation', '=', organisation).where('id', '=', id).execute()
  await dropFile(trx, organisation, row.file)
}

/** Through `readableDocument` and `editableDocument` alone: they say which condition. */
export async function findDocument(db: Database, which: DocumentCondition, id: string): Promise<SourceDocument | null> {
  const row = await db.selectFrom('document as d').selectAll('d').where(which).where('d.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asDocument(row)
}

export async function documentBySha(db: Database, organisation: string, sha256: string): Promise<string | null> {
  const row = await db.selectFrom('document').select('id').where('organisation', '=', organisation).where('sha256', '=', sha256).executeTakeFirst()
  return row?.id ?? null
}

export async function readingOf(db: Database, organisation: string, id: string): Promise<Reading | null> {
  const row = await db.selectFrom('document_reading').select('reading').where('organisation', '=', organisation).where('document', '=', id).executeTakeFirst()
  return row === undefined ? null : JSON.parse(row.reading) as Reading
}

export async function* originalOf(db: Database, organisation: string, id: string): AsyncGenerator<Uint8Array> {
  const row = await db.selectFrom('document').select('file').where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  if (row !== undefined) yield* fileParts(db, organisation, row.file)
}

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
  let rows = db.selectFrom('document as d').where(readable)
  if (query.kind !== null) rows = rows.where('d.kind', '=', query.kind)
  if (query.year !== null) rows = rows.where('d.date', '>=', `${query.year}-01-01`).where('d.date', '<=', `${query.year}-12-31`)
  const { finding } = query
  if (finding !== null) {
    rows = rows.where(({ exists, selectFrom }) => exists(selectFrom('document_finding as f').select('f.code')
      .whereRef('f.organisation', '=', 'd.organisation').whereRef('f.document', '=', 'd.id').where('f.code', '=', finding)))
  }
  const wanted = wantedWords(query.text)
  if (wanted.length > 0) {
    rows = rows.where(({ exists, selectFrom }) => {
      let words = selectFrom('document_words as w').select('w.document').whereRef('w.organisation', '=', 'd.organisation').whereRef('w.document', '=', 'd.id')
      for (const word of wanted) words = words.where(sql<boolean>`w.words like ${anywhere(word)} escape '\\'`)
      return exists(words)
    })
  }
  const matching = await rows.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()
  const totals = await db.selectFrom('document as d').where(readable)
    .select(({ fn }) => [fn.countAll().as('all'), fn.sum('d.findings').as('findings'), fn.sum('d.personal_data').as('personal')]).executeTakeFirstOrThrow()
  const page = await rows.selectAll('d')
    .$if(query.sort === 'date', q => q.orderBy(sql`case when d.date is null then 1 else 0 end`).orderBy('d.date', 'desc'))
    .$if(query.sort === 'title', q => q.orderBy(query.alphabet === 'sv' ? 'd.title_order_sv' : 'd.title_order_da'))
    .$if(query.sort === 'findings', q => q.orderBy(sql`d.findings + d.personal_data`, 'desc'))
    .orderBy('d.imported_at', 'desc').orderBy('d.id')
    .limit(documentsPerPage).offset((query.page - 1) * documentsPerPage).execute()
  const ids = page.map(row => row.id)
  const withoutText = await db.selectFrom('document_finding').select('document').where('organisation', '=', organisation)
    .where('code', '=', 'noTextLayer').where('document', 'in', [...ids, '']).execute()
  const excerpts = new Map<string, Excerpt>()
  for (const id of wanted.length === 0 ? [] : ids) {
    const row = await db.selectFrom('document_reading').select('reading').where('organisation', '=', organisation).where('document', '=', id)
      .where(sql<boolean>`length(reading) < ${longestOpened}`).executeTakeFirst()
    const excerpt = row === undefined ? null : excerptOf((JSON.parse(row.reading) as Reading).text, wanted)
    if (excerpt !== null) excerpts.set(id, excerpt)
  }
  const textless = new Set(withoutText.map(row => row.document))
  return {
    documents: page.map(asDocument), withoutText: new Set(page.filter(row => row.language === null && textless.has(row.id)).map(row => row.id)), excerpts, matching: Number(matching.count), all: Number(totals.all), findings: Number(totals.findings ?? 0) + Number(totals.personal ?? 0),
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
  const kinds = await db.selectFrom('document as d').select('d.kind').distinct().where(readable).orderBy('d.kind').execute()
  const years = await db.selectFrom('document as d').select(sql<string>`substr(d.date, 1, 4)`.as('year')).distinct()
    .where(readable).where('d.date', 'is not', null).orderBy('year', 'desc').execute()
  const findings = await db.selectFrom('document_finding as f').innerJoin('document as d', join => join.onRef('d.organisation', '=', 'f.organisation').onRef('d.id', '=', 'f.document'))
    .select('f.code').distinct().where(eb => readable(eb as never)).orderBy('f.code').execute()
  return { kinds: kinds.map(row => row.kind as DocumentKind), years: years.map(row => row.year), findings: findings.map(row => row.code) }
}

function asDocument(row: Selectable<DocumentTable>): SourceDocument {
  return {
    id: row.id, name: row.name, mediaType: row.media_type, bytes: row.bytes, importedAt: row.imported_at, kind: row.kind as DocumentKind,
    language: row.language as Language | null, title: row.title, date: row.date, body: row.body, items: row.items, statements: row.statements,
    findings: row.findings, personalData: row.personal_data, access: row.access, unit: row.unit, bodyId: row.body_id, archivedAt: row.archived_at,
    review: row.review, reviewedAt: row.reviewed_at, reviewedBy: row.reviewed_by, doubts: row.doubts, importedBy: row.imported_by,
  }
}
