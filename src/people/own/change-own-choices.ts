import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { ownChoices, storeChoices } from './own-store.ts'
import type { OwnChoices } from './own-store.ts'

/** Changes in which language and how often somebody gets mail. */
export async function changeOwnChoices(db: Database, note: AuditNote, account: string, chosen: Pick<OwnChoices, 'language' | 'digest'>): Promise<void> {
  await db.transaction().execute(async trx => {
    const before = await ownChoices(trx, note.organisation, account)
    if (before === null) return
    await storeChoices(trx, note.organisation, account, chosen)
    await writeAudit(trx, note, account, { kind: 'account', before, after: { ...before, ...chosen } })
  })
}
