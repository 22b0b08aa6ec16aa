import type { SourceDocument } from './document.ts'
import { isComposed, shownTitle } from './shown-title.ts'
import type { DocumentFilters, DocumentList, DocumentQuery } from './document-list-store.ts'
import { documentSorts, documentsPerPage } from './document-list-store.ts'
import { UploadForm } from './upload-form.tsx'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { dateInWords } from '../wording/dates.ts'
import { EmptyState } from '../web/components/empty-state.tsx'
import { ErrorSummary } from '../web/components/error-summary.tsx'
import { Paging } from '../web/components/paging.tsx'
import type { FailureCode } from '../web/failure.ts'

export interface DocumentsPageProps {
  list: DocumentList
  filters: DocumentFilters
  query: DocumentQuery
  words: Messages
  language: UiLanguage
  sprite: string
  failure: FailureCode | null
  removed: boolean
  /** whether the one who looks may add documents */
  mayAdd: boolean
}

export function DocumentsPage(props: DocumentsPageProps) {
  const { list, words, failure, removed, sprite, mayAdd } = props
  return (
    <>
      <h1>{words.documents.title}</h1>
      {failure === null ? null : <ErrorSummary code={failure} field={failure === 'noGround' ? 'ground' : 'files'} words={words} sprite={sprite} />}
      {removed ? <p class="rt-done" role="status">{words.remove.done}</p> : null}
      {list.all > 0 ? <Listed {...props} /> : !mayAdd
        ? <EmptyState title={words.documents.emptyTitle} text={words.access.emptyText}><p class="rt-quiet">{words.access.emptyHint}</p></EmptyState>
        : (
          <EmptyState title={words.documents.emptyTitle} text={words.documents.emptyText}>
            <p class="rt-quiet">{words.documents.emptyHint}</p>
            <UploadForm words={words} sprite={sprite} access={failure === 'noGround' ? 'closed' : 'draft'} />
          </EmptyState>
        )}
    </>
  )
}

function Listed({ list, filters, query, words, language, sprite, mayAdd, failure }: DocumentsPageProps) {
  const filtered = query.text !== '' || query.kind !== null || query.year !== null || query.finding !== null || query.review !== null
  return (
    <>
      <p class="rt-summary">{filtered ? words.documents.found(list.matching, list.all) : words.documents.summary(list.all, list.findings)}</p>
      {!mayAdd ? null : (
        <details class="rt-more" open={failure !== null}>
          <summary>{words.upload.more}</summary>
          <UploadForm words={words} sprite={sprite} access={failure === 'noGround' ? 'closed' : 'draft'} />
        </details>
      )}
      <Filter filters={filters} query={query} words={words} />
      {list.documents.length === 0
        ? <div class="rt-empty"><h2>{words.documents.nothingTitle}</h2><p>{words.documents.nothingText}</p><p><a href="/documents">{words.documents.showAll}</a></p></div>
        : <Table list={list} words={words} language={language} />}
      <Paging page={query.page} pages={Math.ceil(list.matching / documentsPerPage)} href={page => addressOf({ ...query, page })} words={words} />
    </>
  )
}

/** The address that shows a query; what is as usual is left out. */
export function addressOf(query: DocumentQuery): string {
  const given = new URLSearchParams()
  if (query.text !== '') given.set('q', query.text)
  if (query.kind !== null) given.set('kind', query.kind)
  if (query.year !== null) given.set('year', query.year)
  if (query.finding !== null) given.set('finding', query.finding)
  if (query.review !== null) given.set('review', query.review)
  if (query.sort !== 'imported') given.set('sort', query.sort)
  if (query.page > 1) given.set('page', String(query.page))
  const text = given.toString()
  return text === '' ? '/documents' : `/documents?${text}`
}

function Filter({ filters, query, words }: Pick<DocumentsPageProps, 'filters' | 'query' | 'words'>) {
  const w = words.documents.filter
  return (
    <form class="rt-filter" method="get" action="/documents" aria-label={w.label}>
      {query.text === '' ? null : (
        <p class="rt-filter__text">
          <input type="hidden" name="q" value={query.text} />
          {w.text(query.text)} <a href={addressOf({ ...query, text: '', page: 1 })}>{w.without}</a>
        </p>
      )}
      <Choice name="kind" label={w.kind} all={w.all} chosen={query.kind} choices={filters.kinds.map(kind => [kind, words.kinds[kind]])} />
      <Choice name="year" label={w.year} all={w.all} chosen={query.year} choices={filters.years.map(year => [year, year])} />
      <Choice name="finding" label={w.finding} all={w.any} chosen={query.finding} choices={filters.findings.map(code => [code, words.findings[code].label])} />
      <Choice name="review" label={w.review} all={w.all} chosen={query.review} choices={reviewStates.map(state => [state, words.review.states[state]])} />
      <Choice name="sort" label={w.sort} all={null} chosen={query.sort} choices={documentSorts.map(sort => [sort, w.sorts[sort]])} />
      <button class="button button-secondary rt-filter__button" type="submit">{w.button}</button>
    </form>
  )
}

const reviewStates = ['proposed', 'confirmed', 'rejected'] as const

interface ChoiceProps {
  name: string
  label: string
  all: string | null
  chosen: string | null
  choices: [string, string][]
}

function Choice({ name, label, all, chosen, choices }: ChoiceProps) {
  return (
    <div class="rt-choice">
      <label for={`by-${name}`}>{label}</label>
      <select class="form-select" id={`by-${name}`} name={name} autocomplete="off">
        {all === null ? null : <option value="">{all}</option>}
        {choices.map(([value, text]) => <option value={value} selected={value === chosen} key={value}>{text}</option>)}
      </select>
    </div>
  )
}

function Table({ list, words, language }: Pick<DocumentsPageProps, 'list' | 'words' | 'language'>) {
  const { columns } = words.documents
  return (
    <table class="rt-table rt-table--documents">
      <caption class="sr-only">{words.documents.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.document}</th><th scope="col">{columns.kind}</th><th scope="col">{columns.date}</th>
          <th scope="col">{columns.body}</th><th scope="col">{columns.contents}</th><th scope="col">{columns.findings}</th><th scope="col">{columns.review}</th>
        </tr>
      </thead>
      <tbody>{list.documents.map(one => <Line document={one} list={list} words={words} language={language} key={one.id} />)}</tbody>
    </table>
  )
}

function Line({ document, list, words, language }: Pick<DocumentsPageProps, 'list' | 'words' | 'language'> & { document: SourceDocument }) {
  const { columns } = words.documents
  const excerpt = list.excerpts.get(document.id)
  const contents = [
    document.items === 0 ? '' : words.documents.items(document.items),
    document.statements === 0 ? '' : words.documents.statements(document.statements),
  ].filter(part => part !== '')
  return (
    <tr>
      <th scope="row">
        <a href={`/documents/${document.id}`} lang={isComposed(document, language) ? undefined : langOf(document, language)}>{shownTitle(document, language)}</a>
        {document.title === document.name ? null : <span class="rt-file">{document.name}</span>}
        {document.access === 'open' ? null : <span class="rt-file"><span class={`rt-access__state rt-access__state--${document.access}`}>{words.access.states[document.access]}</span></span>}
        {excerpt === undefined ? null : <span class="rt-excerpt" lang={langOf(document, language)}>{excerpt.before}<mark>{excerpt.hit}</mark>{excerpt.after}</span>}
      </th>
      <td data-label={columns.kind}>{list.withoutText.has(document.id) ? words.documents.noText : words.kinds[document.kind]}</td>
      <td data-label={columns.date} class="rt-nowrap">{document.date === null ? <span class="rt-quiet">{words.documents.noDate}</span> : dateInWords(document.date, language)}</td>
      <td data-label={columns.body} lang={langOf(document, language)}>{document.body ?? ''}</td>
      <td data-label={columns.contents} class="rt-nowrap">{contents.map(part => <span class="rt-line" key={part}>{part}</span>)}</td>
      <td data-label={columns.findings}>
        {document.findings === 0 && document.personalData === 0 ? <span class="rt-quiet">{words.documents.none}</span> : null}
        {document.findings === 0 ? null : <span class="rt-open rt-line">{words.documents.findings(document.findings)}</span>}
        {document.personalData === 0 ? null : <span class="rt-open rt-open--full rt-line">{words.documents.personalNumbers(document.personalData)}</span>}
      </td>
      <td data-label={columns.review}><span class={`rt-standing rt-standing--${document.review}`}>{words.review.states[document.review]}</span></td>
    </tr>
  )
}

function langOf(document: SourceDocument, language: UiLanguage): string | undefined {
  return document.language === null || document.language === language ? undefined : document.language
}
