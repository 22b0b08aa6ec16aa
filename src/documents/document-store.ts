import type { Reading } from '../reader/reading.ts'
import { fileParts, dropFile } from '../storage/file-parts.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Access } from '../storage/tables.ts'
import type { Actor } from '../web/actor.ts'
import { closeAtImport } from './closed/closed-item-store.ts'
import type { DocumentCondition } from './document-access.ts'
import type { SourceDocument } from './document.ts'
import { prepareReading } from './prepared-reading.ts'
import type { PreparedReading } from './prepared-reading.ts'
import { bodyNamed } from './registers.ts'
import { keepDoubts } from './review/doubt-store.ts'
import { asDocument, selectShown } from './shown-documents.ts'
import { othersFirst } from './take-turns.ts'

export interface NewDocument {
  id: string
  sha256: string
  name: string
  bytes: number
  importedAt: string
  importedBy: string
  file: string
  access: Access
  /** why, where it is closed */
  closedGround?: string | null
}

export async function addDocument(trx: Database, organisation: string, given: NewDocument & { reading: Reading }): Promise<void> {
  return addPrepared(trx, organisation, given, prepareReading(given.reading, given.name))
}

export async function addPrepared(trx: Database, organisation: string, given: NewDocument, { facts, words, reading }: PreparedReading): Promise<void> {
  await trx.insertInto('document').values({
    organisation, id: given.id, sha256: given.sha256, name: given.name, media_type: facts.mediaType, bytes: given.bytes,
    imported_at: given.importedAt, imported_by: given.importedBy, kind: facts.kind, language: facts.language, title: facts.title,
    title_order_da: facts.titleOrderDa, title_order_sv: facts.titleOrderSv, date: facts.date, body: facts.body,
    items: facts.items, statements: facts.statements, findings: facts.findings, personal_data: facts.personalData, file: given.file, access: given.access,
    closed_ground: given.closedGround ?? null, body_id: facts.body === null ? null : await bodyNamed(trx, organisation, facts.body, facts.date),
  }).execute()
  await othersFirst(reading.length)
  await trx.insertInto('document_reading').values({ organisation, document: given.id, reading }).execute()
  await othersFirst(reading.length)
  await trx.insertInto('document_words').values({ organisation, document: given.id, words }).execute()
  await othersFirst(words.length)
  if (facts.findingCounts.length > 0) await trx.insertInto('document_finding').values(facts.findingCounts.map(one => ({ organisation, document: given.id, ...one }))).execute()
  await keepDoubts(trx, organisation, given.id, facts.doubts)
  await closeAtImport(trx, organisation, given.id, facts.closedItems, { at: given.importedAt, by: given.importedBy })
  // the commit comes next, and it is the longest
  await othersFirst(reading.length)
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
export async function findDocument(db: Database, actor: Actor, which: DocumentCondition, id: string): Promise<SourceDocument | null> {
  const row = await selectShown(db, actor).where(eb => which(eb as never)).where('d.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asDocument(row)
}

/** The importer's own question, whoever may read the answer: the same bytes are kept once. */
export async function documentBySha(db: Database, organisation: string, sha256: string): Promise<string | null> {
  const row = await db.selectFrom('document').select('id').where('organisation', '=', organisation).where('sha256', '=', sha256).executeTakeFirst()
  return row?.id ?? null
}

/** All that was read. Pages and programs ask `readableReading`, which leaves out what the reader may not see. */
export async function readingOf(db: Database, organisation: string, id: string): Promise<Reading | null> {
  const row = await db.selectFrom('document_reading').select('reading').where('organisation', '=', organisation).where('document', '=', id).executeTakeFirst()
  if (row === undefined) return null
  await othersFirst(row.reading.length)
  return JSON.parse(row.reading) as Reading
}

/** Pages and programs ask `readableOriginal`. */
export async function* originalOf(db: Database, organisation: string, id: string): AsyncGenerator<Uint8Array> {
  const row = await db.selectFrom('document').select('file').where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  if (row !== undefined) yield* fileParts(db, organisation, row.file)
}
