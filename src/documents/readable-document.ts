import type { Database } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import { editableDocuments, readableDocuments } from './document-access.ts'
import type { SourceDocument } from './document.ts'
import { findDocument } from './document-store.ts'

/** The document, when the actor may know of it; else null, which pages show as "not found". */
export async function readableDocument(db: Database, actor: Actor, id: string): Promise<SourceDocument | null> {
  return findDocument(db, actor, readableDocuments(actor), id)
}

/** The document, when the actor may change it. */
export async function editableDocument(db: Database, actor: Actor, id: string): Promise<SourceDocument | null> {
  return findDocument(db, actor, editableDocuments(actor), id)
}
