import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { chainStart, entryHash } from '../audit-hash.ts'
import type { ColumnTypes } from '../migrate.ts'
import type { AuditEntryTable } from '../tables/running-tables.ts'
import { nameOrder } from '../name-order.ts'
import { makeTable } from './make-table.ts'
import type { NewTable } from './make-table.ts'

const person: NewTable[] = [
  {
    name: 'unit', key: ['id'],
    columns: { id: 'text', name: 'text', abbreviation: 'text?', parent: 'text?', successor: 'text?', valid_from: 'text?', valid_to: 'text?' },
    refers: [{ columns: ['parent'], to: 'unit', key: ['id'] }],
  },
  {
    name: 'body', key: ['id'],
    columns: { id: 'text', name: 'text', code: 'text?', kind: 'text', minutes_approval: 'text?', valid_from: 'text?', valid_to: 'text?' },
  },
  {
    name: 'person', key: ['id'],
    columns: { id: 'text', name: 'text', initials: 'text?', title: 'text?' },
    indexes: { person_by_name: ['name', 'id'] },
  },
  {
    name: 'account', key: ['id'], unique: { account_mail: ['mail'], account_person_once: ['person'], account_external: ['external_id'] },
    columns: {
      id: 'text', person: 'text', mail: 'text', state: 'text', language: 'text?', digest: 'text', external_id: 'text?',
      created_at: 'text', created_by: 'text', activated_at: 'text?', suspended_at: 'text?',
    },
    refers: [{ columns: ['person'], to: 'person', key: ['id'] }],
    // looked up before it is known which organisation somebody belongs to
  },
  {
    name: 'role_grant', key: ['id'],
    columns: { id: 'text', person: 'text', role: 'text', valid_from: 'text?', valid_to: 'text?', source: 'text' },
    refers: [{ columns: ['person'], to: 'person', key: ['id'], goes: true }],
    indexes: { role_grant_by_person: ['person'] },
  },
  {
    name: 'unit_membership', key: ['id'],
    columns: { id: 'text', person: 'text', unit: 'text', role: 'text', valid_from: 'text?', valid_to: 'text?' },
    refers: [{ columns: ['person'], to: 'person', key: ['id'], goes: true }, { columns: ['unit'], to: 'unit', key: ['id'] }],
    indexes: { unit_membership_by_person: ['person'], unit_membership_by_unit: ['unit'] },
  },
  {
    name: 'body_membership', key: ['id'],
    columns: { id: 'text', person: 'text', body: 'text', role: 'text', on_behalf_of: 'text?', valid_from: 'text?', valid_to: 'text?' },
    refers: [{ columns: ['person'], to: 'person', key: ['id'], goes: true }, { columns: ['body'], to: 'body', key: ['id'] }],
    indexes: { body_membership_by_person: ['person'], body_membership_by_body: ['body'] },
  },
]

const signIn: NewTable[] = [
  {
    name: 'session', key: ['hash'],
    columns: { hash: 'text', account: 'text', created_at: 'text', last_seen_at: 'text', expires_at: 'text', device: 'text' },
    refers: [{ columns: ['account'], to: 'account', key: ['id'], goes: true }],
    indexes: { session_by_account: ['account'] },
  },
  {
    name: 'sign_in_request', key: ['id'],
    columns: {
      id: 'text', account: 'text', link_hash: 'text?', browser_hash: 'text', code_hash: 'text',
      created_at: 'text', expires_at: 'text', used_at: 'text?', tries: 'integer',
    },
    refers: [{ columns: ['account'], to: 'account', key: ['id'], goes: true }],
    indexes: { sign_in_request_by_account: ['account', 'created_at'] },
  },
  {
    name: 'throttle', key: ['name'],
    columns: { name: 'text', count: 'integer', since: 'text' },
  },
  {
    name: 'api_token', key: ['id'], unique: { api_token_hash: ['hash'] },
    columns: { id: 'text', name: 'text', role: 'text', hash: 'text', created_at: 'text', created_by: 'text', expires_at: 'text?', revoked_at: 'text?', last_used_at: 'text?' },
  },
]

const running: NewTable[] = [
  {
    name: 'job', key: ['id'],
    columns: {
      id: 'text', kind: 'text', input: 'text', state: 'text', attempts: 'integer', run_at: 'text', claimed_by: 'text?', claimed_until: 'text?',
      problem: 'text?', created_at: 'text', created_by: 'text', ended_at: 'text?',
    },
    indexes: { job_by_state: ['state', 'run_at', 'id'] },
  },
  {
    name: 'outbox', key: ['id'],
    columns: {
      id: 'text', kind: 'text', account: 'text?', recipient: 'text', subject: 'text', body: 'text?', state: 'text', created_at: 'text', sent_at: 'text?', problem: 'text?',
    },
    indexes: { outbox_by_time: ['created_at', 'id'] },
  },
  {
    name: 'audit_head', key: [],
    columns: { number: 'integer', hash: 'text' },
  },
  {
    name: 'read_log', key: ['id'],
    columns: { id: 'text', at: 'text', reader: 'text', record_kind: 'text', record: 'text', how: 'text' },
    indexes: { read_log_by_time: ['at', 'id'], read_log_by_record: ['record_kind', 'record', 'at'] },
  },
  {
    name: 'setting', key: ['name'],
    columns: { name: 'text', value: 'text' },
  },
]

const keeping: NewTable[] = [
  {
    name: 'retention_rule', key: ['record_kind'],
    columns: { record_kind: 'text', rule: 'text', years: 'integer?', ground: 'text', changed_at: 'text', changed_by: 'text' },
  },
  {
    name: 'discard', key: ['number'],
    columns: { number: 'integer', record_kind: 'text', record: 'text', decision: 'text', rule: 'text', at: 'text', by: 'text', request: 'text?' },
    indexes: { discard_by_record: ['record_kind', 'record'] },
  },
  {
    name: 'data_request', key: ['id'],
    columns: { id: 'text', kind: 'text', person: 'text?', names: 'text', state: 'text', created_at: 'text', created_by: 'text', ended_at: 'text?' },
  },
]

const review: NewTable[] = [
  {
    name: 'closed_item', key: ['document', 'item'],
    columns: { document: 'text', item: 'integer', ground: 'text?', public_title: 'text?', public_wording: 'text?', no_wording_reason: 'text?', closed_at: 'text', closed_by: 'text' },
    refers: [{ columns: ['document'], to: 'document', key: ['id'], goes: true }],
  },
  {
    name: 'open_part', key: ['document'],
    columns: {
      document: 'text', name: 'text', title: 'text', title_order_da: 'text', title_order_sv: 'text', date: 'text?', body: 'text?',
      items: 'integer', statements: 'integer', findings: 'integer', personal_data: 'integer', doubts: 'integer', words: 'text',
    },
    refers: [{ columns: ['document'], to: 'document', key: ['id'], goes: true }],
  },
  {
    name: 'review', key: ['id'], unique: { review_in_order: ['document', 'number'] },
    columns: {
      id: 'text', document: 'text', number: 'integer', scope: 'text', place: 'text', state: 'text', corrected: 'text?', note: 'text?', at: 'text', by: 'text',
      opened: 'integer', act: 'text?', undone_at: 'text?', undone_by: 'text?',
    },
    refers: [{ columns: ['document'], to: 'document', key: ['id'], goes: true }],
    indexes: { review_by_act: ['act'] },
  },
  {
    name: 'review_act', key: ['id'],
    columns: { id: 'text', at: 'text', by: 'text', state: 'text', documents: 'integer', values_confirmed: 'integer', undone_at: 'text?', undone_by: 'text?' },
  },
  {
    name: 'review_act_document', key: ['act', 'document'],
    columns: { act: 'text', document: 'text', state: 'text' },
    refers: [{ columns: ['act'], to: 'review_act', key: ['id'], goes: true }, { columns: ['document'], to: 'document', key: ['id'], goes: true }],
    indexes: { review_act_document_by_state: ['act', 'state', 'document'] },
  },
  {
    name: 'document_doubt', key: ['document', 'number'],
    columns: { document: 'text', number: 'integer', code: 'text', place: 'text', open: 'integer' },
    refers: [{ columns: ['document'], to: 'document', key: ['id'], goes: true }],
  },
]

/**
 * People and what they may, sign-in, jobs and mail, the audit chain, retention, and the review of what was read.
 * What was stored before belongs to the organisation "local", and may be seen by everybody in it, as before.
 */
export async function house(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema.createTable('organisation')
    .addColumn('id', types.text, c => c.primaryKey())
    .addColumn('name', types.text)
    .addColumn('language', types.text, c => c.notNull())
    .addColumn('created_at', types.text, c => c.notNull())
    .addColumn('set_up_at', types.text)
    .execute()
  await db.schema.createTable('setup_link')
    .addColumn('hash', types.text, c => c.primaryKey())
    .addColumn('organisation', types.text, c => c.notNull())
    .addColumn('created_at', types.text, c => c.notNull())
    .addColumn('used_at', types.text)
    .execute()
  for (const table of [...person, ...signIn, ...running, ...keeping, ...review]) await makeTable(db, types, table)
  for (const alphabet of ['da', 'sv'] as const) {
    await db.schema.createIndex(`person_by_name_${alphabet}`).on('person').column('organisation').expression(sql`(${nameOrder(sql.ref('name'), alphabet)})`).column('id').execute()
  }
  await db.schema.createIndex('account_by_mail').on('account').columns(['mail']).execute()
  // what is due is looked for in all organisations at once
  await db.schema.createIndex('job_due').on('job').columns(['state', 'run_at', 'organisation', 'id']).execute()
  await addColumns(db, types, 'document', {
    access: "text not null default 'open'", unit: 'text', body_id: 'text', closed_ground: 'text', public_title: 'text', public_wording: 'text', archived_at: 'text',
    review: "text not null default 'proposed'", reviewed_at: 'text', reviewed_by: 'text', doubts: 'integer not null default 0', value_count: 'integer not null default -1', closed_items: 'integer not null default 0',
  })
  await addColumns(db, types, 'document_finding', { open_count: 'integer not null default 0' })
  await db.schema.createIndex('document_by_review').on('document').columns(['organisation', 'review', 'doubts', 'id']).execute()
  await addColumns(db, types, 'upload', { access: "text not null default 'open'", closed_ground: 'text', receiver: 'text' })
  await addColumns(db, types, 'audit_entry', { record_kind: 'text', before_hash: 'text', after_hash: 'text', previous_hash: "text not null default ''", hash: "text not null default ''" })
  await db.schema.createIndex('audit_entry_by_time').on('audit_entry').columns(['organisation', 'at', 'number']).execute()
  await chainOldEntries(db as Kysely<{ audit_entry: AuditEntryTable; audit_head: { organisation: string; number: number; hash: string } }>)
  await sql`insert into organisation (id, name, language, created_at) values ('local', null, 'da', ${new Date().toISOString()})`.execute(db)
}

/** Entries written before there was a chain become its beginning. */
async function chainOldEntries(db: Kysely<{ audit_entry: AuditEntryTable; audit_head: { organisation: string; number: number; hash: string } }>): Promise<void> {
  const entries = await db.selectFrom('audit_entry').selectAll().orderBy('organisation').orderBy('number').execute()
  const heads = new Map<string, { number: number; hash: string }>()
  for (const entry of entries) {
    const { organisation, number } = entry
    const previous_hash = heads.get(organisation)?.hash ?? chainStart
    const hash = entryHash({ ...entry, previous_hash })
    heads.set(organisation, { number, hash })
    await db.updateTable('audit_entry').set({ previous_hash, hash }).where('organisation', '=', organisation).where('number', '=', number).execute()
  }
  for (const [organisation, head] of heads) await db.insertInto('audit_head').values({ organisation, ...head }).execute()
}

type Added = 'text' | `text not null default '${string}'` | `integer not null default ${number}`

async function addColumns(db: Kysely<unknown>, types: ColumnTypes, table: string, columns: Record<string, Added>): Promise<void> {
  for (const [name, column] of Object.entries(columns)) {
    const [, initial] = /default (.*)$/.exec(column) ?? []
    const type = column.startsWith('integer') ? 'integer' : types.text
    await db.schema.alterTable(table).addColumn(name, type, c => initial === undefined ? c : c.notNull().defaultTo(sql.raw(initial))).execute()
  }
}
