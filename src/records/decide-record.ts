import { keptDocument, discardDocument, restrictDocument } from '../documents/keep-or-discard.ts'
import { writeAudit } from '../storage/audit.ts'
import type { AuditNote } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import type { DiscardDecision } from '../storage/tables/keeping-tables.ts'
import { addDiscard } from './discard-store.ts'

export interface RecordDecision {
  document: string
  decision: DiscardDecision
  /** the named rule it is decided under */
  rule: string
  /** the person's request it answers */
  request: string | null
}

/**
 * A records officer decides what becomes of documents: kept, restricted, restricted with a redacted copy beside it, or discarded.
 * All of them in one transaction, each with its line in the discard log and its audit entry. Documents that are gone by then are left out.
 * The redacted copy itself is read like any file, afterwards.
 */
export async function decideRecords(db: Database, note: AuditNote, decided: readonly RecordDecision[]): Promise<number> {
  const { organisation, at, actor } = note
  return db.transaction().execute(async trx => {
    let done = 0
    for (const { document, decision, rule, request } of decided) {
      const before = await keptDocument(trx, organisation, document)
      if (before === null) continue
      // the entry first: its lock has the organisation's writers wait for each other, and the numbers stay without gaps
      await writeAudit(trx, note, document, { kind: 'document', before, after: decision === 'discard' ? null : { ...before, access: decision === 'keep' ? before.access : 'closed' } })
      await addDiscard(trx, organisation, { record_kind: 'document', record: document, decision, rule, at, by: actor, request })
      if (decision === 'discard') await discardDocument(trx, organisation, document)
      if (decision === 'restrict' || decision === 'redactedCopy') await restrictDocument(trx, organisation, document, rule)
      done++
    }
    return done
  })
}
