import type { Selectable } from 'kysely'
import type { ApprovalMode } from '../../reader/reading.ts'
import type { Database } from '../../storage/open-storage.ts'
import type { BodyTable } from '../../storage/tables/people-tables.ts'
import { approvalModes } from './body.ts'
import type { Body } from './body.ts'

/** More bodies than any organisation has had. */
const most = 5000

/** All bodies there are, were and will be. */
export async function allBodies(db: Database, organisation: string): Promise<Body[]> {
  const rows = await db.selectFrom('body').selectAll().where('organisation', '=', organisation).orderBy('name').orderBy('id').limit(most).execute()
  return rows.map(asBody)
}

export async function bodyOf(db: Database, organisation: string, id: string): Promise<Body | null> {
  const row = await db.selectFrom('body').selectAll().where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : asBody(row)
}

/** Stores a new body, or what one has become. */
export async function storeBody(trx: Database, organisation: string, { id, name, code, kind, minutesApproval, from, to }: Body): Promise<void> {
  const rest = { name, code, kind, minutes_approval: minutesApproval, valid_from: from, valid_to: to }
  await trx.insertInto('body').values({ organisation, id, ...rest }).onConflict(c => c.columns(['organisation', 'id']).doUpdateSet(rest)).execute()
}

function asBody(row: Selectable<BodyTable>): Body {
  const minutesApproval: ApprovalMode | null = approvalModes.find(mode => mode === row.minutes_approval) ?? null
  return { id: row.id, name: row.name, code: row.code, kind: row.kind, minutesApproval, from: row.valid_from, to: row.valid_to }
}
