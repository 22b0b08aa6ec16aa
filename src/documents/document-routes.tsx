import { z } from 'zod'
import type { FindingCode } from '../reader/reading.ts'
import { createMemory } from '../storage/memory.ts'
import type { Database, Storage } from '../storage/open-storage.ts'
import { da } from '../wording/da.ts'
import { page, redirect } from '../web/answer.ts'
import type { Page } from '../web/answer.ts'
import { Failure, failureStatus } from '../web/failure.ts'
import type { FailureCode } from '../web/failure.ts'
import { may, sightOf } from '../web/actor.ts'
import type { Html } from '../web/jsx/html.ts'
import { multipartParts } from '../web/multipart.ts'
import { route } from '../web/route.ts'
import type { Call, Route } from '../web/route.ts'
import { documentPage } from './document-page.tsx'
import { documentFilters, documentSorts, listDocuments } from './document-list-store.ts'
import type { DocumentQuery } from './document-list-store.ts'
import { DocumentsPage } from './documents-page.tsx'
import { editableDocument, readableDocument } from './readable-document.ts'
import { readableOriginal } from './readable-reading.ts'
import { openReview } from './review/open-review.ts'
import type { ReadingQueue } from './reading-queue.ts'
import { receiveUpload } from './receive-upload.ts'
import { removeDocument } from './remove-document.ts'
import { RemovePage } from './remove-page.tsx'
import { shownTitle } from './shown-title.ts'

export interface DocumentRoutesParts {
  db: Database
  version: Storage['version']
  queue: ReadingQueue
  asset: (name: string) => string
}

const kinds = Object.keys(da.kinds) as (keyof typeof da.kinds)[]
const findingCodes = Object.keys(da.findings) as FindingCode[]
const empty = z.literal('').transform(() => null)
const id = z.string().regex(/^[a-z0-9]{1,40}$/)
const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1).default(1)

/** A filter somebody mistyped in the address shows everything rather than an error. */
const listInput = z.object({
  q: z.string().transform(text => text.slice(0, 200).trim()).default(''),
  kind: z.union([z.enum(kinds), empty]).nullable().catch(null).default(null),
  year: z.union([z.string().regex(/^\d{4}$/), empty]).nullable().catch(null).default(null),
  finding: z.union([z.enum(findingCodes), empty]).nullable().catch(null).default(null),
  review: z.union([z.enum(['proposed', 'confirmed', 'rejected']), empty]).nullable().catch(null).default(null),
  sort: z.enum(documentSorts).catch('imported').default('imported'),
  page: pageNumber,
  done: z.literal('removed').optional().catch(undefined),
})

export function documentRoutes({ db, version, queue, asset }: DocumentRoutesParts): Route[] {
  const shown = createMemory<Html>(version)
  const list = async (call: Pick<Call<unknown>, 'actor' | 'words' | 'language'>, query: DocumentQuery, failure: FailureCode | null, removed: boolean): Promise<Page> => {
    const { actor, words, language } = call
    const content = async () => {
      const [found, filters] = [await listDocuments(db, actor, query), await documentFilters(db, actor)]
      return <DocumentsPage list={found} filters={filters} query={query} words={words} language={language} sprite={asset('icons.svg')} failure={failure} removed={removed} mayAdd={may(actor, 'documents.write')} />
    }
    return page({
      title: words.documents.title,
      status: failure === null ? 200 : failureStatus[failure],
      islands: ['upload.js'],
      search: query.text,
      content: await shown(JSON.stringify([sightOf(actor), query, language, failure, removed]), content),
    })
  }
  const readable = async (call: Call<{ id: string }>) => {
    const document = await readableDocument(db, call.actor, call.input.id)
    if (document === null) throw new Failure('notFound')
    return document
  }
  const editable = async (call: Call<{ id: string }>) => {
    const document = await editableDocument(db, call.actor, call.input.id)
    if (document === null) throw new Failure('notFound')
    return document
  }
  const crumbs = (call: Call<unknown>, ...rest: { title: string; href: string | null }[]) => [{ title: call.words.documents.title, href: listCameFrom(call.request.headers) }, ...rest]

  return [
    route({
      method: 'GET', path: '/documents', permission: 'documents.read', input: listInput, body: 'none', audit: null,
      handler: async call => {
        const { q, done, ...rest } = call.input
        return list(call, { text: q, alphabet: call.language === 'sv' ? 'sv' : 'da', ...rest }, null, done !== undefined)
      },
    }),
    route({
      method: 'POST', path: '/uploads', permission: 'documents.write', input: z.object({}), body: 'stream', audit: 'documents.uploaded',
      handler: async call => {
        try {
          const body = call.request.body as unknown as AsyncIterable<Uint8Array> | null
          if (body === null) throw new Failure('noFiles')
          const upload = await receiveUpload(db, call.note(), multipartParts(body, call.request.headers.get('content-type') ?? ''))
          queue.wake()
          return redirect(`/uploads/${upload}`)
        } catch (error) {
          if (!(error instanceof Failure) || !['noFiles', 'noGround', 'tooLarge', 'tooMany'].includes(error.code)) throw error
          return list(call, { text: '', kind: null, year: null, finding: null, review: null, sort: 'imported', alphabet: 'da', page: 1 }, error.code, false)
        }
      },
    }),
    route({
      method: 'GET', path: '/documents/:id', permission: 'documents.read', input: z.object({ id, at: z.string().max(60).optional().catch(undefined) }), body: 'none', audit: null,
      handler: async call => {
        const document = await readable(call)
        const open = await openReview(db, call.actor, call.language, document, call.now)
        if (open === null) throw new Failure('notFound')
        // a value is known elsewhere by its place; its number is this page's own
        const asked = open.says.values.find(one => one.place === call.input.at)
        if (asked !== undefined) return redirect(`/documents/${document.id}#p${asked.number}`)
        const title = shownTitle(document, call.language)
        return page({
          title, islands: open.shown.mayReview ? ['thread.js', 'review.js'] : ['thread.js'], crumbs: crumbs(call, { title, href: null }),
          content: await documentPage({ open, words: call.words, language: call.language, sprite: asset('icons.svg') }),
        })
      },
    }),
    route({
      method: 'GET', path: '/documents/:id/original', permission: 'documents.read', input: z.object({ id }), body: 'none', audit: null,
      handler: async call => {
        const document = await readable(call)
        const parts = await readableOriginal(db, call.actor, document, { how: 'original', at: call.now })
        if (parts === null) throw new Failure('notAllowed')
        return { is: 'download', name: document.name, bytes: document.bytes, parts }
      },
    }),
    route({
      method: 'GET', path: '/documents/:id/remove', permission: 'documents.write', input: z.object({ id }), body: 'none', audit: null,
      handler: async call => {
        const document = await editable(call)
        const title = shownTitle(document, call.language)
        return page({
          title: call.words.remove.title(title), crumbs: crumbs(call, { title, href: `/documents/${document.id}` }, { title: call.words.document.remove, href: null }),
          content: <RemovePage document={document} words={call.words} language={call.language} />,
        })
      },
    }),
    route({
      method: 'POST', path: '/documents/:id/remove', permission: 'documents.write', input: z.object({ id }), body: 'form', audit: 'document.removed',
      handler: async call => {
        const document = await editable(call)
        await removeDocument(db, call.note(), document.id)
        return redirect('/documents?done=removed')
      },
    }),
  ]
}

/** The list as somebody left it for this page, with its search and filters; a browser that does not say gets the whole list. */
function listCameFrom(headers: Headers): string {
  const from = URL.parse(headers.get('referer') ?? '')
  return from !== null && from.host === headers.get('host') && from.pathname === '/documents' ? `/documents${from.search}` : '/documents'
}
