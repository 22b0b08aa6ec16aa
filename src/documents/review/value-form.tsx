import type { Html } from '../../web/jsx/html.ts'
import type { FieldProblem, Problems } from '../../web/components/field-problems.ts'
import { hasProblems, problemList } from '../../web/components/field-problems.ts'
import { FieldErrors } from '../../web/components/error-summary.tsx'
import { DateField, Select, TextArea, TextField } from '../../web/components/fields.tsx'
import { dateInWords } from '../../wording/dates.ts'
import type { Value } from '../says/says.ts'
import { wordingFor } from '../says/wording-for.ts'
import { choiceInWords } from './correction-in-words.ts'
import { choices, fieldsOf, isChoice, isOptional, longestCorrection } from './correction.ts'
import type { Correction, CorrectionField, CorrectionProblem } from './correction.ts'
import { longestNote } from './review.ts'
import type { ShownReview } from './shown-review.ts'
import { addressOfValue } from './shown-review.ts'

/** What somebody had typed when the form came back, and what was wrong with it. */
export interface Typed {
  act: 'correct' | 'reject' | null
  fields: Correction
  note: string
  problems: Problems<CorrectionField, CorrectionProblem>
}

export const nothingTyped: Typed = { act: null, fields: {}, note: '', problems: {} }

export interface ValueFormProps {
  value: Value
  /** the value as it was read, for each field */
  read: Correction
  typed: Typed
  shown: ShownReview
}

/** The three choices; a script takes one of them from here and puts it below the value. */
export function ValueForm(props: ValueFormProps) {
  const { value, shown } = props
  const { review: w } = shown.words
  return (
    <div class="rt-choices">
      <form method="post" action={addressOfValue(shown.document, value.place)}>
        <Seen {...props} />
        <p>{w.value.confirmHint}</p>
        <button class="button button-primary" type="submit" name="state" value="confirmed">{w.confirm}</button>
      </form>
      <section aria-labelledby="correct-title">
        <h3 id="correct-title">{w.value.correctTitle}</h3>
        <CorrectForm {...props} />
      </section>
      <section aria-labelledby="reject-title">
        <h3 id="reject-title">{w.value.rejectTitle}</h3>
        <RejectForm {...props} />
      </section>
    </div>
  )
}

export function CorrectForm(props: ValueFormProps) {
  const { value, typed, shown } = props
  const { review: w, form } = shown.words
  const fields = fieldsOf(value.kind)
  const problems: FieldProblem[] = hasProblems(typed.problems) ? problemList(typed.problems, { ...form.common, ...w.problems }, fields) : []
  return (
    <form class="rt-form" method="post" action={addressOfValue(shown.document, value.place)} novalidate data-form="correct">
      <FieldErrors problems={problems} words={shown.words} />
      <Seen {...props} />
      <p class="rt-small">{w.value.correctHint}</p>
      <div class="rt-together">{fields.map(field => <FieldOf field={field} {...props} key={field} />)}</div>
      <div class="rt-buttons"><button class="button button-secondary" type="submit" name="state" value="corrected">{w.value.saveCorrection}</button></div>
    </form>
  )
}

export function RejectForm(props: ValueFormProps) {
  const { value, typed, shown } = props
  const { review: w } = shown.words
  return (
    <form class="rt-form" method="post" action={addressOfValue(shown.document, value.place)} novalidate data-form="reject">
      <Seen {...props} />
      <p class="rt-small">{w.value.rejectHint}</p>
      <TextField words={shown.words} name="note" label={w.value.reason} value={typed.note} maxlength={longestNote} optional />
      <div class="rt-buttons"><button class="button button-secondary" type="submit" name="state" value="rejected">{w.reject}</button></div>
    </form>
  )
}

function Seen({ value, shown }: ValueFormProps) {
  return <input type="hidden" name="seen" value={shown.version({ scope: 'value', place: value.place })} />
}

function FieldOf({ field, read, typed, shown }: ValueFormProps & { field: CorrectionField }): Html {
  const { review: w, form } = shown.words
  const problem = typed.problems[field]
  const given = typed.act === 'correct' ? typed.fields[field] ?? '' : field === 'date' && read.date !== undefined ? dateInWords(read.date, shown.language) : read[field] ?? ''
  const common = {
    words: shown.words, name: field, label: w.fields[field], optional: isOptional(field),
    problem: problem === undefined ? undefined : { ...form.common, ...w.problems }[problem],
  }
  if (isChoice(field)) {
    const wording = wordingFor(shown.language)
    const codes: readonly string[] = choices[field]
    return <Select {...common} value={given} choices={codes.map(code => [code, choiceInWords(field, code, wording)] as const)} none={given === '' || isOptional(field) ? form.choose : null} />
  }
  switch (field) {
    case 'text': return <TextArea {...common} value={given} maxlength={longestCorrection} rows={Math.min(8, Math.max(2, Math.ceil(given.length / 50)))} />
    case 'date': return <DateField {...common} value={given} />
    case 'clock': case 'endClock': return <TextField {...common} value={given} maxlength={20} width="xs" hint={w.clockHint} />
    default: return <TextField {...common} value={given} maxlength={field === 'unit' ? 200 : 24} width={field === 'unit' ? 'm' : 'xs'} />
  }
}
