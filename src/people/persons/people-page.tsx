import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { DoneNotice } from '../../web/components/done-notice.tsx'
import { Paging } from '../../web/components/paging.tsx'
import { Table } from '../../web/components/table.tsx'
import { PeopleNav } from '../people-nav.tsx'
import type { Unit } from '../units/unit.ts'
import { peoplePerPage } from './person-store.ts'
import type { ListedPerson, PeopleList, PeopleQuery } from './person-store.ts'
import { personStates } from './person.ts'

export interface PeoplePageProps {
  list: PeopleList
  query: PeopleQuery
  units: readonly Unit[]
  words: Messages
  language: UiLanguage
  done: string | null
}

export function PeoplePage({ list, query, units, words, done }: PeoplePageProps) {
  const said = words.people
  const filtered = query.text !== '' || query.unit !== null || query.state !== null
  return (
    <>
      <h1>{said.title}</h1>
      <p class="rt-summary">{filtered ? said.found(list.matching, list.all) : said.summary(list.all)}</p>
      {done === null ? null : <DoneNotice text={done} />}
      <PeopleNav here="people" words={words} />
      <p><a class="button button-primary rt-action" href="/people/new">{said.new.title}</a></p>
      <Filter query={query} units={units} words={words} />
      {list.people.length === 0
        ? <div class="rt-empty"><h2>{said.nothingTitle}</h2><p>{said.nothingText}</p><p><a href="/people">{said.showAll}</a></p></div>
        : <Table caption={said.title} columns={[said.columns.person, said.columns.units, said.columns.role, said.columns.state]} rows={list.people.map(one => ({ key: one.id, cells: cellsOf(one, words) }))} name="people" />}
      <Paging page={query.page} pages={Math.ceil(list.matching / peoplePerPage)} href={page => addressOf({ ...query, page })} words={words} />
    </>
  )
}

function cellsOf(person: ListedPerson, words: Messages) {
  const said = words.people
  return [
    <>
      <a href={`/people/${person.id}`}>{person.name}</a>
      <span class="rt-file">{[person.initials, person.title].filter(part => part !== null).join(' · ')}</span>
    </>,
    person.units.join(', '),
    person.role === null ? '' : said.roles[person.role],
    <span class={`rt-account-state rt-account-state--${person.state}`}>{said.states[person.state]}</span>,
  ]
}

function Filter({ query, units, words }: Pick<PeoplePageProps, 'query' | 'units' | 'words'>) {
  const said = words.people.filter
  return (
    <form class="rt-filter" method="get" action="/people" role="search" aria-label={said.label}>
      <div class="rt-choice rt-choice--text">
        <label for="by-text">{said.text}</label>
        <input class="form-input" type="search" id="by-text" name="q" value={query.text} maxlength={200} autocomplete="off" />
      </div>
      {units.length === 0 ? null : (
        <div class="rt-choice">
          <label for="by-unit">{said.unit}</label>
          <select class="form-select" id="by-unit" name="unit" autocomplete="off">
            <option value="">{said.all}</option>
            {units.map(unit => <option value={unit.id} selected={unit.id === query.unit} key={unit.id}>{unit.name}</option>)}
          </select>
        </div>
      )}
      <div class="rt-choice">
        <label for="by-state">{said.state}</label>
        <select class="form-select" id="by-state" name="state" autocomplete="off">
          <option value="">{said.all}</option>
          {personStates.map(state => <option value={state} selected={state === query.state} key={state}>{words.people.states[state]}</option>)}
        </select>
      </div>
      <button class="button button-secondary rt-filter__button" type="submit">{said.button}</button>
    </form>
  )
}

/** The address that shows a query; what is as usual is left out. */
function addressOf(query: PeopleQuery): string {
  const given = new URLSearchParams()
  if (query.text !== '') given.set('q', query.text)
  if (query.unit !== null) given.set('unit', query.unit)
  if (query.state !== null) given.set('state', query.state)
  if (query.page > 1) given.set('page', String(query.page))
  const text = given.toString()
  return text === '' ? '/people' : `/people?${text}`
}
