import { beforeEach, describe, expect, it } from 'vitest'
import { actorIn } from '../../../../tests/kit/actors.ts'
import { openTestStore } from '../../../../tests/kit/store.ts'
import type { Reading } from '../../../reader/reading.ts'
import type { JobContext } from '../../../storage/job-runner.ts'
import type { Database } from '../../../storage/open-storage.ts'
import type { Access } from '../../../storage/tables.ts'
import type { Actor } from '../../../web/actor.ts'
import { addDocument } from '../../document-store.ts'
import { emptyReading } from '../../empty-reading.fixture.ts'
import { reviewsOf } from '../review-store.ts'
import { versionsIn } from '../review.ts'
import type { Review, Target } from '../review.ts'
import { sayReview } from '../say-review.ts'
import { takeBack } from '../take-back-review.ts'
import { actCounts, previewAct, readableAct, readableActs } from './act-store.ts'
import { confirmMany, takeBackMany } from './confirm-many.ts'
import { nextToReview, queueFilters, reviewQueue, wholeQueue } from './queue-store.ts'
import { reviewManyJob } from './review-many-job.ts'

const at = '2025-01-14T09:12:00.000Z'
const later = '2025-01-14T10:00:00.000Z'
const inge = actorIn('local', 'editor')

let db: Database

beforeEach(async () => {
  ({ db } = await openTestStore())
})

/** A note with a title and a goal: two values, nothing doubtful; `unsure` gives it no name to go by. */
function reading(name: string, more: Partial<Reading> = {}): Reading {
  const text = `Notat ${name}\nMål: færre fejl`
  return { ...emptyReading(text), title: { text: `Notat ${name}`, span: [0, 6 + name.length] }, goals: [{ text: 'færre fejl', target: null, theme: null, audience: null, unit: null, span: [12 + name.length, text.length] }], ...more }
}

async function add(id: string, more: Partial<Reading> = {}, access: Access = 'draft', importedBy = 'inge') {
  await addDocument(db, 'local', { id, sha256: id, name: `${id}.txt`, bytes: 1, importedAt: at, importedBy, file: `f${id}`, reading: reading(id, more), access })
}

const cut: Partial<Reading> = { findings: [{ code: 'cut', message: '', span: null }] }
const untitled: Partial<Reading> = { title: null }

const context = (by: string, organisation = 'local'): JobContext => ({ organisation, id: 'j', attempt: 1, by, signal: new AbortController().signal, finish: async () => undefined })

async function work(act: string, actor: Actor | null = inge) {
  await reviewManyJob({ db, now: () => later, actorOf: async () => actor }).work({ act }, context(actor?.id ?? 'inge'))
}

const note = (actor: Actor, event: 'documents.confirmed' | 'documents.confirmationUndone' | 'value.reviewed' | 'document.reviewed' | 'review.undone') => ({ organisation: 'local', actor: actor.id, at: later, event })

async function confirmAll(actor = inge, documents = 100): Promise<string> {
  const act = await confirmMany(db, actor, note(actor, 'documents.confirmed'), wholeQueue, { before: later, documents })
  if (act === null) throw new Error('there were more than shown')
  return act
}

async function say(document: string, target: Target, state: 'confirmed' | 'rejected') {
  const version = (all: readonly Review[]) => versionsIn([], all)(target)
  return sayReview(db, note(inge, 'value.reviewed'), { document, ...target, state, corrected: null, note: null, seen: version(await reviewsOf(db, 'local', document)), version })
}

const whole: Target = { scope: 'document', place: '' }
const states = async () => Object.fromEntries((await db.selectFrom('document').select(['id', 'review', 'access']).orderBy('id').execute()).map(row => [row.id, `${row.review} ${row.access}`]))
const events = async () => (await db.selectFrom('audit_entry').select('event').orderBy('number').execute()).map(row => row.event)

describe('the queue', () => {
  it('has the doubtful first, the most urgent before the rest, and counts those without', async () => {
    await add('a')
    await add('b', untitled)
    await add('c', cut)
    await add('d', { ...untitled, findings: [{ code: 'other', message: '', span: null }] })
    const queue = await reviewQueue(db, inge, wholeQueue, 1)
    expect(queue.doubtful.map(one => [one.document.id, one.doubts.map(doubt => doubt.code)])).toEqual([['c', ['cut']], ['d', ['noTitle', 'other']], ['b', ['noTitle']]])
    expect(queue).toMatchObject({ allDoubtful: 3, rest: 1, restValues: 2, all: 4 })
  })

  it('leads from one to the next, round to the first, and nowhere when there is no other', async () => {
    await add('a')
    await add('b', untitled)
    await add('c', cut)
    expect([(await nextToReview(db, inge, null))?.id, (await nextToReview(db, inge, 'c'))?.id, (await nextToReview(db, inge, 'b'))?.id]).toEqual(['c', 'b', 'c'])
    await say('c', whole, 'confirmed')
    expect(await nextToReview(db, inge, 'b')).toBeNull()
  })

  it('is of what one may change and read all of, and has not been reviewed', async () => {
    await add('mine')
    await add('theirs', {}, 'closed', 'karim')
    await add('rejected')
    await say('rejected', whole, 'rejected')
    await add('closedItem', { items: [{ number: '1', title: null, route: [], presenter: null, slot: null, caseNumber: null, access: 'closed', kind: null, sections: [], recommendations: [], decisions: [], attachments: [], span: [0, 5] }] }, 'open', 'karim')
    expect(await reviewQueue(db, inge, wholeQueue, 1)).toMatchObject({ rest: 1, allDoubtful: 0, all: 1 })
    expect((await reviewQueue(db, actorIn('local', 'records-officer'), wholeQueue, 1)).rest).toBe(3)
    expect((await reviewQueue(db, actorIn('other', 'administrator'), wholeQueue, 1)).all).toBe(0)
  })

  it('is filtered by kind, year and upload, and says what there is to filter by', async () => {
    await add('a', { kind: 'statusLetter', letter: { author: null, unit: null, periodStart: null, periodEnd: null, date: { value: '2024-12-01', span: [0, 5] }, categories: [], results: [], focus: [], hopes: [] } })
    await add('b')
    await db.insertInto('upload').values({ organisation: 'local', id: 'u', started_at: at, started_by: 'inge', state: 'received' }).execute()
    await db.insertInto('upload_file').values({ organisation: 'local', upload: 'u', number: 1, path: 'b.txt', bytes: 1, sha256: 'b', state: 'read', refusal: null, refusal_message: null, document: 'b', file: null, inside: null }).execute()
    const rest = async (filter: Partial<typeof wholeQueue>) => (await reviewQueue(db, inge, { ...wholeQueue, ...filter }, 1)).rest
    expect([await rest({ kind: 'memo' }), await rest({ year: '2024' }), await rest({ upload: 'u' }), await rest({ upload: 'none' }), await rest({ kind: 'memo', year: '2024' })]).toEqual([1, 1, 1, 0, 0])
    expect(await queueFilters(db, inge)).toEqual({ kinds: ['memo', 'statusLetter'], years: ['2024'], uploads: [{ id: 'u', startedAt: at, documents: 1 }] })
  })
})

describe('confirming many at once', () => {
  it('confirms what was shown and nothing else, opens drafts, and writes down each batch', async () => {
    for (const id of ['a', 'b', 'c']) await add(id)
    await add('x', cut)
    expect(await previewAct(db, inge, wholeQueue, later)).toMatchObject({ documents: 3, values: 6, kinds: [{ kind: 'memo', documents: 3, values: 6 }] })
    const act = await confirmAll()
    await add('late')
    await work(act)
    expect(await states()).toEqual({ a: 'confirmed open', b: 'confirmed open', c: 'confirmed open', late: 'proposed draft', x: 'proposed draft' })
    expect(await readableAct(db, inge, act)).toMatchObject({ by: 'inge', at: later, state: 'done', documents: 3, valuesConfirmed: 6 })
    expect(await events()).toEqual(['documents.confirmed', 'documents.confirmed'])
  })

  it('is shown anew when there are more than were shown', async () => {
    await add('a')
    await add('b')
    expect(await confirmMany(db, inge, note(inge, 'documents.confirmed'), wholeQueue, { before: later, documents: 1 })).toBeNull()
    expect(await events()).toEqual([])
  })

  it('leaves what somebody reviewed, or one may no longer change, as it is', async () => {
    for (const id of ['a', 'b', 'c']) await add(id)
    const act = await confirmAll()
    await say('a', whole, 'rejected')
    await db.updateTable('document').set({ access: 'closed', imported_by: 'karim' }).where('id', '=', 'b').execute()
    await work(act)
    expect(await states()).toEqual({ a: 'rejected draft', b: 'proposed closed', c: 'confirmed open' })
    expect(await actCounts(db, 'local', act)).toMatchObject({ confirmed: 1, changed: 2, waiting: 0 })
  })

  it('does nothing for somebody who may no longer', async () => {
    await add('a')
    const act = await confirmAll()
    await work(act, null)
    expect(await states()).toEqual({ a: 'proposed draft' })
    expect(await actCounts(db, 'local', act)).toMatchObject({ changed: 1 })
  })

  it('counts only the values that were still open', async () => {
    await add('a')
    await say('a', { scope: 'value', place: 'title:0-7' }, 'confirmed')
    const act = await confirmAll()
    await work(act)
    expect((await readableAct(db, inge, act))?.valuesConfirmed).toBe(1)
  })

  it('goes on after a stop, and twice does no harm', async () => {
    for (let n = 0; n < 45; n++) await add(`d${String(n).padStart(2, '0')}`)
    const act = await confirmAll()
    const stopping = new AbortController()
    let moments = 0
    const stopped = reviewManyJob({ db, now: () => { if (++moments === 2) stopping.abort(new Error('the program is ending')); return later }, actorOf: async () => inge })
    await expect(stopped.work({ act }, { ...context('inge'), signal: stopping.signal })).rejects.toThrow('ending')
    const half = await actCounts(db, 'local', act)
    expect(half.confirmed).toBeGreaterThan(0)
    expect(half.confirmed + half.waiting).toBe(45)
    expect((await db.selectFrom('review').select('document').execute()).length).toBe(half.confirmed)
    await work(act)
    await work(act)
    expect(await readableAct(db, inge, act)).toMatchObject({ state: 'done', valuesConfirmed: 90 })
    expect((await db.selectFrom('review').select('document').execute()).length).toBe(45)
  })
})

describe('taking many back', () => {
  it('takes back exactly that act: drafts are drafts again, what was changed by hand since stays', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await add(id)
    await db.updateTable('document').set({ access: 'open' }).where('id', '=', 'd').execute()
    const act = await confirmAll()
    await work(act)
    await say('b', { scope: 'value', place: 'title:0-7' }, 'rejected')
    expect(await takeBackMany(db, note(inge, 'documents.confirmationUndone'), act)).toBe(true)
    await work(act)
    expect(await states()).toEqual({ a: 'proposed draft', b: 'confirmed open', c: 'proposed draft', d: 'proposed open' })
    expect(await readableAct(db, inge, act)).toMatchObject({ state: 'undone', undoneBy: 'inge', undoneAt: later })
    expect(await actCounts(db, 'local', act)).toMatchObject({ takenBack: 3, kept: 1 })
    expect((await reviewQueue(db, inge, wholeQueue, 1)).rest).toBe(3)
    expect((await events()).slice(-2)).toEqual(['documents.confirmationUndone', 'documents.confirmationUndone'])
  })

  it('leaves one alone that was taken back by hand and confirmed anew', async () => {
    await add('a')
    const act = await confirmAll()
    await work(act)
    const version = (all: readonly Review[]) => versionsIn([], all)(whole)
    await takeBack(db, note(inge, 'review.undone'), { document: 'a', ...whole, seen: version(await reviewsOf(db, 'local', 'a')), version })
    await say('a', whole, 'confirmed')
    await takeBackMany(db, note(inge, 'documents.confirmationUndone'), act)
    await work(act)
    expect((await states())['a']).toBe('confirmed open')
    expect(await actCounts(db, 'local', act)).toMatchObject({ kept: 1, takenBack: 0 })
  })

  it('can be done once, then all confirmed again', async () => {
    await add('a')
    const act = await confirmAll()
    expect(await takeBackMany(db, note(inge, 'documents.confirmationUndone'), act)).toBe(false)
    await work(act)
    expect([await takeBackMany(db, note(inge, 'documents.confirmationUndone'), act), await takeBackMany(db, note(inge, 'documents.confirmationUndone'), act)]).toEqual([true, false])
    await work(act)
    const again = await confirmAll()
    await work(again)
    expect(await states()).toEqual({ a: 'confirmed open' })
  })

  it('is one’s own; records officers see everybody’s', async () => {
    await add('a')
    const act = await confirmAll()
    const karim = actorIn('local', 'editor', { id: 'karim' })
    expect([await readableAct(db, karim, act), (await readableActs(db, karim, 1)).all]).toEqual([null, 0])
    expect((await readableActs(db, actorIn('local', 'records-officer', { id: 'asta' }), 1)).acts.map(one => one.id)).toEqual([act])
    expect(await readableAct(db, actorIn('other', 'administrator', { id: 'inge' }), act)).toBeNull()
  })
})
