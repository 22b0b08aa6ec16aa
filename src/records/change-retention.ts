import { writeAudit } from '../storage/audit.ts'
import type { AuditNote } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import type { RetentionRule } from './retention-rule.ts'
import { retentionRule, storeRule } from './retention-store.ts'

/** A records officer says how long a kind is kept. */
export async function changeRetention(db: Database, note: AuditNote, rule: RetentionRule): Promise<void> {
  await db.transaction().execute(async trx => {
    const before = await retentionRule(trx, note.organisation, rule.kind)
    await storeRule(trx, note.organisation, rule, note.at, note.actor)
    await writeAudit(trx, note, rule.kind, { kind: 'retention_rule', before, after: rule })
  })
}
