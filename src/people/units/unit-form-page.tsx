import type { Messages } from '../../wording/messages.ts'
import type { Problems } from '../../web/components/field-problems.ts'
import { problemList } from '../../web/components/field-problems.ts'
import { DateField, Select, TextField } from '../../web/components/fields.tsx'
import { Buttons, Form } from '../../web/components/form.tsx'
import { replacementFields } from './replacement.ts'
import type { ReplacementProblem, TypedReplacement } from './replacement.ts'
import { unitFields } from './unit.ts'
import type { TypedUnit, Unit, UnitProblem } from './unit.ts'

export interface UnitFormProps {
  /** null for a new one */
  unit: Unit | null
  typed: TypedUnit
  version: string
  problems: Problems<keyof TypedUnit, UnitProblem>
  /** units it may belong under, as id and name */
  parents: readonly (readonly [id: string, name: string])[]
  words: Messages
}

export function UnitFormPage({ unit, typed, version, problems, parents, words }: UnitFormProps) {
  const said = words.people.units
  const sentences = { ...words.form.common, ...said.problems }
  const field = (name: keyof TypedUnit) => ({ words, name, value: typed[name], problem: problems[name] === undefined ? undefined : sentences[problems[name]] })
  return (
    <>
      <h1>{unit === null ? said.add : said.edit(unit.name)}</h1>
      <Form action={unit === null ? '/units' : `/units/${unit.id}/edit`} words={words} problems={problemList(problems, sentences, unitFields, { ...words.people.fields, ...said.fields })} someOptional>
        {unit === null ? null : <input type="hidden" name="version" value={version} />}
        <TextField {...field('name')} label={words.people.fields.name} maxlength={200} />
        <TextField {...field('abbreviation')} label={said.fields.abbreviation} hint={said.fields.abbreviationHint} maxlength={20} width="xs" optional />
        <Select {...field('parent')} label={said.fields.parent} choices={parents} none={said.fields.noParent} optional />
        <DateField {...field('from')} label={words.people.fields.from} optional />
        <DateField {...field('to')} label={words.people.fields.to} hint={said.toHint} optional />
        <Buttons submit={unit === null ? said.button : words.form.save} cancel={{ href: unit === null ? '/units' : `/units/${unit.id}`, text: words.form.cancel }} />
      </Form>
    </>
  )
}

export interface ReplacementFormProps {
  unit: Unit
  typed: TypedReplacement
  version: string
  problems: Problems<keyof TypedReplacement, ReplacementProblem>
  /** units there are, as id and name */
  others: readonly (readonly [id: string, name: string])[]
  words: Messages
}

export function ReplacementFormPage({ unit, typed, version, problems, others, words }: ReplacementFormProps) {
  const said = words.people.replacement
  const sentences = { ...words.form.common, ...said.problems }
  const field = (name: keyof TypedReplacement) => ({ words, name, value: typed[name], problem: problems[name] === undefined ? undefined : sentences[problems[name]] })
  return (
    <>
      <h1>{said.title(unit.name)}</h1>
      <p class="rt-summary">{said.text}</p>
      <Form action={`/units/${unit.id}/replace`} words={words} problems={problemList(problems, sentences, replacementFields, said)}>
        <input type="hidden" name="version" value={version} />
        <DateField {...field('day')} label={said.day} />
        <Select {...field('into')} label={said.into} choices={others} none={said.newUnit} />
        <TextField {...field('name')} label={said.name} hint={said.nameHint} maxlength={200} optional />
        <TextField {...field('abbreviation')} label={said.abbreviation} maxlength={20} width="xs" optional />
        <Buttons submit={said.button} cancel={{ href: `/units/${unit.id}`, text: words.form.cancel }} />
      </Form>
    </>
  )
}
