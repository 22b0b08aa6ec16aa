import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { dropTenure, storeTenure, tenuresIn } from '../tenure/tenure-store.ts'
import { isWithin } from '../tenure/period.ts'
import { checkReplacement } from './replacement.ts'
import type { Replacement, TypedReplacement } from './replacement.ts'
import type { Unit } from './unit.ts'
import { allUnits, storeUnit } from './unit-store.ts'

export type Replaced = { is: 'replaced'; into: string } | Extract<Replacement, { is: 'wrong' }> | { is: 'conflict' } | { is: 'gone' }

/**
 * From a day on a unit is another: a new one with a new name, or one there is already. The old one ends and keeps its history;
 * the units below it and those who belong to it that day go along, and whoever manages the new one takes over what was the old one's.
 */
export async function replaceUnit(db: Database, note: AuditNote, id: string, version: string, typed: TypedReplacement): Promise<Replaced> {
  return db.transaction().execute(async trx => {
    const units = await allUnits(trx, note.organisation)
    const before = units.find(one => one.id === id)
    if (before === undefined) return { is: 'gone' as const }
    if (versionOf(before) !== version) return { is: 'conflict' as const }
    const checked = checkReplacement(typed, before, units, newId())
    if (checked.is === 'wrong') return checked
    const { day, into, isNew } = checked
    if (isNew) await storeUnit(trx, note.organisation, into)
    await storeUnit(trx, note.organisation, { ...before, to: day, successor: into.id })
    const below = units.filter(one => one.parent === id && (one.to === null || one.to > day))
    for (const one of below) await storeUnit(trx, note.organisation, { ...one, parent: into.id })
    const moved = await moveMembers(trx, note.organisation, before, into, day)
    await writeAudit(trx, note, id, { kind: 'unit', before, after: { ...before, to: day, successor: into.id, into, below: below.map(one => one.id), moved } })
    return { is: 'replaced' as const, into: into.id }
  })
}

/** Memberships that last over the day end there and go on in the new unit; those that begin later begin there. */
async function moveMembers(trx: Database, organisation: string, from: Unit, into: Unit, day: string): Promise<string[]> {
  const members = (await tenuresIn(trx, organisation, 'unit', from.id)).filter(one => one.to === null || one.to > day)
  const there = await tenuresIn(trx, organisation, 'unit', into.id)
  for (const one of members) {
    if (one.from !== null && one.from >= day) await dropTenure(trx, organisation, 'unit', one.id)
    else await storeTenure(trx, organisation, { ...one, to: day })
    const next = { ...one, id: newId(), place: into.id, from: one.from !== null && one.from > day ? one.from : day, to: earlier(one.to, into.to) }
    const known = there.some(other => other.person === one.person && other.role === one.role && isWithin(next, other))
    if (!known && (next.to === null || next.to > next.from)) await storeTenure(trx, organisation, next)
  }
  return members.map(one => one.id)
}

function earlier(one: string | null, other: string | null): string | null {
  return one === null ? other : other === null || one < other ? one : other
}
