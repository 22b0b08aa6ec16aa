import type { Database } from '../../storage/open-storage.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import { spoken } from '../recipient-answers.ts'

export interface Organisation {
  id: string
  name: string
  language: UiLanguage
}

export async function organisationOf(db: Database, id: string): Promise<Organisation | null> {
  const row = await db.selectFrom('organisation').select(['name', 'language']).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : { id, name: row.name ?? '', language: spoken(row.language) }
}

export async function storeOrganisation(trx: Database, { id, name, language }: Organisation): Promise<void> {
  await trx.updateTable('organisation').set({ name, language }).where('id', '=', id).execute()
}
