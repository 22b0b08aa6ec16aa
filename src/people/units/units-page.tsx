import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { EmptyState } from '../../web/components/empty-state.tsx'
import { PeopleNav } from '../people-nav.tsx'
import { isCurrent, periodState } from '../tenure/period.ts'
import { periodInWords } from '../tenure/period-in-words.ts'
import { treeOf } from './unit.ts'
import type { Unit, UnitBranch } from './unit.ts'

export interface UnitsPageProps {
  units: readonly Unit[]
  /** how many belong to each today, by id */
  members: ReadonlyMap<string, number>
  today: string
  words: Messages
  language: UiLanguage
}

export function UnitsPage(props: UnitsPageProps) {
  const { units, today, words, language } = props
  const said = words.people.units
  const order = (a: string, b: string) => a.localeCompare(b, language)
  const now = units.filter(one => isCurrent(one, today))
  return (
    <>
      <h1>{said.title}</h1>
      <p class="rt-summary">{said.summary(now.length)}</p>
      <PeopleNav here="units" words={words} />
      {units.length === 0
        ? <EmptyState title={said.emptyTitle} text={said.emptyText}><p><a class="button button-primary rt-action" href="/units/new">{said.add}</a></p></EmptyState>
        : (
          <>
            <p><a class="button button-primary rt-action" href="/units/new">{said.add}</a></p>
            <Branches branches={treeOf(now, order)} {...props} />
            {(['coming', 'ended'] as const).map(state => <Others title={state === 'coming' ? said.comingTitle : said.formerTitle} units={units.filter(one => periodState(one, today) === state).toSorted((a, b) => order(a.name, b.name))} words={words} language={language} key={state} />)}
          </>
        )}
    </>
  )
}

function Branches({ branches, ...props }: UnitsPageProps & { branches: readonly UnitBranch[] }) {
  if (branches.length === 0) return null
  return (
    <ul class="rt-tree">
      {branches.map(({ unit, below }) => (
        <li key={unit.id}>
          <a href={`/units/${unit.id}`}>{unit.name}</a>
          <span class="rt-small"> {[unit.abbreviation, counted(props, unit.id)].filter(part => part !== null).join(' · ')}</span>
          <Branches {...props} branches={below} />
        </li>
      ))}
    </ul>
  )
}

function counted({ members, words }: Pick<UnitsPageProps, 'members' | 'words'>, id: string): string | null {
  const n = members.get(id) ?? 0
  return n === 0 ? null : words.people.summary(n).replace(/\.$/, '')
}

function Others({ title, units, words, language }: { title: string; units: readonly Unit[]; words: Messages; language: UiLanguage }) {
  if (units.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rt-tree">{units.map(unit => <li key={unit.id}><a href={`/units/${unit.id}`}>{unit.name}</a> <span class="rt-small">{periodInWords(unit, words, language)}</span></li>)}</ul>
    </section>
  )
}
