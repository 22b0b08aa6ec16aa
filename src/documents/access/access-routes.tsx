import { z } from 'zod'
import { nameOfActor } from '../../people/people-answers.ts'
import { lastReads } from '../../records/read-answers.ts'
import type { Database } from '../../storage/open-storage.ts'
import { may } from '../../web/actor.ts'
import { page, redirect } from '../../web/answer.ts'
import type { Page } from '../../web/answer.ts'
import { hasProblems, typed, unprocessable } from '../../web/components/field-problems.ts'
import { Failure } from '../../web/failure.ts'
import { route } from '../../web/route.ts'
import type { Call, Route } from '../../web/route.ts'
import type { SourceDocument } from '../document.ts'
import { editableDocument } from '../readable-document.ts'
import { choicesFor } from '../registers.ts'
import { shownTitle } from '../shown-title.ts'
import { AccessPage } from './access-page.tsx'
import type { AccessDone, AccessPageProps } from './access-page.tsx'
import { accessOf } from './access-store.ts'
import type { AccessRecord } from './access-store.ts'
import { accessProblems, isAccess, longest, orNull } from './check-access.ts'
import type { TypedAccess } from './check-access.ts'
import { accessVersion, archiveDocument, changeAccess } from './change-access.ts'

const id = z.string().regex(/^[a-z0-9]{1,40}$/)
const done = z.enum(['saved', 'archivedDone', 'unarchivedDone']).nullable().catch(null).default(null)
const input = z.object({
  id, seen: z.string().max(40).default(''), access: typed(20), body: typed(60), unit: typed(60),
  ground: typed(longest.ground * 2), publicTitle: typed(longest.title * 2), publicWording: typed(longest.wording * 2),
})

/** Who sees a document, and its place in the archive. Who may read only the open part does not decide who reads the rest. */
export function accessRoutes({ db }: { db: Database }): Route[] {
  const find = async (call: Call<{ id: string }>): Promise<{ document: SourceDocument; record: AccessRecord }> => {
    const document = await editableDocument(db, call.actor, call.input.id)
    const record = document === null ? null : await accessOf(db, call.actor.organisation, document.id)
    if (document === null || record === null) throw new Failure('notFound')
    if (document.part === 'open') throw new Failure('notAllowed')
    return { document, record }
  }
  const shown = async (
    call: Call<{ id: string }>, { document, record }: { document: SourceDocument; record: AccessRecord },
    more: Partial<Pick<AccessPageProps, 'typed' | 'problems' | 'conflict'>> & { done?: AccessDone | null },
  ): Promise<Page> => {
    const { actor, words, language, now } = call
    const title = shownTitle(document, language)
    const { problems = {}, conflict = false } = more
    const mayArchive = may(actor, 'records.manage')
    const reads = mayArchive && (document.access === 'closed' || document.closedItems > 0) ? await lastReads(db, actor.organisation, document.id) : null
    return page({
      title: words.access.document.title(title), status: conflict ? 409 : hasProblems(problems) ? unprocessable : 200,
      crumbs: [{ title: words.documents.title, href: '/documents' }, { title, href: `/documents/${document.id}` }, { title: words.access.document.crumb, href: null }],
      content: <AccessPage {...{
        document, title, problems, conflict, mayArchive, reads, words, language, typed: more.typed ?? asTyped(record), done: more.done ?? null, seen: accessVersion(record),
        ...await choicesFor(db, actor.organisation, document.date, now), names: reads === null ? new Map() : await nameOfActor(db, actor.organisation, reads.map(one => one.reader)),
      }} />,
    })
  }
  const archive = (path: '/documents/:id/archive' | '/documents/:id/unarchive', audit: 'document.archived' | 'document.unarchived', archived: boolean) => route({
    method: 'POST', path, permission: 'records.manage', input: z.object({ id }), body: 'form', audit,
    handler: async call => {
      const { document } = await find(call)
      if (await archiveDocument(db, call.note(), document.id, archived) === 'gone') throw new Failure('notFound')
      return redirect(`/documents/${document.id}/access?done=${archived ? 'archivedDone' : 'unarchivedDone'}`)
    },
  })

  return [
    route({
      method: 'GET', path: '/documents/:id/access', permission: 'documents.write', input: z.object({ id, done }), body: 'none', audit: null,
      handler: async call => shown(call, await find(call), { done: call.input.done }),
    }),
    route({
      method: 'POST', path: '/documents/:id/access', permission: 'documents.write', input, body: 'form', audit: 'document.accessChanged',
      handler: async call => {
        const found = await find(call)
        const { actor, input: given, now } = call
        const { bodies, units } = await choicesFor(db, actor.organisation, found.document.date, now)
        const known = (choices: readonly (readonly [string, string])[], own: string | null) => new Set([...choices.map(([one]) => one), own ?? ''])
        const problems = accessProblems(given, known(bodies, found.record.body), known(units, found.record.unit))
        if (hasProblems(problems)) return shown(call, found, { typed: given, problems })
        const outcome = await changeAccess(db, call.note(), found.document.id, meant(given), given.seen)
        if (outcome === 'gone') throw new Failure('notFound')
        if (outcome === 'changed') return shown(call, await find(call), { conflict: true })
        // who gave it away may not see the page any more
        const still = await editableDocument(db, actor, found.document.id)
        return redirect(still === null || still.part === 'open' ? '/documents' : `/documents/${found.document.id}/access?done=saved`)
      },
    }),
    archive('/documents/:id/archive', 'document.archived', true),
    archive('/documents/:id/unarchive', 'document.unarchived', false),
  ]
}

function asTyped({ access, body, unit, ground, publicTitle, publicWording }: AccessRecord): TypedAccess {
  return { access, body: body ?? '', unit: unit ?? '', ground: ground ?? '', publicTitle: publicTitle ?? '', publicWording: publicWording ?? '' }
}

/** A ground and words for others are kept only as long as the document is closed. */
function meant({ access, body, unit, ground, publicTitle, publicWording }: TypedAccess): AccessRecord {
  if (!isAccess(access)) throw new Failure('badInput')
  const closed = access === 'closed'
  return { access, body: orNull(body), unit: orNull(unit), ground: closed ? orNull(ground) : null, publicTitle: closed ? orNull(publicTitle) : null, publicWording: closed ? orNull(publicWording) : null }
}
