import type { Database } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import { editableDocuments } from './document-access.ts'
import { shownDocuments } from './shown-documents.ts'

/** How many documents wait to be reviewed by an actor: read, not confirmed yet, theirs to change and to read all of. */
export async function documentsToReview(db: Database, actor: Actor): Promise<number> {
  const editable = editableDocuments(actor)
  const { count } = await shownDocuments(db, actor).select(({ fn }) => fn.countAll().as('count'))
    .where('d.review', '=', 'proposed').where('d.archived_at', 'is', null).where('o.document', 'is', null).where(eb => editable(eb as never)).executeTakeFirstOrThrow()
  return Number(count)
}
