import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { DoneNotice } from '../../web/components/done-notice.tsx'
import { MembersPart } from '../tenure/members-part.tsx'
import { isCurrent, periodState } from '../tenure/period.ts'
import { periodInWords } from '../tenure/period-in-words.ts'
import type { NamedTenure } from '../tenure/tenure-store.ts'
import type { Unit } from './unit.ts'

export interface UnitPageProps {
  unit: Unit
  units: readonly Unit[]
  members: readonly NamedTenure[]
  today: string
  done: string | null
  words: Messages
  language: UiLanguage
}

export function UnitPage({ unit, units, members, today, done, words, language }: UnitPageProps) {
  const said = words.people.units
  const parent = units.find(one => one.id === unit.parent)
  const became = units.find(one => one.id === unit.successor)
  const earlier = units.filter(one => one.successor === unit.id)
  const below = units.filter(one => one.parent === unit.id && isCurrent(one, today)).toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <>
      <h1>{unit.name}</h1>
      {done === null ? null : <DoneNotice text={done} />}
      <dl class="rt-particulars">
        {unit.abbreviation === null ? null : <div><dt>{said.facts.abbreviation}</dt><dd>{unit.abbreviation}</dd></div>}
        {parent === undefined ? null : <div><dt>{said.facts.parent}</dt><dd><a href={`/units/${parent.id}`}>{parent.name}</a></dd></div>}
        <div><dt>{said.facts.period}</dt><dd>{periodInWords(unit, words, language)}{periodState(unit, today) === 'ended' ? `, ${words.people.period.ended}` : ''}</dd></div>
        {became === undefined ? null : <div><dt>{said.facts.became}</dt><dd><a href={`/units/${became.id}`}>{became.name}</a></dd></div>}
        {earlier.length === 0 ? null : <div><dt>{said.facts.earlier}</dt><dd>{earlier.map((one, at) => <span key={one.id}>{at === 0 ? '' : ', '}<a href={`/units/${one.id}`}>{one.name}</a></span>)}</dd></div>}
        {below.length === 0 ? null : <div><dt>{said.facts.below}</dt><dd>{below.map((one, at) => <span key={one.id}>{at === 0 ? '' : ', '}<a href={`/units/${one.id}`}>{one.name}</a></span>)}</dd></div>}
      </dl>
      <div class="rt-row-actions">
        <a href={`/units/${unit.id}/edit`}>{said.editLink}</a>
        {periodState(unit, today) === 'ended' ? null : <a href={`/units/${unit.id}/replace`}>{said.replaceLink}</a>}
      </div>
      <MembersPart members={members} said={said} today={today} words={words} language={language} />
    </>
  )
}
