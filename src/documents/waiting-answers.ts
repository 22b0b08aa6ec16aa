import type { Database } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import { editableDocuments } from './document-access.ts'

/** How many documents wait to be reviewed by an actor: read, not confirmed yet, and theirs to change. */
export async function documentsToReview(db: Database, actor: Actor): Promise<number> {
  const { count } = await db.selectFrom('document as d').select(({ fn }) => fn.countAll().as('count'))
    .where('d.organisation', '=', actor.organisation).where('d.review', '=', 'proposed').where('d.archived_at', 'is', null).where(editableDocuments(actor)).executeTakeFirstOrThrow()
  return Number(count)
}
