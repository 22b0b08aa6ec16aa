import { z } from 'zod'
import { page, redirect } from '../web/answer.ts'
import { Failure } from '../web/failure.ts'
import { route } from '../web/route.ts'
import type { Route } from '../web/route.ts'
import { dropJob, retryJob } from './change-job.ts'
import type { JobRunner } from './job-runner.ts'
import { countJobs, findJob, listJobs } from './job-store.ts'
import type { Job } from './job-store.ts'
import { JobsPage } from './jobs-page.tsx'
import type { Database } from './open-storage.ts'
import type { JobState } from './tables/running-tables.ts'

export interface JobRoutesParts {
  db: Database
  jobs: Pick<JobRunner, 'kinds' | 'wake'>
}

const id = z.string().regex(/^[a-z0-9]{1,60}$/)
const states = ['failed', 'working', 'waiting', 'done'] as const

/** A state or page somebody mistyped in the address shows all rather than an error. */
const listInput = z.object({
  state: z.enum(states).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
  outcome: z.enum(['retried', 'dropped']).nullable().catch(null).default(null),
})

export function jobRoutes({ db, jobs }: JobRoutesParts): Route[] {
  /** What one may not know of is not found; what changed in the meantime is said. */
  const known = async (organisation: string, job: string) => {
    if (await findJob(db, organisation, job) === null) throw new Failure('notFound')
  }
  return [
    route({
      method: 'GET', path: '/jobs', permission: 'settings.manage', input: listInput, body: 'none', audit: null,
      handler: async ({ input, actor, words, language }) => {
        const counts: Record<JobState, number> = { failed: 0, working: 0, waiting: 0, done: 0 }
        for (const { state, count } of await countJobs(db, actor.organisation)) counts[state] += count
        const lists: Partial<Record<JobState, Job[]>> = {}
        for (const one of input.state === null ? states.filter(state => state !== 'done') : [input.state]) lists[one] = await listJobs(db, actor.organisation, one, input.page)
        return page({
          title: words.jobs.title, crumbs: [{ title: words.rooms.administration, href: '/administration' }, { title: words.jobs.title, href: null }],
          content: <JobsPage {...input} counts={counts} lists={lists} words={words} language={language} />,
        })
      },
    }),
    route({
      method: 'POST', path: '/jobs/:id/retry', permission: 'settings.manage', input: z.object({ id }), body: 'form', audit: 'job.retried',
      handler: async ({ input, actor, note }) => {
        await known(actor.organisation, input.id)
        if (!await retryJob(db, note(), input.id)) throw new Failure('conflict')
        jobs.wake()
        return redirect('/jobs?outcome=retried')
      },
    }),
    route({
      method: 'POST', path: '/jobs/:id/drop', permission: 'settings.manage', input: z.object({ id }), body: 'form', audit: 'job.dropped',
      handler: async ({ input, actor, note }) => {
        await known(actor.organisation, input.id)
        if (!await dropJob(db, note(), input.id, jobs.kinds)) throw new Failure('conflict')
        return redirect('/jobs?outcome=dropped')
      },
    }),
  ]
}
