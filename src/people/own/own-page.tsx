import type { Actor } from '../../web/actor.ts'
import { may } from '../../web/actor.ts'
import { DoneNotice } from '../../web/components/done-notice.tsx'
import { Buttons, ButtonForm, Form } from '../../web/components/form.tsx'
import { Radios, Select } from '../../web/components/fields.tsx'
import { Table } from '../../web/components/table.tsx'
import { momentInWords } from '../../wording/dates.ts'
import { languageNames, uiLanguages } from '../../wording/languages.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import type { ListedSession } from '../session-store.ts'
import type { NamedTenure } from '../tenure/tenure-store.ts'
import { tenureRole } from '../tenure/tenure-words.ts'
import { digests } from './own-store.ts'
import type { OwnChoices } from './own-store.ts'

export interface OwnPageProps {
  actor: Actor
  choices: OwnChoices
  /** roles, units and bodies of today */
  tenures: readonly NamedTenure[]
  sessions: readonly ListedSession[]
  /** the session this page was asked for in */
  current: string | null
  /** what was just done, as a sentence */
  done: string | null
  words: Messages
  language: UiLanguage
}

export function OwnPage(props: OwnPageProps) {
  const { actor, choices, done, words } = props
  return (
    <div>
      <h1>{actor.name}</h1>
      <p class="rt-summary">{words.own.summary(choices.mail, actor.organisationName)}</p>
      {done === null ? null : <DoneNotice text={done} />}
      <RolesPart {...props} />
      <ChoicesPart {...props} />
      <SessionsPart {...props} />
    </div>
  )
}

function RolesPart({ actor, tenures, words }: OwnPageProps) {
  const said = words.own
  const mays = (Object.keys(said.mays) as (keyof typeof said.mays)[]).filter(permission => may(actor, permission))
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{said.roles}</h2>
      {tenures.length === 0
        ? <p>{said.noRoles}</p>
        : <ul class="rt-points">{tenures.map(one => <li key={`${one.kind} ${one.id}`}>{one.placeName === '' ? said.everywhere(tenureRole(one, words)) : said.at(tenureRole(one, words), one.placeName)}</li>)}</ul>}
      <h3>{said.may}</h3>
      <ul class="rt-points">{mays.map(permission => <li key={permission}>{said.mays[permission]}</li>)}</ul>
    </section>
  )
}

function ChoicesPart({ choices, words, language }: OwnPageProps) {
  const said = words.own
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">{said.mail}</h2>
      <Form action="/me/choices" words={words}>
        <Select words={words} name="language" label={said.language} value={choices.language ?? language} choices={uiLanguages.map(one => [one, languageNames[one]] as const)} />
        <Radios words={words} name="digest" label={said.digest} hint={said.digestHint} value={choices.digest} choices={digests.map(one => ({ value: one, text: said.digests[one] }))} />
        <Buttons submit={words.form.save} />
      </Form>
    </section>
  )
}

function SessionsPart({ sessions, current, words, language }: OwnPageProps) {
  const said = words.own
  const device = (one: ListedSession) => one.device === '' ? said.unknownDevice : one.device
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{said.sessions}</h2>
      <p>{said.sessionsHint}</p>
      <Table
        caption={said.sessions} columns={[said.columns.device, said.columns.begun, said.columns.used, said.columns.end]}
        rows={sessions.map(one => ({
          key: one.hash,
          cells: [
            one.hash === current ? <>{device(one)} <strong>({said.this})</strong></> : device(one),
            momentInWords(one.createdAt, language), momentInWords(one.lastSeenAt, language),
            <ButtonForm action="/me/sessions/end" text={said.end} look="link" fields={{ session: one.hash }} of={device(one)} key="end" />,
          ],
        }))}
      />
      {sessions.length > 1 ? <div class="rt-buttons"><ButtonForm action="/me/sessions/end-others" text={said.endOthers} /></div> : null}
    </section>
  )
}
