import type { OrganisationRole } from '../../storage/tables/people-tables.ts'
import { momentInWords } from '../../wording/dates.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { DoneNotice } from '../../web/components/done-notice.tsx'
import type { DoneNoticeProps } from '../../web/components/done-notice.tsx'
import { FieldErrors } from '../../web/components/error-summary.tsx'
import type { FieldProblem } from '../../web/components/field-problems.ts'
import { ButtonForm } from '../../web/components/form.tsx'
import { Table } from '../../web/components/table.tsx'
import { PeriodCell, byPeriod } from '../tenure/period-cell.tsx'
import type { TenureKind } from '../tenure/tenure.ts'
import { mayGive, tenurePaths } from '../tenure/tenure.ts'
import { tenureRole } from '../tenure/tenure-words.ts'
import type { NamedTenure } from '../tenure/tenure-store.ts'
import type { Account, Person } from './person.ts'

export interface PersonPageProps {
  person: Person
  account: Account | null
  tenures: readonly NamedTenure[]
  /** open sessions */
  sessions: number
  /** the role of whoever looks */
  ownRole: OrganisationRole | null
  today: string
  done: DoneNoticeProps | null
  problems: readonly FieldProblem[]
  words: Messages
  language: UiLanguage
}

export function PersonPage(props: PersonPageProps) {
  const { person, account, words, done, problems } = props
  const said = words.people
  return (
    <>
      <h1>{person.name}</h1>
      <p class="rt-summary">{[person.initials, person.title, said.states[account?.state ?? 'none']].filter(part => part !== null).join(' · ')}</p>
      <FieldErrors problems={problems} words={words} title={words.errorSummary} />
      {done === null ? null : <DoneNotice {...done} />}
      <p><a href={`/people/${person.id}/edit`}>{said.edit.link}</a></p>
      <AccountPart {...props} />
      {(['role', 'unit', 'body'] as const).map(kind => <TenurePart {...props} kind={kind} key={kind} />)}
    </>
  )
}

function AccountPart({ person, account, sessions, words, language }: PersonPageProps) {
  const said = words.people
  const day = (moment: string) => momentInWords(moment, language)
  const facts: (readonly [name: string, value: string])[] = account === null ? [] : [
    [said.accountFacts.mail, account.mail], [said.accountFacts.state, said.states[account.state]], [said.accountFacts.invited, day(account.createdAt)],
    ...account.activatedAt === null ? [] : [[said.accountFacts.since, day(account.activatedAt)] as const],
    ...account.suspendedAt === null ? [] : [[said.accountFacts.suspended, day(account.suspendedAt)] as const],
    ...account.state === 'active' ? [[said.accountFacts.sessions, said.sessions(sessions)] as const] : [],
  ]
  return (
    <section aria-labelledby="account">
      <h2 id="account" tabindex={-1}>{said.account}</h2>
      {account === null
        ? (
          <>
            <p>{said.noAccount(person.name)}</p>
            <p><a href={`/people/${person.id}/account`}>{said.giveAccount}</a></p>
          </>
        )
        : (
          <>
            <dl class="rt-particulars">{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
            <div class="rt-row-actions">
              {account.state === 'invited' ? <ButtonForm action={`/people/${person.id}/invite`} text={said.inviteAgain} look="secondary" /> : null}
              {account.state === 'suspended' ? <ButtonForm action={`/people/${person.id}/resume`} text={said.resume} look="secondary" /> : null}
              {account.state !== 'suspended' && sessions > 0 ? <ButtonForm action={`/people/${person.id}/sign-out`} text={said.signOut} look="secondary" /> : null}
              {account.state === 'suspended' ? null : <ButtonForm action={`/people/${person.id}/suspend`} text={said.suspend} look="secondary" />}
              <a href={`/people/${person.id}/account`}>{said.changeMail}</a>
            </div>
            {account.state === 'suspended' ? null : <p class="rt-small">{said.suspend}: {lowered(said.suspendHint)}</p>}
          </>
        )}
    </section>
  )
}

function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}

function TenurePart({ kind, person, account, tenures, ownRole, today, words, language }: PersonPageProps & { kind: TenureKind }) {
  const said = words.people
  const held = byPeriod(tenures.filter(one => one.kind === kind), today)
  const columns = [kind === 'role' ? said.columns.role : kind === 'unit' ? said.fields.unit : said.fields.body, ...kind === 'role' ? [] : [said.columns.role], said.columns.period, said.columns.change]
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind} tabindex={-1}>{said.sections[kind]}</h2>
      {held.length === 0
        ? <p class="rt-quiet">{kind !== 'role' ? said.none[kind] : account === null ? said.none.noAccountRole : said.none.role(person.name)}</p>
        : <Table caption={said.sections[kind]} columns={columns} rows={held.map(one => ({ key: one.id, cells: cellsOf(one) }))} name="tenures" />}
      <p><a href={`/people/${person.id}/${tenurePaths[kind]}/new`}>{said.add[kind]}</a></p>
    </section>
  )

  function cellsOf(one: NamedTenure) {
    const what = tenureRole(one, words)
    const change = one.source === 'group' ? <span class="rt-small">{said.fromGroup}</span>
      : kind === 'role' && !mayGive(ownRole, one.role as OrganisationRole) ? ''
      : <a href={`/people/${person.id}/${tenurePaths[kind]}/${one.id}`}>{said.change}<span class="sr-only"> {kind === 'role' ? what : `${what}, ${one.placeName}`}</span></a>
    const period = <PeriodCell period={one} day={today} words={words} language={language} />
    if (kind === 'role') return [what, period, change]
    const place = <a href={`/${kind === 'unit' ? 'units' : 'bodies'}/${one.place ?? ''}`}>{one.placeName}</a>
    return [place, <>{what}{one.onBehalfOf === null ? null : <span class="rt-small rt-line">{said.fields.onBehalfOf} {one.onBehalfOf}</span>}</>, period, change]
  }
}
