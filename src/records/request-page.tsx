import type { NamingDocument } from '../documents/keep-or-discard.ts'
import type { Held } from '../people/held-by-person.ts'
import type { DiscardDecision } from '../storage/tables/keeping-tables.ts'
import { dateInWords, momentInWords } from '../wording/dates.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { DoneNotice } from '../web/components/done-notice.tsx'
import { Checkbox } from '../web/components/fields.tsx'
import { problemList } from '../web/components/field-problems.ts'
import type { Problems } from '../web/components/field-problems.ts'
import { Buttons, Form } from '../web/components/form.tsx'
import { DecisionFields, DocumentBoxes } from './decision-fields.tsx'
import type { DecisionField, DecisionForm } from './decision-fields.tsx'
import { mostNamed } from './insight.ts'
import type { Insight } from './insight.ts'
import type { DataRequest } from './request-store.ts'
import { titleOf } from './requests-page.tsx'

export interface RequestPageProps {
  request: DataRequest
  insight: Insight
  /** by document, what was decided for this request */
  decided: ReadonlyMap<string, DiscardDecision>
  form: DecisionForm
  problems: Problems<DecisionField, DecisionField>
  done: number | null
  lastAdministrator: boolean
  words: Messages
  language: UiLanguage
}

/** All that is stored about one person, what is to become of it, and the end of the case. */
export function RequestPage(props: RequestPageProps) {
  const { request, insight, done, words } = props
  const w = words.records.request
  return (
    <>
      <h1>{titleOf(request, words)}</h1>
      {done === null ? null : <DoneNotice text={words.records.decide.done(done)} />}
      {request.state === 'done' ? <p class="rt-summary">{w.done}</p> : (
        <>
          <p class="rt-summary">{request.names.join(', ')}</p>
          <p><a class="button button-secondary" href={`/records/requests/${request.id}/insight`}>{w.download}</a></p>
          <h2>{w.heldTitle}</h2>
          {insight.held === null ? <p>{w.nothingHeld}</p> : <HeldList held={insight.held} {...props} />}
          <h2>{w.documentsTitle}</h2>
          <Documents {...props} />
          <End {...props} />
        </>
      )}
    </>
  )
}

function HeldList({ held, words, language }: RequestPageProps & { held: Held }) {
  const w = words.records.request.held
  const { person, account } = held
  const rows: [string, string][] = [
    [w.name, [person.name, person.initials, person.title].filter(part => part !== null).join(', ')],
    [w.mail, account?.mail ?? ''],
    [w.account, account === null ? '' : momentInWords(account.createdAt, language)],
    [w.roles, held.roles.map(one => words.people.roles[one.role as keyof typeof words.people.roles] ?? one.role).join(', ')],
    [w.units, held.units.map(one => one.unit).join(', ')],
    [w.bodies, held.bodies.map(one => one.body).join(', ')],
    [w.sessions, held.sessions.map(one => one.device).join('; ')],
    [w.mails, counted(held.mails)], [w.reads, counted(held.reads)], [w.acts, counted(held.acts)], [w.reviews, counted(held.reviews)],
  ]
  return <dl class="rt-held">{rows.filter(([, value]) => value !== '').map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
}

function counted(list: readonly unknown[]): string {
  return list.length === 0 ? '' : String(list.length)
}

function Documents({ request, insight: { documents }, decided, form, problems, words, language }: RequestPageProps) {
  const w = words.records.request
  if (documents.length === 0) return <p>{w.noDocuments}</p>
  const of = (id: string) => documents.find(one => one.id === id)
  const decision = (id: string) => {
    const said = decided.get(id)
    return said === undefined ? w.undecided : words.records.decide.decisions[said]
  }
  return (
    <>
      <p>{w.documents(documents.length)} {documents.length === mostNamed ? w.most : null}</p>
      {request.kind === 'insight' ? documents.map(one => <Places document={one} title={one.title} key={one.id} />) : (
        <Form action={`/records/requests/${request.id}`} words={words} problems={problemList(problems, words.records.decide.problems, ['documents', 'decision', 'rule'])}>
          <DocumentBoxes
            documents={documents} chosen={form.documents} words={words} caption={w.documentsTitle} columns={[words.records.due.columns.kind, words.records.due.columns.date, w.decided]}
            under={id => {
              const document = of(id)
              return document === undefined ? null : <Places document={document} title={w.lines(document.places.length)} />
            }}
            more={id => [words.kinds[of(id)?.kind ?? 'memo'], of(id)?.date == null ? '' : dateInWords(of(id)?.date ?? '', language), decision(id)]}
          />
          <DecisionFields form={form} problems={problems} offersCopy words={words} />
          <Buttons submit={words.records.decide.button} />
        </Form>
      )}
    </>
  )
}

function Places({ document, title }: { document: NamingDocument; title: string }) {
  return (
    <details class="rt-places">
      <summary>{title}</summary>
      <ul class="rt-points">{document.places.map(place => <li key={String(place.span)}>»{place.text}«</li>)}</ul>
    </details>
  )
}

function End({ request, insight, decided, lastAdministrator, words }: RequestPageProps) {
  const w = words.records.request
  const left = insight.documents.filter(one => !decided.has(one.id)).length
  if (request.kind === 'insight') return <Form action={`/records/requests/${request.id}/end`} words={words}><Buttons submit={w.end} /></Form>
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{w.eraseTitle}</h2>
      <p>{w.eraseText}</p>
      {left === 0 ? null : <p class="rt-open">{w.left(left)}</p>}
      {lastAdministrator ? <p class="rt-open rt-open--full">{w.lastAdministrator}</p> : (
        <Form action={`/records/requests/${request.id}/end`} words={words}>
          {insight.held === null || insight.held.bodies.length === 0 ? null : <Checkbox words={words} name="keepsOffice" label={w.keepsOffice} hint={w.keepsOfficeHint} checked />}
          <Buttons submit={w.erase} danger />
        </Form>
      )}
    </section>
  )
}
