import { DoneNotice } from '../web/components/done-notice.tsx'
import { EmptyState } from '../web/components/empty-state.tsx'
import { ButtonForm } from '../web/components/form.tsx'
import { Paging } from '../web/components/paging.tsx'
import { Table } from '../web/components/table.tsx'
import { momentInWords } from '../wording/dates.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { mailTroubles, maySendAgain } from './mail.ts'
import type { OutgoingMail } from './mail.ts'
import { mailsPerPage } from './outbox-store.ts'
import type { OutboxPage } from './outbox-store.ts'

export interface OutboxPageProps {
  list: OutboxPage
  page: number
  sentAgain: boolean
  words: Messages
  language: UiLanguage
}

export function OutboxList({ list, page, sentAgain, words, language }: OutboxPageProps) {
  const said = words.mail
  return (
    <div>
      <h1>{said.title}</h1>
      <p class="rt-summary">{said.lead}</p>
      {sentAgain ? <DoneNotice text={said.sentAgain} /> : null}
      {list.all === 0
        ? <EmptyState title={said.empty.title} text={said.empty.text}><a href="/people">{said.empty.next}</a></EmptyState>
        : (
          <Table
            caption={said.title} columns={[said.columns.recipient, said.columns.subject, said.columns.state, said.columns.at]} name="mails"
            rows={list.mails.map(mail => ({
              key: mail.id,
              cells: [mail.recipient, mail.subject, <State mail={mail} words={words} key="state" />, momentInWords(mail.createdAt, language)],
            }))}
          />
        )}
      <Paging page={page} pages={Math.ceil(list.all / mailsPerPage)} href={at => `/outbox?page=${at}`} words={words} />
    </div>
  )
}

function State({ mail, words }: { mail: OutgoingMail; words: Messages }) {
  const problem = problemInWords(mail, words)
  return <>{words.mail.states[mail.state]}{problem === null ? null : <span class="rt-file">{problem}</span>}<Again mail={mail} words={words} /></>
}

function problemInWords({ problem }: OutgoingMail, { mail }: Messages): string | null {
  if (problem === 'terminal') return mail.inTerminal
  const code = mailTroubles.find(one => one === problem)
  return code === undefined ? null : mail.problems[code]
}

function Again({ mail, words }: { mail: OutgoingMail; words: Messages }) {
  return maySendAgain(mail) ? <ButtonForm action={`/outbox/${mail.id}/send`} text={words.mail.sendAgain} look="link" of={`${mail.subject}, ${mail.recipient}`} /> : null
}
