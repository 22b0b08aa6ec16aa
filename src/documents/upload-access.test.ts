import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { actorIn } from '../../tests/kit/actors.ts'
import { readText } from '../../tests/kit/read-text.ts'
import { openTestStore } from '../../tests/kit/store.ts'
import type { Database } from '../storage/open-storage.ts'
import { addDocument } from './document-store.ts'
import { receiveUpload } from './receive-upload.ts'
import { readableUpload, uploadFiles } from './upload-store.ts'

const note = { organisation: 'o', actor: 'signe', at: '2026-01-02T00:00:00.000Z', event: 'documents.uploaded' as const }
const signe = actorIn('o', 'editor', { id: 'signe', person: 'signe' })
const officer = actorIn('o', 'records-officer')

async function* parts(fields: Record<string, string>, file = 'Et notat.') {
  const bytes = (text: string) => (async function* () { yield Buffer.from(text) as Uint8Array })()
  yield { field: 'files', filename: 'notat.txt', bytes: bytes(file) }
  for (const [field, value] of Object.entries(fields)) yield { field, filename: null, bytes: bytes(value) }
}

const stored = async (db: Database, upload: string) => db.selectFrom('upload').select(['access', 'closed_ground']).where('id', '=', upload).executeTakeFirst()

describe('an upload', () => {
  it('is of drafts unless the form says otherwise', async () => {
    const { db } = await openTestStore()
    expect(await stored(db, await receiveUpload(db, note, parts({})))).toEqual({ access: 'draft', closed_ground: null })
    expect(await stored(db, await receiveUpload(db, note, parts({ access: 'open', ground: 'uden betydning' })))).toEqual({ access: 'open', closed_ground: null })
    expect(await stored(db, await receiveUpload(db, note, parts({ access: 'closed', ground: ' Personforhold ' })))).toEqual({ access: 'closed', closed_ground: 'Personforhold' })
  })

  it('is not kept when it is to be closed without a ground, or says what there is not', async () => {
    const { db } = await openTestStore()
    await expect(receiveUpload(db, note, parts({ access: 'closed', ground: '  ' }))).rejects.toThrow('noGround')
    await expect(receiveUpload(db, note, parts({ access: 'secret' }))).rejects.toThrow('badInput')
    await expect(receiveUpload(db, note, parts({ access: 'closed', ground: 'x'.repeat(501) }))).rejects.toThrow('badInput')
    await expect(receiveUpload(db, note, parts({ access: 'x'.repeat(20_000) }))).rejects.toThrow('badInput')
    expect(await db.selectFrom('upload').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('file_part').selectAll().execute()).toEqual([])
  })

  it('of a file that is here as a document one may not know of says that it is here, and nothing more', async () => {
    const { db } = await openTestStore()
    const text = 'Hemmeligt notat om Kystgrunden.'
    await addDocument(db, 'o', {
      id: 'd', sha256: createHash('sha256').update(text).digest('hex'), name: 'hemmeligt.txt', bytes: text.length, importedAt: note.at, importedBy: 'another', file: 'f', reading: readText(text), access: 'closed',
    })
    const upload = await receiveUpload(db, note, parts({}, text))
    expect(await uploadFiles(db, signe, upload, false, 1)).toMatchObject([{ path: 'notat.txt', state: 'known', document: null, hidden: true }])
    expect(await uploadFiles(db, officer, upload, false, 1)).toMatchObject([{ state: 'known', document: { id: 'd' }, hidden: false }])
  })

  it('is known to who made it and to records officers of the same organisation', async () => {
    const { db } = await openTestStore()
    const upload = await receiveUpload(db, note, parts({}))
    expect(await readableUpload(db, signe, upload)).toMatchObject({ startedBy: 'signe' })
    expect(await readableUpload(db, officer, upload)).not.toBeNull()
    expect(await readableUpload(db, actorIn('o', 'editor', { id: 'other', person: 'other' }), upload)).toBeNull()
    expect(await readableUpload(db, actorIn('p', 'administrator'), upload)).toBeNull()
  })
})
