import type { Children } from '../jsx/html.ts'
import type { Messages } from '../../wording/messages.ts'
import { FieldErrors } from './error-summary.tsx'
import type { FieldProblem } from './field-problems.ts'

export interface FormProps {
  action: string
  words: Messages
  problems?: readonly FieldProblem[]
  /** whether some fields may be left empty, so that it is said which must not */
  someOptional?: boolean
  children: Children
}

/** A form that changes something. What is wrong with it stands above it, and at each field. */
export function Form({ action, words, problems = [], someOptional = false, children }: FormProps) {
  return (
    <form class="rt-form" method="post" action={action} novalidate>
      <FieldErrors problems={problems} words={words} />
      {someOptional ? <p class="rt-small">{words.form.required}</p> : null}
      {children}
    </form>
  )
}

export interface ButtonsProps {
  /** what the main button does, as a verb */
  submit: string
  /** takes something away or ends it: said by the words, and by a quieter button */
  danger?: boolean
  cancel?: { href: string; text: string } | undefined
  children?: Children
}

/** The row of buttons that ends a form: one that does it, at most one way back. */
export function Buttons({ submit, danger = false, cancel, children }: ButtonsProps) {
  return (
    <div class="rt-buttons">
      <button class={`button ${danger ? 'button-secondary rt-danger' : 'button-primary'}`} type="submit">{submit}</button>
      {children}
      {cancel === undefined ? null : <a href={cancel.href}>{cancel.text}</a>}
    </div>
  )
}

/** One button that is a form by itself: a change that needs nothing typed. */
export function ButtonForm({ action, text, fields = {}, look = 'secondary', of }: {
  action: string
  text: string
  fields?: Readonly<Record<string, string>>
  look?: 'primary' | 'secondary' | 'link'
  /** what it is about, for those who hear the button without its row: "Chefforum" */
  of?: string | undefined
}) {
  return (
    <form class="rt-button-form" method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
      <button class={look === 'link' ? 'rt-link' : `button button-${look}`} type="submit">{text}{of === undefined ? null : <span class="sr-only"> {of}</span>}</button>
    </form>
  )
}
