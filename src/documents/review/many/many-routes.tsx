import { z } from 'zod'
import { nameOfActor } from '../../../people/people-answers.ts'
import type { Database } from '../../../storage/open-storage.ts'
import { page, redirect } from '../../../web/answer.ts'
import type { Answer } from '../../../web/answer.ts'
import { Failure } from '../../../web/failure.ts'
import { route } from '../../../web/route.ts'
import type { Call, Route } from '../../../web/route.ts'
import { da } from '../../../wording/da.ts'
import { readableDocument } from '../../readable-document.ts'
import { actCounts, actDocumentsIn, previewAct, readableAct, readableActs } from './act-store.ts'
import type { ReviewAct } from './act-store.ts'
import { ActPage, titleOf } from './act-page.tsx'
import { ActsPage } from './acts-page.tsx'
import type { NamedAct } from './acts-page.tsx'
import { confirmMany, takeBackMany } from './confirm-many.ts'
import { ConfirmPage } from './confirm-page.tsx'
import { QueuePage, addressOfDoubt } from './queue-page.tsx'
import { nextToReview, queueFilters, reviewQueue } from './queue-store.ts'
import type { QueueFilter } from './queue-store.ts'

const id = z.string().regex(/^[a-z0-9]{1,40}$/)
const empty = z.literal('').transform(() => null)
const kinds = Object.keys(da.kinds) as (keyof typeof da.kinds)[]
const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1).default(1)
/** A filter somebody mistyped in the address shows everything rather than an error. */
const filters = {
  upload: z.union([id, empty]).nullable().catch(null).default(null),
  kind: z.union([z.enum(kinds), empty]).nullable().catch(null).default(null),
  year: z.union([z.string().regex(/^\d{4}$/), empty]).nullable().catch(null).default(null),
}
/** In a form that confirms, a filter that cannot be right must not become "everything". */
const strictFilters = {
  upload: id.nullable().default(null), kind: z.enum(kinds).nullable().default(null), year: z.string().regex(/^\d{4}$/).nullable().default(null),
}

/** Most kept documents listed on an act's page. */
const mostKeptShown = 100

/** The queue of what is to be reviewed, and the acts that confirm many at once. */
export function manyRoutes({ db, wake }: { db: Database; wake: () => void }): Route[] {
  const named = async (organisation: string, acts: readonly ReviewAct[], somebody: string): Promise<NamedAct[]> => {
    const names = acts.length === 0 ? new Map<string, string>() : await nameOfActor(db, organisation, acts.flatMap(one => [one.by, ...one.undoneBy === null ? [] : [one.undoneBy]]))
    return acts.map(act => ({ act, by: names.get(act.by) ?? somebody, undoneBy: names.get(act.undoneBy ?? '') ?? somebody }))
  }
  const crumbs = (call: Call<unknown>, title: string) => [{ title: call.words.reviewMany.title, href: '/review' }, { title, href: null }]
  const confirming = async (call: Call<unknown>, filter: QueueFilter, before: string, changed: boolean): Promise<Answer> => {
    const preview = await previewAct(db, call.actor, filter, before)
    const title = preview.documents === 0 ? call.words.reviewMany.rest : call.words.reviewMany.confirmTitle(preview.documents)
    return page({
      title, status: changed ? 409 : 200, crumbs: crumbs(call, title),
      content: <ConfirmPage preview={preview} filter={filter} before={before} changed={changed} words={call.words} language={call.language} />,
    })
  }

  return [
    route({
      method: 'GET', path: '/review', permission: 'documents.write', input: z.object({ ...filters, page: pageNumber }), body: 'none', audit: null,
      handler: async call => {
        const { page: number, ...filter } = call.input
        const { actor, words, language } = call
        const queue = await reviewQueue(db, actor, filter, number)
        const { acts } = await readableActs(db, actor, 1)
        return page({
          title: words.reviewMany.title,
          content: <QueuePage queue={queue} filter={filter} filters={await queueFilters(db, actor)} acts={await named(actor.organisation, acts.slice(0, 5), words.review.somebody)} page={number} words={words} language={language} />,
        })
      },
    }),
    route({
      method: 'GET', path: '/review/next', permission: 'documents.write', input: z.object({ after: id.nullable().default(null) }), body: 'none', audit: null,
      handler: async call => {
        const next = await nextToReview(db, call.actor, call.input.after)
        return redirect(next === null ? '/review' : addressOfDoubt(next))
      },
    }),
    route({
      method: 'GET', path: '/review/confirm', permission: 'documents.write', input: z.object(filters), body: 'none', audit: null,
      handler: async call => confirming(call, call.input, call.now, false),
    }),
    route({
      method: 'POST', path: '/review/confirm', permission: 'documents.write', body: 'form', audit: 'documents.confirmed',
      input: z.object({ ...strictFilters, before: z.iso.datetime(), documents: z.coerce.number().int().min(1).max(10_000_000) }),
      handler: async call => {
        const { before, documents, ...filter } = call.input
        const act = await confirmMany(db, call.actor, call.note(), filter, { before, documents })
        if (act === null) return confirming(call, filter, call.now, true)
        wake()
        return redirect(`/review/acts/${act}`)
      },
    }),
    route({
      method: 'GET', path: '/review/acts', permission: 'documents.write', input: z.object({ page: pageNumber }), body: 'none', audit: null,
      handler: async call => {
        const { acts, all } = await readableActs(db, call.actor, call.input.page)
        const title = call.words.reviewMany.acts
        return page({
          title, crumbs: crumbs(call, title),
          content: <ActsPage acts={await named(call.actor.organisation, acts, call.words.review.somebody)} all={all} page={call.input.page} words={call.words} language={call.language} />,
        })
      },
    }),
    route({
      method: 'GET', path: '/review/acts/:id', permission: 'documents.write', input: z.object({ id }), body: 'none', audit: null,
      handler: async call => {
        const { actor, words, language } = call
        const act = await readableAct(db, actor, call.input.id)
        const [one] = act === null ? [] : await named(actor.organisation, [act], words.review.somebody)
        if (one === undefined) throw new Failure('notFound')
        const counts = await actCounts(db, actor.organisation, one.act.id)
        const ids = counts.kept === 0 ? [] : await actDocumentsIn(db, actor.organisation, one.act.id, 'kept', mostKeptShown)
        const kept = await Promise.all(ids.map(document => readableDocument(db, actor, document)))
        const isOn = one.act.state === 'working' || one.act.state === 'undoing'
        const title = titleOf(one.act, counts, words)
        return page({
          title, crumbs: crumbs(call, title), islands: isOn ? ['progress.js'] : [], refresh: isOn ? 2 : null,
          content: <ActPage named={one} counts={counts} kept={kept.filter(document => document !== null)} words={words} language={language} />,
        })
      },
    }),
    route({
      method: 'POST', path: '/review/acts/:id/undo', permission: 'documents.write', input: z.object({ id }), body: 'form', audit: 'documents.confirmationUndone',
      handler: async call => {
        const act = await readableAct(db, call.actor, call.input.id)
        if (act === null) throw new Failure('notFound')
        if (await takeBackMany(db, call.note(), act.id)) wake()
        return redirect(`/review/acts/${act.id}`)
      },
    }),
  ]
}
