import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { EmptyState } from '../../web/components/empty-state.tsx'
import { Table } from '../../web/components/table.tsx'
import { PeopleNav } from '../people-nav.tsx'
import { isCurrent, periodState } from '../tenure/period.ts'
import { periodInWords } from '../tenure/period-in-words.ts'
import type { Body } from './body.ts'

export interface BodiesPageProps {
  bodies: readonly Body[]
  /** how many sit in each today, by id */
  members: ReadonlyMap<string, number>
  today: string
  words: Messages
  language: UiLanguage
}

export function BodiesPage({ bodies, members, today, words, language }: BodiesPageProps) {
  const said = words.people.bodies
  const sorted = bodies.toSorted((a, b) => a.name.localeCompare(b.name, language))
  const now = sorted.filter(one => isCurrent(one, today))
  return (
    <>
      <h1>{said.title}</h1>
      <p class="rt-summary">{said.summary(now.length)}</p>
      <PeopleNav here="bodies" words={words} />
      {bodies.length === 0
        ? <EmptyState title={said.emptyTitle} text={said.emptyText}><p><a class="button button-primary rt-action" href="/bodies/new">{said.add}</a></p></EmptyState>
        : (
          <>
            <p><a class="button button-primary rt-action" href="/bodies/new">{said.add}</a></p>
            {now.length === 0 ? null : (
              <Table
                caption={said.title} columns={[said.columns.body, said.columns.kind, said.columns.members]} name="bodies"
                rows={now.map(one => ({ key: one.id, cells: [<><a href={`/bodies/${one.id}`}>{one.name}</a>{one.code === null ? null : <span class="rt-file">{one.code}</span>}</>, words.people.bodyKinds[one.kind], String(members.get(one.id) ?? 0)] }))}
              />
            )}
            {(['coming', 'ended'] as const).map(state => {
              const others = sorted.filter(one => periodState(one, today) === state)
              return others.length === 0 ? null : (
                <section key={state}>
                  <h2>{state === 'coming' ? said.comingTitle : said.formerTitle}</h2>
                  <ul class="rt-tree">{others.map(one => <li key={one.id}><a href={`/bodies/${one.id}`}>{one.name}</a> <span class="rt-small">{periodInWords(one, words, language)}</span></li>)}</ul>
                </section>
              )
            })}
          </>
        )}
    </>
  )
}
