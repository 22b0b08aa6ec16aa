import { addJob } from '../../../storage/add-job.ts'
import type { AuditNote } from '../../../storage/audit.ts'
import { writeAudit } from '../../../storage/audit.ts'
import type { Database } from '../../../storage/open-storage.ts'
import type { Actor } from '../../../web/actor.ts'
import { actDocuments, addAct, beginTakingBack } from './act-store.ts'
import type { QueueFilter } from './queue-store.ts'

/**
 * Fixes which documents are confirmed and lets a job do it, a few at a time: all of them, or the rest after a restart, and
 * never half of one. null when there are more than were shown: somebody took something back in between, and it is shown anew.
 */
export async function confirmMany(db: Database, actor: Actor, note: AuditNote, filter: QueueFilter, shown: { before: string; documents: number }): Promise<string | null> {
  const { organisation, at, actor: by } = note
  const documents = await actDocuments(db, actor, filter, shown.before)
  if (documents.length > shown.documents) return null
  return db.transaction().execute(async trx => {
    const act = await addAct(trx, organisation, at, by, documents)
    await addJob(trx, { organisation, kind: 'reviewMany', input: { act }, by, at })
    await writeAudit(trx, note, act, { kind: 'reviewAct', before: null, after: { act, by, at, documents } })
    return act
  })
}

/** Takes an act back the same way. Answers whether there was anything to take back. */
export async function takeBackMany(db: Database, note: AuditNote, act: string): Promise<boolean> {
  const { organisation, at, actor: by } = note
  return db.transaction().execute(async trx => {
    if (!await beginTakingBack(trx, organisation, act, at, by)) return false
    await addJob(trx, { organisation, kind: 'reviewMany', input: { act }, by, at })
    await writeAudit(trx, note, act, { kind: 'reviewAct', before: { act, state: 'done' }, after: { act, state: 'undoing', by, at } })
    return true
  })
}
