import { describe, expect, it } from 'vitest'
import { actorIn } from '../../../tests/kit/actors.ts'
import { openTestStore } from '../../../tests/kit/store.ts'
import type { AuditEvent } from '../../storage/audit-events.ts'
import { closedItemsOf } from '../closed/closed-item-store.ts'
import { editableDocument, readableDocument } from '../readable-document.ts'
import { accessOf } from './access-store.ts'
import { archiveDocument, accessVersion, changeAccess } from './change-access.ts'
import { closeItem, itemVersion, openItem } from './close-item.ts'
import { addMinutes } from './minutes.fixture.ts'

const note = (event: AuditEvent) => ({ organisation: 'o', actor: 'inge', at: '2026-01-02T00:00:00.000Z', event })
const reader = actorIn('o', 'reader', { id: 'bo', person: 'bo' })
const editor = actorIn('o', 'editor', { id: 'signe', person: 'signe' })
const officer = actorIn('o', 'records-officer')

async function store() {
  const { db } = await openTestStore()
  const events = async () => (await db.selectFrom('audit_entry').select('event').where('organisation', '=', 'o').orderBy('number').execute()).map(row => row.event)
  return { db, events }
}

describe('who sees a document', () => {
  it('is changed once, with one entry, and not over what somebody else changed in between', async () => {
    const { db, events } = await store()
    const id = await addMinutes(db, { access: 'draft' })
    expect(await readableDocument(db, reader, id)).toBeNull()
    const before = (await accessOf(db, 'o', id))!
    const closed = { ...before, access: 'closed' as const, ground: 'Personforhold' }
    expect(await changeAccess(db, note('document.accessChanged'), id, closed, accessVersion(before))).toBe('done')
    expect(await changeAccess(db, note('document.accessChanged'), id, { ...before, access: 'open' }, accessVersion(before))).toBe('changed')
    expect(await accessOf(db, 'o', id)).toMatchObject({ access: 'closed', ground: 'Personforhold' })
    expect(await readableDocument(db, editor, id)).toBeNull()
    expect(await readableDocument(db, officer, id)).toMatchObject({ part: 'whole', access: 'closed', closedGround: 'Personforhold' })
    expect(await events()).toEqual(['document.accessChanged'])
    expect(await changeAccess(db, note('document.accessChanged'), 'gone', closed, accessVersion(before))).toBe('gone')
    expect(await changeAccess(db, { ...note('document.accessChanged'), organisation: 'p' }, id, closed, accessVersion(closed))).toBe('gone')
  })

  it('is archived once and taken out again; while it is, editors read it and change nothing', async () => {
    const { db, events } = await store()
    const id = await addMinutes(db, { text: 'Et notat uden lukkede punkter.' })
    expect(await archiveDocument(db, note('document.archived'), id, true)).toBe('done')
    expect(await archiveDocument(db, note('document.archived'), id, true)).toBe('changed')
    expect(await readableDocument(db, editor, id)).not.toBeNull()
    expect(await editableDocument(db, editor, id)).toBeNull()
    expect(await editableDocument(db, officer, id)).not.toBeNull()
    expect(await archiveDocument(db, note('document.unarchived'), id, false)).toBe('done')
    expect(await editableDocument(db, editor, id)).not.toBeNull()
    expect(await events()).toEqual(['document.archived', 'document.unarchived'])
  })
})

describe('an item', () => {
  it('is closed, told anew and opened, each with one entry, and never over somebody else’s words', async () => {
    const { db, events } = await store()
    const id = await addMinutes(db)
    const [asRead] = await closedItemsOf(db, 'o', id)
    const told = { item: 1, ground: 'Økonomiske forhold', publicTitle: 'Køb af ejendom', publicWording: 'Godkendt.', noWordingReason: null }
    expect(await closeItem(db, note('item.closed'), id, told, itemVersion(asRead!))).toBe('done')
    expect(await closeItem(db, note('item.closed'), id, { ...told, ground: 'Andet' }, itemVersion(asRead!))).toBe('changed')
    expect(await closeItem(db, note('item.closed'), id, { ...told, item: 0 }, itemVersion(null))).toBe('done')
    expect(await closedItemsOf(db, 'o', id)).toEqual([{ ...told, item: 0 }, told])
    expect(await openItem(db, note('item.opened'), id, 1, itemVersion(asRead!))).toBe('changed')
    expect(await openItem(db, note('item.opened'), id, 1, itemVersion(told))).toBe('done')
    expect(await openItem(db, note('item.opened'), id, 1, itemVersion(null))).toBe('changed')
    expect(await events()).toEqual(['item.closed', 'item.closed', 'item.opened'])
  })
})
