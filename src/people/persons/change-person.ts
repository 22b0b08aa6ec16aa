import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { checkPerson } from './person.ts'
import type { CheckedPerson, TypedPerson } from './person.ts'
import { personOf, storePerson } from './person-store.ts'

/** Changes what somebody is called. "conflict" when the record is no longer as it was shown. */
export async function changePerson(db: Database, note: AuditNote, id: string, version: string, typed: Omit<TypedPerson, 'mail'>): Promise<CheckedPerson | { is: 'conflict' } | { is: 'gone' }> {
  return db.transaction().execute(async trx => {
    const before = await personOf(trx, note.organisation, id)
    if (before === null) return { is: 'gone' as const }
    if (versionOf(before) !== version) return { is: 'conflict' as const }
    const checked = checkPerson({ ...typed, mail: '' }, new Set())
    if (checked.is === 'wrong') return checked
    const after = { id, ...checked.person }
    await storePerson(trx, note.organisation, after)
    await writeAudit(trx, note, id, { kind: 'person', before, after })
    return checked
  })
}
