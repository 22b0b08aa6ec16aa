import type { FoundPerson } from '../people/held-by-person.ts'
import { momentInWords } from '../wording/dates.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { EmptyState } from '../web/components/empty-state.tsx'
import { Radios, TextArea, TextField } from '../web/components/fields.tsx'
import { problemList } from '../web/components/field-problems.ts'
import type { Problems } from '../web/components/field-problems.ts'
import { Buttons, Form } from '../web/components/form.tsx'
import { Table } from '../web/components/table.tsx'
import type { DataRequest } from './request-store.ts'

export type RequestField = 'names' | 'kind'

export interface RequestFields {
  person: string
  kind: string
  names: string
}

export interface RequestsPageProps {
  requests: DataRequest[]
  /** what was searched for; null before anything was */
  find: string | null
  found: FoundPerson[]
  fields: RequestFields
  problems: Problems<RequestField, RequestField>
  words: Messages
  language: UiLanguage
}

export function RequestsPage({ requests, find, found, fields, problems, words, language }: RequestsPageProps) {
  const w = words.records.requests
  return (
    <>
      <h1>{w.title}</h1>
      <p class="rt-summary">{w.lead}</p>
      <form class="rt-form" method="get" action="/records/requests">
        <TextField words={words} name="find" label={w.find} value={find ?? ''} maxlength={200} />
        <div class="rt-buttons"><button class="button button-secondary" type="submit">{w.findButton}</button></div>
      </form>
      {find === null ? null : <Open found={found} fields={fields} problems={problems} words={words} />}
      {requests.length === 0 && find === null ? <EmptyState title={w.noneTitle} text={w.noneText}><p><a href="/records">{words.records.title}</a></p></EmptyState> : null}
      {requests.length === 0 ? null : (
        <Table
          caption={w.title} columns={[w.columns.kind, w.columns.opened, w.columns.state]}
          rows={requests.map(one => ({
            key: one.id,
            cells: [<a href={`/records/requests/${one.id}`}>{titleOf(one, words)}</a>, momentInWords(one.createdAt, language), w.states[one.state]],
          }))}
        />
      )}
    </>
  )
}

/** Which case it is; an erasure that is done has forgotten whose. */
export function titleOf({ kind, names }: DataRequest, words: Messages): string {
  const [name] = names
  return name === undefined ? words.records.requests.forgotten : words.records.request[kind](name)
}

function Open({ found, fields, problems, words }: Pick<RequestsPageProps, 'found' | 'fields' | 'problems' | 'words'>) {
  const w = words.records.requests
  const said = (field: RequestField) => problems[field] === undefined ? undefined : w.problems[field]
  const people = [...found.map(one => ({ value: one.id, text: one.name, hint: one.mail ?? undefined })), { value: '', text: w.onlyDocuments }]
  return (
    <section aria-labelledby="found">
      <h2 id="found">{w.found}</h2>
      {found.length === 0 ? <p>{w.foundNone}</p> : null}
      <Form action="/records/requests" words={words} problems={problemList(problems, w.problems, ['kind', 'names'])}>
        <Radios words={words} name="person" label={w.found} value={fields.person} choices={people} />
        <Radios words={words} name="kind" label={w.kind} value={fields.kind} choices={[{ value: 'insight', text: w.kinds.insight }, { value: 'erasure', text: w.kinds.erasure }]} problem={said('kind')} />
        <TextArea words={words} name="names" label={w.names} hint={w.namesHint} value={fields.names} maxlength={1000} rows={3} problem={said('names')} />
        <Buttons submit={w.open} />
      </Form>
    </section>
  )
}
