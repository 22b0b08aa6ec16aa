import type { Database } from '../storage/open-storage.ts'
import type { OutboxTable } from '../storage/tables/running-tables.ts'
import type { MailKind, MailTroubleCode, OutboxState, OutgoingMail } from './mail.ts'

/** Puts a mail into the outbox; false where one of that id lies there already. */
export async function storeMail(trx: Database, mail: OutgoingMail): Promise<boolean> {
  const stored = await trx.insertInto('outbox').values({
    organisation: mail.organisation, id: mail.id, kind: mail.kind, account: mail.account, recipient: mail.recipient, subject: mail.subject, body: mail.body,
    state: mail.state, created_at: mail.createdAt, sent_at: mail.sentAt, problem: mail.problem,
  }).onConflict(c => c.columns(['organisation', 'id']).doNothing()).returning('id').executeTakeFirst()
  return stored !== undefined
}

export async function findMail(db: Database, organisation: string, id: string): Promise<OutgoingMail | null> {
  const row = await db.selectFrom('outbox').selectAll().where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

export async function markMail(db: Database, organisation: string, id: string, state: OutboxState, problem: MailTroubleCode | 'terminal' | null, sentAt: string | null): Promise<void> {
  await db.updateTable('outbox').set({ state, problem, sent_at: sentAt }).where('organisation', '=', organisation).where('id', '=', id).execute()
}

export interface OutboxPage {
  mails: OutgoingMail[]
  all: number
}

export const mailsPerPage = 50

/** Newest first. */
export async function outboxPage(db: Database, organisation: string, page: number): Promise<OutboxPage> {
  const [rows, { all }] = [
    await db.selectFrom('outbox').selectAll().where('organisation', '=', organisation).orderBy('created_at', 'desc').orderBy('id').limit(mailsPerPage).offset((page - 1) * mailsPerPage).execute(),
    await db.selectFrom('outbox').select(({ fn }) => fn.countAll().as('all')).where('organisation', '=', organisation).executeTakeFirstOrThrow(),
  ]
  return { mails: rows.map(fromRow), all: Number(all) }
}

function fromRow(row: OutboxTable): OutgoingMail {
  const { organisation, id, kind, account, recipient, subject, body, state, problem } = row
  return { organisation, id, kind: kind as MailKind, account, recipient, subject, body, state, createdAt: row.created_at, sentAt: row.sent_at, problem }
}
