import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeLater } from '../../tests/kit/close-later.ts'
import { openTestStore } from '../../tests/kit/store.ts'
import { addJob } from './add-job.ts'
import { dropOldJobs } from './drop-old-jobs.ts'
import { JobFailure, claimLasts, mostWaiting, pauseAfter, problemOf } from './job.ts'
import { createJobRunner } from './job-runner.ts'
import type { JobKind, JobKinds } from './job-runner.ts'
import type { Database } from './open-storage.ts'
import { hasEnded, processName } from './process-name.ts'

const start = Date.parse('2025-01-14T08:00:00.000Z')
const at = new Date(start).toISOString()

/** A process with a clock of its own; its name says whether it counts as ended. */
function runnerOn(db: Database, kinds: JobKinds, name = 'this') {
  const troubles: unknown[] = []
  const clock = { passed: 0 }
  const jobs = createJobRunner(db, kinds, {
    now: () => new Date(start + clock.passed).toISOString(), trouble: error => troubles.push(error), name, hasEnded: other => other.startsWith('ended'), looksEvery: 20,
  })
  closeLater(() => jobs.close())
  return { jobs, troubles, clock }
}

const add = (db: Database, input: object = {}, more: Partial<Parameters<typeof addJob>[1]> = {}) => addJob(db, { organisation: 'o', kind: 'readUpload', input, by: 'inge', at, ...more })

const rows = (db: Database) => db.selectFrom('job').select(['state', 'attempts', 'problem', 'run_at', 'claimed_by']).orderBy('run_at').execute()

/** Work that ends when it is told to. */
function heldWork() {
  const started: string[] = []
  const ends: (() => void)[] = []
  const kind: JobKind = {
    work: (_, { id, signal }) => new Promise<void>((resolve, reject) => {
      started.push(id)
      ends.push(resolve)
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    }),
  }
  return { kind, started, ends }
}

describe('a job', () => {
  it('is done with what it was given, and stays to be seen', async () => {
    const { db } = await openTestStore()
    const seen: unknown[] = []
    const { jobs } = runnerOn(db, { readUpload: { work: async (input, { organisation, attempt, by }) => void seen.push([input, organisation, attempt, by]) } })
    await add(db, { upload: 'x' })
    await jobs.idle()
    expect(seen).toEqual([[{ upload: 'x' }, 'o', 1, 'inge']])
    expect(await rows(db)).toMatchObject([{ state: 'done', attempts: 1, problem: null, claimed_by: null }])
  })

  it('is not there when the change it was added with is not', async () => {
    const { db } = await openTestStore()
    await expect(db.transaction().execute(async trx => {
      await add(trx)
      throw new Error('the change failed')
    })).rejects.toThrow('the change failed')
    expect(await rows(db)).toEqual([])
  })

  it('of an id that is there already is not added again', async () => {
    const { db } = await openTestStore()
    await add(db, { n: 1 }, { id: 'only' })
    await add(db, { n: 2 }, { id: 'only' })
    expect(await db.selectFrom('job').select('input').execute()).toEqual([{ input: '{"n":1}' }])
  })

  it('waits until its time', async () => {
    const { db } = await openTestStore()
    let done = 0
    const { jobs, clock } = runnerOn(db, { readUpload: { work: async () => void done++ } })
    await add(db, {}, { runAt: new Date(start + 60_000).toISOString() })
    await jobs.idle()
    expect(done).toBe(0)
    clock.passed = 60_000
    await jobs.idle()
    expect(done).toBe(1)
  })

  it('that failed is tried again after 10 seconds, a minute, ten minutes, an hour, and then given up with its reason', async () => {
    const { db } = await openTestStore()
    const { jobs, clock, troubles } = runnerOn(db, { readUpload: { work: async () => { throw Object.assign(new Error('full'), { code: 'ENOSPC' }) } } })
    await add(db)
    for (const pause of [10_000, 60_000, 600_000, 3_600_000]) {
      await jobs.idle()
      expect(await rows(db)).toMatchObject([{ state: 'waiting', problem: 'diskFull', run_at: new Date(start + clock.passed + pause).toISOString() }])
      clock.passed += pause
    }
    await jobs.idle()
    expect(await rows(db)).toMatchObject([{ state: 'failed', attempts: 5, problem: 'diskFull' }])
    expect(troubles).toHaveLength(5)
  })

  it('that would always fail the same way is given up at once', async () => {
    const { db } = await openTestStore()
    const { jobs } = runnerOn(db, { readUpload: { work: async () => { throw new JobFailure('refused', { lasting: true }) } } })
    await add(db)
    await jobs.idle()
    expect(await rows(db)).toMatchObject([{ state: 'failed', attempts: 1, problem: 'refused' }])
  })

  it('pauses grow and never end', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), attempts => pauseAfter(attempts + 1) >= pauseAfter(attempts) && pauseAfter(attempts) >= 10_000))
  })

  it('says why it failed by a code', () => {
    expect([{ errcode: 13 }, { code: '53100' }, { errcode: 5 }, { code: 'ECONNREFUSED' }, new Error('x'), null, new JobFailure('refused')].map(problemOf))
      .toEqual(['diskFull', 'diskFull', 'storeBusy', 'noAnswer', 'internal', 'internal', 'refused'])
  })

  it('is not taken in when too many wait', async () => {
    const { db } = await openTestStore()
    const one = { organisation: 'o', kind: 'readUpload', input: '{}', state: 'waiting' as const, attempts: 0, run_at: at, created_at: at, created_by: 'x' }
    for (let from = 0; from < mostWaiting; from += 1000) await db.insertInto('job').values(Array.from({ length: 1000 }, (_, n) => ({ ...one, id: String(from + n) }))).execute()
    await expect(add(db)).rejects.toThrow('slowDown')
    await add(db, {}, { organisation: 'p' })
  })
})

describe('several processes', () => {
  it('do each job once', async () => {
    const { db } = await openTestStore()
    const done: string[] = []
    const kind: JobKind = { atOnce: 3, work: async (_, { id }) => { await new Promise(setImmediate); done.push(id) } }
    const all = ['a', 'b', 'c'].map(name => runnerOn(db, { readUpload: kind }, name))
    const ids = await Promise.all(Array.from({ length: 40 }, (_, n) => add(db, {}, { organisation: `o${n % 3}` })))
    await Promise.all(all.map(({ jobs }) => jobs.idle()))
    await Promise.all(all.map(({ jobs }) => jobs.idle()))
    expect(done.toSorted()).toEqual(ids.toSorted())
    expect(all.flatMap(({ troubles }) => troubles)).toEqual([])
  })

  it('find what another added', async () => {
    const { db } = await openTestStore()
    let done = 0
    const { jobs } = runnerOn(db, { readUpload: { work: async () => void done++ } })
    jobs.wake()
    await add(db)
    await expect.poll(() => done).toBe(1)
  })

  it('take up at once what an ended one was doing, and what another may still do when its claim has run out', async () => {
    const { db } = await openTestStore()
    const held = heldWork()
    for (const name of ['elsewhere', 'ended']) {
      runnerOn(db, { readUpload: held.kind }, name).jobs.wake()
      await add(db)
      await expect.poll(() => held.started.length).toBe(name === 'ended' ? 2 : 1)
    }
    const done: string[] = []
    const { jobs, clock } = runnerOn(db, { readUpload: { work: async (_, { id, attempt }) => void done.push(`${id} ${attempt}`) } })
    await jobs.idle()
    expect(done).toEqual([`${held.started[1]} 2`])
    clock.passed = claimLasts + 1
    await jobs.idle()
    expect(done).toEqual(held.started.toReversed().map(id => `${id} 2`))
  })

  it('change nothing of a job that was taken over from them', async () => {
    const { db } = await openTestStore()
    const held = heldWork()
    const slow = runnerOn(db, { readUpload: held.kind }, 'slow')
    await add(db)
    slow.jobs.wake()
    await expect.poll(() => held.started.length).toBe(1)
    const quick = runnerOn(db, { readUpload: { work: async () => { throw new JobFailure('noAnswer') } } }, 'quick')
    quick.clock.passed = claimLasts + 1
    await quick.jobs.idle()
    held.ends[0]?.()
    await slow.jobs.idle()
    expect(await rows(db)).toMatchObject([{ state: 'waiting', attempts: 2, problem: 'noAnswer' }])
  })

  it('note a job done with the work itself, or neither where it was taken over', async () => {
    const { db } = await openTestStore()
    let go = () => {}
    const waits = new Promise<void>(resolve => { go = resolve })
    let begun = false
    const slow = runnerOn(db, { readUpload: { async work(_, { finish }) {
      begun = true
      await waits
      await db.transaction().execute(async trx => {
        await trx.insertInto('setting').values({ organisation: 'o', name: 'slow', value: '' }).execute()
        await finish(trx)
      })
    } } }, 'slow')
    await add(db)
    slow.jobs.wake()
    await expect.poll(() => begun).toBe(true)
    const quick = runnerOn(db, { readUpload: { work: (_, { finish }) => db.transaction().execute(async trx => {
      await trx.insertInto('setting').values({ organisation: 'o', name: 'quick', value: '' }).execute()
      await finish(trx)
    }) } }, 'quick')
    quick.clock.passed = claimLasts + 1
    await quick.jobs.idle()
    go()
    await slow.jobs.idle()
    expect(await db.selectFrom('setting').select('name').execute()).toEqual([{ name: 'quick' }])
    expect(await rows(db)).toMatchObject([{ state: 'done', attempts: 2, problem: null }])
    expect(slow.troubles).toHaveLength(1)
  })

  it('give up a job that takes each process with it', async () => {
    const { db } = await openTestStore()
    const held = heldWork()
    for (let n = 0; n < 5; n++) {
      const { jobs, clock } = runnerOn(db, { readUpload: held.kind }, `ended ${n}`)
      if (n === 0) await add(db)
      clock.passed = n * (claimLasts + 1)
      jobs.wake()
      await expect.poll(() => held.started.length).toBe(n + 1)
    }
    const last = runnerOn(db, { readUpload: held.kind })
    last.clock.passed = 5 * (claimLasts + 1)
    await last.jobs.idle()
    expect(held.started).toHaveLength(5)
    expect(await rows(db)).toMatchObject([{ state: 'failed', problem: 'processEnded' }])
  })

  it('do regular work once in each stretch of time', async () => {
    const { db } = await openTestStore()
    let done = 0
    const kinds: JobKinds = { dropOldJobs: { every: 60_000, work: async () => void done++ } }
    const all = ['a', 'b'].map(name => runnerOn(db, kinds, name))
    for (const minute of [0, 0, 1, 5]) {
      for (const one of all) one.clock.passed = minute * 60_000 + 10
      for (const { jobs } of all) await jobs.idle()
    }
    expect(done).toBe(3)
  })
})

describe('a process', () => {
  it('does no more of a kind at once than it may, and lets other kinds by', async () => {
    const { db } = await openTestStore()
    const held = heldWork()
    let mails = 0
    const { jobs } = runnerOn(db, { readUpload: { ...held.kind, atOnce: 2 }, sendMail: { work: async () => void mails++ } })
    for (let n = 0; n < 5; n++) await add(db)
    await add(db, {}, { kind: 'sendMail' })
    jobs.wake()
    await expect.poll(() => mails).toBe(1)
    expect(held.started).toHaveLength(2)
    held.ends[0]?.()
    await expect.poll(() => held.started.length).toBe(3)
  })

  it('that ends gives back what it had not done, and the attempt does not count', async () => {
    const { db } = await openTestStore()
    const held = heldWork()
    const { jobs, troubles } = runnerOn(db, { readUpload: held.kind })
    await add(db)
    jobs.wake()
    await expect.poll(() => held.started.length).toBe(1)
    await jobs.close()
    expect(await rows(db)).toMatchObject([{ state: 'waiting', attempts: 0, claimed_by: null }])
    expect(troubles).toEqual([])
  })

  it('leaves alone what it does not know how to do', async () => {
    const { db } = await openTestStore()
    await add(db)
    const { jobs } = runnerOn(db, { sendMail: { work: async () => undefined } })
    await jobs.idle()
    expect(await rows(db)).toMatchObject([{ state: 'waiting', attempts: 0 }])
  })

  it('tells once of a store that does not answer, and goes on when it does', async () => {
    const { db } = await openTestStore()
    let done = 0
    let broken = true
    const failing = new Proxy(db, { get: (target, name) => {
      if (broken && name === 'selectFrom') return () => { throw new Error('the store is away') }
      const found: unknown = Reflect.get(target, name)
      return typeof found === 'function' ? found.bind(target) as unknown : found
    } })
    const { jobs, troubles } = runnerOn(failing, { readUpload: { work: async () => void done++ } })
    await add(db)
    jobs.wake()
    await new Promise(resolve => setTimeout(resolve, 120))
    expect(troubles).toHaveLength(1)
    broken = false
    await expect.poll(() => done).toBe(1)
  })

  it('knows that it lives itself, that a number nobody has is gone, and nothing of other machines', () => {
    const [place = '', pid = ''] = processName.split(' ')
    expect(hasEnded(processName)).toBe(false)
    expect(hasEnded(`${place} ${pid} another`)).toBe(false)
    expect(hasEnded(`${place} 4194305 x`)).toBe(true)
    expect(hasEnded('elsewhere 4194305 x')).toBe(false)
  })
})

describe('old jobs', () => {
  it('go two weeks after they were done, a year after they failed', async () => {
    const { db } = await openTestStore()
    const one = { organisation: 'o', kind: 'readUpload', input: '{}', attempts: 1, run_at: at, created_at: at, created_by: 'x' }
    await db.insertInto('job').values([
      { ...one, id: 'done', state: 'done', ended_at: '2025-01-01T00:00:00.000Z' }, { ...one, id: 'failed', state: 'failed', ended_at: '2025-01-01T00:00:00.000Z' },
      { ...one, id: 'waiting', state: 'waiting' },
    ]).execute()
    const left = async (now: string) => {
      await dropOldJobs(db, now)
      return (await db.selectFrom('job').select('id').orderBy('id').execute()).map(row => row.id)
    }
    expect(await left('2025-01-14T23:00:00.000Z')).toEqual(['done', 'failed', 'waiting'])
    expect(await left('2025-01-15T00:00:01.000Z')).toEqual(['failed', 'waiting'])
    expect(await left('2026-01-02T00:00:00.000Z')).toEqual(['waiting'])
  })
})
