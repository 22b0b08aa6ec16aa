import { sql } from 'kysely'
import type { DocumentKind, Language } from '../reader/reading.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import { onlyOpenPart } from './document-access.ts'
import type { SourceDocument } from './document.ts'

/** Documents as they are shown to an actor: `o` is there only for one who may not read the closed items, and then counts instead of `d`. */
export function shownDocuments(db: Database, actor: Actor) {
  return db.selectFrom('document as d').leftJoin('open_part as o', join => join
    .onRef('o.organisation', '=', 'd.organisation').onRef('o.document', '=', 'd.id').on(eb => onlyOpenPart(actor)(eb as never)))
}

type Differs = 'name' | 'title' | 'title_order_da' | 'title_order_sv' | 'date' | 'body' | 'items' | 'statements' | 'findings' | 'personal_data' | 'doubts'

/** A column whose open part may be another. */
export function shown<Value>(column: Differs) {
  return sql<Value>`case when o.document is null then ${sql.ref(`d.${column}`)} else ${sql.ref(`o.${column}`)} end`
}

/** What a search looks through; `w` is the document's words. */
export const shownWords = sql<string>`case when o.document is null then w.words else o.words end`

/** How many findings of a kind; `f` is the document's findings. */
export const shownCount = sql<number>`case when o.document is null then f.count else f.open_count end`

export const shownColumns = [
  'd.id', 'd.media_type', 'd.bytes', 'd.imported_at', 'd.imported_by', 'd.kind', 'd.language', 'd.access', 'd.unit', 'd.body_id', 'd.closed_ground', 'd.public_title', 'd.public_wording',
  'd.archived_at', 'd.review', 'd.reviewed_at', 'd.reviewed_by', 'd.closed_items', 'o.document as open_part',
  shown<string>('name').as('name'), shown<string>('title').as('title'), shown<string | null>('date').as('date'), shown<string | null>('body').as('body'),
  shown<number>('items').as('items'), shown<number>('statements').as('statements'), shown<number>('findings').as('findings'),
  shown<number>('personal_data').as('personal_data'), shown<number>('doubts').as('doubts'),
] as const

export function selectShown(db: Database, actor: Actor) {
  return shownDocuments(db, actor).select(shownColumns)
}

export type ShownRow = Awaited<ReturnType<ReturnType<typeof selectShown>['execute']>>[number]

export function asDocument(row: ShownRow): SourceDocument {
  return {
    id: row.id, name: row.name, mediaType: row.media_type, bytes: row.bytes, importedAt: row.imported_at, kind: row.kind as DocumentKind,
    language: row.language as Language | null, title: row.title, date: row.date, body: row.body, items: row.items, statements: row.statements,
    findings: row.findings, personalData: row.personal_data, access: row.access, part: row.open_part === null ? 'whole' : 'open', closedItems: row.closed_items,
    closedGround: row.closed_ground, publicTitle: row.public_title, publicWording: row.public_wording, unit: row.unit, bodyId: row.body_id, archivedAt: row.archived_at,
    review: row.review, reviewedAt: row.reviewed_at, reviewedBy: row.reviewed_by, doubts: row.doubts, importedBy: row.imported_by,
  }
}
