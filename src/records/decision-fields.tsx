import type { DiscardDecision } from '../storage/tables/keeping-tables.ts'
import { discardDecisions } from '../storage/tables/keeping-tables.ts'
import type { Messages } from '../wording/messages.ts'
import type { Children } from '../web/jsx/html.ts'
import { Radios, TextField } from '../web/components/fields.tsx'
import type { Problems } from '../web/components/field-problems.ts'

export type DecisionField = 'documents' | 'decision' | 'rule'

export interface DecisionForm {
  documents: string[]
  decision: string
  rule: string
}

export const longestRule = 300

/** What was typed, if it is a decision: which documents, what becomes of them, under which named rule. */
export function checkDecision({ documents, decision, rule }: DecisionForm): { ok: { documents: string[]; decision: DiscardDecision; rule: string } } | { problems: Problems<DecisionField, DecisionField> } {
  const known = discardDecisions.find(one => one === decision)
  const problems: Problems<DecisionField, DecisionField> = {}
  if (documents.length === 0) problems.documents = 'documents'
  if (known === undefined) problems.decision = 'decision'
  if (rule === '' || rule.length > longestRule) problems.rule = 'rule'
  return known === undefined || Object.keys(problems).length > 0 ? { problems } : { ok: { documents, decision: known, rule } }
}

/** The two questions of each decision. A copy without names is offered only where there are names to leave out. */
export function DecisionFields({ form, problems, offersCopy, words }: { form: DecisionForm; problems: Problems<DecisionField, DecisionField>; offersCopy: boolean; words: Messages }) {
  const w = words.records.decide
  const said = (field: DecisionField) => problems[field] === undefined ? undefined : w.problems[field]
  const choices = discardDecisions.filter(one => offersCopy || one !== 'redactedCopy').map(one => ({ value: one, text: w.decisions[one], hint: w.hints[one] }))
  return (
    <>
      <Radios words={words} name="decision" label={w.decision} value={form.decision} choices={choices} problem={said('decision')} />
      <TextField words={words} name="rule" label={w.rule} hint={w.ruleHint} value={form.rule} maxlength={longestRule} problem={said('rule')} />
    </>
  )
}

/** Documents to decide on, each with a box to tick. */
export function DocumentBoxes({ documents, chosen, words, caption, columns, more, under }: {
  documents: { id: string; title: string }[]
  chosen: readonly string[]
  words: Messages
  caption: string
  columns: string[]
  more: (id: string) => (string | null)[]
  /** below a document's title */
  under?: (id: string) => Children
}) {
  return (
    <table class="rt-table rt-table--plain rt-table--boxes">
      <caption class="sr-only">{caption}</caption>
      <thead><tr><th scope="col">{words.records.due.columns.choose}</th><th scope="col">{words.records.due.columns.document}</th>{columns.map(title => <th scope="col" key={title}>{title}</th>)}</tr></thead>
      <tbody>
        {documents.map((one, at) => (
          <tr key={one.id}>
            <td data-label={words.records.due.columns.choose}>
              <div class="form-group-checkbox">
                <input class="form-checkbox" type="checkbox" id={at === 0 ? 'documents' : `document-${one.id}`} name={`document-${one.id}`} value="on" checked={chosen.includes(one.id)} />
                <label class="form-label" for={at === 0 ? 'documents' : `document-${one.id}`}><span class="sr-only">{words.records.due.choose(one.title)}</span></label>
              </div>
            </td>
            <th scope="row"><a href={`/documents/${one.id}`}>{one.title}</a>{under?.(one.id)}</th>
            {more(one.id).map((cell, column) => <td data-label={columns[column]} key={column}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
