import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { MembersTable } from './members-table.tsx'
import { byPeriod } from './period-cell.tsx'
import { isCurrent } from './period.ts'
import type { NamedTenure } from './tenure-store.ts'

export interface MembersPartProps {
  members: readonly NamedTenure[]
  said: { membersTitle: string; formerMembersTitle: string; noMembers: string; addMembers: string; findPeople: string }
  today: string
  words: Messages
  language: UiLanguage
}

/** Who is there today, and who was or will be. */
export function MembersPart({ members, said, today, words, language }: MembersPartProps) {
  const byName = members.toSorted((a, b) => a.personName.localeCompare(b.personName, language))
  const now = byName.filter(one => isCurrent(one, today))
  const others = byPeriod(byName.filter(one => !isCurrent(one, today)), today)
  return (
    <>
      <section aria-labelledby="members">
        <h2 id="members">{said.membersTitle}</h2>
        {now.length === 0 ? <p class="rt-quiet">{said.noMembers}</p> : <MembersTable caption={said.membersTitle} members={now} today={today} words={words} language={language} />}
        <p>{said.addMembers} <a href="/people">{said.findPeople}</a></p>
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="former-members">
          <h2 id="former-members">{said.formerMembersTitle}</h2>
          <MembersTable caption={said.formerMembersTitle} members={others} today={today} words={words} language={language} />
        </section>
      )}
    </>
  )
}
