import type { Messages } from '../../wording/messages.ts'
import type { Problems } from '../../web/components/field-problems.ts'
import { problemList } from '../../web/components/field-problems.ts'
import { TextField } from '../../web/components/fields.tsx'
import { Buttons, Form } from '../../web/components/form.tsx'
import { personFields } from './person.ts'
import type { Person, PersonProblem, TypedPerson } from './person.ts'

export interface PersonFormProps {
  /** null for a new one */
  person: Person | null
  typed: TypedPerson
  version: string
  problems: Problems<keyof TypedPerson, PersonProblem>
  words: Messages
}

export function PersonFormPage({ person, typed, version, problems, words }: PersonFormProps) {
  const said = words.people
  const sentences = { ...words.form.common, ...said.problems }
  const field = (name: keyof TypedPerson) => ({ words, name, value: typed[name], problem: problems[name] === undefined ? undefined : sentences[problems[name]] })
  return (
    <>
      <h1>{person === null ? said.new.title : said.edit.title(person.name)}</h1>
      <Form action={person === null ? '/people' : `/people/${person.id}/edit`} words={words} problems={problemList(problems, sentences, personFields, said.fields)} someOptional>
        {person === null ? null : <input type="hidden" name="version" value={version} />}
        <TextField {...field('name')} label={said.fields.name} maxlength={200} />
        <TextField {...field('initials')} label={said.fields.initials} hint={said.fields.initialsHint} maxlength={10} width="xs" optional />
        <TextField {...field('title')} label={said.fields.title} maxlength={200} optional />
        {person === null ? <TextField {...field('mail')} label={said.fields.mail} hint={said.fields.mailHint} maxlength={200} keyboard="email" optional /> : null}
        <Buttons submit={person === null ? said.new.button : words.form.save} cancel={{ href: person === null ? '/people' : `/people/${person.id}`, text: words.form.cancel }} />
      </Form>
    </>
  )
}

export interface AccountFormProps {
  person: Person
  /** whether there is an account already */
  has: boolean
  mail: string
  problems: Problems<'mail', PersonProblem>
  words: Messages
}

/** Gives an account, or changes its address. */
export function AccountFormPage({ person, has, mail, problems, words }: AccountFormProps) {
  const said = words.people
  const page = said.accountPage
  const sentences = { ...words.form.common, ...said.problems }
  return (
    <>
      <h1>{has ? page.changeTitle(person.name) : page.newTitle(person.name)}</h1>
      <p class="rt-summary">{has ? page.changeText : page.newText}</p>
      <Form action={`/people/${person.id}/${has ? 'account' : 'invite'}`} words={words} problems={problemList(problems, sentences, ['mail'], said.fields)}>
        <TextField words={words} name="mail" label={said.fields.mail} value={mail} maxlength={200} keyboard="email" problem={problems.mail === undefined ? undefined : sentences[problems.mail]} />
        <Buttons submit={has ? page.changeButton : page.newButton} cancel={{ href: `/people/${person.id}`, text: words.form.cancel }} />
      </Form>
    </>
  )
}
