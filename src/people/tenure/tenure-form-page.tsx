import type { Messages } from '../../wording/messages.ts'
import type { Problems } from '../../web/components/field-problems.ts'
import { problemList } from '../../web/components/field-problems.ts'
import { DateField, Radios, Select, TextField } from '../../web/components/fields.tsx'
import { ButtonForm, Buttons, Form } from '../../web/components/form.tsx'
import type { Person } from '../persons/person.ts'
import { tenureFields } from './check-tenure.ts'
import type { TenureField, TenureProblem, TypedTenure } from './check-tenure.ts'
import type { TenureKind, TenureRole } from './tenure.ts'
import { tenurePaths } from './tenure.ts'
import type { NamedTenure } from './tenure-store.ts'
import { roleNames, tenureRole } from './tenure-words.ts'

export interface TenureFormProps {
  kind: TenureKind
  person: Person
  /** null for a new one */
  tenure: NamedTenure | null
  typed: TypedTenure
  version: string
  problems: Problems<TenureField, TenureProblem>
  /** roles that may be given */
  roles: readonly TenureRole[]
  /** units or bodies there are, as id and name */
  places: readonly (readonly [id: string, name: string])[]
  /** whether it may be ended now: it has not ended yet */
  lasts: boolean
  words: Messages
}

export function TenureFormPage({ kind, person, tenure, typed, version, problems, roles, places, lasts, words }: TenureFormProps) {
  const said = words.people
  const base = `/people/${person.id}/${tenurePaths[kind]}`
  const sentences = { ...words.form.common, ...said.tenureProblems }
  const title = tenure === null ? said.tenure.add[kind](person.name) : said.tenure.change(tenure.placeName === '' ? tenureRole(tenure, words) : tenure.placeName, person.name)
  const field = (name: TenureField) => ({ words, name, value: typed[name], problem: problems[name] === undefined ? undefined : sentences[problems[name]] })
  const names = roleNames(kind, words)
  if (kind !== 'role' && places.length === 0) {
    return <><h1>{title}</h1><p>{said.tenure.noPlaces[kind]}</p><p><a href={kind === 'unit' ? '/units/new' : '/bodies/new'}>{kind === 'unit' ? said.units.add : said.bodies.add}</a></p></>
  }
  return (
    <>
      <h1>{title}</h1>
      <Form action={tenure === null ? `${base}/new` : `${base}/${tenure.id}`} words={words} problems={problemList(problems, sentences, tenureFields, { ...said.fields, place: kind === 'unit' ? said.fields.unit : said.fields.body })} someOptional>
        {tenure === null ? null : <input type="hidden" name="version" value={version} />}
        {kind === 'role' ? null : <Select {...field('place')} label={kind === 'unit' ? said.fields.unit : said.fields.body} choices={places} none={kind === 'unit' ? said.fields.chooseUnit : said.fields.chooseBody} />}
        <Radios {...field('role')} label={said.fields.role} choices={roles.map(role => ({ value: role, text: names[role] ?? role, hint: kind === 'role' ? said.roleHints[role as keyof typeof said.roleHints] : undefined }))} />
        {kind === 'body' ? <TextField {...field('onBehalfOf')} label={said.fields.onBehalfOf} hint={said.fields.onBehalfOfHint} maxlength={200} optional /> : null}
        <DateField {...field('from')} label={said.fields.from} optional />
        <DateField {...field('to')} label={said.fields.to} hint={said.fields.toHint} optional />
        <Buttons submit={tenure === null ? said.add[kind] : words.form.save} cancel={{ href: `/people/${person.id}#${kind}`, text: words.form.cancel }} />
      </Form>
      {tenure === null || !lasts ? null : (
        <section class="rt-end" aria-labelledby="end">
          <h2 id="end">{said.tenure.endTitle}</h2>
          <p>{said.tenure.endText}</p>
          <ButtonForm action={`${base}/${tenure.id}/end`} text={said.tenure.end} />
        </section>
      )}
    </>
  )
}
