import type { OrganisationRole } from '../../storage/tables/people-tables.ts'
import { organisationRoles } from '../../storage/tables/people-tables.ts'
import { dateInWords } from '../../wording/dates.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { DoneNotice } from '../../web/components/done-notice.tsx'
import type { Problems } from '../../web/components/field-problems.ts'
import { problemList } from '../../web/components/field-problems.ts'
import { Radios, Select, TextField } from '../../web/components/fields.tsx'
import { ButtonForm, Buttons, Form } from '../../web/components/form.tsx'
import { Table } from '../../web/components/table.tsx'
import { dayOf } from '../day.ts'
import { mayGive } from '../tenure/tenure.ts'
import { tokenFields, tokenLives, tokenState } from './token.ts'
import type { Token, TokenProblem, TypedToken } from './token.ts'

export interface TokensPageProps {
  tokens: readonly Token[]
  /** who made them, by the actor's id */
  names: ReadonlyMap<string, string>
  ownRole: OrganisationRole | null
  typed: TypedToken
  problems: Problems<keyof TypedToken, TokenProblem>
  /** just made: shown once */
  made: string | null
  done: string | null
  now: string
  words: Messages
  language: UiLanguage
}

export function TokensPage(props: TokensPageProps) {
  const { tokens, ownRole, typed, problems, made, done, words } = props
  const said = words.admin.tokens
  const sentences = { ...words.form.common, aboveOwn: words.people.tenureProblems.aboveOwn }
  const field = (name: keyof TypedToken) => ({ words, name, value: typed[name], problem: problems[name] === undefined ? undefined : sentences[problems[name]] })
  return (
    <>
      <h1>{said.title}</h1>
      <p class="rt-summary">{said.intro}</p>
      {done === null ? null : <DoneNotice text={done} />}
      {made === null ? null : (
        <section class="rt-done rt-secret" role="status" aria-labelledby="made">
          <h2 id="made">{said.madeTitle}</h2>
          <p>{said.madeText}</p>
          <p><code class="rt-secret__text">{made}</code></p>
        </section>
      )}
      <section aria-labelledby="there">
        <h2 id="there">{said.listTitle}</h2>
        {tokens.length === 0 ? <p class="rt-quiet">{said.none}</p> : <Table caption={said.listTitle} columns={said.columns} rows={tokens.map(token => ({ key: token.id, cells: cellsOf(token, props) }))} name="tokens" />}
      </section>
      <section aria-labelledby="make">
        <h2 id="make">{said.newTitle}</h2>
        <Form action="/tokens" words={words} problems={problemList(problems, sentences, tokenFields, { name: said.name, role: words.people.fields.role, life: said.life })}>
          <TextField {...field('name')} label={said.name} hint={said.nameHint} maxlength={100} />
          <Radios {...field('role')} label={words.people.fields.role} choices={organisationRoles.filter(role => mayGive(ownRole, role)).map(role => ({ value: role, text: words.people.roles[role], hint: words.people.roleHints[role] }))} />
          <Select {...field('life')} label={said.life} choices={tokenLives.map(life => [life, said.lives[life]])} />
          <Buttons submit={said.button} />
        </Form>
      </section>
    </>
  )
}

function cellsOf(token: Token, { names, now, words, language }: TokensPageProps) {
  const said = words.admin.tokens
  const day = (moment: string) => dateInWords(dayOf(moment), language)
  const state = tokenState(token, now)
  const until = state === 'revoked' ? said.revoked(day(token.revokedAt ?? now)) : state === 'expired' ? said.expired(day(token.expiresAt ?? now)) : token.expiresAt === null ? said.lives.never : said.until(day(token.expiresAt))
  return [
    <>{token.name}<span class="rt-file">{words.people.roles[token.role]}</span></>,
    <>{day(token.createdAt)}<span class="rt-small rt-line">{names.get(token.createdBy) ?? words.admin.program}</span></>,
    token.lastUsedAt === null ? said.neverUsed : day(token.lastUsedAt),
    until,
    state === 'valid' ? <ButtonForm action={`/tokens/${token.id}/revoke`} text={said.revoke} of={token.name} look="link" /> : '',
  ]
}
