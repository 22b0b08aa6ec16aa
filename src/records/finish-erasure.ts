import { forgetFileNames } from '../documents/keep-or-discard.ts'
import { erasePerson } from '../people/erase-person.ts'
import { writeAudit } from '../storage/audit.ts'
import type { AuditNote } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import { addDiscard } from './discard-store.ts'
import { endRequest } from './request-store.ts'
import type { DataRequest } from './request-store.ts'

/** What the rule of a person's own line in the discard log is, when the officer names none. */
export const erasureRule = 'GDPR art. 17'

/** Carries an erasure out: what may go of the person goes, and the request forgets whom it was for. */
export async function finishErasure(db: Database, note: AuditNote, request: DataRequest, keepsOffice: boolean): Promise<void> {
  const { organisation, at, actor } = note
  await db.transaction().execute(async trx => {
    await writeAudit(trx, note, request.id)
    if (request.person !== null) {
      await addDiscard(trx, organisation, { record_kind: 'person', record: request.person, decision: keepsOffice ? 'restrict' : 'discard', rule: erasureRule, at, by: actor, request: request.id })
      await erasePerson(trx, organisation, request.person, keepsOffice)
    }
    await forgetFileNames(trx, organisation, request.names)
    await endRequest(trx, organisation, request, at)
  })
}
