import type { Database } from '../storage/open-storage.ts'
import { settingFrom, settings } from './settings.ts'
import type { SettingName, SettingValue } from './settings.ts'

/** What the organisation has decided, else what holds otherwise. A text that means nothing (any more) counts as not decided. */
export async function setting<Name extends SettingName>(db: Database, organisation: string, name: Name): Promise<SettingValue<Name>> {
  const row = await db.selectFrom('setting').select('value').where('organisation', '=', organisation).where('name', '=', name).executeTakeFirst()
  const decided = row === undefined ? null : settingFrom(name, row.value)
  return decided ?? settingFrom(name, settings[name].otherwise) as SettingValue<Name>
}

/** Every setting's text, as it would be shown in its field. */
export async function settingTexts(db: Database, organisation: string): Promise<Record<SettingName, string>> {
  const rows = await db.selectFrom('setting').select(['name', 'value']).where('organisation', '=', organisation).execute()
  const decided = new Map(rows.map(row => [row.name, row.value]))
  return Object.fromEntries(Object.entries(settings).map(([name, { otherwise }]) => [name, decided.get(name) ?? otherwise])) as Record<SettingName, string>
}

/** Stores a setting's text; the caller has checked it by `settingFrom` and writes the change down. */
export async function storeSetting(trx: Database, organisation: string, name: SettingName, value: string): Promise<void> {
  await trx.insertInto('setting').values({ organisation, name, value }).onConflict(c => c.columns(['organisation', 'name']).doUpdateSet({ value })).execute()
}

/** Whom to turn to when stuck: the mail address, else the telephone number, else null. */
export async function contactOf(db: Database, organisation: string): Promise<string | null> {
  const { 'contact.mail': mail, 'contact.phone': phone } = await settingTexts(db, organisation)
  return [mail, phone].find(one => one !== '') ?? null
}
