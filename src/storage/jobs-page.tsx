import type { UiLanguage } from '../wording/languages.ts'
import { momentInWords } from '../wording/dates.ts'
import type { Messages } from '../wording/messages.ts'
import { DoneNotice } from '../web/components/done-notice.tsx'
import { EmptyState } from '../web/components/empty-state.tsx'
import { ButtonForm } from '../web/components/form.tsx'
import { Paging } from '../web/components/paging.tsx'
import { Table } from '../web/components/table.tsx'
import type { JobKindName, JobProblem } from './job.ts'
import { jobsPerPage } from './job-store.ts'
import type { Job } from './job-store.ts'
import type { JobState } from './tables/running-tables.ts'

export interface JobsPageProps {
  counts: Record<JobState, number>
  /** the jobs of each state that is shown */
  lists: Partial<Record<JobState, Job[]>>
  /** one state alone, page by page; null for all that is not done */
  state: JobState | null
  page: number
  /** what was just done with one */
  outcome: 'retried' | 'dropped' | null
  words: Messages
  language: UiLanguage
}

/** What the program does by itself: what went wrong first, with what one can do about it. */
export function JobsPage(props: JobsPageProps) {
  const { counts, lists, state, page, outcome, words } = props
  const w = words.jobs
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  return (
    <>
      <h1>{w.title}</h1>
      {outcome === null ? null : <DoneNotice text={w[outcome]} />}
      <p class="rt-summary">{w.lead} {all === 0 ? null : w.summary(counts.failed, counts.working, counts.waiting)}</p>
      {all === 0 ? <EmptyState title={w.noneTitle} text={w.noneText}><p><a href="/documents">{w.toDocuments}</a></p></EmptyState> : null}
      <Failed {...props} jobs={lists.failed ?? []} />
      {(['working', 'waiting', 'done'] as const).map(one => <Listed {...props} of={one} jobs={lists[one] ?? []} key={one} />)}
      {state === null ? null : <Paging page={page} pages={Math.ceil(counts[state] / jobsPerPage)} href={to => `/jobs?state=${state}&page=${to}`} words={words} />}
      {state !== null ? <p class="rt-onward"><a href="/jobs">{w.back}</a></p> : counts.done === 0 ? null : <p class="rt-onward"><a href="/jobs?state=done">{w.done(counts.done)}</a></p>}
    </>
  )
}

function Failed({ jobs, counts, state, words, language }: JobsPageProps & { jobs: Job[] }) {
  const w = words.jobs
  if (jobs.length === 0) return null
  return (
    <section aria-labelledby="failed">
      <h2 id="failed">{`${w.states.failed} (${counts.failed})`}</h2>
      <ul class="rt-refused rt-jobs">
        {jobs.map(job => (
          <li data-job={job.id} key={job.id}>
            <strong><Name job={job} words={words} /></strong>
            <span class="rt-reason">{problemIn(job, words)}</span>
            <span class="rt-quiet rt-line">{w.failedAt(momentInWords(job.ended_at ?? job.run_at, language), job.attempts)}</span>
            <div class="rt-buttons">
              <ButtonForm action={`/jobs/${job.id}/retry`} text={w.retry} of={nameIn(job, words)} />
              <details class="rt-jobs__drop">
                <summary>{w.drop}<span class="sr-only"> {nameIn(job, words)}</span></summary>
                <p>{w.dropText}</p>
                <ButtonForm action={`/jobs/${job.id}/drop`} text={w.dropButton} of={nameIn(job, words)} />
              </details>
            </div>
          </li>
        ))}
      </ul>
      <All state={state} of="failed" counts={counts} words={words} />
    </section>
  )
}

function Listed({ jobs, of, counts, state, words, language }: JobsPageProps & { jobs: Job[]; of: Exclude<JobState, 'failed'> }) {
  const w = words.jobs
  if (jobs.length === 0) return null
  const title = `${w.states[of]} (${counts[of]})`
  const when = { working: w.since, waiting: w.next, done: w.doneAt }[of]
  return (
    <section aria-labelledby={of}>
      <h2 id={of}>{title}</h2>
      <Table
        caption={title} name="jobs" columns={[w.columns.work, w.columns.when, w.columns.tries, ...of === 'done' ? [] : [w.columns.last]]}
        rows={jobs.map(job => ({
          key: job.id,
          cells: [
            <Name job={job} words={words} />, when(momentInWords(job.ended_at ?? job.run_at, language)), String(job.attempts),
            ...of === 'done' ? [] : [job.problem === null ? <span class="rt-quiet">{w.first}</span> : problemIn(job, words)],
          ],
        }))}
      />
      <All state={state} of={of} counts={counts} words={words} />
    </section>
  )
}

function All({ state, of, counts, words }: Pick<JobsPageProps, 'state' | 'counts' | 'words'> & { of: JobState }) {
  return state !== null || counts[of] <= jobsPerPage ? null : <p><a href={`/jobs?state=${of}`}>{words.jobs.all(counts[of])}</a></p>
}

function Name({ job, words }: { job: Job; words: Messages }) {
  return (
    <>
      {nameIn(job, words)}
      {job.kind === 'readUpload' ? <a class="rt-line rt-jobs__what" href={`/uploads/${job.id}`}>{words.jobs.what}</a> : null}
    </>
  )
}

/** Work of a newer version has a name only there. */
function nameIn(job: Job, words: Messages): string {
  return words.jobs.kinds[job.kind as JobKindName] ?? job.kind
}

function problemIn(job: Job, words: Messages): string {
  return words.jobs.problems[(job.problem ?? 'internal') as JobProblem] ?? words.jobs.problems.internal
}
