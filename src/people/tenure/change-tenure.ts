import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { takesLastAdministrator } from './administrators.ts'
import { checkTenure } from './check-tenure.ts'
import type { CheckedTenure, TenureSurroundings, TypedTenure } from './check-tenure.ts'
import type { Tenure } from './tenure.ts'
import { administrators, dropTenure, storeTenure, tenureOf, tenuresOf } from './tenure-store.ts'
import type { NamedTenure } from './tenure-store.ts'

/** The form's fields and what surrounds them; what the person holds is looked up again inside the transaction. */
export type TenureChange = Omit<TenureSurroundings, 'held' | 'id'> & { typed: TypedTenure }

/** Gives somebody a role or a membership. */
export async function addTenure(db: Database, note: AuditNote, { typed, ...around }: TenureChange): Promise<CheckedTenure> {
  return db.transaction().execute(async trx => {
    const checked = checkTenure(typed, { ...around, id: null, held: await heldOf(trx, note.organisation, around) })
    if (checked.is === 'wrong') return checked
    const tenure = { ...checked.tenure, id: newId() }
    await storeTenure(trx, note.organisation, tenure)
    await writeAudit(trx, note, around.person, { kind: auditKind(tenure), before: null, after: tenure })
    return checked
  })
}

/** Changes what somebody holds: its dates, its role, whom they sit there for. "conflict" when it is no longer as it was shown. */
export async function changeTenure(db: Database, note: AuditNote, today: string, id: string, version: string, { typed, ...around }: TenureChange): Promise<CheckedTenure | { is: 'conflict' } | { is: 'gone' }> {
  return db.transaction().execute(async trx => {
    const before = await tenureOf(trx, note.organisation, around.kind, around.person, id)
    if (before === null || before.source === 'group') return { is: 'gone' as const }
    if (versionOf(before) !== version) return { is: 'conflict' as const }
    const checked = checkTenure(typed, { ...around, id, held: await heldOf(trx, note.organisation, around) })
    if (checked.is === 'wrong') return checked
    const after = { ...checked.tenure, id, source: before.source }
    if (await leavesNoAdministrator(trx, note.organisation, before, after, today)) return { is: 'wrong' as const, problems: { to: 'lastAdministrator' as const } }
    await storeTenure(trx, note.organisation, after)
    await writeAudit(trx, note, around.person, { kind: auditKind(after), before: plain(before), after })
    return checked
  })
}

export type EndedTenure = { is: 'ended'; tenure: NamedTenure } | { is: 'lastAdministrator' } | { is: 'gone' }

/** Ends what somebody holds from today on. What began today or later goes altogether: it never held for a whole day. */
export async function endTenure(db: Database, note: AuditNote, today: string, { kind, person, id }: Pick<Tenure, 'kind' | 'person' | 'id'>): Promise<EndedTenure> {
  return db.transaction().execute(async trx => {
    const before = await tenureOf(trx, note.organisation, kind, person, id)
    if (before === null || before.source === 'group' || (before.to !== null && before.to <= today)) return { is: 'gone' as const }
    const after = before.from !== null && before.from >= today ? null : { ...plain(before), to: today }
    if (await leavesNoAdministrator(trx, note.organisation, before, after, today)) return { is: 'lastAdministrator' as const }
    if (after === null) await dropTenure(trx, note.organisation, kind, id)
    else await storeTenure(trx, note.organisation, after)
    await writeAudit(trx, note, person, { kind: auditKind(before), before: plain(before), after })
    return { is: 'ended' as const, tenure: before }
  })
}

async function heldOf(trx: Database, organisation: string, { kind, person }: Pick<Tenure, 'kind' | 'person'>): Promise<Tenure[]> {
  return (await tenuresOf(trx, organisation, person)).filter(one => one.kind === kind)
}

async function leavesNoAdministrator(trx: Database, organisation: string, before: Tenure, after: Tenure | null, today: string): Promise<boolean> {
  if (before.kind !== 'role' || before.role !== 'administrator') return false
  const were = await administrators(trx, organisation)
  const are = were.flatMap(one => one.id !== before.id ? [one] : after === null || after.role !== 'administrator' ? [] : [{ ...one, from: after.from, to: after.to }])
  return takesLastAdministrator(were, are, today)
}

function auditKind({ kind }: Pick<Tenure, 'kind'>): string {
  return { role: 'role', unit: 'unitMembership', body: 'bodyMembership' }[kind]
}

/** Without the names that are others' records. */
function plain({ personName: _person, placeName: _place, ...tenure }: NamedTenure): Tenure {
  return tenure
}
