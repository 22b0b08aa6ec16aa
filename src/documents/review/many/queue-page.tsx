import { EmptyState } from '../../../web/components/empty-state.tsx'
import { Paging } from '../../../web/components/paging.tsx'
import { Table } from '../../../web/components/table.tsx'
import { dateInWords, momentInWords } from '../../../wording/dates.ts'
import type { UiLanguage } from '../../../wording/languages.ts'
import type { Messages } from '../../../wording/messages.ts'
import { isComposed, shownTitle } from '../../shown-title.ts'
import { ActsTable } from './acts-page.tsx'
import type { NamedAct } from './acts-page.tsx'
import { doubtsInWords } from './doubts-in-words.ts'
import { queuePerPage } from './queue-store.ts'
import type { Queue, QueueFilter, QueueFilters, QueuedDocument } from './queue-store.ts'

export interface QueuePageProps {
  queue: Queue
  filter: QueueFilter
  filters: QueueFilters
  acts: readonly NamedAct[]
  page: number
  words: Messages
  language: UiLanguage
}

/** What is still to be reviewed: the doubtful one by one, the rest in one act. */
export function QueuePage(props: QueuePageProps) {
  const { queue, filter, acts, page, words, language } = props
  const w = words.reviewMany
  const filtered = filter.upload !== null || filter.kind !== null || filter.year !== null
  return (
    <>
      <h1>{w.title}</h1>
      {queue.all === 0 ? <EmptyState title={w.emptyTitle} text={w.emptyText}><p><a href="/documents">{w.toDocuments}</a></p></EmptyState> : (
        <>
          {filtered ? null : <p class="rt-summary">{w.summary(queue.all, queue.allDoubtful)}</p>}
          <Filter {...props} />
          {queue.allDoubtful + queue.rest === 0 ? <div class="rt-empty"><h2>{w.nothingTitle}</h2><p>{w.nothingText}</p><p><a href="/review">{w.showAll}</a></p></div> : (
            <>
              <section aria-labelledby="doubtful">
                <h2 id="doubtful">{w.doubtful(queue.allDoubtful)}</h2>
                {queue.doubtful.length === 0 ? <p class="rt-quiet">{w.noDoubtful}</p> : (
                  <>
                    <p class="rt-small">{w.doubtfulText} {queue.rest === 0 ? null : <a href="#rest">{w.jumpToRest(queue.rest)}</a>}</p>
                    <Table caption={w.doubtful(queue.allDoubtful)} name="queue" columns={[w.columns.document, w.columns.doubts, w.columns.kind, w.columns.date]} rows={queue.doubtful.map(one => line(one, words, language))} />
                  </>
                )}
                <Paging page={page} pages={Math.ceil(queue.allDoubtful / queuePerPage)} href={to => addressOfQueue('/review', filter, to)} words={words} />
              </section>
              <Rest queue={queue} filter={filter} words={words} />
            </>
          )}
        </>
      )}
      {acts.length === 0 ? null : (
        <section aria-labelledby="acts">
          <h2 id="acts">{w.acts}</h2>
          <ActsTable acts={acts} words={words} language={language} />
          <p><a href="/review/acts">{w.allActs}</a></p>
        </section>
      )}
    </>
  )
}

/** Leads to the document with its most urgent doubt chosen. */
export function addressOfDoubt({ id, doubts }: { id: string; doubts: QueuedDocument['doubts'] }): string {
  const place = doubts.find(one => one.place !== '')?.place
  return place === undefined ? `/documents/${id}` : `/documents/${id}?at=${encodeURIComponent(place)}`
}

/** The address of a page about this part of the queue. */
export function addressOfQueue(path: string, { upload, kind, year }: QueueFilter, page = 1): string {
  const given = new URLSearchParams()
  if (upload !== null) given.set('upload', upload)
  if (kind !== null) given.set('kind', kind)
  if (year !== null) given.set('year', year)
  if (page > 1) given.set('page', String(page))
  const text = given.toString()
  return text === '' ? path : `${path}?${text}`
}

function line({ document, doubts }: QueuedDocument, words: Messages, language: UiLanguage) {
  const foreign = document.language === null || document.language === language || isComposed(document, language) ? undefined : document.language
  return {
    key: document.id,
    cells: [
      <><a href={addressOfDoubt({ id: document.id, doubts })} lang={foreign}>{shownTitle(document, language)}</a>{document.title === document.name ? null : <span class="rt-file">{document.name}</span>}</>,
      doubts.length === 0 ? <span class="rt-quiet">{words.reviewMany.seen}</span> : <span class="rt-open rt-open--doubt">{doubtsInWords(doubts, words)}</span>,
      words.kinds[document.kind],
      document.date === null ? <span class="rt-quiet">{words.reviewMany.noDate}</span> : <span class="rt-nowrap">{dateInWords(document.date, language)}</span>,
    ],
  }
}

function Rest({ queue, filter, words }: Pick<QueuePageProps, 'queue' | 'filter' | 'words'>) {
  const w = words.reviewMany
  return (
    <section class="rt-rest" aria-labelledby="rest">
      <h2 id="rest">{w.rest}</h2>
      {queue.rest === 0 ? <p class="rt-quiet">{w.noRest}</p> : (
        <>
          <p>{w.restText(queue.rest, queue.restValues)}</p>
          <a class="button button-primary" href={addressOfQueue('/review/confirm', filter)}>{w.confirmRest(queue.rest)}</a>
        </>
      )}
    </section>
  )
}

function Filter({ filter, filters, words, language }: QueuePageProps) {
  const w = words.reviewMany.filter
  return (
    <form class="rt-filter" method="get" action="/review" aria-label={w.label}>
      <Choice name="upload" label={w.upload} all={w.all} chosen={filter.upload} choices={filters.uploads.map(one => [one.id, w.anUpload(momentInWords(one.startedAt, language), one.documents)])} />
      <Choice name="kind" label={w.kind} all={w.all} chosen={filter.kind} choices={filters.kinds.map(kind => [kind, words.kinds[kind]])} />
      <Choice name="year" label={w.year} all={w.all} chosen={filter.year} choices={filters.years.map(year => [year, year])} />
      <button class="button button-secondary rt-filter__button" type="submit">{w.button}</button>
    </form>
  )
}

function Choice({ name, label, all, chosen, choices }: { name: string; label: string; all: string; chosen: string | null; choices: [string, string][] }) {
  return (
    <div class="rt-choice">
      <label for={`by-${name}`}>{label}</label>
      <select class="form-select" id={`by-${name}`} name={name} autocomplete="off">
        <option value="">{all}</option>
        {choices.map(([value, text]) => <option value={value} selected={value === chosen} key={value}>{text}</option>)}
      </select>
    </div>
  )
}
