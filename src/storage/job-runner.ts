import type { JobKindName } from './job.ts'
import { JobFailure, claimLasts, pauseAfter, problemOf, usualAttempts } from './job.ts'
import { claimJob, claimers, dueJobs, endClaimsOf, insertJob, renewClaims, settleJob } from './job-store.ts'
import type { Claim, Job, Settled } from './job-store.ts'
import type { Database } from './open-storage.ts'
import { hasEnded as processHasEnded, processName } from './process-name.ts'

export interface JobContext {
  organisation: string
  id: string
  /** from 1 */
  attempt: number
  /** who it is done for, as the audit names them */
  by: string
  /** aborted when the program ends or another process has taken the job over: stop where all is whole, and throw its reason */
  signal: AbortSignal
  /** The job is done with this transaction, or neither: for work that must not happen twice. Throws when another process has taken it over. */
  finish(trx: Database): Promise<void>
}

export interface JobKind {
  /** done at least once: a process may be killed between the work and the note of it, so doing it twice must do no harm */
  work(input: unknown, context: JobContext): Promise<void>
  /** at once in this process; one where nothing is said */
  atOnce?: number
  /** tries before it is given up */
  attempts?: number
  /** milliseconds: done by itself once in each such stretch of time, by one of the processes; what was slept through is not made up for */
  every?: number
  /** a person gave up on a failed one: within that transaction, says so wherever its outcome is waited for */
  dropped?(trx: Database, job: { organisation: string; id: string; input: unknown }): Promise<void>
}

export type JobKinds = Partial<Record<JobKindName, JobKind>>

export interface JobRunner {
  kinds: JobKinds
  /** there may be something new; the first time it begins to look by itself too */
  wake(): void
  /** resolves when nothing that is due waits and nothing is being done here */
  idle(): Promise<void>
  /** lets what is being done come to a halt and takes up nothing more */
  close(): Promise<void>
}

export interface RunnerOptions {
  /** ISO 8601, UTC */
  now: () => string
  /** told of each attempt that failed, and when the store does not answer */
  trouble: (error: unknown) => void
  /** this process among those that share the store, and whether another has ended */
  name?: string
  hasEnded?: (name: string) => boolean
  /** milliseconds between two looks for what other processes added */
  looksEvery?: number
}

/** Whose jobs the house's own are: they concern no single organisation. */
const house = 'local'

interface AtWork {
  id: string
  kind: string
  ending: AbortController
}

export function createJobRunner(db: Database, kinds: JobKinds, { now, trouble, name = processName, hasEnded = processHasEnded, looksEvery = 1000 }: RunnerOptions): JobRunner {
  const atWork = new Map<string, AtWork>()
  const begun = new Map<string, number>()
  let foundTheEnded = false
  let closed = false
  let looking = false
  let lookAgain = false
  let inTrouble = false
  let waiters: (() => void)[] = []
  let looks: NodeJS.Timeout | undefined
  let renewals: NodeJS.Timeout | undefined

  const later = (milliseconds: number) => new Date(Date.parse(now()) + milliseconds).toISOString()
  const keyOf = ({ organisation, id }: Pick<Job, 'organisation' | 'id'>) => `${organisation} ${id}`
  const kindOf = (job: Pick<Job, 'kind'>) => kinds[job.kind as JobKindName]
  const hasRoom = (kind: string) => [...atWork.values()].filter(one => one.kind === kind).length < (kinds[kind as JobKindName]?.atOnce ?? 1)

  const takeUpOfTheEnded = async () => {
    if (foundTheEnded) return
    for (const other of await claimers(db)) if (other !== name && hasEnded(other)) await endClaimsOf(db, other)
    foundTheEnded = true
  }
  /** The id says which stretch it is for: of several processes one adds it. */
  const addRegular = async () => {
    for (const [kind, { every }] of Object.entries(kinds)) {
      if (every === undefined) continue
      const stretch = Math.floor(Date.parse(now()) / every)
      if (begun.get(kind) === stretch) continue
      const at = now()
      await insertJob(db, { organisation: house, id: `${kind.toLowerCase()}${stretch}`, kind, input: '{}', run_at: at, created_at: at, created_by: 'system' })
      begun.set(kind, stretch)
    }
  }
  const fill = async () => {
    await takeUpOfTheEnded()
    if (!closed) await addRegular()
    for (let taken = 1; taken > 0;) {
      taken = 0
      const open = Object.keys(kinds).filter(hasRoom)
      if (closed || open.length === 0) return
      for (const job of await dueJobs(db, open, now(), 20)) {
        if (closed) return
        if (!hasRoom(job.kind)) continue
        const claim = await claimJob(db, job, name, later(claimLasts))
        if (claim === null) continue
        taken++
        take(job, claim)
      }
    }
  }
  const look = async (): Promise<void> => {
    lookAgain = true
    if (looking) return
    looking = true
    while (lookAgain) {
      lookAgain = false
      await fill().then(() => { inTrouble = false }, (error: unknown) => {
        // a store that does not answer is told of once, not every second
        if (!inTrouble) trouble(error)
        inTrouble = true
      })
    }
    looking = false
    if (atWork.size > 0) return
    for (const tell of waiters.splice(0)) tell()
  }
  const take = (job: Job, claim: Claim) => {
    const key = keyOf(job)
    const ending = new AbortController()
    atWork.set(key, { id: job.id, kind: job.kind, ending })
    renewals ??= setInterval(() => void renew(), claimLasts / 3).unref()
    void attempt(job, claim, ending).catch(trouble).finally(() => {
      atWork.delete(key)
      if (atWork.size === 0) {
        clearInterval(renewals)
        renewals = undefined
      }
      void look()
    })
  }
  const attempt = async (job: Job, claim: Claim, ending: AbortController) => {
    const kind = kindOf(job)
    if (kind === undefined) return
    const most = kind.attempts ?? usualAttempts
    const settle = (settled: Settled) => settleJob(db, claim, settled)
    // it has taken its process with it as often as a job may fail
    if (claim.attempts > most) return void await settle({ state: 'failed', at: now(), problem: 'processEnded' })
    let finished = false
    const context: JobContext = {
      organisation: job.organisation, id: job.id, attempt: claim.attempts, by: job.created_by, signal: ending.signal,
      async finish(trx) {
        if (!await settleJob(trx, claim, { state: 'done', at: now() })) throw new Error(`another process has taken over the job ${job.id}`)
        finished = true
      },
    }
    try {
      await kind.work(JSON.parse(job.input), context)
      if (!finished) await settle({ state: 'done', at: now() })
    } catch (error) {
      if (ending.signal.aborted) return void await settle({ state: 'waiting', runAt: now(), problem: null })
      trouble(error)
      const given = claim.attempts >= most || (error instanceof JobFailure && error.lasting)
      const problem = problemOf(error)
      await settle(given ? { state: 'failed', at: now(), problem } : { state: 'waiting', runAt: later(pauseAfter(claim.attempts)), problem })
    }
  }
  const renew = async () => {
    const held = [...atWork]
    try {
      // only what is being done: a claim whose outcome the store would not take runs out by itself
      const own = new Set((await renewClaims(db, name, held.map(([, { id }]) => id), later(claimLasts))).map(keyOf))
      for (const [key, { ending }] of held) if (!own.has(key)) ending.abort(new Error('another process has taken the job over'))
    } catch (error) {
      // the claims run out if this goes on; whoever takes the jobs over finds them whole
      if (!inTrouble) trouble(error)
      inTrouble = true
    }
  }
  const atRest = () => new Promise<void>(resolve => {
    waiters = [...waiters, resolve]
    void look()
  })
  return {
    kinds,
    wake() {
      if (closed) return
      looks ??= setInterval(() => void look(), looksEvery).unref()
      void look()
    },
    idle: atRest,
    async close() {
      closed = true
      clearInterval(looks)
      for (const { ending } of atWork.values()) ending.abort(new Error('the program is ending'))
      await atRest()
    },
  }
}
