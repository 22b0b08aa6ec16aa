import { organisationRoles } from '../../storage/tables/people-tables.ts'
import { languageNames, uiLanguages } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { DoneNotice } from '../../web/components/done-notice.tsx'
import { problemList } from '../../web/components/field-problems.ts'
import { Checkbox, Select, TextField } from '../../web/components/fields.tsx'
import { Buttons, Form } from '../../web/components/form.tsx'
import { mostGroups } from './typed-settings.ts'
import type { SettingsProblem, TypedSettings } from './typed-settings.ts'

export interface SettingsPageProps {
  typed: TypedSettings
  version: string
  problems: Partial<Record<string, SettingsProblem>>
  hasProvider: boolean
  done: boolean
  words: Messages
}

export function SettingsPage({ typed, version, problems, hasProvider, done, words }: SettingsPageProps) {
  const said = words.admin.settings
  const sentences: Readonly<Record<SettingsProblem, string>> = { ...words.form.common, ...said.problems }
  const rows = Array.from({ length: rowsFor(typed) }, (_, at) => at + 1)
  const fields = ['name', 'language', 'contactMail', 'contactPhone', ...rows.flatMap(row => [`group${row}`, `role${row}`]), 'mailFrom']
  const labels: Record<string, string> = { name: said.name, language: said.language, contactMail: said.mail, contactPhone: said.phone, mailFrom: said.mailFrom }
  for (const row of rows) Object.assign(labels, { [`group${row}`]: said.group(row), [`role${row}`]: said.groupRole(row) })
  const field = (name: string) => ({ words, name, value: typed[name] ?? '', problem: problems[name] === undefined ? undefined : sentences[problems[name]] })
  const checkbox = (name: string) => ({ words, name, checked: typed[name] === 'on' })
  return (
    <>
      <h1>{said.title}</h1>
      {done ? <DoneNotice text={said.done} /> : null}
      <Form action="/settings" words={words} problems={problemList(problems, sentences, fields, labels)} someOptional>
        <input type="hidden" name="version" value={version} />
        <fieldset class="rt-part">
          <legend>{said.organisation}</legend>
          <TextField {...field('name')} label={said.name} maxlength={200} />
          <Select {...field('language')} label={said.language} hint={said.languageHint} choices={uiLanguages.map(one => [one, languageNames[one]])} />
        </fieldset>
        <fieldset class="rt-part">
          <legend>{said.contact}</legend>
          <p class="rt-small">{said.contactHint}</p>
          <TextField {...field('contactMail')} label={said.mail} maxlength={200} keyboard="email" optional />
          <TextField {...field('contactPhone')} label={said.phone} maxlength={50} keyboard="tel" width="s" optional />
        </fieldset>
        <fieldset class="rt-part">
          <legend>{said.signIn}</legend>
          {hasProvider ? (
            <>
              <Checkbox {...checkbox('byMail')} label={said.byMail} />
              <Checkbox {...checkbox('createAccounts')} label={said.createAccounts} />
              <h3>{said.groups}</h3>
              <p class="rt-small">{said.groupsHint}</p>
              {rows.map(row => (
                <div class="rt-together" key={row}>
                  <TextField {...field(`group${row}`)} label={said.group(row)} maxlength={200} width="m" optional />
                  <Select {...field(`role${row}`)} label={said.groupRole(row)} choices={organisationRoles.map(role => [role, words.people.roles[role]])} none={said.noRole} optional />
                </div>
              ))}
            </>
          ) : <p>{said.onlyMail}</p>}
        </fieldset>
        <fieldset class="rt-part">
          <legend>{said.mails}</legend>
          <TextField {...field('mailFrom')} label={said.mailFrom} hint={said.mailFromHint} maxlength={200} keyboard="email" optional />
        </fieldset>
        <fieldset class="rt-part">
          <legend>{said.example}</legend>
          <Checkbox {...checkbox('exampleOpen')} label={said.exampleOpen} />
        </fieldset>
        <Buttons submit={words.form.save} cancel={{ href: '/administration', text: words.form.cancel }} />
      </Form>
    </>
  )
}

/** The rows there are, and three more to fill in. */
function rowsFor(typed: TypedSettings): number {
  let last = 0
  for (let row = 1; row <= mostGroups; row++) if ((typed[`group${row}`] ?? '') !== '') last = row
  return Math.min(last + 3, mostGroups)
}
