import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import type { ClosedItem } from '../closed/closed-item.ts'
import { closedItemsOf, dropClosedItem, putClosedItem } from '../closed/closed-item-store.ts'

/** done; changed: somebody closed, opened or reworded it in between */
export type ItemOutcome = 'done' | 'changed'

/** The item as a form was shown: `null` while it is open. */
export function itemVersion(closed: ClosedItem | null): string {
  return versionOf({ closed })
}

/** Closes an item, or says anew why it is closed and what everybody may read in its place. */
export async function closeItem(db: Database, note: AuditNote, document: string, told: ClosedItem, seen: string): Promise<ItemOutcome> {
  return db.transaction().execute(async trx => {
    const before = await itemIn(trx, note.organisation, document, told.item)
    if (itemVersion(before) !== seen) return 'changed'
    await putClosedItem(trx, note.organisation, document, told, { at: note.at, by: note.actor })
    await writeAudit(trx, note, document, { kind: 'closedItem', before, after: told })
    return 'done'
  })
}

/** Opens an item: its text is everybody's who may read the document, and ground and public wording go. */
export async function openItem(db: Database, note: AuditNote, document: string, item: number, seen: string): Promise<ItemOutcome> {
  return db.transaction().execute(async trx => {
    const before = await itemIn(trx, note.organisation, document, item)
    if (before === null || itemVersion(before) !== seen) return 'changed'
    await dropClosedItem(trx, note.organisation, document, item)
    await writeAudit(trx, note, document, { kind: 'closedItem', before, after: null })
    return 'done'
  })
}

async function itemIn(trx: Database, organisation: string, document: string, item: number): Promise<ClosedItem | null> {
  return (await closedItemsOf(trx, organisation, document)).find(one => one.item === item) ?? null
}
