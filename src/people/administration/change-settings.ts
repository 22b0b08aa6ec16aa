import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { settingTexts, storeSetting } from '../settings-store.ts'
import { settings } from '../settings.ts'
import type { SettingName } from '../settings.ts'
import { organisationOf, storeOrganisation } from './organisation-store.ts'
import type { Organisation } from './organisation-store.ts'
import { checkSettings } from './typed-settings.ts'
import type { CheckedSettings, TypedSettings } from './typed-settings.ts'

export interface DecidedSettings {
  organisation: Organisation
  texts: Record<SettingName, string>
}

export async function decidedSettings(db: Database, organisation: string): Promise<DecidedSettings | null> {
  const own = await organisationOf(db, organisation)
  return own === null ? null : { organisation: own, texts: await settingTexts(db, organisation) }
}

/** Changes what the organisation has decided for itself. "conflict" when somebody else did meanwhile. */
export async function changeSettings(db: Database, note: AuditNote, typed: TypedSettings, version: string, hasProvider: boolean): Promise<CheckedSettings | { is: 'conflict' }> {
  const checked = checkSettings(typed, hasProvider)
  if (checked.is === 'wrong') return checked
  return db.transaction().execute(async trx => {
    const before = await decidedSettings(trx, note.organisation)
    if (before === null || versionOf(before) !== version) return { is: 'conflict' as const }
    const { name, language, texts } = checked.settings
    await storeOrganisation(trx, { id: note.organisation, name, language })
    for (const setting of Object.keys(settings) as SettingName[]) {
      const text = texts[setting]
      if (text !== undefined && text !== before.texts[setting]) await storeSetting(trx, note.organisation, setting, text)
    }
    await writeAudit(trx, note, note.organisation, { kind: 'settings', before, after: await decidedSettings(trx, note.organisation) })
    return checked
  })
}
