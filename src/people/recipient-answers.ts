import type { Database } from '../storage/open-storage.ts'
import type { UiLanguage } from '../wording/languages.ts'
import { uiLanguages } from '../wording/languages.ts'

/** Whom a mail goes to, and in which language. */
export interface Recipient {
  name: string
  mail: string
  language: UiLanguage
}

/** The one an account belongs to; null when there is none such or it was suspended: who may not sign in gets no mail. */
export async function recipientOf(db: Database, organisation: string, account: string): Promise<Recipient | null> {
  const row = await db.selectFrom('account as a')
    .innerJoin('person as p', join => join.onRef('p.organisation', '=', 'a.organisation').onRef('p.id', '=', 'a.person'))
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select(['p.name', 'a.mail', 'a.language', 'o.language as organisation_language'])
    .where('a.organisation', '=', organisation).where('a.id', '=', account).where('a.state', '!=', 'suspended').executeTakeFirst()
  return row === undefined ? null : { name: row.name, mail: row.mail, language: spoken(row.language, row.organisation_language) }
}

/** The first of these that the house speaks, else Danish. */
export function spoken(...wanted: (string | null)[]): UiLanguage {
  for (const one of wanted) {
    const language = uiLanguages.find(known => known === one)
    if (language !== undefined) return language
  }
  return 'da'
}
