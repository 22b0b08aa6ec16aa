import { Buttons, Form } from '../../../web/components/form.tsx'
import { dateInWords } from '../../../wording/dates.ts'
import type { UiLanguage } from '../../../wording/languages.ts'
import type { Messages } from '../../../wording/messages.ts'
import { numberInWords } from '../../../wording/numbers.ts'
import { shownTitle } from '../../shown-title.ts'
import { mostAtOnce } from './act-store.ts'
import type { ActPreview } from './act-store.ts'
import { addressOfQueue } from './queue-page.tsx'
import type { QueueFilter } from './queue-store.ts'

export interface ConfirmPageProps {
  preview: ActPreview
  filter: QueueFilter
  /** what is imported later is not confirmed by this: ISO 8601 */
  before: string
  /** there are more now than when it was shown first */
  changed: boolean
  words: Messages
  language: UiLanguage
}

/** What one act would confirm: how many, of what kinds, and some of them to look into. */
export function ConfirmPage({ preview, filter, before, changed, words, language }: ConfirmPageProps) {
  const w = words.reviewMany
  const back = addressOfQueue('/review', filter)
  if (preview.documents === 0) return <div class="rt-measure"><h1>{w.rest}</h1><p>{w.nothingToConfirm}</p><p><a href={back}>{w.cancel}</a></p></div>
  const number = (n: number) => numberInWords(n, language)
  const most = Math.min(preview.documents, mostAtOnce)
  return (
    <div class="rt-measure">
      <h1>{w.confirmTitle(most)}</h1>
      {changed ? <p role="alert" data-code="conflict">{w.changed}</p> : null}
      <p>{w.confirmText(preview.documents, preview.values)}</p>
      {preview.documents > most ? <p>{w.tooMany(most)}</p> : null}
      <table class="rt-table rt-table--plain rt-kinds">
        <caption class="rt-caption">{w.byKind}</caption>
        <thead><tr><th scope="col">{w.kindColumns.kind}</th><th scope="col">{w.kindColumns.documents}</th><th scope="col">{w.kindColumns.values}</th></tr></thead>
        <tbody>
          {preview.kinds.map(one => (
            <tr key={one.kind}><th scope="row">{words.kinds[one.kind]}</th><td data-label={w.kindColumns.documents}>{number(one.documents)}</td><td data-label={w.kindColumns.values}>{number(one.values)}</td></tr>
          ))}
          <tr class="rt-total"><th scope="row">{w.total}</th><td data-label={w.kindColumns.documents}>{number(preview.documents)}</td><td data-label={w.kindColumns.values}>{number(preview.values)}</td></tr>
        </tbody>
      </table>
      <h2>{w.sample}</h2>
      <ul class="rt-sample">
        {preview.sample.map(one => (
          <li key={one.id}><a href={`/documents/${one.id}`}>{shownTitle(one, language)}</a> <span class="rt-small">{[words.kinds[one.kind], one.date === null ? null : dateInWords(one.date, language)].filter(part => part !== null).join(', ')}</span></li>
        ))}
      </ul>
      <Form action="/review/confirm" words={words}>
        {Object.entries(filter).map(([name, value]) => value === null ? null : <input type="hidden" name={name} value={value} key={name} />)}
        <input type="hidden" name="before" value={before} />
        <input type="hidden" name="documents" value={String(preview.documents)} />
        <Buttons submit={w.confirmButton(most)} cancel={{ href: back, text: w.cancel }} />
      </Form>
    </div>
  )
}
