import type { ReadLine } from '../../records/read-log.ts'
import type { Access } from '../../storage/tables.ts'
import { momentInWords } from '../../wording/dates.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import type { AccessProblem } from '../../wording/access-words.ts'
import { DoneNotice } from '../../web/components/done-notice.tsx'
import { Radios, Select, TextArea, TextField } from '../../web/components/fields.tsx'
import { problemList } from '../../web/components/field-problems.ts'
import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import { ButtonForm, Buttons, Form } from '../../web/components/form.tsx'
import { Table } from '../../web/components/table.tsx'
import type { SourceDocument } from '../document.ts'
import type { Choices } from '../registers.ts'
import { accessFields, longest } from './check-access.ts'
import type { AccessField, TypedAccess } from './check-access.ts'

export type AccessDone = 'saved' | 'archivedDone' | 'unarchivedDone'

export interface AccessPageProps {
  document: SourceDocument
  title: string
  typed: TypedAccess
  problems: Problems<AccessField, AccessProblem | CommonProblem>
  conflict: boolean
  done: AccessDone | null
  seen: string
  bodies: Choices
  units: Choices
  /** who has read what is closed; null for those who may not know */
  reads: ReadLine[] | null
  /** names by the readers' ids */
  names: ReadonlyMap<string, string>
  /** whether the one who looks decides what is archived */
  mayArchive: boolean
  words: Messages
  language: UiLanguage
}

const accesses: readonly Access[] = ['draft', 'open', 'closed']

/** Who sees a document, and changing that. */
export function AccessPage(props: AccessPageProps) {
  const { document, title, conflict, done, reads, mayArchive, words } = props
  const w = words.access.document
  return (
    <>
      <h1>{w.title(title)}</h1>
      {done === null ? null : <DoneNotice text={w[done]} />}
      {conflict ? <p class="rt-done" role="alert">{w.conflict}</p> : null}
      <AccessForm {...props} />
      {mayArchive ? <Archive {...props} /> : null}
      {reads === null ? null : <Readers {...props} reads={reads} />}
      <p class="rt-onward"><a href={`/documents/${document.id}`}>{w.back}</a></p>
    </>
  )
}

function AccessForm({ document, typed, problems, seen, bodies, units, words }: AccessPageProps) {
  const { document: w, states, who } = words.access
  const sentences = { ...words.form.common, ...words.access.problems }
  const said = (field: AccessField) => problems[field] === undefined ? undefined : sentences[problems[field]]
  const shared = (name: AccessField, label: string) => ({ words, name, label, value: typed[name], problem: said(name) })
  return (
    <Form action={`/documents/${document.id}/access`} words={words} problems={problemList(problems, sentences, accessFields)} someOptional>
      <input type="hidden" name="seen" value={seen} />
      <Radios {...shared('access', w.access)} choices={accesses.map(one => ({ value: one, text: states[one], hint: who[one] }))} />
      <Select {...shared('body', w.body)} choices={withOwn(bodies, typed.body, document.body)} none={w.none} hint={`${w.bodyHint}${document.body === null ? '' : ` ${w.asRead(document.body)}`}`} optional />
      <Select {...shared('unit', w.unit)} choices={withOwn(units, typed.unit, null)} none={w.none} hint={w.unitHint} optional />
      <div class="rt-when-closed">
        <TextField {...shared('ground', w.ground)} hint={w.groundHint} maxlength={longest.ground} />
        <TextField {...shared('publicTitle', w.publicTitle)} hint={w.publicTitleHint} maxlength={longest.title} optional />
        <TextArea {...shared('publicWording', w.publicWording)} hint={w.publicWordingHint} maxlength={longest.wording} optional />
      </div>
      <Buttons submit={w.save} cancel={{ href: `/documents/${document.id}`, text: words.form.cancel }} />
    </Form>
  )
}

/** What is chosen stays on the list though it has ended since: saving something else must not take it away. */
function withOwn(choices: Choices, own: string, called: string | null): Choices {
  return own === '' || choices.some(([one]) => one === own) ? choices : [...choices, [own, called ?? own]]
}

function Archive({ document, words, language }: AccessPageProps) {
  const w = words.access.document
  const { id, archivedAt } = document
  return (
    <section aria-labelledby="archive">
      <h2 id="archive">{w.archiveTitle}</h2>
      <p>{archivedAt === null ? w.archiveText : w.archivedSince(momentInWords(archivedAt, language))}</p>
      <ButtonForm action={`/documents/${id}/${archivedAt === null ? 'archive' : 'unarchive'}`} text={archivedAt === null ? w.archive : w.unarchive} />
    </section>
  )
}

function Readers({ document, reads, names, words, language }: AccessPageProps & { reads: ReadLine[] }) {
  const { document: w, reads: r } = words.access
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">{w.readers}</h2>
      {reads.length === 0 ? <p class="rt-quiet">{w.nobodyRead}</p> : (
        <>
          <Table caption={w.readers} columns={[r.who, r.how, r.when]} rows={reads.slice(0, 10).map((one, at) => ({
            key: String(at), cells: [names.get(one.reader) ?? r.gone, r.hows[one.how], momentInWords(one.at, language)],
          }))} />
          <p><a href={`/records/reads?document=${document.id}`}>{w.allReads}</a></p>
        </>
      )}
    </section>
  )
}
