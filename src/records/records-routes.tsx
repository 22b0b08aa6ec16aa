import { z } from 'zod'
import { copyWithoutNames, documentsBefore } from '../documents/keep-or-discard.ts'
import { dayOf } from '../people/day.ts'
import { isLastAdministrator } from '../people/erase-person.ts'
import { findPeople } from '../people/held-by-person.ts'
import { nameOfActor } from '../people/people-answers.ts'
import type { Database } from '../storage/open-storage.ts'
import { page, redirect } from '../web/answer.ts'
import type { Answer } from '../web/answer.ts'
import { typed, unprocessable } from '../web/components/field-problems.ts'
import { Failure } from '../web/failure.ts'
import { route } from '../web/route.ts'
import type { Call, Route } from '../web/route.ts'
import { changeRetention } from './change-retention.ts'
import { checkDecision } from './decision-fields.tsx'
import { decideRecords } from './decide-record.ts'
import { discardsOf, listDiscards } from './discard-store.ts'
import { DiscardsPage } from './discards-page.tsx'
import { DuePage } from './due-page.tsx'
import type { DuePageProps } from './due-page.tsx'
import { finishErasure } from './finish-erasure.ts'
import { RecordsPage } from './hub-page.tsx'
import { insightFile, insightFor } from './insight.ts'
import { openRequest } from './open-request.ts'
import { RequestPage } from './request-page.tsx'
import { RequestsPage, titleOf } from './requests-page.tsx'
import type { RequestsPageProps } from './requests-page.tsx'
import { endRequestWithNote } from './end-request.ts'
import { findRequest, listRequests } from './request-store.ts'
import type { DataRequest } from './request-store.ts'
import { checkRule, documentKinds, dueBefore, retainedKinds } from './retention-rule.ts'
import { RetentionPage, RulePage, kindInWords } from './retention-pages.tsx'
import { retentionRule, retentionRules } from './retention-store.ts'

export interface RecordsRoutesParts {
  db: Database
  /** takes a copy in as a file somebody adds */
  addFiles: (organisation: string, by: string, at: string, files: AsyncIterable<{ name: string; bytes: Uint8Array }>) => Promise<unknown>
  /** brings the discard log beside the store up to the store */
  logDiscards: () => Promise<void>
  /** has the space of what was erased overwritten */
  reclaim: (organisation: string, by: string, at: string) => Promise<void>
}

const nothing = z.object({})
const id = z.string().regex(/^[a-z0-9-]{1,40}$/)
const kind = z.enum(retainedKinds)
const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1).default(1)
const done = z.coerce.number().int().min(0).max(10_000).optional().catch(undefined)
/** boxes of documents come as fields of their own: document-<id>=on */
const decisionInput = z.object({ decision: typed(40), rule: typed(2000) }).catchall(z.string().max(40))
const mostDue = 200

export function recordsRoutes({ db, addFiles, logDiscards, reclaim }: RecordsRoutesParts): Route[] {
  const crumbs = ({ words }: Pick<Call<unknown>, 'words'>, ...rest: { title: string; href: string | null }[]) => [{ title: words.records.title, href: '/records' }, ...rest]

  const due = async (call: Call<unknown>, rest: Pick<DuePageProps, 'form' | 'problems' | 'done'>, status = 200): Promise<Answer> => {
    const { actor, words, language, now } = call
    const rules = await retentionRules(db, actor.organisation)
    const documents: DuePageProps['documents'] = []
    for (const one of documentKinds) {
      const before = dueBefore(rules.find(rule => rule.kind === one) ?? { rule: 'keep', years: null }, dayOf(now))
      if (before !== null && documents.length < mostDue) documents.push(...await documentsBefore(db, actor.organisation, one, before, mostDue - documents.length))
    }
    const title = words.records.due.title
    return page({ title, status, crumbs: crumbs(call, { title, href: null }), content: <DuePage documents={documents} words={words} language={language} {...rest} /> })
  }

  const requests = async (call: Call<unknown>, rest: Pick<RequestsPageProps, 'find' | 'fields' | 'problems'>, status = 200): Promise<Answer> => {
    const { actor, words, language } = call
    const found = rest.find === null ? [] : await findPeople(db, actor.organisation, rest.find)
    const title = words.records.requests.title
    const content = <RequestsPage requests={await listRequests(db, actor.organisation)} found={found} words={words} language={language} {...rest} />
    return page({ title, status, crumbs: crumbs(call, { title, href: null }), content })
  }

  const request = async (call: Call<{ id: string }>): Promise<DataRequest> => {
    const found = await findRequest(db, call.actor.organisation, call.input.id)
    if (found === null) throw new Failure('notFound')
    return found
  }

  const requestPage = async (call: Call<{ id: string }>, rest: Pick<Parameters<typeof RequestPage>[0], 'form' | 'problems' | 'done'>, status = 200): Promise<Answer> => {
    const { actor, words, language, now } = call
    const asked = await request(call)
    const insight = asked.state === 'done' ? { held: null, documents: [] } : await insightFor(db, actor.organisation, asked)
    const decided = new Map<string, Awaited<ReturnType<typeof discardsOf>>[number]['decision']>()
    for (const { id: document } of insight.documents) {
      const last = (await discardsOf(db, actor.organisation, 'document', document)).find(one => one.at >= asked.createdAt)
      if (last !== undefined) decided.set(document, last.decision)
    }
    const lastAdministrator = asked.kind === 'erasure' && asked.person !== null && await isLastAdministrator(db, actor.organisation, asked.person, dayOf(now))
    const title = titleOf(asked, words)
    const content = <RequestPage request={asked} insight={insight} decided={decided} lastAdministrator={lastAdministrator} words={words} language={language} {...rest} />
    return page({ title, status, crumbs: crumbs(call, { title: words.records.requests.title, href: '/records/requests' }, { title, href: null }), content })
  }

  const noForm = { documents: [], decision: '', rule: '' }

  return [
    route({
      method: 'GET', path: '/records', permission: 'records.manage', input: nothing, body: 'none', audit: null,
      handler: async ({ words }) => page({ title: words.records.title, content: <RecordsPage words={words} /> }),
    }),
    route({
      method: 'GET', path: '/records/retention', permission: 'records.manage', input: z.object({ done: z.literal('changed').optional().catch(undefined) }), body: 'none', audit: null,
      handler: async call => {
        const title = call.words.records.retention.title
        const rules = await retentionRules(db, call.actor.organisation)
        return page({ title, crumbs: crumbs(call, { title, href: null }), content: <RetentionPage rules={rules} changed={call.input.done !== undefined} words={call.words} /> })
      },
    }),
    route({
      method: 'GET', path: '/records/retention/:kind', permission: 'records.manage', input: z.object({ kind }), body: 'none', audit: null,
      handler: async call => {
        const { rule, years, ground } = await retentionRule(db, call.actor.organisation, call.input.kind)
        return rulePage(call, { rule, years: years === null ? '' : String(years), ground }, {})
      },
    }),
    route({
      method: 'POST', path: '/records/retention/:kind', permission: 'records.manage', body: 'form', audit: 'retention.changed',
      input: z.object({ kind, rule: typed(40), years: typed(40), ground: typed(2000) }),
      handler: async call => {
        const checked = checkRule(call.input.kind, call.input)
        if ('problems' in checked) return rulePage(call, call.input, checked.problems, unprocessable)
        await changeRetention(db, call.note(), checked.ok)
        return redirect('/records/retention?done=changed')
      },
    }),
    route({
      method: 'GET', path: '/records/due', permission: 'records.manage', input: z.object({ done }), body: 'none', audit: null,
      handler: async call => due(call, { form: noForm, problems: {}, done: call.input.done ?? null }),
    }),
    route({
      method: 'POST', path: '/records/due', permission: 'records.manage', input: decisionInput, body: 'form', audit: 'retention.decided',
      handler: async call => {
        const form = formOf(call.input)
        const checked = checkDecision(form)
        if ('problems' in checked) return due(call, { form, problems: checked.problems, done: null }, unprocessable)
        const { documents, ...said } = checked.ok
        const decided = await decideRecords(db, call.note(), documents.map(document => ({ document, ...said, request: null })))
        await logDiscards()
        return redirect(`/records/due?done=${decided}`)
      },
    }),
    route({
      method: 'GET', path: '/records/requests', permission: 'records.manage', input: z.object({ find: z.string().max(200).optional() }), body: 'none', audit: null,
      handler: async call => {
        const find = call.input.find?.trim() ?? null
        return requests(call, { find: find === '' ? null : find, fields: { person: '', kind: 'insight', names: find === null || find.includes('@') ? '' : find }, problems: {} })
      },
    }),
    route({
      method: 'POST', path: '/records/requests', permission: 'records.manage', body: 'form', audit: 'erasure.opened',
      input: z.object({ person: typed(40), kind: typed(40), names: typed(2000) }),
      handler: async call => {
        const opened = await openRequest(db, call.note(), call.input)
        if ('problems' in opened) return requests(call, { find: call.input.names, fields: call.input, problems: opened.problems }, unprocessable)
        return redirect(`/records/requests/${opened.ok}`)
      },
    }),
    route({
      method: 'GET', path: '/records/requests/:id', permission: 'records.manage', input: z.object({ id, done }), body: 'none', audit: null,
      handler: async call => requestPage(call, { form: noForm, problems: {}, done: call.input.done ?? null }),
    }),
    route({
      method: 'GET', path: '/records/requests/:id/insight', permission: 'records.manage', input: z.object({ id }), body: 'none', audit: null,
      handler: async call => {
        const asked = await request(call)
        if (asked.state === 'done') throw new Failure('notFound')
        const bytes = Buffer.from(insightFile(await insightFor(db, call.actor.organisation, asked), asked.names, call.now))
        return { is: 'download', name: 'insight.json', bytes: bytes.length, parts: (async function* () { yield bytes })() }
      },
    }),
    route({
      method: 'POST', path: '/records/requests/:id', permission: 'records.manage', input: decisionInput.extend({ id }), body: 'form', audit: 'erasure.decided',
      handler: async call => {
        const asked = await request(call)
        if (asked.state === 'done' || asked.kind !== 'erasure') throw new Failure('notFound')
        const form = formOf(call.input)
        const checked = checkDecision(form)
        if ('problems' in checked) return requestPage(call, { form, problems: checked.problems, done: null }, unprocessable)
        const { documents, ...said } = checked.ok
        const { organisation, id: by } = call.actor
        // the copies first: should the program end in between, there is one too many and not a closed original without one
        if (said.decision === 'redactedCopy') await addFiles(organisation, by, call.now, copies(db, organisation, documents, asked.names, call.words.records.decide.copyName))
        const decided = await decideRecords(db, call.note(), documents.map(document => ({ document, ...said, request: asked.id })))
        await logDiscards()
        return redirect(`/records/requests/${asked.id}?done=${decided}`)
      },
    }),
    route({
      method: 'POST', path: '/records/requests/:id/end', permission: 'records.manage', body: 'form', audit: 'erasure.done',
      input: z.object({ id, keepsOffice: z.string().max(10).optional() }),
      handler: async call => {
        const asked = await request(call)
        const { organisation, id: by } = call.actor
        if (asked.state === 'done') throw new Failure('conflict')
        if (asked.kind === 'insight') {
          await endRequestWithNote(db, call.note(), asked)
          return redirect(`/records/requests/${asked.id}`)
        }
        if (asked.person !== null && await isLastAdministrator(db, organisation, asked.person, dayOf(call.now))) return requestPage(call, { form: noForm, problems: {}, done: null }, unprocessable)
        await finishErasure(db, call.note(), asked, call.input.keepsOffice !== undefined)
        await logDiscards()
        await reclaim(organisation, by, call.now)
        return redirect(`/records/requests/${asked.id}`)
      },
    }),
    route({
      method: 'GET', path: '/records/discards', permission: 'records.manage', input: z.object({ page: pageNumber }), body: 'none', audit: null,
      handler: async call => {
        const { actor, words, language, input } = call
        const { discards, all } = await listDiscards(db, actor.organisation, input.page)
        const names = await nameOfActor(db, actor.organisation, discards.map(one => one.by))
        const title = words.records.discards.title
        return page({ title, crumbs: crumbs(call, { title, href: null }), content: <DiscardsPage discards={discards} all={all} page={input.page} names={names} words={words} language={language} /> })
      },
    }),
  ]

  function rulePage(call: Call<{ kind: typeof retainedKinds[number] }>, fields: Parameters<typeof RulePage>[0]['fields'], problems: Parameters<typeof RulePage>[0]['problems'], status = 200): Answer {
    const title = kindInWords(call.input.kind, call.words)
    return page({
      title, status, crumbs: crumbs(call, { title: call.words.records.retention.title, href: '/records/retention' }, { title, href: null }),
      content: <RulePage kind={call.input.kind} fields={fields} problems={problems} words={call.words} />,
    })
  }
}

function formOf({ decision, rule, ...boxes }: z.output<typeof decisionInput>) {
  const documents = Object.keys(boxes).filter(name => /^document-[a-z0-9]{1,40}$/.test(name)).map(name => name.slice('document-'.length)).slice(0, mostDue)
  return { documents, decision, rule }
}

async function* copies(db: Database, organisation: string, documents: readonly string[], names: readonly string[], nameOf: (name: string) => string) {
  for (const one of documents) {
    const copy = await copyWithoutNames(db, organisation, one, names)
    if (copy !== null) yield { name: `${nameOf(copy.name)}.txt`, bytes: copy.bytes }
  }
}
