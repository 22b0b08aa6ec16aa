import { z } from 'zod'
import type { Database } from '../../storage/open-storage.ts'
import { page, redirect } from '../../web/answer.ts'
import type { Page } from '../../web/answer.ts'
import { hasProblems, typed, unprocessable } from '../../web/components/field-problems.ts'
import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import { Failure } from '../../web/failure.ts'
import { route } from '../../web/route.ts'
import type { Call, Route } from '../../web/route.ts'
import type { AccessProblem } from '../../wording/access-words.ts'
import type { ClosedItem } from '../closed/closed-item.ts'
import type { SourceDocument } from '../document.ts'
import { editableDocument } from '../readable-document.ts'
import { readableReading } from '../readable-reading.ts'
import { placeOf } from '../says/says.ts'
import { shownTitle } from '../shown-title.ts'
import { closedItemOf, itemProblems, longest } from './check-access.ts'
import type { ItemField, TypedItem } from './check-access.ts'
import { closeItem, itemVersion, openItem } from './close-item.ts'
import { CloseItemPage, OpenItemPage } from './item-pages.tsx'

const ids = { id: z.string().regex(/^[a-z0-9]{1,40}$/), item: z.coerce.number().int().min(0).max(100_000) }
const seen = z.string().max(40).default('')
const input = z.object({ ...ids, seen, ground: typed(longest.ground * 2), publicTitle: typed(longest.title * 2), publicWording: typed(longest.wording * 2), noWordingReason: typed(longest.ground * 2) })

interface Found {
  document: SourceDocument
  title: string
  closed: ClosedItem | null
  isDecided: boolean
  /** where the item stands on the document's page */
  address: string
}

/** Closing and opening single items. Who may read only the open part of a document changes nothing about its closed items. */
export function itemRoutes({ db }: { db: Database }): Route[] {
  const find = async (call: Call<{ id: string; item: number }>): Promise<Found> => {
    const document = await editableDocument(db, call.actor, call.input.id)
    const read = document === null ? null : await readableReading(db, call.actor, document, { how: 'page', at: call.now })
    const item = read?.reading.items[call.input.item]
    if (document === null || read === null || item === undefined) throw new Failure('notFound')
    if (document.part === 'open' && item.access === 'closed') throw new Failure('notAllowed')
    const { title, number, decisions } = item
    return {
      document, closed: read.closed.find(one => one.item === call.input.item) ?? null, isDecided: decisions.length > 0,
      title: `${number === null ? '' : `${number.replace(/\.$/, '')}. `}${title?.text ?? call.words.access.item.untitled}`,
      address: `/documents/${document.id}#s-${placeOf('item', item.span)}`,
    }
  }
  const shown = (call: Call<{ item: number }>, title: string, { document }: Found, content: Page['content'], status = 200): Page => page({
    title, status, content,
    crumbs: [{ title: call.words.documents.title, href: '/documents' }, { title: shownTitle(document, call.language), href: `/documents/${document.id}` }, { title, href: null }],
  })
  const closePage = (call: Call<{ item: number }>, found: Found, given: TypedItem, problems: Problems<ItemField, AccessProblem | CommonProblem>, conflict: boolean): Page => {
    const { document: { id: document }, title, closed, isDecided } = found
    const content = <CloseItemPage {...{ document, item: call.input.item, title, closed, isDecided, seen: itemVersion(closed), typed: given, problems, conflict, words: call.words }} />
    const { closeTitle, editTitle } = call.words.access.item
    return shown(call, closed === null ? closeTitle(title) : editTitle(title), found, content, conflict ? 409 : hasProblems(problems) ? unprocessable : 200)
  }
  const openPage = (call: Call<{ item: number }>, found: Found): Page => {
    const { document: { id: document }, title, closed } = found
    return shown(call, call.words.access.item.openTitle(title), found, <OpenItemPage {...{ document, item: call.input.item, title, closed, seen: itemVersion(closed), words: call.words }} />)
  }

  return [
    route({
      method: 'GET', path: '/documents/:id/items/:item/close', permission: 'documents.write', input: z.object(ids), body: 'none', audit: null,
      handler: async call => {
        const found = await find(call)
        return closePage(call, found, asTyped(found.closed), {}, false)
      },
    }),
    route({
      method: 'POST', path: '/documents/:id/items/:item/close', permission: 'documents.write', input, body: 'form', audit: 'item.closed',
      handler: async call => {
        const found = await find(call)
        const problems = itemProblems(call.input, found.isDecided)
        if (hasProblems(problems)) return closePage(call, found, call.input, problems, false)
        const outcome = await closeItem(db, call.note(), found.document.id, closedItemOf(call.input.item, call.input), call.input.seen)
        return outcome === 'done' ? redirect(found.address) : closePage(call, await find(call), call.input, {}, true)
      },
    }),
    route({
      method: 'GET', path: '/documents/:id/items/:item/open', permission: 'documents.write', input: z.object(ids), body: 'none', audit: null,
      handler: async call => {
        const found = await find(call)
        return found.closed === null ? redirect(found.address) : openPage(call, found)
      },
    }),
    route({
      method: 'POST', path: '/documents/:id/items/:item/open', permission: 'documents.write', input: z.object({ ...ids, seen }), body: 'form', audit: 'item.opened',
      handler: async call => {
        const found = await find(call)
        if (await openItem(db, call.note(), found.document.id, call.input.item, call.input.seen) === 'changed') throw new Failure('conflict')
        return redirect(found.address)
      },
    }),
  ]
}

function asTyped(closed: ClosedItem | null): TypedItem {
  return { ground: closed?.ground ?? '', publicTitle: closed?.publicTitle ?? '', publicWording: closed?.publicWording ?? '', noWordingReason: closed?.noWordingReason ?? '' }
}
