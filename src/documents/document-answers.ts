import { sql } from 'kysely'
import type { Reading, Span } from '../reader/reading.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import { closedItemsOf } from './closed/closed-item-store.ts'
import { withoutClosed } from './closed/without-closed.ts'
import { readableDocuments } from './document-access.ts'
import type { SourceDocument } from './document.ts'
import { anywhere, searchForm, wantedWords } from './search-words.ts'
import { asDocument, shownColumns, shownDocuments, shownWords } from './shown-documents.ts'

/** What other rooms may ask about documents, each for an actor. */
export { readableDocument } from './readable-document.ts'
export { readableOriginal, readableReading } from './readable-reading.ts'

/** A document, and passages of its text that say something of it. */
export interface DocumentWithPassages {
  document: SourceDocument
  /** the title as it stands in the text; null where there is none there */
  title: Passage | null
  /** a line that holds the first of the words searched for; null where only title or name hold them, and without a search */
  hit: Passage | null
}

export interface Passage {
  span: Span
  text: string
}

export interface DocumentsAfter {
  /** import time and id of the last one seen; null for the first page */
  after: readonly [importedAt: string, id: string] | null
  limit: number
  /** all these words must be in them; empty for all documents */
  text: string
}

/** A reading larger than this is not opened for the sake of a line in a list. */
const longestOpened = 4_000_000

/** Documents the actor may know of, the earliest added first, so that a program that comes back finds what is new at the end. */
export async function documentsAfter(db: Database, actor: Actor, { after, limit, text }: DocumentsAfter): Promise<DocumentWithPassages[]> {
  const readable = readableDocuments(actor)
  const wanted = wantedWords(text)
  let rows = shownDocuments(db, actor).where(eb => readable(eb as never))
  if (after !== null) {
    const [importedAt, id] = after
    rows = rows.where(eb => eb.or([eb('d.imported_at', '>', importedAt), eb.and([eb('d.imported_at', '=', importedAt), eb('d.id', '>', id)])]))
  }
  if (wanted.length > 0) {
    rows = rows.where(({ exists, selectFrom }) => {
      let words = selectFrom('document_words as w').select('w.document').whereRef('w.organisation', '=', 'd.organisation').whereRef('w.document', '=', 'd.id')
      for (const word of wanted) words = words.where(sql<boolean>`${shownWords} like ${anywhere(word)} escape '\\'`)
      return exists(words)
    })
  }
  const page = await rows.select(shownColumns).orderBy('d.imported_at').orderBy('d.id').limit(limit).execute()
  const found: DocumentWithPassages[] = []
  for (const row of page) {
    const document = asDocument(row)
    found.push({ document, ...await passagesOf(db, actor.organisation, document, wanted) })
  }
  return found
}

/** The passages of one document that was shown to this actor already. */
export async function titlePassage(db: Database, actor: Actor, document: SourceDocument): Promise<Passage | null> {
  return (await passagesOf(db, actor.organisation, document, [])).title
}

/** A line of something closed would be a reading of it that nobody writes down: lines come from what is open. */
async function passagesOf(db: Database, organisation: string, { id, access, part, closedItems }: SourceDocument, wanted: readonly string[]): Promise<Pick<DocumentWithPassages, 'title' | 'hit'>> {
  const row = await db.selectFrom('document_reading').select('reading').where('organisation', '=', organisation).where('document', '=', id)
    .where(sql<boolean>`length(reading) < ${longestOpened}`).executeTakeFirst()
  if (row === undefined) return { title: null, hit: null }
  const whole = JSON.parse(row.reading) as Reading
  const open = closedItems === 0 ? whole : withoutClosed(whole, await closedItemsOf(db, organisation, id))
  const { title, text } = part === 'open' ? open : whole
  return { title: title === null ? null : { span: title.span, text: text.slice(...title.span) }, hit: access === 'closed' ? null : lineWith(open.text, wanted) }
}

const longestLine = 300

/** The line of the text the first of the words stands in, cut to its neighbourhood where it is long. */
export function lineWith(text: string, wanted: readonly string[]): Passage | null {
  // some letters change length when lowered: then places would not match
  const lowered = text.toLowerCase()
  if (lowered.length !== text.length) return null
  const [first] = wanted.map(word => lowered.indexOf(searchForm(word))).filter(at => at >= 0).sort((a, b) => a - b)
  if (first === undefined) return null
  const lineStart = text.lastIndexOf('\n', first) + 1
  const lineEnd = text.indexOf('\n', first)
  const start = Math.max(lineStart, first - longestLine / 2)
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, first + longestLine / 2)
  return { span: [start, end], text: text.slice(start, end) }
}
