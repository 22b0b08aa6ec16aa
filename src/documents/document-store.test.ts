import { describe, expect, it } from 'vitest'
import { actorIn } from '../../tests/kit/actors.ts'
import { openTestStore } from '../../tests/kit/store.ts'
import type { Reading } from '../reader/reading.ts'
import { documentFilters, documentsPerPage, listDocuments } from './document-list-store.ts'
import type { DocumentQuery } from './document-list-store.ts'
import { addDocument } from './document-store.ts'
import { emptyReading } from './empty-reading.fixture.ts'
import { readableDocument } from './readable-document.ts'
import { titleOrder } from './title-order.ts'

const everything: DocumentQuery = { text: '', kind: null, year: null, finding: null, review: null, sort: 'title', alphabet: 'da', page: 1 }

function reading(title: string, more: Partial<Reading> = {}): Reading {
  return { ...emptyReading(`${title}\n\n${more.text ?? ''}`), title: { text: title, span: [0, title.length] }, ...more }
}

async function storeWith(readings: Reading[]) {
  const { db } = await openTestStore()
  for (const [at, one] of readings.entries()) {
    await addDocument(db, 'o', {
      id: `d${at}`, sha256: String(at), name: `${at}.txt`, bytes: 1, importedAt: `2025-01-0${at % 9 + 1}T00:00:00.000Z`, importedBy: 'x', file: `f${at}`, reading: one, access: 'open',
    })
  }
  const titles = async (query: Partial<DocumentQuery>) => (await listDocuments(db, actorIn('o'), { ...everything, ...query })).documents.map(one => one.title)
  return { db, titles }
}

const meeting = (date: string): Partial<Reading> => ({
  kind: 'minutes',
  meeting: { body: { text: 'Chefforum', span: [0, 0] }, date: { value: date, span: [0, 0] }, start: null, end: null, place: null, online: null, formalStatus: null, mandate: null, approval: null },
})

describe('the list of documents', () => {
  it('shows those reviewed, rejected, or still proposed', async () => {
    const { db, titles } = await storeWith(['A', 'B', 'C'].map(title => reading(title)))
    await db.updateTable('document').set({ review: 'confirmed' }).where('id', '=', 'd0').execute()
    await db.updateTable('document').set({ review: 'rejected' }).where('id', '=', 'd1').execute()
    expect([await titles({ review: 'confirmed' }), await titles({ review: 'rejected' }), await titles({ review: 'proposed' })]).toEqual([['A'], ['B'], ['C']])
  })

  it('orders titles as each alphabet does', async () => {
    const { titles } = await storeWith(['Ørsted', 'Åben dag', 'Zonen', 'Ærø', 'Aften', 'Étude', 'Punkt 10', 'Punkt 9'].map(title => reading(title)))
    expect(await titles({ alphabet: 'da' })).toEqual(['Aften', 'Étude', 'Punkt 9', 'Punkt 10', 'Zonen', 'Ærø', 'Ørsted', 'Åben dag'])
    expect(await titles({ alphabet: 'sv' })).toEqual(['Aften', 'Étude', 'Punkt 9', 'Punkt 10', 'Zonen', 'Åben dag', 'Ærø', 'Ørsted'])
    expect(titleOrder('z', 'da') < titleOrder('å', 'da')).toBe(true)
  })

  it('filters by kind, year and finding, and by all words of a search in title, name and text', async () => {
    const { db, titles } = await storeWith([
      reading('Referat', { ...meeting('2024-04-18'), text: 'VAGTSKIFTE i Nord', findings: [{ code: 'noOwner', message: '', span: null }] }),
      reading('Ældre referat', meeting('2023-12-31')),
      reading('Brev', { kind: 'statusLetter', text: '100 % af 10_0' }),
    ])
    expect(await titles({ kind: 'minutes' })).toEqual(['Referat', 'Ældre referat'])
    expect(await listDocuments(db, actorIn('o'), { ...everything, review: 'confirmed' })).toMatchObject({ documents: [], matching: 0, all: 3 })
    expect(await titles({ year: '2023' })).toEqual(['Ældre referat'])
    expect(await titles({ finding: 'noOwner' })).toEqual(['Referat'])
    expect(await titles({ finding: 'noDueDate' })).toEqual([])
    expect(await titles({ text: 'nord vagtskifte' })).toEqual(['Referat'])
    expect(await titles({ text: 'ÆLDRE' })).toEqual(['Ældre referat'])
    expect(await titles({ text: '2.txt' })).toEqual(['Brev'])
    expect(await titles({ text: '0 %' })).toEqual(['Brev'])
    expect(await titles({ text: '1_0' })).toEqual([])
    expect(await titles({ sort: 'date' })).toEqual(['Referat', 'Ældre referat', 'Brev'])
    expect((await titles({ sort: 'findings' }))[0]).toBe('Referat')
    expect(await titles({ sort: 'imported' })).toEqual(['Brev', 'Ældre referat', 'Referat'])
  })

  it('offers only what there is to filter by, and shows nothing of another organisation', async () => {
    const { db } = await storeWith([reading('Referat', meeting('2024-04-18'))])
    expect(await documentFilters(db, actorIn('o'))).toEqual({ kinds: ['minutes'], years: ['2024'], findings: [] })
    expect(await documentFilters(db, actorIn('p'))).toEqual({ kinds: [], years: [], findings: [] })
    expect((await listDocuments(db, actorIn('p'), everything)).all).toBe(0)
    expect(await readableDocument(db, actorIn('p'), 'd0')).toBeNull()
    expect((await readableDocument(db, actorIn('o'), 'd0'))?.body).toBe('Chefforum')
  })

  it('is paged, and counts findings apart from possible personal numbers', async () => {
    const finding = (code: 'noOwner' | 'possiblePersonalData') => ({ code, message: '', span: null })
    const { db, titles } = await storeWith(Array.from({ length: documentsPerPage + 3 }, (_, at) => reading(`Nr ${at}`, { findings: [finding('noOwner'), finding('possiblePersonalData'), finding('possiblePersonalData')] })))
    expect(await titles({ page: 1 })).toHaveLength(documentsPerPage)
    expect(await titles({ page: 2 })).toEqual([`Nr ${documentsPerPage}`, `Nr ${documentsPerPage + 1}`, `Nr ${documentsPerPage + 2}`])
    expect(await readableDocument(db, actorIn('o'), 'd0')).toMatchObject({ findings: 1, personalData: 2 })
    expect(await listDocuments(db, actorIn('o'), everything)).toMatchObject({ matching: documentsPerPage + 3, findings: (documentsPerPage + 3) * 3 })
  })
})
