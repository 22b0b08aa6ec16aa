import type { Selectable } from 'kysely'
import type { Database } from '../../storage/open-storage.ts'
import type { AuditEntryTable } from '../../storage/tables/running-tables.ts'

export type AuditEntry = Pick<Selectable<AuditEntryTable>, 'number' | 'at' | 'actor' | 'event' | 'subject' | 'record_kind' | 'hash'>

export const entriesPerPage = 50

/** Lines looked at for one page, however few of them match: a page takes the same time at a million. */
export const linesLookedAt = 5000

export interface AuditQuery {
  /** only lines before this number; null: from the newest */
  before: number | null
  events: readonly string[] | null
  actors: readonly string[] | null
  /** moments (ISO, UTC): from the one on, before the other */
  from: string | null
  until: string | null
}

export interface AuditPage {
  entries: AuditEntry[]
  /** where the page before these begins: lines before this number; null when there are none */
  older: number | null
  /** whether only a part was looked at, and more may match further back */
  partly: boolean
}

export async function auditHead(db: Database, organisation: string): Promise<{ number: number; hash: string } | null> {
  const head = await db.selectFrom('audit_head').select(['number', 'hash']).where('organisation', '=', organisation).executeTakeFirst()
  return head === undefined || head.number === 0 ? null : head
}

/** Entries newest first, by number: nothing is skipped or shown twice while others write. */
export async function auditEntries(db: Database, organisation: string, { before, events, actors, from, until }: AuditQuery): Promise<AuditPage> {
  const head = await auditHead(db, organisation)
  let top = Math.min(before ?? Infinity, (head?.number ?? 0) + 1)
  let bottom = 1
  if (until !== null) top = Math.min(top, await firstFrom(db, organisation, until) ?? top)
  if (from !== null) bottom = await firstFrom(db, organisation, from) ?? top
  const low = events === null && actors === null ? bottom : Math.max(bottom, top - linesLookedAt)
  let rows = db.selectFrom('audit_entry').select(['number', 'at', 'actor', 'event', 'subject', 'record_kind', 'hash']).where('organisation', '=', organisation).where('number', '<', top).where('number', '>=', low)
  if (events !== null) rows = rows.where('event', 'in', [...events, ''])
  if (actors !== null) rows = rows.where('actor', 'in', [...actors, ''])
  const entries = await rows.orderBy('number', 'desc').limit(entriesPerPage + 1).execute()
  const shown = entries.slice(0, entriesPerPage)
  const more = entries.length > entriesPerPage
  return { entries: shown, older: more ? shown.at(-1)?.number ?? null : low > bottom ? low : null, partly: !more && low > bottom }
}

/** The number of the first entry from a moment on; null when there is none. */
async function firstFrom(db: Database, organisation: string, moment: string): Promise<number | null> {
  const row = await db.selectFrom('audit_entry').select('number').where('organisation', '=', organisation).where('at', '>=', moment).orderBy('at').orderBy('number').limit(1).executeTakeFirst()
  return row?.number ?? null
}
