import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { endAllBy } from '../tenure/end-all.ts'
import { tenuresIn } from '../tenure/tenure-store.ts'
import { checkUnit } from './unit.ts'
import type { CheckedUnit, TypedUnit } from './unit.ts'
import { allUnits, storeUnit } from './unit-store.ts'

export type AddedUnit = { is: 'added'; id: string } | Extract<CheckedUnit, { is: 'wrong' }>

export async function addUnit(db: Database, note: AuditNote, typed: TypedUnit): Promise<AddedUnit> {
  return db.transaction().execute(async trx => {
    const checked = checkUnit(typed, { id: null, units: await allUnits(trx, note.organisation), memberStarts: [] })
    if (checked.is === 'wrong') return checked
    const unit = { id: newId(), successor: null, ...checked.unit }
    await storeUnit(trx, note.organisation, unit)
    await writeAudit(trx, note, unit.id, { kind: 'unit', before: null, after: unit })
    return { is: 'added' as const, id: unit.id }
  })
}

/** Changes a unit. When it gets an end, the memberships that would outlive it end with it. "conflict" when it is no longer as it was shown. */
export async function changeUnit(db: Database, note: AuditNote, id: string, version: string, typed: TypedUnit): Promise<CheckedUnit | { is: 'conflict' } | { is: 'gone' }> {
  return db.transaction().execute(async trx => {
    const units = await allUnits(trx, note.organisation)
    const before = units.find(one => one.id === id)
    if (before === undefined) return { is: 'gone' as const }
    if (versionOf(before) !== version) return { is: 'conflict' as const }
    const members = await tenuresIn(trx, note.organisation, 'unit', id)
    const checked = checkUnit(typed, { id, units, memberStarts: members.map(one => one.from) })
    if (checked.is === 'wrong') return checked
    const after = { id, successor: before.successor, ...checked.unit }
    await storeUnit(trx, note.organisation, after)
    const ended = after.to === null ? [] : await endAllBy(trx, note.organisation, members, after.to)
    await writeAudit(trx, note, id, { kind: 'unit', before, after: { ...after, ended } })
    return checked
  })
}
