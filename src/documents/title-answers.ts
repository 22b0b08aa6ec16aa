import type { Database } from '../storage/open-storage.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Actor } from '../web/actor.ts'
import { readableDocuments } from './document-access.ts'
import { asDocument, selectShown } from './shown-documents.ts'
import { shownTitle } from './shown-title.ts'

/** What documents are called in lists, by id: only those the actor may know of. */
export async function titlesOf(db: Database, actor: Actor, ids: readonly string[], language: UiLanguage): Promise<Map<string, string>> {
  const rows = await selectShown(db, actor).where(eb => readableDocuments(actor)(eb as never)).where('d.id', 'in', [...new Set(ids), '']).execute()
  return new Map(rows.map(row => [row.id, shownTitle(asDocument(row), language)]))
}
