import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { accessOf, setAccess, setArchived } from './access-store.ts'
import type { AccessRecord } from './access-store.ts'

/** done; changed: somebody else changed it in between; gone: the document was removed */
export type AccessOutcome = 'done' | 'changed' | 'gone'

/** The access as a form was shown. */
export function accessVersion({ access, unit, body, ground, publicTitle, publicWording }: AccessRecord): string {
  return versionOf({ access, unit, body, ground, publicTitle, publicWording })
}

/** Changes who sees a document. Nothing is changed over what somebody else changed in between. */
export async function changeAccess(db: Database, note: AuditNote, document: string, to: AccessRecord, seen: string): Promise<AccessOutcome> {
  return db.transaction().execute(async trx => {
    const before = await accessOf(trx, note.organisation, document)
    if (before === null) return 'gone'
    if (accessVersion(before) !== seen) return 'changed'
    await setAccess(trx, note.organisation, document, to)
    await writeAudit(trx, note, document, { kind: 'document', before, after: { ...to, archivedAt: before.archivedAt } })
    return 'done'
  })
}

/** Puts a document in the archive, or takes it out. */
export async function archiveDocument(db: Database, note: AuditNote, document: string, archived: boolean): Promise<AccessOutcome> {
  return db.transaction().execute(async trx => {
    const before = await accessOf(trx, note.organisation, document)
    if (before === null) return 'gone'
    if ((before.archivedAt !== null) === archived) return 'changed'
    const archivedAt = archived ? note.at : null
    await setArchived(trx, note.organisation, document, archivedAt)
    await writeAudit(trx, note, document, { kind: 'document', before, after: { ...before, archivedAt } })
    return 'done'
  })
}
