import { momentInWords } from '../wording/dates.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { EmptyState } from '../web/components/empty-state.tsx'
import { Paging } from '../web/components/paging.tsx'
import { Table } from '../web/components/table.tsx'
import { discardsPerPage } from './discard-store.ts'
import type { ListedDiscard } from './discard-store.ts'

export interface DiscardsPageProps {
  discards: ListedDiscard[]
  all: number
  page: number
  /** by actor's id */
  names: ReadonlyMap<string, string>
  words: Messages
  language: UiLanguage
}

export function DiscardsPage({ discards, all, page, names, words, language }: DiscardsPageProps) {
  const w = words.records.discards
  return (
    <>
      <h1>{w.title}</h1>
      <p class="rt-summary">{w.lead}</p>
      {all === 0 ? <EmptyState title={w.noneTitle} text={w.noneText}><p><a href="/records/due">{words.records.hub.due.title}</a></p></EmptyState> : (
        <Table
          caption={w.title} columns={[w.columns.number, w.columns.what, w.columns.decision, w.columns.rule, w.columns.at, w.columns.by]}
          rows={discards.map(one => ({
            key: String(one.number),
            cells: [
              String(one.number), one.record_kind === 'person' ? w.what.person : w.what.document, words.records.decide.decisions[one.decision], one.rule,
              momentInWords(one.at, language), names.get(one.by) ?? <span class="rt-quiet">{one.by}</span>,
            ],
          }))}
        />
      )}
      <Paging page={page} pages={Math.ceil(all / discardsPerPage)} href={to => `/records/discards?page=${to}`} words={words} />
    </>
  )
}
