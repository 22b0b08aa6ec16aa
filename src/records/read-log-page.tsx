import { momentInWords } from '../wording/dates.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { EmptyState } from '../web/components/empty-state.tsx'
import { Paging } from '../web/components/paging.tsx'
import { Table } from '../web/components/table.tsx'
import type { ReadLine } from './read-log.ts'
import { readsPerPage } from './read-log-store.ts'
import type { ReadQuery } from './read-log-store.ts'

export interface ReadLogPageProps {
  lines: ReadLine[]
  all: number
  query: ReadQuery
  /** titles by the documents' ids, names by the readers' */
  titles: ReadonlyMap<string, string>
  names: ReadonlyMap<string, string>
  words: Messages
  language: UiLanguage
}

/** Who has read what is closed, the newest first. */
export function ReadLogPage({ lines, all, query, titles, names, words, language }: ReadLogPageProps) {
  const w = words.access.reads
  const title = (record: string) => titles.get(record) ?? w.removed
  const name = (reader: string) => names.get(reader) ?? w.gone
  const { record, reader, page } = query
  return (
    <>
      <h1>{w.title}</h1>
      <p class="rt-summary">{w.text}</p>
      {record === null && reader === null ? null : <p>{record === null ? null : `${w.onlyDocument(title(record))} `}{reader === null ? null : `${w.onlyReader(name(reader))} `}<a href="/records/reads">{w.all}</a></p>}
      {lines.length === 0 ? <EmptyState title={w.emptyTitle} text={w.emptyText}><p><a href="/documents">{w.toDocuments}</a></p></EmptyState> : (
        <Table caption={w.caption} columns={[w.what, w.who, w.how, w.when]} rows={lines.map((one, at) => ({
          key: String(at),
          cells: [
            titles.has(one.record) ? <a href={readsOf({ ...query, record: one.record, page: 1 })}>{title(one.record)}</a> : w.removed,
            <a href={readsOf({ ...query, reader: one.reader, page: 1 })}>{name(one.reader)}</a>,
            w.hows[one.how], momentInWords(one.at, language),
          ],
        }))} />
      )}
      <Paging page={page} pages={Math.ceil(all / readsPerPage)} href={one => readsOf({ ...query, page: one })} words={words} />
    </>
  )
}

function readsOf({ record, reader, page }: ReadQuery): string {
  const given = new URLSearchParams()
  if (record !== null) given.set('document', record)
  if (reader !== null) given.set('reader', reader)
  if (page > 1) given.set('page', String(page))
  return given.size === 0 ? '/records/reads' : `/records/reads?${given.toString()}`
}
