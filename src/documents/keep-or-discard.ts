import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { DocumentKind, Reading } from '../reader/reading.ts'
import type { Database } from '../storage/open-storage.ts'
import { dropDocument } from './document-store.ts'
import { placesOf, withoutNames } from './names-in-text.ts'
import type { PlaceOfName } from './names-in-text.ts'
import { anywhere, searchForm } from './search-words.ts'

/** What the records room asks of the archive and has done with it; a records officer decides, and sees every document. */

export interface KeptDocument {
  id: string
  title: string
  kind: DocumentKind
  /** ISO date of what it tells of; null where none was read */
  date: string | null
  importedAt: string
  access: 'draft' | 'open' | 'closed'
}

const columns = ['id', 'title', 'kind', 'date', 'imported_at', 'access'] as const

export async function keptDocument(db: Database, organisation: string, id: string): Promise<KeptDocument | null> {
  const row = await db.selectFrom('document').select(columns).where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : asKept(row)
}

/** Documents of a kind from before a day, the oldest first: by their own date, else by the day they were added. */
export async function documentsBefore(db: Database, organisation: string, kind: DocumentKind, day: string, limit: number): Promise<KeptDocument[]> {
  const rows = await db.selectFrom('document').select(columns).where('organisation', '=', organisation).where('kind', '=', kind)
    .where(eb => eb(eb.fn.coalesce('date', 'imported_at'), '<', day)).orderBy(eb => eb.fn.coalesce('date', 'imported_at')).orderBy('id').limit(limit).execute()
  return rows.map(asKept)
}

export interface NamingDocument extends KeptDocument {
  /** the lines that name the person */
  places: PlaceOfName[]
}

/** Documents that name somebody, as far as the names are written as given; the newest first, at most so many. */
export async function documentsNaming(db: Database, organisation: string, names: readonly string[], limit: number): Promise<NamingDocument[]> {
  const wanted = names.map(searchForm).filter(name => name !== '')
  if (wanted.length === 0) return []
  const rows = await db.selectFrom('document as d')
    .innerJoin('document_words as w', join => join.onRef('w.organisation', '=', 'd.organisation').onRef('w.document', '=', 'd.id'))
    .select(columns.map(one => `d.${one}` as const))
    .where('d.organisation', '=', organisation).where(eb => eb.or(wanted.map(name => sql<boolean>`${eb.ref('w.words')} like ${anywhere(name)} escape '\\'`)))
    .orderBy('d.imported_at', 'desc').orderBy('d.id').limit(limit).execute()
  const found: NamingDocument[] = []
  for (const row of rows) {
    const read = await db.selectFrom('document_reading').select('reading').where('organisation', '=', organisation).where('document', '=', row.id).executeTakeFirst()
    if (read !== undefined) found.push({ ...asKept(row), places: placesOf((JSON.parse(read.reading) as Reading).text, names) })
    // hundreds of texts are looked through: others have their turn in between
    await setImmediate()
  }
  return found
}

/** The text of a document with the names struck out, as a file of its own; null when the document is gone. */
export async function copyWithoutNames(db: Database, organisation: string, id: string, names: readonly string[]): Promise<{ name: string; bytes: Uint8Array } | null> {
  const row = await db.selectFrom('document as d').innerJoin('document_reading as r', join => join.onRef('r.organisation', '=', 'd.organisation').onRef('r.document', '=', 'd.id'))
    .select(['d.name', 'r.reading']).where('d.organisation', '=', organisation).where('d.id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const text = withoutNames((JSON.parse(row.reading) as Reading).text, names)
  return { name: withoutNames(row.name.replace(/\.[^.]{1,8}$/, ''), names), bytes: Buffer.from(text) }
}

/** From now on only those who may read what is closed see it. */
export async function restrictDocument(trx: Database, organisation: string, id: string, ground: string): Promise<void> {
  await trx.updateTable('document').set({ access: 'closed', closed_ground: ground }).where('organisation', '=', organisation).where('id', '=', id).execute()
}

/** The document, what was read in it and its bytes go. */
export async function discardDocument(trx: Database, organisation: string, id: string): Promise<void> {
  await dropDocument(trx, organisation, id)
}

/** File names in the uploads' lists that hold a name. What a document still has is decided with the document. */
export async function forgetFileNames(trx: Database, organisation: string, names: readonly string[]): Promise<void> {
  const wanted = names.map(searchForm).filter(name => name !== '')
  const rows = await trx.selectFrom('upload_file').select(['upload', 'number', 'path']).where('organisation', '=', organisation).where('document', 'is', null).where('path', '!=', '').execute()
  for (const { upload, number, path } of rows) {
    // the engines do not agree on the small letter of Å
    if (!wanted.some(name => searchForm(path).includes(name))) continue
    await trx.updateTable('upload_file').set({ path: '' }).where('organisation', '=', organisation).where('upload', '=', upload).where('number', '=', number).execute()
  }
}

function asKept(row: { id: string; title: string; kind: string; date: string | null; imported_at: string; access: KeptDocument['access'] }): KeptDocument {
  return { id: row.id, title: row.title, kind: row.kind as DocumentKind, date: row.date, importedAt: row.imported_at, access: row.access }
}
