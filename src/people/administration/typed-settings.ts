import { organisationRoles } from '../../storage/tables/people-tables.ts'
import type { OrganisationRole } from '../../storage/tables/people-tables.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import { uiLanguages } from '../../wording/languages.ts'
import type { CommonProblem } from '../../web/components/field-problems.ts'
import { hasProblems, textProblem } from '../../web/components/field-problems.ts'
import { isMail } from '../settings.ts'
import type { SettingName } from '../settings.ts'

/** The form's fields by name; group1, role1, group2 … as many as there are rows. */
export type TypedSettings = Readonly<Record<string, string>>

export type SettingsProblem = CommonProblem | 'groupTwice' | 'groupRole'

/** What the form means: the organisation's own row, and each setting's text. */
export interface NewSettings {
  name: string
  language: UiLanguage
  texts: Partial<Record<SettingName, string>>
}

export type CheckedSettings = { is: 'fine'; settings: NewSettings } | { is: 'wrong'; problems: Partial<Record<string, SettingsProblem>> }

/** Rows of groups a form may have. */
export const mostGroups = 200

/** What typed settings mean, or what is wrong with them. What concerns an identity provider counts only where one is configured. */
export function checkSettings(typed: TypedSettings, hasProvider: boolean): CheckedSettings {
  const problems: Partial<Record<string, SettingsProblem>> = {}
  const text = (name: string) => typed[name] ?? ''
  const name = textProblem(text('name'), 200, true)
  const language = uiLanguages.find(one => one === text('language'))
  if (name !== undefined) problems.name = name
  if (language === undefined) problems.language = 'chooseOne'
  for (const field of ['contactMail', 'mailFrom']) if (text(field) !== '' && !isMail(text(field))) problems[field] = 'notAMail'
  if (text('contactPhone').length > 50) problems.contactPhone = 'tooLong'
  const groups = hasProvider ? groupsIn(typed, problems) : {}
  if (hasProblems(problems) || language === undefined) return { is: 'wrong', problems }
  const onOff = (field: string) => text(field) === 'on' ? 'on' : 'off'
  return {
    is: 'fine',
    settings: {
      name: text('name'), language,
      texts: {
        'contact.mail': text('contactMail'), 'contact.phone': text('contactPhone'), 'mail.from': text('mailFrom'), 'example.open': onOff('exampleOpen'),
        ...hasProvider ? { 'signIn.mail': onOff('byMail'), 'oidc.createAccounts': onOff('createAccounts'), 'oidc.groups': JSON.stringify(groups) } : {},
      },
    },
  }
}

/** Rows with a name; each name once, each with a role. */
function groupsIn(typed: TypedSettings, problems: Partial<Record<string, SettingsProblem>>): Record<string, OrganisationRole> {
  const groups = new Map<string, OrganisationRole>()
  for (let row = 1; row <= mostGroups; row++) {
    const group = typed[`group${row}`] ?? ''
    if (group === '') continue
    const role = organisationRoles.find(one => one === typed[`role${row}`])
    if (group.length > 200) problems[`group${row}`] = 'tooLong'
    else if (groups.has(group)) problems[`group${row}`] = 'groupTwice'
    else if (role === undefined) problems[`role${row}`] = 'groupRole'
    else groups.set(group, role)
  }
  return Object.fromEntries(groups)
}

/** Settings as the form's fields hold them. */
export function settingsAsTyped(name: string, language: string, texts: Readonly<Record<SettingName, string>>): Record<string, string> {
  const typed: Record<string, string> = {
    name, language, contactMail: texts['contact.mail'], contactPhone: texts['contact.phone'], mailFrom: texts['mail.from'],
    exampleOpen: texts['example.open'], byMail: texts['signIn.mail'], createAccounts: texts['oidc.createAccounts'],
  }
  Object.entries(groupsFrom(texts['oidc.groups'])).forEach(([group, role], at) => {
    typed[`group${at + 1}`] = group
    typed[`role${at + 1}`] = role
  })
  return typed
}

function groupsFrom(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>
  } catch {
    return {}
  }
}
