import { z } from 'zod'
import type { Reading } from '../reader/reading.ts'
import { sha256 } from '../reader/sha256.ts'
import type { AuditNote } from '../storage/audit.ts'
import { writeAudit } from '../storage/audit.ts'
import { fileParts, putFile } from '../storage/file-parts.ts'
import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import { closedItemsOf, dropClosedItem, putClosedItem } from './closed/closed-item-store.ts'
import { addDocument, documentBySha } from './document-store.ts'

/** A document as it leaves the store for good, and comes into another: all of it, whoever may read it here. */

const text = (most: number) => z.string().max(most)
const id = z.string().regex(/^[a-z0-9-]{1,40}$/)
const moment = text(40)

export const documentFile = z.strictObject({
  id, sha256: z.string().regex(/^[0-9a-f]{64}$/), name: text(300), mediaType: text(200), bytes: z.number().int().min(0), importedAt: moment, importedBy: text(100),
  kind: text(40), language: text(10).nullable(), title: text(2000), date: text(20).nullable(), body: text(2000).nullable(),
  access: z.enum(['draft', 'open', 'closed']), unit: id.nullable(), bodyId: id.nullable(), closedGround: text(2000).nullable(), publicTitle: text(2000).nullable(),
  publicWording: text(10_000).nullable(), archivedAt: moment.nullable(), review: z.enum(['proposed', 'confirmed', 'rejected']), reviewedAt: moment.nullable(), reviewedBy: text(100).nullable(),
})

export const closedItemFile = z.strictObject({
  item: z.number().int().min(0), ground: text(2000).nullable(), publicTitle: text(2000).nullable(), publicWording: text(10_000).nullable(), noWordingReason: text(2000).nullable(),
})

export const reviewFile = z.strictObject({
  id, number: z.number().int().min(1), scope: z.enum(['value', 'section', 'document']), place: text(200), state: z.enum(['confirmed', 'rejected', 'corrected']),
  corrected: text(100_000).nullable(), note: text(10_000).nullable(), at: moment, by: text(100), opened: z.number().int().min(0).max(1), undoneAt: moment.nullable(), undoneBy: text(100).nullable(),
})

export type DocumentFile = z.output<typeof documentFile>

export interface DocumentOut {
  document: DocumentFile
  /** the reading by the contract roedtraad.read/1, as JSON */
  reading: string
  closedItems: z.output<typeof closedItemFile>[]
  reviews: z.output<typeof reviewFile>[]
  original: AsyncIterable<Uint8Array>
}

/** All documents of an organisation, by id; one at a time in memory. */
export async function* documentsOut(db: Database, organisation: string): AsyncGenerator<DocumentOut> {
  for (let after = ''; ;) {
    const row = await db.selectFrom('document').selectAll().where('organisation', '=', organisation).where('id', '>', after).orderBy('id').limit(1).executeTakeFirst()
    if (row === undefined) return
    after = row.id
    const { reading } = await db.selectFrom('document_reading').select('reading').where('organisation', '=', organisation).where('document', '=', row.id).executeTakeFirstOrThrow()
    const reviews = await db.selectFrom('review').selectAll().where('organisation', '=', organisation).where('document', '=', row.id).orderBy('number').execute()
    yield {
      document: {
        id: row.id, sha256: row.sha256, name: row.name, mediaType: row.media_type, bytes: row.bytes, importedAt: row.imported_at, importedBy: row.imported_by, kind: row.kind, language: row.language,
        title: row.title, date: row.date, body: row.body, access: row.access, unit: row.unit, bodyId: row.body_id, closedGround: row.closed_ground, publicTitle: row.public_title,
        publicWording: row.public_wording, archivedAt: row.archived_at, review: row.review, reviewedAt: row.reviewed_at, reviewedBy: row.reviewed_by,
      },
      reading, closedItems: await closedItemsOf(db, organisation, row.id),
      reviews: reviews.map(({ organisation: _organisation, document: _document, act: _act, undone_at, undone_by, ...rest }) => ({ ...rest, undoneAt: undone_at, undoneBy: undone_by })),
      original: fileParts(db, organisation, row.file),
    }
  }
}

export type DocumentIn = Omit<DocumentOut, 'original' | 'reading'> & { reading: Reading; original: Uint8Array }

export type TakenIn = 'added' | 'known'

/**
 * Takes a document in as it left another store, with its own id where that is free; one whose bytes are here already is passed over.
 * In one transaction with its audit entry. The caller has held the original to the document's hash.
 */
export async function takeInDocument(db: Database, note: AuditNote, { document, reading, closedItems, reviews, original }: DocumentIn): Promise<TakenIn> {
  const { organisation } = note
  return db.transaction().execute(async trx => {
    if (await documentBySha(trx, organisation, document.sha256) !== null) return 'known'
    const other = await trx.selectFrom('document').select('id').where('organisation', '=', organisation).where('id', '=', document.id).executeTakeFirst()
    const [id, file] = [other === undefined ? document.id : newId(), newId()]
    await putFile(trx, organisation, file, original)
    await addDocument(trx, organisation, { ...document, id, file, reading })
    const there = async (table: 'unit' | 'body', id: string | null) => id !== null && await trx.selectFrom(table).select('id').where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst() !== undefined ? id : null
    await trx.updateTable('document').set({
      unit: await there('unit', document.unit), body_id: await there('body', document.bodyId), public_title: document.publicTitle, public_wording: document.publicWording,
      archived_at: document.archivedAt, review: document.review, reviewed_at: document.reviewedAt, reviewed_by: document.reviewedBy,
    }).where('organisation', '=', organisation).where('id', '=', id).execute()
    for (const { item } of await closedItemsOf(trx, organisation, id)) if (!closedItems.some(one => one.item === item)) await dropClosedItem(trx, organisation, id, item)
    for (const closed of closedItems.filter(one => one.item < reading.items.length)) await putClosedItem(trx, organisation, id, closed, { at: note.at, by: note.actor })
    const taken = await trx.selectFrom('review').select('id').where('organisation', '=', organisation).where('id', 'in', [...reviews.map(one => one.id), '']).execute()
    for (const { undoneAt, undoneBy, ...review } of reviews) {
      const ownId = taken.some(one => one.id === review.id) ? newId() : review.id
      await trx.insertInto('review').values({ organisation, document: id, ...review, id: ownId, act: null, undone_at: undoneAt, undone_by: undoneBy }).execute()
    }
    await writeAudit(trx, note, id, { kind: 'document', before: null, after: document })
    return 'added'
  })
}

/** Whether these are the bytes that were added. */
export function isOriginal(document: DocumentFile, bytes: Uint8Array): boolean {
  return bytes.length === document.bytes && sha256(bytes) === document.sha256
}
