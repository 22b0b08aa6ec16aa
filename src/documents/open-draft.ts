import type { Database } from '../storage/open-storage.ts'

/** A draft becomes open; within the transaction, and told of in the audit entry, of whatever opens it. Answers whether it was a draft. */
export async function openDraft(trx: Database, organisation: string, id: string): Promise<boolean> {
  const opened = await trx.updateTable('document').set({ access: 'open' }).where('organisation', '=', organisation).where('id', '=', id).where('access', '=', 'draft').returning('id').execute()
  return opened.length > 0
}

/** What `openDraft` opened becomes a draft again, unless somebody has closed it since. */
export async function closeToDraft(trx: Database, organisation: string, id: string): Promise<boolean> {
  const closed = await trx.updateTable('document').set({ access: 'draft' }).where('organisation', '=', organisation).where('id', '=', id).where('access', '=', 'open').returning('id').execute()
  return closed.length > 0
}
