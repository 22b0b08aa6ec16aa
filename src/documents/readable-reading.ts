import type { Reading } from '../reader/reading.ts'
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

/** What was read in a document that `readableDocument` or `editableDocument` gave this actor: all of it, or its open part. */
export async function readableReading(db: Database, actor: Actor, document: SourceDocument): Promise<ReadableReading | null> {
  const whole = await readingOf(db, actor.organisation, document.id)
  if (whole === null) return null
  const closed = document.closedItems === 0 ? [] : await closedItemsOf(db, actor.organisation, document.id)
  const now = new Set(closed.map(one => one.item))
  const reading = { ...whole, items: whole.items.map((one, at) => now.has(at) === (one.access === 'closed') ? one : { ...one, access: now.has(at) ? 'closed' as const : 'open' as const }) }
  return { reading: document.part === 'whole' ? reading : withoutClosed({ ...reading, source: { ...reading.source, name: document.name } }, closed), closed }
}

/** The bytes as they came; null for one who may read only the open part, for nothing can be taken out of them. */
export function readableOriginal(db: Database, actor: Actor, document: SourceDocument): AsyncIterable<Uint8Array> | null {
  return document.part === 'whole' ? originalOf(db, actor.organisation, document.id) : null
}
