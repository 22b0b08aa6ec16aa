import type { Reading } from '../../reader/reading.ts'
import type { ClosedItem } from '../closed/closed-item.ts'
import type { SourceDocument } from '../document.ts'
import { placeOf } from '../says/says.ts'

/** An item beside what it says: whether it is closed, to whom, and what one may do about it. */
export interface ItemAccess {
  document: string
  /** index into the reading's items */
  item: number
  number: string | null
  closed: ClosedItem | null
  /** the one who looks gets only what everybody gets */
  hidden: boolean
  mayChange: boolean
}

/** By the place of the item's section on the page ("item:300-900"), those items there is something to say or do about. */
export type ItemsAccess = ReadonlyMap<string, ItemAccess>

/** `editable`: whether the one who looks may change the document. A closed item is changed by those alone who may read it. */
export function itemsAccess(document: SourceDocument, reading: Reading, closed: readonly ClosedItem[], editable: boolean): ItemsAccess {
  const byItem = new Map(closed.map(one => [one.item, one]))
  return new Map(reading.items.flatMap((one, item) => {
    const of = byItem.get(item) ?? null
    const hidden = document.part === 'open' && one.access === 'closed'
    return of === null && !hidden && !editable ? [] : [[placeOf('item', one.span), { document: document.id, item, number: one.number, closed: of, hidden, mayChange: editable && !hidden }] as const]
  }))
}
