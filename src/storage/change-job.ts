import type { AuditNote } from './audit.ts'
import { writeAudit } from './audit.ts'
import type { JobKindName } from './job.ts'
import type { JobKinds } from './job-runner.ts'
import { deleteFailedJob, findJob, reviveJob } from './job-store.ts'
import type { Job } from './job-store.ts'
import type { Database } from './open-storage.ts'

/** Lets a failed job be tried again from the start; false when it is no failed job of the organisation. */
export async function retryJob(db: Database, note: AuditNote, id: string): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const before = await findJob(trx, note.organisation, id)
    if (before === null || !await reviveJob(trx, note.organisation, id, note.at)) return false
    await writeAudit(trx, note, id, { kind: 'job', before: told(before), after: told(await findJob(trx, note.organisation, id)) })
    return true
  })
}

/** Gives up a failed job, and tells whatever waits for its outcome; false when it is no failed job of the organisation. */
export async function dropJob(db: Database, note: AuditNote, id: string, kinds: JobKinds): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const before = await findJob(trx, note.organisation, id)
    if (before === null || !await deleteFailedJob(trx, note.organisation, id)) return false
    await kinds[before.kind as JobKindName]?.dropped?.(trx, { organisation: note.organisation, id, input: JSON.parse(before.input) as unknown })
    await writeAudit(trx, note, id, { kind: 'job', before: told(before), after: null })
    return true
  })
}

/** What of a job the audit's hash stands for: not who holds it this moment. */
function told(job: Job | null): object | null {
  return job === null ? null : { kind: job.kind, input: job.input, state: job.state, attempts: job.attempts, problem: job.problem }
}
