import { z } from 'zod'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { page, redirect } from '../../web/answer.ts'
import type { Answer } from '../../web/answer.ts'
import { hasProblems, typed, unprocessable } from '../../web/components/field-problems.ts'
import { Failure } from '../../web/failure.ts'
import { route } from '../../web/route.ts'
import type { Call, Route } from '../../web/route.ts'
import { changeSettings, decidedSettings } from './change-settings.ts'
import { SettingsPage } from './settings-page.tsx'
import { mostGroups, settingsAsTyped } from './typed-settings.ts'
import type { SettingsProblem, TypedSettings } from './typed-settings.ts'

const names = ['name', 'language', 'contactMail', 'contactPhone', 'mailFrom', 'exampleOpen', 'byMail', 'createAccounts', ...Array.from({ length: mostGroups }, (_, at) => [`group${at + 1}`, `role${at + 1}`]).flat()]
const fields = Object.fromEntries(names.map(name => [name, typed(300)]))

/** `hasProvider`: whether an identity provider is configured. Without one mail is the only way in and cannot be turned off. */
export function settingsRoutes({ db, hasProvider }: { db: Database; hasProvider: boolean }): Route[] {
  function settingsPage({ words }: Call<unknown>, filled: TypedSettings, version: string, problems: Partial<Record<string, SettingsProblem>>, done: boolean): Answer {
    const { title } = words.admin.settings
    return page({
      ...hasProblems(problems) ? { status: unprocessable, title: words.form.errorTitle(title) } : { title },
      crumbs: [{ title: words.rooms.administration, href: '/administration' }, { title, href: null }],
      content: <SettingsPage typed={filled} version={version} problems={problems} hasProvider={hasProvider} done={done} words={words} />,
    })
  }

  return [
    route({
      method: 'GET', path: '/settings', permission: 'settings.manage', input: z.object({ done: z.enum(['saved']).optional().catch(undefined) }), body: 'none', audit: null,
      handler: async call => {
        const decided = await decidedSettings(db, call.actor.organisation)
        if (decided === null) throw new Failure('notFound')
        const { organisation: { name, language }, texts } = decided
        return settingsPage(call, settingsAsTyped(name, language, texts), versionOf(decided), {}, call.input.done !== undefined)
      },
    }),
    route({
      method: 'POST', path: '/settings', permission: 'settings.manage', input: z.object({ ...fields, version: typed(40) }), body: 'form', audit: 'settings.changed',
      handler: async call => {
        const { version, ...filled } = call.input
        const changed = await changeSettings(db, call.note(), filled as TypedSettings, String(version), hasProvider)
        if (changed.is === 'conflict') throw new Failure('conflict')
        return changed.is === 'wrong' ? settingsPage(call, filled as TypedSettings, String(version), changed.problems, false) : redirect('/settings?done=saved')
      },
    }),
  ]
}
