import type { Reading } from '../reader/reading.ts'
import { noteRead } from '../records/note-read.ts'
import type { ReadHow } from '../records/read-log.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import type { ClosedItem } from './closed/closed-item.ts'
import { closedItemsOf } from './closed/closed-item-store.ts'
import { withoutClosed } from './closed/without-closed.ts'
import type { SourceDocument } from './document.ts'
import { originalOf, readingOf } from './document-store.ts'

export interface ReadableReading {
  /** its items' `access` is as people have said since it was read */
  reading: Reading
  /** the items closed, for whoever: their ground, public title and public wording are nobody's secret */
  closed: ClosedItem[]
}

/** How something is read, and when (ISO 8601, UTC): what is closed is written in the read log. */
export interface ReadAs {
  how: ReadHow
  at: string
}

/**
 * What was read in a document that `readableDocument` or `editableDocument` gave this actor: all of it, or its open part.
 * That the actor reads something closed is written down here, where nothing gets past.
 */
export async function readableReading(db: Database, actor: Actor, document: SourceDocument, { how, at }: ReadAs): Promise<ReadableReading | null> {
  const whole = await readingOf(db, actor.organisation, document.id)
  if (whole === null) return null
  if (holdsClosed(document)) await noteRead(db, actor, document.id, how, at)
  const closed = document.closedItems === 0 ? [] : await closedItemsOf(db, actor.organisation, document.id)
  const now = new Set(closed.map(one => one.item))
  const reading = { ...whole, items: whole.items.map((one, at) => now.has(at) === (one.access === 'closed') ? one : { ...one, access: now.has(at) ? 'closed' as const : 'open' as const }) }
  return { reading: document.part === 'whole' ? reading : withoutClosed({ ...reading, source: { ...reading.source, name: document.name } }, closed), closed }
}

/** The bytes as they came, and written down like the reading; null for one who may read only the open part, for nothing can be taken out of them. */
export async function readableOriginal(db: Database, actor: Actor, document: SourceDocument, { how, at }: ReadAs): Promise<AsyncIterable<Uint8Array> | null> {
  if (document.part === 'open') return null
  if (holdsClosed(document)) await noteRead(db, actor, document.id, how, at)
  return originalOf(db, actor.organisation, document.id)
}

function holdsClosed({ access, part, closedItems }: SourceDocument): boolean {
  return access === 'closed' || (closedItems > 0 && part === 'whole')
}
