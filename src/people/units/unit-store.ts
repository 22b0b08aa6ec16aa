import type { Selectable } from 'kysely'
import type { Database } from '../../storage/open-storage.ts'
import type { UnitTable } from '../../storage/tables/people-tables.ts'
import { predecessorsOf } from './unit.ts'
import type { Unit } from './unit.ts'

/** More units than the largest municipality has. */
const most = 5000

/** All units there are, were and will be. */
export async function allUnits(db: Database, organisation: string): Promise<Unit[]> {
  const rows = await db.selectFrom('unit').selectAll().where('organisation', '=', organisation).orderBy('name').orderBy('id').limit(most).execute()
  return rows.map(asUnit)
}

export async function unitOf(db: Database, organisation: string, id: string): Promise<Unit | null> {
  const row = await db.selectFrom('unit').selectAll().where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : asUnit(row)
}

/** Stores a new unit, or what one has become. */
export async function storeUnit(trx: Database, organisation: string, { id, name, abbreviation, parent, successor, from, to }: Unit): Promise<void> {
  const rest = { name, abbreviation, parent, successor, valid_from: from, valid_to: to }
  await trx.insertInto('unit').values({ organisation, id, ...rest }).onConflict(c => c.columns(['organisation', 'id']).doUpdateSet(rest)).execute()
}

/** The units given, and those they took over by a new name or a merger. */
export async function withPredecessors(db: Database, organisation: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const replaced = await db.selectFrom('unit').select(['id', 'successor']).where('organisation', '=', organisation).where('successor', 'is not', null).limit(most).execute()
  return [...ids, ...predecessorsOf(replaced, ids)]
}

export function asUnit(row: Selectable<UnitTable>): Unit {
  return { id: row.id, name: row.name, abbreviation: row.abbreviation, parent: row.parent, successor: row.successor, from: row.valid_from, to: row.valid_to }
}
