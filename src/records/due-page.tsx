import type { KeptDocument } from '../documents/keep-or-discard.ts'
import { dateInWords } from '../wording/dates.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { DoneNotice } from '../web/components/done-notice.tsx'
import { EmptyState } from '../web/components/empty-state.tsx'
import { problemList } from '../web/components/field-problems.ts'
import type { Problems } from '../web/components/field-problems.ts'
import { Buttons, Form } from '../web/components/form.tsx'
import { DecisionFields, DocumentBoxes } from './decision-fields.tsx'
import type { DecisionField, DecisionForm } from './decision-fields.tsx'

export interface DuePageProps {
  documents: KeptDocument[]
  form: DecisionForm
  problems: Problems<DecisionField, DecisionField>
  done: number | null
  words: Messages
  language: UiLanguage
}

/** Documents older than their rule, and what is to become of them. */
export function DuePage({ documents, form, problems, done, words, language }: DuePageProps) {
  const w = words.records.due
  const of = (id: string) => documents.find(one => one.id === id)
  return (
    <>
      <h1>{w.title}</h1>
      {done === null ? null : <DoneNotice text={words.records.decide.done(done)} />}
      {documents.length === 0 ? <EmptyState title={w.noneTitle} text={w.noneText}><p><a href="/records/retention">{w.toRetention}</a></p></EmptyState> : (
        <>
          <p class="rt-summary">{w.lead}</p>
          <Form action="/records/due" words={words} problems={problemList(problems, words.records.decide.problems, ['documents', 'decision', 'rule'])}>
            <DocumentBoxes
              documents={documents} chosen={form.documents} words={words} caption={w.title} columns={[w.columns.kind, w.columns.date]}
              more={id => [words.kinds[of(id)?.kind ?? 'memo'], dateInWords((of(id)?.date ?? of(id)?.importedAt ?? '').slice(0, 10), language)]}
            />
            <DecisionFields form={form} problems={problems} offersCopy={false} words={words} />
            <Buttons submit={words.records.decide.button} />
          </Form>
        </>
      )}
    </>
  )
}
