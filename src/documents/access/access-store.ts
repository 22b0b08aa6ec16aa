import type { Database } from '../../storage/open-storage.ts'
import type { Access } from '../../storage/tables.ts'

/** Who sees a document, as it can be changed. */
export interface AccessRecord {
  access: Access
  unit: string | null
  body: string | null
  ground: string | null
  publicTitle: string | null
  publicWording: string | null
}

/** null when the document was removed. */
export async function accessOf(db: Database, organisation: string, document: string): Promise<(AccessRecord & { archivedAt: string | null }) | null> {
  const row = await db.selectFrom('document').select(['access', 'unit', 'body_id', 'closed_ground', 'public_title', 'public_wording', 'archived_at'])
    .where('organisation', '=', organisation).where('id', '=', document).executeTakeFirst()
  return row === undefined ? null : {
    access: row.access, unit: row.unit, body: row.body_id, ground: row.closed_ground, publicTitle: row.public_title, publicWording: row.public_wording, archivedAt: row.archived_at,
  }
}

export async function setAccess(trx: Database, organisation: string, document: string, to: AccessRecord): Promise<void> {
  await trx.updateTable('document')
    .set({ access: to.access, unit: to.unit, body_id: to.body, closed_ground: to.ground, public_title: to.publicTitle, public_wording: to.publicWording })
    .where('organisation', '=', organisation).where('id', '=', document).execute()
}

export async function setArchived(trx: Database, organisation: string, document: string, at: string | null): Promise<void> {
  await trx.updateTable('document').set({ archived_at: at }).where('organisation', '=', organisation).where('id', '=', document).execute()
}
