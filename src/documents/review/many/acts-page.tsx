import { EmptyState } from '../../../web/components/empty-state.tsx'
import { Paging } from '../../../web/components/paging.tsx'
import { Table } from '../../../web/components/table.tsx'
import { momentInWords } from '../../../wording/dates.ts'
import type { UiLanguage } from '../../../wording/languages.ts'
import type { Messages } from '../../../wording/messages.ts'
import { numberInWords } from '../../../wording/numbers.ts'
import { actsPerPage } from './act-store.ts'
import type { ReviewAct } from './act-store.ts'

/** An act and who did it, by name. */
export interface NamedAct {
  act: ReviewAct
  by: string
  undoneBy: string
}

export function ActsPage({ acts, all, page, words, language }: { acts: readonly NamedAct[]; all: number; page: number; words: Messages; language: UiLanguage }) {
  const w = words.reviewMany
  return (
    <>
      <h1>{w.acts}</h1>
      {acts.length === 0
        ? <EmptyState title={w.noActs} text={w.emptyText}><p><a href="/review">{w.act.back}</a></p></EmptyState>
        : <ActsTable acts={acts} words={words} language={language} />}
      <Paging page={page} pages={Math.ceil(all / actsPerPage)} href={to => `/review/acts?page=${to}`} words={words} />
    </>
  )
}

export function ActsTable({ acts, words, language }: { acts: readonly NamedAct[]; words: Messages; language: UiLanguage }) {
  const w = words.reviewMany
  const { when, by, documents, values, state } = w.actColumns
  const number = (n: number) => numberInWords(n, language)
  return (
    <Table
      caption={w.acts} columns={[when, by, documents, values, state]}
      rows={acts.map(one => ({
        key: one.act.id,
        cells: [<a href={`/review/acts/${one.act.id}`}>{momentInWords(one.act.at, language)}</a>, one.by, number(one.act.documents), number(one.act.valuesConfirmed), w.actStates[one.act.state]],
      }))}
    />
  )
}
