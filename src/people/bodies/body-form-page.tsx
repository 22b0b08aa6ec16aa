import type { Messages } from '../../wording/messages.ts'
import type { Problems } from '../../web/components/field-problems.ts'
import { problemList } from '../../web/components/field-problems.ts'
import { DateField, Radios, Select, TextField } from '../../web/components/fields.tsx'
import { Buttons, Form } from '../../web/components/form.tsx'
import { approvalModes, bodyFields, bodyKinds } from './body.ts'
import type { Body, BodyProblem, TypedBody } from './body.ts'

export interface BodyFormProps {
  /** null for a new one */
  body: Body | null
  typed: TypedBody
  version: string
  problems: Problems<keyof TypedBody, BodyProblem>
  words: Messages
}

export function BodyFormPage({ body, typed, version, problems, words }: BodyFormProps) {
  const said = words.people.bodies
  const sentences = { ...words.form.common, ...said.problems }
  const field = (name: keyof TypedBody) => ({ words, name, value: typed[name], problem: problems[name] === undefined ? undefined : sentences[problems[name]] })
  return (
    <>
      <h1>{body === null ? said.add : said.edit(body.name)}</h1>
      {body === null ? null : <p class="rt-summary">{said.renameHint}</p>}
      <Form action={body === null ? '/bodies' : `/bodies/${body.id}/edit`} words={words} problems={problemList(problems, sentences, bodyFields, { ...words.people.fields, ...said.fields })} someOptional>
        {body === null ? null : <input type="hidden" name="version" value={version} />}
        <TextField {...field('name')} label={words.people.fields.name} maxlength={200} />
        <TextField {...field('code')} label={said.fields.code} hint={said.fields.codeHint} maxlength={20} width="xs" optional />
        <Radios {...field('kind')} label={said.fields.kind} choices={bodyKinds.map(kind => ({ value: kind, text: words.people.bodyKinds[kind] }))} />
        <Select {...field('minutesApproval')} label={said.fields.minutesApproval} choices={approvalModes.map(mode => [mode, words.approvalModes[mode]])} none={said.fields.noApproval} optional />
        <DateField {...field('from')} label={words.people.fields.from} optional />
        <DateField {...field('to')} label={words.people.fields.to} hint={said.toHint} optional />
        <Buttons submit={body === null ? said.button : words.form.save} cancel={{ href: body === null ? '/bodies' : `/bodies/${body.id}`, text: words.form.cancel }} />
      </Form>
    </>
  )
}
