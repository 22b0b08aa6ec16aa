import { describe, expect, it } from 'vitest'
import { openTestStore } from '../../tests/kit/store.ts'
import { dropJob, retryJob } from './change-job.ts'
import { countJobs, listJobs } from './job-store.ts'
import type { Database } from './open-storage.ts'
import type { JobState } from './tables/running-tables.ts'

const at = '2025-01-14T08:00:00.000Z'
const note = { organisation: 'o', actor: 'inge', at, event: 'job.retried' as const }
const dropped = { ...note, event: 'job.dropped' as const }

const add = (db: Database, id: string, state: JobState) => db.insertInto('job').values({
  organisation: 'o', id, kind: 'readUpload', input: '{"upload":"u"}', state, attempts: 5, run_at: '2025-01-01T00:00:00.000Z', created_at: at, created_by: 'x', ended_at: at, problem: 'diskFull',
}).execute()

const events = (db: Database) => db.selectFrom('audit_entry').select(['event', 'subject', 'record_kind']).orderBy('number').execute()

describe('a failed job', () => {
  it('is tried again from the start, and that is written down', async () => {
    const { db } = await openTestStore()
    await add(db, 'a', 'failed')
    expect(await retryJob(db, note, 'a')).toBe(true)
    expect(await listJobs(db, 'o', 'waiting', 1)).toMatchObject([{ id: 'a', attempts: 0, run_at: at, ended_at: null }])
    expect(await events(db)).toEqual([{ event: 'job.retried', subject: 'a', record_kind: 'job' }])
  })

  it('is given up, and whoever waits for its outcome is told in the same transaction', async () => {
    const { db } = await openTestStore()
    await add(db, 'a', 'failed')
    const told: unknown[] = []
    const kinds = { readUpload: { work: async () => undefined, dropped: async (_: unknown, job: unknown) => void told.push(job) } }
    expect(await dropJob(db, dropped, 'a', kinds)).toBe(true)
    expect(told).toEqual([{ organisation: 'o', id: 'a', input: { upload: 'u' } }])
    expect(await countJobs(db, 'o')).toEqual([])
    expect(await events(db)).toEqual([{ event: 'job.dropped', subject: 'a', record_kind: 'job' }])
  })

  it('stays when whoever waits for its outcome cannot be told', async () => {
    const { db } = await openTestStore()
    await add(db, 'a', 'failed')
    const kinds = { readUpload: { work: async () => undefined, dropped: async () => { throw new Error('no') } } }
    await expect(dropJob(db, dropped, 'a', kinds)).rejects.toThrow('no')
    expect(await countJobs(db, 'o')).toEqual([{ kind: 'readUpload', state: 'failed', count: 1 }])
    expect(await events(db)).toEqual([])
  })

  it('alone can be tried again or given up, and only in its own organisation', async () => {
    const { db } = await openTestStore()
    for (const state of ['waiting', 'working', 'done', 'failed'] as const) await add(db, state, state)
    for (const id of ['waiting', 'working', 'done', 'nothing']) expect([await retryJob(db, note, id), await dropJob(db, dropped, id, {})]).toEqual([false, false])
    expect([await retryJob(db, { ...note, organisation: 'p' }, 'failed'), await dropJob(db, { ...dropped, organisation: 'p' }, 'failed', {})]).toEqual([false, false])
    expect(await events(db)).toEqual([])
  })
})
