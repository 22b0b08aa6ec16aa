import { z } from 'zod'
import type { Database } from '../../storage/open-storage.ts'
import { page, redirect } from '../../web/answer.ts'
import type { Answer } from '../../web/answer.ts'
import { typed, unprocessable } from '../../web/components/field-problems.ts'
import { Failure } from '../../web/failure.ts'
import { route } from '../../web/route.ts'
import type { Call, Route } from '../../web/route.ts'
import { editableDocument, readableDocument } from '../readable-document.ts'
import { GroupOf } from '../says.tsx'
import { shownTitle } from '../shown-title.ts'
import { checkCorrection, correctionFields, longestCorrection } from './correction.ts'
import type { Correction } from './correction.ts'
import { findValue } from './find-value.ts'
import type { FoundValue } from './find-value.ts'
import { openReview } from './open-review.ts'
import type { OpenReview } from './open-review.ts'
import { SectionPage, WholePage } from './part-pages.tsx'
import { longestNote, versionsIn } from './review.ts'
import type { Target } from './review.ts'
import { sayReview } from './say-review.ts'
import type { Outcome } from './say-review.ts'
import { takeBack } from './take-back-review.ts'
import { CorrectForm, RejectForm, nothingTyped } from './value-form.tsx'
import type { Typed } from './value-form.tsx'
import { Conflict, ValuePage } from './value-page.tsx'
import { WholePanel } from './whole-panel.tsx'

const id = z.string().regex(/^[a-z0-9]{1,40}$/)
const place = z.string().regex(/^[a-zA-Z]{1,20}:\d{1,9}-\d{1,9}(?:\.\d{1,6})?$/)
const sectionPlace = z.string().regex(/^[a-zA-Z]{1,20}(?:-[a-zA-Z]{1,20})?(?::\d{1,9}-\d{1,9})?$/)
const seen = z.string().regex(/^\d{1,9}\.\d{1,9}$/)
/** sent by our script, which puts the answer's parts in place of the old */
const part = z.literal('1').optional()
const note = typed(longestNote).transform(text => text === '' ? null : text)
const fields = Object.fromEntries(correctionFields.map(field => [field, typed(longestCorrection + 2000).optional()])) as Record<keyof Correction, z.ZodOptional<ReturnType<typeof typed>>>

/** Saying something about what was read: of one value, of a section, of the whole. */
export function reviewRoutes({ db }: { db: Database }): Route[] {
  const opened = async (call: Call<{ id: string }>, toChange: boolean): Promise<OpenReview> => {
    const document = await (toChange ? editableDocument : readableDocument)(db, call.actor, call.input.id)
    const open = document === null ? null : await openReview(db, call.actor, call.language, document, call.now)
    if (open === null) throw new Failure('notFound')
    return open
  }
  const valueIn = (open: OpenReview, at: string): FoundValue => {
    const found = findValue(open, at)
    if (found === null) throw new Failure('notFound')
    return found
  }
  const groupIn = (open: OpenReview, at: string) => {
    const group = open.says.groups.find(one => one.place === at)
    if (group === undefined) throw new Failure('notFound')
    return group
  }
  const target = (open: OpenReview, { scope, place: at }: Target, seenThen: string) => ({
    document: open.document.id, scope, place: at, seen: seenThen, version: (all: Parameters<typeof versionsIn>[1]) => versionsIn(open.shown.places, all)({ scope, place: at }),
  })
  const crumbs = (call: Call<unknown>, { document }: OpenReview, title: string) => [
    { title: call.words.documents.title, href: '/documents' }, { title: shownTitle(document, call.language), href: `/documents/${document.id}` }, { title, href: null },
  ]
  /** The parts of the document's page that what was said may have changed. */
  const parts = (open: OpenReview, found: FoundValue | null, section: string, form: Typed | null, conflict: boolean): Answer => {
    const group = open.says.groups.find(one => one.place === section)
    const lang = open.reading.language === null || open.reading.language === open.shown.language ? undefined : open.reading.language
    const problem = form !== null && Object.keys(form.problems).length > 0
    const props = found === null || form === null ? null : { value: found.value, read: found.read, typed: form, shown: open.shown }
    return {
      is: 'fragment', status: conflict ? 409 : problem ? unprocessable : 200,
      content: (
        <div>
          {group === undefined ? null : <GroupOf group={group} lang={lang} shown={open.shown} />}
          <WholePanel document={open.document} shown={open.shown} />
          {found === null || !(conflict || problem) ? null : (
            <div data-form-again>
              {conflict ? <Conflict value={found.value} shown={open.shown} /> : null}
              {props === null || form === null || form.act === null ? null : form.act === 'correct' ? <CorrectForm {...props} /> : <RejectForm {...props} />}
            </div>
          )}
        </div>
      ),
    }
  }
  const valuePage = (call: Call<unknown>, open: OpenReview, found: FoundValue, status: number, form: Typed): Answer => {
    const { value, label, read } = found
    const title = call.words.review.value.title(`${value.number} ${label}`)
    return page({
      title, status, crumbs: crumbs(call, open, `${value.number} ${label}`),
      content: <ValuePage value={value} label={label} read={read} reading={open.reading} typed={form} conflict={status === 409} shown={open.shown} />,
    })
  }
  const afterValue = async (call: Call<{ id: string; place: string; part?: '1' | undefined }>, outcome: Outcome, found: FoundValue, form: Typed): Promise<Answer> => {
    if (outcome === 'gone') throw new Failure('notFound')
    const conflict = outcome === 'changed'
    if (!conflict && call.input.part === undefined) return redirect(`/documents/${call.input.id}#v${found.value.number}`)
    const open = await opened(call, false)
    const now = valueIn(open, call.input.place)
    return call.input.part === undefined ? valuePage(call, open, now, 409, form) : parts(open, now, now.section, form, conflict)
  }
  const afterPart = async (call: Call<{ id: string; part?: '1' | undefined }>, outcome: Outcome, section: string | null, written: string | null): Promise<Answer> => {
    if (outcome === 'gone') throw new Failure('notFound')
    if (outcome !== 'changed' && call.input.part === undefined) return redirect(`/documents/${call.input.id}#${section === null ? 'review' : `s-${section}`}`)
    const open = await opened(call, false)
    if (call.input.part !== undefined && section !== null) return parts(open, null, section, null, outcome === 'changed')
    const props = { shown: open.shown, conflict: true, note: written ?? '' }
    const title = call.words.review.conflict.title
    const content = section === null ? <WholePage {...props} name={shownTitle(open.document, call.language)} /> : <SectionPage {...props} group={groupIn(open, section)} />
    return page({ title, status: 409, crumbs: crumbs(call, open, title), content })
  }

  return [
    route({
      method: 'GET', path: '/documents/:id/values/:place', permission: 'documents.read', input: z.object({ id, place }), body: 'none', audit: null,
      handler: async call => {
        const open = await opened(call, false)
        return valuePage(call, open, valueIn(open, call.input.place), 200, nothingTyped)
      },
    }),
    route({
      method: 'POST', path: '/documents/:id/values/:place', permission: 'documents.write', body: 'form', audit: 'value.reviewed',
      input: z.object({ id, place, seen, part, note, state: z.enum(['confirmed', 'rejected', 'corrected']), ...fields }),
      handler: async call => {
        const open = await opened(call, true)
        const { state, note: why, seen: then, part: asPart, id: _id, place: at, ...given } = call.input
        const found = valueIn(open, at)
        const form: Typed = { act: state === 'corrected' ? 'correct' : state === 'rejected' ? 'reject' : null, fields: given as Correction, note: why ?? '', problems: {} }
        const checked = state === 'corrected' ? checkCorrection(found.value.kind, found.read, given as Correction) : null
        if (checked !== null && checked.problems !== null) {
          const wrong = { ...form, problems: checked.problems }
          return asPart === undefined ? valuePage(call, open, found, unprocessable, wrong) : parts(open, found, found.section, wrong, false)
        }
        const said = { ...target(open, { scope: 'value', place: at }, then), state, corrected: checked?.correction ?? null, note: state === 'confirmed' ? null : why }
        return afterValue(call, await sayReview(db, call.note(), said), found, form)
      },
    }),
    route({
      method: 'POST', path: '/documents/:id/values/:place/undo', permission: 'documents.write', input: z.object({ id, place, seen, part }), body: 'form', audit: 'review.undone',
      handler: async call => {
        const open = await opened(call, true)
        const found = valueIn(open, call.input.place)
        return afterValue(call, await takeBack(db, call.note(), target(open, { scope: 'value', place: call.input.place }, call.input.seen)), found, nothingTyped)
      },
    }),
    route({
      method: 'GET', path: '/documents/:id/sections/:place', permission: 'documents.write', input: z.object({ id, place: sectionPlace }), body: 'none', audit: null,
      handler: async call => {
        const open = await opened(call, true)
        const group = groupIn(open, call.input.place)
        const title = call.words.review.section.rejectTitle(group.title)
        return page({ title, crumbs: crumbs(call, open, group.title), content: <SectionPage group={group} shown={open.shown} conflict={false} note="" /> })
      },
    }),
    route({
      method: 'POST', path: '/documents/:id/sections/:place', permission: 'documents.write', body: 'form', audit: 'section.reviewed',
      input: z.object({ id, place: sectionPlace, seen, part, note, state: z.enum(['confirmed', 'rejected']) }),
      handler: async call => {
        const open = await opened(call, true)
        const { place: at, state, note: why } = call.input
        groupIn(open, at)
        return afterPart(call, await sayReview(db, call.note(), { ...target(open, { scope: 'section', place: at }, call.input.seen), state, corrected: null, note: why }), at, why)
      },
    }),
    route({
      method: 'POST', path: '/documents/:id/sections/:place/undo', permission: 'documents.write', input: z.object({ id, place: sectionPlace, seen, part }), body: 'form', audit: 'review.undone',
      handler: async call => {
        const open = await opened(call, true)
        const { place: at } = call.input
        groupIn(open, at)
        return afterPart(call, await takeBack(db, call.note(), target(open, { scope: 'section', place: at }, call.input.seen)), at, null)
      },
    }),
    route({
      method: 'GET', path: '/documents/:id/review', permission: 'documents.write', input: z.object({ id }), body: 'none', audit: null,
      handler: async call => {
        const open = await opened(call, true)
        const name = shownTitle(open.document, call.language)
        return page({ title: call.words.review.whole.rejectTitle(name), crumbs: crumbs(call, open, call.words.review.whole.title), content: <WholePage name={name} shown={open.shown} conflict={false} note="" /> })
      },
    }),
    route({
      method: 'POST', path: '/documents/:id/review', permission: 'documents.write', body: 'form', audit: 'document.reviewed',
      input: z.object({ id, seen, note, part, state: z.enum(['confirmed', 'rejected']) }),
      handler: async call => {
        const open = await whole(call)
        const { state, note: why } = call.input
        return afterPart(call, await sayReview(db, call.note(), { ...target(open, { scope: 'document', place: '' }, call.input.seen), state, corrected: null, note: why }), null, why)
      },
    }),
    route({
      method: 'POST', path: '/documents/:id/review/undo', permission: 'documents.write', input: z.object({ id, seen, part }), body: 'form', audit: 'review.undone',
      handler: async call => {
        const open = await whole(call)
        return afterPart(call, await takeBack(db, call.note(), target(open, { scope: 'document', place: '' }, call.input.seen)), null, null)
      },
    }),
  ]

  /** Who may not read its closed items says nothing about the whole: it would be said about what one has not seen. */
  async function whole(call: Call<{ id: string }>): Promise<OpenReview> {
    const open = await opened(call, true)
    if (open.document.part === 'open') throw new Failure('notAllowed')
    return open
  }
}
