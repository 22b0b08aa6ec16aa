import type { UiLanguage } from '../../wording/languages.ts'
import { uiLanguages } from '../../wording/languages.ts'
import type { Problems } from '../../web/components/field-problems.ts'
import { hasProblems, textProblem } from '../../web/components/field-problems.ts'
import type { NewOrganisation } from './set-up-organisation.ts'

export interface SetupFields {
  organisation: string
  language: string
  person: string
  mail: string
}

export type SetupField = 'organisation' | 'person' | 'mail'

export const setupLimits = { organisation: 200, person: 200, mail: 254 }

/** What was typed, if it can be; else which field cannot. */
export function checkSetup(fields: SetupFields): { ok: NewOrganisation } | { problems: Problems<SetupField, SetupField> } {
  const mail = fields.mail.toLowerCase()
  const problems: Problems<SetupField, SetupField> = {}
  if (textProblem(fields.organisation, setupLimits.organisation, true) !== undefined) problems.organisation = 'organisation'
  if (textProblem(fields.person, setupLimits.person, true) !== undefined) problems.person = 'person'
  if (mail.length > setupLimits.mail || !/^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>"]+$/.test(mail)) problems.mail = 'mail'
  if (hasProblems(problems)) return { problems }
  const language: UiLanguage = uiLanguages.find(one => one === fields.language) ?? 'da'
  return { ok: { name: fields.organisation, language, person: fields.person, mail } }
}
