import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { endAllBy } from '../tenure/end-all.ts'
import { tenuresIn } from '../tenure/tenure-store.ts'
import { checkBody } from './body.ts'
import type { CheckedBody, TypedBody } from './body.ts'
import { allBodies, storeBody } from './body-store.ts'

export type AddedBody = { is: 'added'; id: string } | Extract<CheckedBody, { is: 'wrong' }>

export async function addBody(db: Database, note: AuditNote, typed: TypedBody): Promise<AddedBody> {
  return db.transaction().execute(async trx => {
    const checked = checkBody(typed, { id: null, bodies: await allBodies(trx, note.organisation), memberStarts: [] })
    if (checked.is === 'wrong') return checked
    const body = { id: newId(), ...checked.body }
    await storeBody(trx, note.organisation, body)
    await writeAudit(trx, note, body.id, { kind: 'body', before: null, after: body })
    return { is: 'added' as const, id: body.id }
  })
}

/** Changes a body. When it gets an end, the memberships that would outlive it end with it. "conflict" when it is no longer as it was shown. */
export async function changeBody(db: Database, note: AuditNote, id: string, version: string, typed: TypedBody): Promise<CheckedBody | { is: 'conflict' } | { is: 'gone' }> {
  return db.transaction().execute(async trx => {
    const bodies = await allBodies(trx, note.organisation)
    const before = bodies.find(one => one.id === id)
    if (before === undefined) return { is: 'gone' as const }
    if (versionOf(before) !== version) return { is: 'conflict' as const }
    const members = await tenuresIn(trx, note.organisation, 'body', id)
    const checked = checkBody(typed, { id, bodies, memberStarts: members.map(one => one.from) })
    if (checked.is === 'wrong') return checked
    const after = { id, ...checked.body }
    await storeBody(trx, note.organisation, after)
    const ended = after.to === null ? [] : await endAllBy(trx, note.organisation, members, after.to)
    await writeAudit(trx, note, id, { kind: 'body', before, after: { ...after, ended } })
    return checked
  })
}
