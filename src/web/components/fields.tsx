import type { Children } from '../jsx/html.ts'
import type { Messages } from '../../wording/messages.ts'

export interface FieldProps {
  words: Messages
  name: string
  label: string
  /** left out, the name: give one where a page has several forms with the same names */
  id?: string | undefined
  hint?: string | undefined
  /** what is wrong with what was typed, as a sentence */
  problem?: string | undefined
  /** fields are required unless they say so */
  optional?: boolean | undefined
}

export type FieldWidth = 'xs' | 's' | 'm' | 'l' | 'xl'

export interface TextFieldProps extends FieldProps {
  value: string
  maxlength: number
  /** the keyboard a phone shows */
  keyboard?: 'text' | 'email' | 'tel' | undefined
  autocomplete?: string | undefined
  width?: FieldWidth | undefined
}

export function TextField({ value, maxlength, keyboard = 'text', autocomplete = 'off', width = 'xl', ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      <input class={`form-input input-width-${width}`} type="text" inputmode={keyboard} id={field.id ?? field.name} name={field.name} value={value} maxlength={maxlength} autocomplete={autocomplete} {...stateOf(field)} />
    </Field>
  )
}

export function TextArea({ value, maxlength, rows = 5, ...field }: FieldProps & { value: string; maxlength: number; rows?: number }) {
  return (
    <Field {...field}>
      <textarea class="form-input rt-textarea" id={field.id ?? field.name} name={field.name} rows={rows} maxlength={maxlength} value={value} {...stateOf(field)} />
    </Field>
  )
}

/** A date as people write it; `typedDate` reads it. */
export function DateField({ value, hint, ...field }: FieldProps & { value: string }) {
  return <TextField {...field} value={value} maxlength={40} width="s" hint={hint ?? field.words.form.dateHint} />
}

export interface SelectProps extends FieldProps {
  value: string
  choices: readonly (readonly [value: string, text: string])[]
  /** the text of the empty choice; null where there is none */
  none?: string | null
}

export function Select({ value, choices, none = null, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select class="form-select input-width-xl" id={field.id ?? field.name} name={field.name} autocomplete="off" {...stateOf(field)}>
        {none === null ? null : <option value="">{none}</option>}
        {choices.map(([one, text]) => <option value={one} selected={one === value} key={one}>{text}</option>)}
      </select>
    </Field>
  )
}

export interface RadioChoice {
  value: string
  text: string
  hint?: string | undefined
}

export function Radios({ value, choices, ...field }: FieldProps & { value: string; choices: readonly RadioChoice[] }) {
  const id = field.id ?? field.name
  return (
    <div class={groupClass(field)}>
      <fieldset aria-describedby={describedBy(field)}>
        <legend class="form-label"><Label {...field} /></legend>
        <Notes {...field} />
        {choices.map((choice, at) => (
          <div class="form-group-radio" key={choice.value}>
            <input class="form-radio radio-large" type="radio" id={at === 0 ? id : `${id}-${choice.value}`} name={field.name} value={choice.value} checked={choice.value === value} aria-describedby={choice.hint === undefined ? undefined : `${id}-${choice.value}-hint`} />
            <label class="form-label" for={at === 0 ? id : `${id}-${choice.value}`}>{choice.text}</label>
            {choice.hint === undefined ? null : <span class="form-hint rt-choice-hint" id={`${id}-${choice.value}-hint`}>{choice.hint}</span>}
          </div>
        ))}
      </fieldset>
    </div>
  )
}

/** Yes or no; sent as "on" when it is checked, not at all when it is not. */
export function Checkbox({ checked, ...field }: Omit<FieldProps, 'optional'> & { checked: boolean }) {
  const id = field.id ?? field.name
  return (
    <div class={groupClass(field)}>
      <div class="form-group-checkbox">
        <input class="form-checkbox checkbox-large" type="checkbox" id={id} name={field.name} value="on" checked={checked} aria-describedby={describedBy(field)} aria-invalid={field.problem === undefined ? undefined : true} />
        <label class="form-label" for={id}>{field.label}</label>
      </div>
      <Notes {...field} />
    </div>
  )
}

/** Label, hint and problem around a control, which names them by `aria-describedby`. */
function Field({ children, ...field }: FieldProps & { children: Children }) {
  return (
    <div class={groupClass(field)}>
      <label class="form-label" for={field.id ?? field.name}><Label {...field} /></label>
      <Notes {...field} />
      {children}
    </div>
  )
}

function Label({ label, optional = false, words }: FieldProps) {
  return <>{label}{optional ? <span class="rt-optional"> {words.form.optional}</span> : null}</>
}

function Notes({ hint, problem, words, ...field }: FieldProps) {
  const id = field.id ?? field.name
  return (
    <>
      {hint === undefined ? null : <span class="form-hint" id={`${id}-hint`}>{hint}</span>}
      {problem === undefined ? null : <span class="form-error-message" id={`${id}-problem`}><span class="sr-only">{words.form.errorPrefix} </span>{problem}</span>}
    </>
  )
}

function groupClass({ problem }: FieldProps): string {
  return problem === undefined ? 'form-group' : 'form-group form-error'
}

/** `required` is told to screen readers; the form is `novalidate`, so that what is wrong is said by us, in the reader's language. */
function stateOf(field: FieldProps) {
  return { required: field.optional !== true, 'aria-invalid': field.problem === undefined ? undefined : true, 'aria-describedby': describedBy(field) }
}

function describedBy({ hint, problem, ...field }: FieldProps): string | undefined {
  const id = field.id ?? field.name
  const ids = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`].filter(one => one !== '')
  return ids.length === 0 ? undefined : ids.join(' ')
}
