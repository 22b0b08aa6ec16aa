import type { JobKindName } from './job.ts'
import { mostWaiting } from './job.ts'
import { insertJob, waitingJobs } from './job-store.ts'
import { newId } from './new-id.ts'
import type { Database } from './open-storage.ts'
import { Failure } from '../web/failure.ts'

export interface NewJob {
  organisation: string
  kind: JobKindName
  /** what JSON can hold; no secret, and no name of a person where an id will do */
  input: object
  /** who it is done for, as the audit names them */
  by: string
  /** now: ISO 8601, UTC */
  at: string
  /** not before this moment; left out, at once */
  runAt?: string
  /** one job of this id and no second; left out, a new one */
  id?: string
}

/**
 * Adds work that survives a restart, inside the change's own transaction: no change without it, no work without the change.
 * After the commit `runner.wake()` begins it at once; without that it begins within a second. Answers its id.
 * Throws `slowDown` when so much waits that more would only pile up.
 */
export async function addJob(trx: Database, { organisation, kind, input, by, at, runAt = at, id = newId() }: NewJob): Promise<string> {
  if (await waitingJobs(trx, organisation, mostWaiting) >= mostWaiting) throw new Failure('slowDown')
  await insertJob(trx, { organisation, id, kind, input: JSON.stringify(input), run_at: runAt, created_at: at, created_by: by })
  return id
}
