import type { Messages } from '../../wording/messages.ts'
import type { FailureCode } from '../failure.ts'
import type { FieldProblem } from './field-problems.ts'

/** What went wrong, above all else on the page, with a way to the field it is about. */
export function ErrorSummary({ code, field, words, sprite }: { code: FailureCode; field: string; words: Messages; sprite: string }) {
  const failure = words.failures[code]
  return (
    <div class="alert alert-error rt-error" data-code={code} role="alert" aria-labelledby="error-title">
      <svg class="icon-svg alert-icon" focusable="false" aria-hidden="true"><use href={`${sprite}#error`} /></svg>
      <div class="alert-body">
        <h2 class="alert-heading" id="error-title">{words.errorSummary}</h2>
        <p class="alert-text"><a href={`#${field}`}>{failure.title}</a>. {failure.text}</p>
      </div>
    </div>
  )
}

/** What is wrong with a form, field by field, each a link to its field; where one comes to first, by keyboard as by eye. Nothing where nothing is. */
export function FieldErrors({ problems, words, title = words.form.problems(problems.length) }: { problems: readonly FieldProblem[]; words: Messages; title?: string }) {
  if (problems.length === 0) return null
  return (
    <div class="rt-errors" role="alert" aria-labelledby="error-title" tabindex={-1} autofocus>
      <h2 id="error-title">{title}</h2>
      <ul>{problems.map(({ field, label, sentence }) => <li key={field}><a href={`#${field}`}>{label === undefined ? '' : label.endsWith('?') ? `${label} ` : `${label}: `}{sentence}</a></li>)}</ul>
    </div>
  )
}
