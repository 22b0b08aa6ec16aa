import type { Database } from '../../storage/open-storage.ts'
import type { AccountTable } from '../../storage/tables/people-tables.ts'

export const digests = ['daily', 'weekly', 'off'] as const satisfies readonly AccountTable['digest'][]

export type Digest = typeof digests[number]

/** What somebody decides about their own account. */
export interface OwnChoices {
  mail: string
  language: string | null
  digest: Digest
}

export async function ownChoices(db: Database, organisation: string, account: string): Promise<OwnChoices | null> {
  return await db.selectFrom('account').select(['mail', 'language', 'digest']).where('organisation', '=', organisation).where('id', '=', account).executeTakeFirst() ?? null
}

export async function storeChoices(trx: Database, organisation: string, account: string, { language, digest }: Pick<OwnChoices, 'language' | 'digest'>): Promise<void> {
  await trx.updateTable('account').set({ language, digest }).where('organisation', '=', organisation).where('id', '=', account).execute()
}
