import type { Reading } from '../../reader/reading.ts'
import type { Database } from '../../storage/open-storage.ts'
import { factsOf, findingCounts } from '../document.ts'
import { searchForm } from '../search-words.ts'
import { keepOpenDoubts } from '../review/doubt-store.ts'
import { titleOrder } from '../title-order.ts'
import type { ClosedItem } from './closed-item.ts'
import { withoutClosed } from './without-closed.ts'

/** In the order of the items. */
export async function closedItemsOf(db: Database, organisation: string, document: string): Promise<ClosedItem[]> {
  const rows = await db.selectFrom('closed_item').selectAll().where('organisation', '=', organisation).where('document', '=', document).orderBy('item').execute()
  return rows.map(row => ({ item: row.item, ground: row.ground, publicTitle: row.public_title, publicWording: row.public_wording, noWordingReason: row.no_wording_reason }))
}

/** Who closed an item, and when (ISO 8601, UTC). */
export interface Closing {
  at: string
  by: string
}

/** Closes an item, or says anew why it is closed and what stands in its place. */
export async function putClosedItem(trx: Database, organisation: string, document: string, closed: ClosedItem, { at, by }: Closing): Promise<void> {
  const told = { ground: closed.ground, public_title: closed.publicTitle, public_wording: closed.publicWording, no_wording_reason: closed.noWordingReason }
  await trx.insertInto('closed_item').values({ organisation, document, item: closed.item, ...told, closed_at: at, closed_by: by })
    .onConflict(c => c.columns(['organisation', 'document', 'item']).doUpdateSet(told)).execute()
  await renewOpenPart(trx, organisation, document)
}

export async function dropClosedItem(trx: Database, organisation: string, document: string, item: number): Promise<void> {
  await trx.deleteFrom('closed_item').where('organisation', '=', organisation).where('document', '=', document).where('item', '=', item).execute()
  await renewOpenPart(trx, organisation, document)
}

/** What the document itself calls closed is closed from the first moment; somebody then says why. */
export async function closeAtImport(trx: Database, organisation: string, document: string, items: readonly number[], { at, by }: Closing): Promise<void> {
  if (items.length === 0) return
  await trx.insertInto('closed_item').values(items.map(item => ({ organisation, document, item, closed_at: at, closed_by: by }))).execute()
  await renewOpenPart(trx, organisation, document)
}

/** Keeps beside the document what lists and search may show of it to those who may not read its closed items. */
async function renewOpenPart(trx: Database, organisation: string, document: string): Promise<void> {
  const closed = await closedItemsOf(trx, organisation, document)
  await trx.deleteFrom('open_part').where('organisation', '=', organisation).where('document', '=', document).execute()
  await trx.updateTable('document').set({ closed_items: closed.length }).where('organisation', '=', organisation).where('id', '=', document).execute()
  const row = await trx.selectFrom('document as d').innerJoin('document_reading as r', join => join.onRef('r.organisation', '=', 'd.organisation').onRef('r.document', '=', 'd.id'))
    .select(['r.reading', 'd.name']).where('d.organisation', '=', organisation).where('d.id', '=', document).executeTakeFirst()
  if (row === undefined) return
  if (closed.length === 0) return void await keepOpenDoubts(trx, organisation, document, null)
  const whole = JSON.parse(row.reading) as Reading
  const open = withoutClosed({ ...whole, source: { ...whole.source, name: row.name } }, closed)
  const { name } = open.source
  const facts = factsOf(open, name)
  const counts = findingCounts(open)
  await trx.insertInto('open_part').values({
    organisation, document, name, title: facts.title, title_order_da: titleOrder(facts.title, 'da'), title_order_sv: titleOrder(facts.title, 'sv'), date: facts.date, body: facts.body,
    items: open.items.filter(one => one.access !== 'closed').length, statements: facts.statements, findings: facts.findings, personal_data: facts.personalData,
    doubts: await keepOpenDoubts(trx, organisation, document, open), words: searchForm([facts.title, name, facts.body ?? '', open.text].join('\n')),
  }).execute()
  await trx.updateTable('document_finding').set({ open_count: 0 }).where('organisation', '=', organisation).where('document', '=', document).execute()
  for (const { code, count } of counts) {
    await trx.updateTable('document_finding').set({ open_count: count }).where('organisation', '=', organisation).where('document', '=', document).where('code', '=', code).execute()
  }
}
