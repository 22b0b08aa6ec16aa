/** Every kind of work that survives a restart. What each does is put together in app.ts; its name in words stands in wording/jobs-words.ts. */
export const jobKinds = ['readUpload', 'sendMail', 'sendDigests', 'mailHeads', 'dropCutOffUploads', 'dropOldJobs', 'followRetention', 'reclaimSpace', 'reviewMany', 'countDoubts'] as const

export type JobKindName = typeof jobKinds[number]

/** Why an attempt failed: a code, never a text that may name somebody. Each has its sentence in wording/jobs-words.ts. */
export const jobProblems = ['diskFull', 'storeBusy', 'noAnswer', 'refused', 'processEnded', 'internal'] as const

export type JobProblem = typeof jobProblems[number]

/** Thrown by work that knows why it failed. `lasting`: another attempt would fail the same way. */
export class JobFailure extends Error {
  readonly problem: JobProblem
  readonly lasting: boolean

  constructor(problem: JobProblem, { lasting = false, cause }: { lasting?: boolean; cause?: unknown } = {}) {
    super(problem, { cause })
    this.problem = problem
    this.lasting = lasting
  }
}

/** The code of whatever an attempt was ended by. */
export function problemOf(error: unknown): JobProblem {
  if (error instanceof JobFailure) return error.problem
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown }
  if (code === 'ENOSPC' || code === '53100' || errcode === 13) return 'diskFull'
  if (errcode === 5) return 'storeBusy'
  return ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', '57P01', '57P03', '53300'].includes(String(code)) ? 'noAnswer' : 'internal'
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

const pauses = [10 * second, minute, 10 * minute]

/** Milliseconds until the next attempt, after so many that failed: 10 seconds, a minute, ten minutes, then an hour each time. */
export function pauseAfter(attempts: number): number {
  return pauses[attempts - 1] ?? hour
}

/** Attempts a job has where its kind says nothing else. */
export const usualAttempts = 5

/** Jobs of one organisation that may wait at once. */
export const mostWaiting = 20_000

/** Milliseconds a claim holds without being renewed: so long nobody else takes up what a process was killed in on another machine. */
export const claimLasts = 30 * second
