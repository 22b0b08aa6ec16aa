import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { Table } from '../../web/components/table.tsx'
import { PeriodCell } from './period-cell.tsx'
import type { NamedTenure } from './tenure-store.ts'
import { tenureRole } from './tenure-words.ts'

/** Who belongs to a unit or body: in what role, for whom, from when to when. */
export function MembersTable({ caption, members, today, words, language }: { caption: string; members: readonly NamedTenure[]; today: string; words: Messages; language: UiLanguage }) {
  const said = words.people
  const behalf = members.some(one => one.onBehalfOf !== null)
  const columns = [said.columns.person, said.columns.role, ...behalf ? [said.bodies.columns.onBehalfOf] : [], said.columns.period]
  return (
    <Table
      caption={caption} columns={columns} name="members"
      rows={members.map(one => ({
        key: one.id,
        cells: [
          <a href={`/people/${one.person}`}>{one.personName}</a>, tenureRole(one, words), ...behalf ? [one.onBehalfOf ?? ''] : [],
          <PeriodCell period={one} day={today} words={words} language={language} />,
        ],
      }))}
    />
  )
}
