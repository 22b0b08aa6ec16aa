import { beforeEach, describe, expect, it } from 'vitest'
import { openTestStore } from '../../../tests/kit/store.ts'
import type { AuditNote } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { addDocument } from '../document-store.ts'
import { emptyReading } from '../empty-reading.fixture.ts'
import { reviewsOf } from './review-store.ts'
import { reviewed, versionsIn } from './review.ts'
import type { Placed, Review, Target } from './review.ts'
import { sayReview } from './say-review.ts'
import type { Said } from './say-review.ts'
import { takeBack } from './take-back-review.ts'

const values: Placed[] = [{ place: 'decision:1-2', section: 'item:0-9' }, { place: 'point:3-4', section: 'item:0-9' }]
const inge: AuditNote = { organisation: 'local', actor: 'inge', at: '2025-01-14T09:12:00.000Z', event: 'value.reviewed' }
const karim: AuditNote = { ...inge, actor: 'karim', at: '2025-01-14T09:13:00.000Z' }
const value: Target = { scope: 'value', place: 'decision:1-2' }
const whole: Target = { scope: 'document', place: '' }

let db: Database

beforeEach(async () => {
  ({ db } = await openTestStore())
  await addDocument(db, 'local', { id: 'd', sha256: '1', name: 'a.txt', bytes: 1, importedAt: inge.at, importedBy: 'inge', file: 'f', reading: emptyReading('x'.repeat(20)), access: 'draft' })
})

const reviews = () => reviewsOf(db, 'local', 'd')
const states = async () => [...reviewed(values, await reviews()).values()].map(one => one.state)
const versionFor = (target: Target) => (all: readonly Review[]) => versionsIn(values, all)(target)
const seenNow = async (target: Target) => versionFor(target)(await reviews())
const entries = async () => (await db.selectFrom('audit_entry').select(['event', 'subject', 'record_kind', 'before_hash', 'after_hash']).orderBy('number').execute())

async function say(note: AuditNote, target: Target, more: Partial<Said> = {}) {
  return sayReview(db, note, { document: 'd', ...target, state: 'confirmed', corrected: null, note: null, seen: await seenNow(target), version: versionFor(target), ...more })
}

async function back(note: AuditNote, target: Target, seen?: string) {
  return takeBack(db, note, { document: 'd', ...target, seen: seen ?? await seenNow(target), version: versionFor(target) })
}

const document = () => db.selectFrom('document').select(['review', 'reviewed_by', 'access']).executeTakeFirstOrThrow()

describe('saying something about what was read', () => {
  it('is kept with who and when, and written down once', async () => {
    expect(await say(inge, value, { state: 'corrected', corrected: { outcome: 'approved' }, note: 'står på side 2' })).toBe('done')
    expect(await reviews()).toMatchObject([{ number: 1, by: 'inge', at: inge.at, state: 'corrected', corrected: { outcome: 'approved' }, note: 'står på side 2' }])
    expect(await entries()).toMatchObject([{ event: 'value.reviewed', subject: 'd', record_kind: 'review', before_hash: null, after_hash: expect.stringMatching(/^[0-9a-f]{64}$/) }])
  })

  it('the same again changes nothing, as a second click does', async () => {
    const seen = await seenNow(value)
    expect([await say(inge, value, { seen }), await say(inge, value, { seen })]).toEqual(['done', 'already'])
    expect(await entries()).toHaveLength(1)
  })

  it('never goes over what somebody else said in between', async () => {
    const seen = await seenNow(value)
    expect(await say(karim, { scope: 'section', place: 'item:0-9' }, { state: 'rejected' })).toBe('done')
    expect(await say(inge, value, { seen })).toBe('changed')
    expect(await states()).toEqual(['rejected', 'rejected'])
    expect(await say(inge, value)).toBe('done')
    expect(await states()).toEqual(['confirmed', 'rejected'])
    expect(await entries()).toHaveLength(2)
  })

  it('two at the same moment: one is told', async () => {
    const seen = await seenNow(value)
    const told = await Promise.all([say(inge, value, { seen }), say(karim, value, { seen, state: 'rejected' })])
    expect(told.sort()).toEqual(['changed', 'done'])
    expect(await reviews()).toHaveLength(1)
  })

  it('of a document that is gone says so', async () => {
    await db.deleteFrom('document').execute()
    expect([await say(inge, whole), await back(inge, whole)]).toEqual(['gone', 'gone'])
  })
})

describe('confirming the whole of a draft', () => {
  it('opens it, and taking that back makes it a draft again', async () => {
    expect(await say(inge, whole)).toBe('done')
    expect(await document()).toEqual({ review: 'confirmed', reviewed_by: 'inge', access: 'open' })
    expect(await back(karim, whole)).toBe('done')
    expect(await document()).toEqual({ review: 'proposed', reviewed_by: null, access: 'draft' })
    expect(await states()).toEqual(['proposed', 'proposed'])
  })

  it('opens nothing that somebody closed, and taking it back leaves closed what was closed since', async () => {
    await db.updateTable('document').set({ access: 'closed' }).execute()
    await say(inge, whole)
    expect((await document()).access).toBe('closed')
    await back(inge, whole)
    await db.updateTable('document').set({ access: 'draft' }).execute()
    await say(inge, whole)
    await db.updateTable('document').set({ access: 'closed' }).execute()
    await back(inge, whole)
    expect((await document()).access).toBe('closed')
  })

  it('rejecting it opens nothing', async () => {
    await say(inge, whole, { state: 'rejected' })
    expect(await document()).toEqual({ review: 'rejected', reviewed_by: 'inge', access: 'draft' })
  })
})

describe('taking back', () => {
  it('lets what was said before hold again', async () => {
    await say(inge, value)
    await say(karim, value, { state: 'rejected' })
    expect(await back(karim, value)).toBe('done')
    expect((await states())[0]).toBe('confirmed')
    expect(await back(karim, value)).toBe('done')
    expect((await states())[0]).toBe('proposed')
    expect(await back(karim, value)).toBe('already')
  })

  it('is refused when somebody said something in between', async () => {
    await say(inge, value)
    const seen = await seenNow(value)
    await say(karim, value, { state: 'rejected' })
    expect(await back(inge, value, seen)).toBe('changed')
  })
})
