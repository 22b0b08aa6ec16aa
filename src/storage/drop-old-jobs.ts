import { deleteEndedJobs } from './job-store.ts'
import type { Database } from './open-storage.ts'

const day = 24 * 60 * 60 * 1000

/** Days a job that was done stays on the page; one that failed stays longer, for somebody should look at it. */
export const daysKept = { done: 14, failed: 365 }

export async function dropOldJobs(db: Database, now: string): Promise<void> {
  for (const state of ['done', 'failed'] as const) await deleteEndedJobs(db, state, new Date(Date.parse(now) - daysKept[state] * day).toISOString())
}
