import { languageNames, uiLanguages } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import type { Problems } from '../../web/components/field-problems.ts'
import { problemList } from '../../web/components/field-problems.ts'
import { Select, TextField } from '../../web/components/fields.tsx'
import { Buttons, Form } from '../../web/components/form.tsx'
import { setupLimits } from './setup-form.ts'
import type { SetupField, SetupFields } from './setup-form.ts'

export interface SetupPageProps {
  link: string
  fields: SetupFields
  problems: Problems<SetupField, SetupField>
  words: Messages
}

export function SetupPage({ link, fields, problems, words }: SetupPageProps) {
  const w = words.welcome.setup
  const sentence = (field: SetupField) => problems[field] === undefined ? undefined : w.problems[field]
  return (
    <>
      <h1>{w.title}</h1>
      <p class="rt-summary">{w.text}</p>
      <Form action={`/setup/${link}`} words={words} problems={problemList(problems, w.problems, ['organisation', 'person', 'mail'])}>
        <TextField words={words} name="organisation" label={w.organisation} hint={w.organisationHint} value={fields.organisation} maxlength={setupLimits.organisation} autocomplete="organization" problem={sentence('organisation')} />
        <Select words={words} name="language" label={w.language} value={fields.language} choices={uiLanguages.map(one => [one, languageNames[one]] as const)} />
        <TextField words={words} name="person" label={w.person} value={fields.person} maxlength={setupLimits.person} autocomplete="name" problem={sentence('person')} />
        <TextField words={words} name="mail" label={w.mail} hint={w.mailHint} value={fields.mail} maxlength={setupLimits.mail} keyboard="email" autocomplete="email" problem={sentence('mail')} />
        <Buttons submit={w.button} />
      </Form>
    </>
  )
}

/** The link was used or is too old. */
export function SetupOverPage({ words }: { words: Messages }) {
  const w = words.welcome.setup
  return (
    <div class="rt-measure">
      <h1>{w.doneTitle}</h1>
      <p>{w.doneText}</p>
      <p><a href="/">{words.product}</a></p>
    </div>
  )
}
