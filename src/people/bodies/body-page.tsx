import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { DoneNotice } from '../../web/components/done-notice.tsx'
import { MembersPart } from '../tenure/members-part.tsx'
import { periodState } from '../tenure/period.ts'
import { periodInWords } from '../tenure/period-in-words.ts'
import type { NamedTenure } from '../tenure/tenure-store.ts'
import type { Body } from './body.ts'

export interface BodyPageProps {
  body: Body
  members: readonly NamedTenure[]
  today: string
  done: string | null
  words: Messages
  language: UiLanguage
}

export function BodyPage({ body, members, today, done, words, language }: BodyPageProps) {
  const said = words.people.bodies
  return (
    <>
      <h1>{body.name}</h1>
      {done === null ? null : <DoneNotice text={done} />}
      <dl class="rt-particulars">
        {body.code === null ? null : <div><dt>{said.facts.code}</dt><dd>{body.code}</dd></div>}
        <div><dt>{said.facts.kind}</dt><dd>{words.people.bodyKinds[body.kind]}</dd></div>
        <div><dt>{said.facts.minutesApproval}</dt><dd>{body.minutesApproval === null ? said.fields.noApproval : words.approvalModes[body.minutesApproval]}</dd></div>
        <div><dt>{said.facts.period}</dt><dd>{periodInWords(body, words, language)}{periodState(body, today) === 'ended' ? `, ${words.people.period.ended}` : ''}</dd></div>
      </dl>
      <div class="rt-row-actions"><a href={`/bodies/${body.id}/edit`}>{said.editLink}</a></div>
      <MembersPart members={members} said={said} today={today} words={words} language={language} />
    </>
  )
}
