import { sql } from 'kysely'
import type { Database } from '../../../src/storage/open-storage.ts'
import type { Records } from '../../access/kit/records.ts'

/** Every column that holds what somebody typed, or what a file or another program told: by table, with how its row is found. */
const texts: Record<string, { columns: string[]; of?: (records: Records) => Record<string, string> }> = {
  person: { columns: ['name', 'initials', 'title'], of: ({ person }) => ({ id: person }) },
  account: { columns: ['mail', 'external_id'], of: ({ person }) => ({ id: person }) },
  unit: { columns: ['name', 'abbreviation'], of: ({ unit }) => ({ id: unit }) },
  body: { columns: ['name', 'code'], of: ({ body }) => ({ id: body }) },
  body_membership: { columns: ['on_behalf_of'], of: ({ inBody }) => ({ id: inBody }) },
  api_token: { columns: ['name'], of: ({ token }) => ({ id: token }) },
  outbox: { columns: ['recipient', 'subject', 'body'], of: ({ mail }) => ({ id: mail }) },
  data_request: { columns: ['names'], of: ({ request }) => ({ id: request }) },
  upload: { columns: ['closed_ground'], of: ({ upload }) => ({ id: upload }) },
  upload_file: { columns: ['path', 'refusal_message'], of: ({ upload }) => ({ upload }) },
  document: { columns: ['name', 'title', 'body', 'closed_ground', 'public_title', 'public_wording', 'media_type'], of: ({ document }) => ({ id: document }) },
  open_part: { columns: ['name', 'title', 'body'], of: ({ document }) => ({ document }) },
  closed_item: { columns: ['ground', 'public_title', 'public_wording', 'no_wording_reason'], of: ({ document }) => ({ document }) },
  // stored once for the organisation, or written by the test itself
  retention_rule: { columns: ['ground'] },
  discard: { columns: ['rule'] },
  review: { columns: ['corrected', 'note'] },
  session: { columns: ['device'] },
  organisation: { columns: ['name'] },
  setting: { columns: ['value'] },
}

/** Columns of codes, ids, hashes and moments, which the program itself chooses; and what is shown only as the other test does: the reading. */
const codes = new Set([
  'organisation', 'id', 'person', 'account', 'unit', 'parent', 'successor', 'document', 'upload', 'file', 'act', 'request', 'record', 'reader', 'subject', 'actor', 'place', 'item',
  'state', 'kind', 'role', 'source', 'language', 'digest', 'event', 'record_kind', 'decision', 'scope', 'access', 'review', 'code', 'refusal', 'problem', 'rule', 'how', 'minutes_approval', 'body_id', 'receiver', 'claimed_by',
  'date', 'since', 'at', 'by', 'valid_from', 'valid_to', 'run_at', 'claimed_until', 'sha256', 'hash', 'title_order_da', 'title_order_sv', 'input', 'reading', 'words', 'name', 'body',
])

function isCode(column: string): boolean {
  return codes.has(column) || /_(?:at|by|hash)$/.test(column)
}

/** Text columns that are neither known to be typed nor codes: a new one must be told here what it is. */
export async function unknownColumns(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables()
  return tables.filter(one => one.name !== 'migration').flatMap(({ name, columns }) => columns
    .filter(column => /^text/i.test(column.dataType) && !(texts[name]?.columns.includes(column.name) ?? false) && !isCode(column.name))
    .map(column => `${name}.${column.name}`))
}

/** Puts a text into every such column of a record's rows. */
export async function laden(db: Database, records: Records, text: string): Promise<void> {
  await db.transaction().execute(async trx => {
    for (const [table, { columns, of }] of Object.entries(texts)) {
      if (of === undefined) continue
      for (const column of columns) {
        const value = table === 'data_request' ? JSON.stringify([text]) : table === 'account' ? `${text} ${records.person}` : text
        const where = Object.entries(of(records)).map(([name, id]) => sql`${sql.ref(name)} = ${id}`)
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${sql.join(where, sql` and `)}`.execute(trx)
      }
    }
    if (records.document === 'none') return
    await trx.insertInto('review').values({
      organisation: 'local', id: `r-${records.document}`, number: 1, opened: 0, document: records.document, scope: 'value', place: records.value, state: 'corrected', corrected: JSON.stringify({ text }), note: text,
      at: '2025-01-14T08:00:00.000Z', by: 'admin',
    }).execute()
  })
}
