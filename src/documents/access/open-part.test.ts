import { describe, expect, it } from 'vitest'
import { actorIn } from '../../../tests/kit/actors.ts'
import { openTestStore } from '../../../tests/kit/store.ts'
import type { Actor } from '../../web/actor.ts'
import { closedItemsOf, dropClosedItem, putClosedItem } from '../closed/closed-item-store.ts'
import { documentFilters, listDocuments } from '../document-list-store.ts'
import type { DocumentQuery } from '../document-list-store.ts'
import { readableDocument } from '../readable-document.ts'
import { readableOriginal, readableReading } from '../readable-reading.ts'
import { titlesOf } from '../title-answers.ts'
import { addMinutes, minutesText } from './minutes.fixture.ts'

const query: DocumentQuery = { text: '', kind: null, year: null, finding: null, review: null, sort: 'title', alphabet: 'da', page: 1 }
const read = { how: 'page', at: '2026-01-02T00:00:00.000Z' } as const
const reader = actorIn('o', 'reader', { id: 'bo', person: 'bo' })
const officer = actorIn('o', 'records-officer', { id: 'rikke', person: 'rikke' })

async function store() {
  const { db } = await openTestStore()
  return db
}

describe('a document with a closed item', () => {
  it('is closed at that item from the import on, without a ground', async () => {
    const db = await store()
    const id = await addMinutes(db)
    expect(await closedItemsOf(db, 'o', id)).toEqual([{ item: 1, ground: null, publicTitle: null, publicWording: null, noWordingReason: null }])
  })

  it('is named, counted, filtered, found and quoted by its open part for a reader, and whole for who may read the rest', async () => {
    const db = await store()
    const id = await addMinutes(db)
    const lists = async (actor: Actor, more: Partial<DocumentQuery>) => (await listDocuments(db, actor, { ...query, ...more })).documents.map(one => one.id)
    const [open, whole] = [await readableDocument(db, reader, id), await readableDocument(db, officer, id)]
    expect(open).toMatchObject({ part: 'open', name: 'dokument.txt', items: 2, personalData: 0, closedItems: 1 })
    expect(whole).toMatchObject({ part: 'whole', name: 'Kystgrunden.txt', items: 3, personalData: 1 })
    expect(open!.findings).toBeLessThan(whole!.findings)
    for (const text of ['fjordbo', 'kystgrunden', '010203-1234', 'direktøren indstiller']) {
      expect([text, await lists(reader, { text }), await lists(officer, { text })]).toEqual([text, [], [id]])
    }
    expect(await lists(reader, { text: 'vagtplaner' })).toEqual([id])
    for (const finding of ['possiblePersonalData', 'unansweredRecommendation'] as const) {
      expect([finding, await lists(reader, { finding }), await lists(officer, { finding })]).toEqual([finding, [], [id]])
    }
    expect((await documentFilters(db, reader)).findings).not.toContain('possiblePersonalData')
    expect((await documentFilters(db, officer)).findings).toContain('possiblePersonalData')
    const totals = async (actor: Actor) => (await listDocuments(db, actor, query)).findings
    expect(await totals(reader)).toBe(open!.findings)
    expect(await totals(officer)).toBe(whole!.findings + whole!.personalData)
    const { excerpts } = await listDocuments(db, reader, { ...query, text: 'udarbejdes' })
    expect(JSON.stringify([...excerpts])).not.toMatch(/kontrakt|fjordbo/i)
    expect(excerpts.get(id)?.hit).toBe('udarbejdes')
    // nobody is quoted what is closed: a line in a list is not in the read log
    expect((await listDocuments(db, officer, { ...query, text: 'fjordbo' })).excerpts.size).toBe(0)
    expect((await listDocuments(db, officer, { ...query, text: 'udarbejdes' })).excerpts.get(id)?.after).not.toMatch(/kontrakt/)
  })

  it('takes title, body and date from the open part', async () => {
    const db = await store()
    const text = 'Punkt 1: Salg af Kystgrunden (lukket)\n\nMødedato den 18. april 2024\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Evt.\n\nIntet.\n'
    const id = await addMinutes(db, { text })
    const [open, whole] = [await readableDocument(db, reader, id), await readableDocument(db, officer, id)]
    expect(open?.title).not.toMatch(/kystgrund/i)
    expect((await titlesOf(db, reader, [id], 'da')).get(id)).not.toMatch(/kystgrund/i)
    if (whole?.date !== null) expect(open?.date).toBeNull()
  })

  it('gives a reader neither the item nor the original, and who may read them both', async () => {
    const db = await store()
    const id = await addMinutes(db)
    const [open, whole] = [(await readableDocument(db, reader, id))!, (await readableDocument(db, officer, id))!]
    expect(JSON.stringify(await readableReading(db, reader, open, read))).not.toMatch(/fjordbo|kystgrund|kontrakt/i)
    expect((await readableReading(db, officer, whole, read))?.reading.text).toBe(minutesText)
    expect(await readableOriginal(db, reader, open, read)).toBeNull()
    expect(await readableOriginal(db, officer, whole, read)).not.toBeNull()
  })

  it('is whole for who leads its body, was a member of it on the day, manages its unit or added it, and for nobody else', async () => {
    const db = await store()
    const id = await addMinutes(db)
    const partOf = async (actor: Actor) => (await readableDocument(db, actor, id))?.part
    const led = actorIn('o', 'reader', { id: 'a', person: 'a', leads: ['forum'], manages: ['nord'] })
    expect(await partOf(led)).toBe('open')
    await db.insertInto('body').values({ organisation: 'o', id: 'forum', name: 'Et forum', kind: 'managersForum' }).execute()
    await db.updateTable('document').set({ body_id: 'forum' }).where('id', '=', id).execute()
    expect(await partOf(led)).toBe('whole')
    for (const person of ['then', 'later']) await db.insertInto('person').values({ organisation: 'o', id: person, name: person }).execute()
    await db.insertInto('body_membership').values({ organisation: 'o', id: '1', person: 'then', body: 'forum', role: 'member', valid_from: '2024-01-01', valid_to: '2024-04-19' }).execute()
    await db.insertInto('body_membership').values({ organisation: 'o', id: '2', person: 'later', body: 'forum', role: 'member', valid_from: '2024-04-19', valid_to: null }).execute()
    expect(await partOf(actorIn('o', 'reader', { id: 'x', person: 'then' }))).toBe('whole')
    expect(await partOf(actorIn('o', 'reader', { id: 'x', person: 'later' }))).toBe('open')
    expect(await partOf(actorIn('o', 'editor', { id: 'x', person: 'x' }))).toBe('open')
    expect(await partOf(actorIn('o', 'reader', { id: 'importer', person: 'importer' }))).toBe('whole')
    await db.updateTable('document').set({ body_id: null, unit: 'nord' }).where('id', '=', id).execute()
    expect(await partOf(led)).toBe('whole')
    expect(await partOf(reader)).toBe('open')
  })

  it('is whole for everybody once the item is opened', async () => {
    const db = await store()
    const id = await addMinutes(db)
    await dropClosedItem(db, 'o', id, 1)
    const document = (await readableDocument(db, reader, id))!
    expect(document).toMatchObject({ part: 'whole', name: 'Kystgrunden.txt', items: 3, closedItems: 0 })
    expect((await readableReading(db, reader, document, read))?.reading.items[1]?.access).toBe('open')
    await putClosedItem(db, 'o', id, { item: 0, ground: 'g', publicTitle: null, publicWording: null, noWordingReason: null }, { at: read.at, by: 'x' })
    const closed = (await readableDocument(db, reader, id))!
    expect((await readableReading(db, reader, closed, read))?.reading.items.map(one => one.access)).toEqual(['closed', 'open', null])
  })
})

describe('the read log', () => {
  it('holds who read something closed, once in a quarter of an hour, and nothing of what is open', async () => {
    const db = await store()
    const id = await addMinutes(db)
    const closed = await addMinutes(db, { text: `${minutesText}\n.`, access: 'closed' })
    const at = (minute: number) => new Date(Date.UTC(2026, 0, 2, 8, minute)).toISOString()
    const open = async (actor: Actor, document: string, minute: number, how: 'page' | 'api' = 'page') => {
      const found = await readableDocument(db, actor, document)
      if (found !== null) await readableReading(db, actor, found, { how, at: at(minute) })
    }
    await open(reader, id, 0)
    await open(reader, closed, 0)
    await open(officer, id, 0)
    await open(officer, id, 14)
    await open(officer, id, 14, 'api')
    await open(officer, id, 15)
    await open(officer, closed, 16)
    await readableOriginal(db, officer, (await readableDocument(db, officer, closed))!, { how: 'original', at: at(17) })
    const rows = await db.selectFrom('read_log').select(['reader', 'record', 'how', 'at']).where('organisation', '=', 'o').orderBy('at').orderBy('how').execute()
    expect(rows.map(row => [row.reader, row.record === id ? 'item' : 'closed', row.how, new Date(row.at).getUTCMinutes()])).toEqual([
      ['rikke', 'item', 'page', 0], ['rikke', 'item', 'api', 14], ['rikke', 'item', 'page', 15], ['rikke', 'closed', 'page', 16], ['rikke', 'closed', 'original', 17],
    ])
  })
})
