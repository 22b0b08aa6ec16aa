import type { Selectable } from 'kysely'
import type { JobProblem } from './job.ts'
import type { Database } from './open-storage.ts'
import type { JobState, JobTable } from './tables/running-tables.ts'

export type Job = Selectable<JobTable>

type JobKey = Pick<Job, 'organisation' | 'id'>

/** One process's hold on one attempt: whoever lost it changes nothing more. */
export type Claim = JobKey & Pick<Job, 'claimed_by' | 'attempts'>

/** Adds a job; one of the same id that is there already stays as it is. */
export async function insertJob(trx: Database, job: Pick<Job, 'organisation' | 'id' | 'kind' | 'input' | 'run_at' | 'created_at' | 'created_by'>): Promise<void> {
  await trx.insertInto('job').values({ ...job, state: 'waiting', attempts: 0 }).onConflict(c => c.columns(['organisation', 'id']).doNothing()).execute()
}

/** How many wait, counted no further than `most`. */
export async function waitingJobs(db: Database, organisation: string, most: number): Promise<number> {
  const rows = db.selectFrom('job').select('id').where('organisation', '=', organisation).where('state', '=', 'waiting').limit(most).as('some')
  const { count } = await db.selectFrom(rows).select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()
  return Number(count)
}

/** Jobs whose time has come, and those whose process let its claim run out; the longest due first. */
export async function dueJobs(db: Database, kinds: readonly string[], now: string, limit: number): Promise<Job[]> {
  return db.selectFrom('job').selectAll().where('kind', 'in', [...kinds])
    .where(eb => eb.or([
      eb.and([eb('state', '=', 'waiting'), eb('run_at', '<=', now)]),
      eb.and([eb('state', '=', 'working'), eb('claimed_until', '<', now)]),
    ]))
    .orderBy('run_at').orderBy('organisation').orderBy('id').limit(limit).execute()
}

/** Takes a job that was found due; null when another process was quicker. */
export async function claimJob(db: Database, found: Job, by: string, until: string): Promise<Claim | null> {
  const { organisation, id, state, attempts, claimed_by } = found
  const claimed = await db.updateTable('job').set({ state: 'working', claimed_by: by, claimed_until: until, attempts: attempts + 1 })
    .where('organisation', '=', organisation).where('id', '=', id).where('state', '=', state).where('attempts', '=', attempts)
    .where(eb => claimed_by === null ? eb('claimed_by', 'is', null) : eb.and([eb('claimed_by', '=', claimed_by), eb('claimed_until', '=', found.claimed_until)]))
    .executeTakeFirst()
  return Number(claimed.numUpdatedRows) === 1 ? { organisation, id, claimed_by: by, attempts: attempts + 1 } : null
}

/** Holds on to what a process works at; answers what of it is still its own. */
export async function renewClaims(db: Database, by: string, ids: readonly string[], until: string): Promise<JobKey[]> {
  return db.updateTable('job').set({ claimed_until: until }).where('state', '=', 'working').where('claimed_by', '=', by).where('id', 'in', [...ids])
    .returning(['organisation', 'id']).execute()
}

/** The processes that hold a claim. */
export async function claimers(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('job').select('claimed_by').distinct().where('state', '=', 'working').where('claimed_by', 'is not', null).execute()
  return rows.flatMap(row => row.claimed_by ?? [])
}

/** What a process that has ended worked at is due at once. */
export async function endClaimsOf(db: Database, by: string): Promise<void> {
  await db.updateTable('job').set({ claimed_until: '' }).where('state', '=', 'working').where('claimed_by', '=', by).execute()
}

/** What became of an attempt. */
export type Settled =
  | { state: 'done'; at: string }
  | { state: 'failed'; at: string; problem: JobProblem }
  | { state: 'waiting'; runAt: string; problem: JobProblem }
  /** the process ends: the attempt does not count */
  | { state: 'waiting'; runAt: string; problem: null }

/** Says what became of an attempt; false when the claim was lost, and nothing is changed. */
export async function settleJob(trx: Database, claim: Claim, settled: Settled): Promise<boolean> {
  const free = { claimed_by: null, claimed_until: null }
  const problem = settled.state === 'done' ? null : settled.problem
  const set = settled.state === 'waiting'
    ? { ...free, state: settled.state, run_at: settled.runAt, ...problem === null ? { attempts: claim.attempts - 1 } : { problem } }
    : { ...free, state: settled.state, ended_at: settled.at, problem }
  const changed = await trx.updateTable('job').set(set)
    .where('organisation', '=', claim.organisation).where('id', '=', claim.id).where('state', '=', 'working').where('claimed_by', '=', claim.claimed_by).where('attempts', '=', claim.attempts)
    .executeTakeFirst()
  return Number(changed.numUpdatedRows) === 1
}

export const jobsPerPage = 50

/** How many jobs of an organisation are in each state, by kind. */
export async function countJobs(db: Database, organisation: string): Promise<{ kind: string; state: JobState; count: number }[]> {
  const rows = await db.selectFrom('job').select(['kind', 'state', ({ fn }) => fn.countAll().as('count')])
    .where('organisation', '=', organisation).groupBy(['kind', 'state']).orderBy('kind').orderBy('state').execute()
  return rows.map(row => ({ ...row, count: Number(row.count) }))
}

/** One page of an organisation's jobs in a state: what waits by its turn, the rest by when it ended or began, the newest first. */
export async function listJobs(db: Database, organisation: string, state: JobState, page: number): Promise<Job[]> {
  const rows = db.selectFrom('job').selectAll().where('organisation', '=', organisation).where('state', '=', state)
    .limit(jobsPerPage).offset((page - 1) * jobsPerPage)
  return (state === 'waiting' ? rows.orderBy('run_at').orderBy('id') : rows.orderBy('run_at', 'desc').orderBy('id')).execute()
}

export async function findJob(db: Database, organisation: string, id: string): Promise<Job | null> {
  return await db.selectFrom('job').selectAll().where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst() ?? null
}

/** Lets a failed job wait anew, with all its attempts; false when it is none. */
export async function reviveJob(trx: Database, organisation: string, id: string, now: string): Promise<boolean> {
  const changed = await trx.updateTable('job').set({ state: 'waiting', attempts: 0, run_at: now, ended_at: null })
    .where('organisation', '=', organisation).where('id', '=', id).where('state', '=', 'failed').executeTakeFirst()
  return Number(changed.numUpdatedRows) === 1
}

/** Takes a failed job away; false when it is none. */
export async function deleteFailedJob(trx: Database, organisation: string, id: string): Promise<boolean> {
  const gone = await trx.deleteFrom('job').where('organisation', '=', organisation).where('id', '=', id).where('state', '=', 'failed').executeTakeFirst()
  return Number(gone.numDeletedRows) === 1
}

/** Takes away what was done, or failed for good, before a moment. */
export async function deleteEndedJobs(db: Database, state: 'done' | 'failed', before: string): Promise<number> {
  const gone = await db.deleteFrom('job').where('state', '=', state).where('ended_at', '<', before).executeTakeFirst()
  return Number(gone.numDeletedRows)
}
