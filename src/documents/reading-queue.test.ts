import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { actorIn } from '../../tests/kit/actors.ts'
import { openTestStore } from '../../tests/kit/store.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Part } from '../web/multipart.ts'
import { createJobRunner } from '../storage/job-runner.ts'
import { processName } from '../storage/process-name.ts'
import { emptyReading } from './empty-reading.fixture.ts'
import { listDocuments } from './document-list-store.ts'
import type { DocumentQuery } from './document-list-store.ts'
import { originalOf, readingOf } from './document-store.ts'
import { prepareReading } from './prepared-reading.ts'
import type { Pool } from './read-waiting-file.ts'
import { createReading, dropCutOffUploads, takeUpOldUploads } from './reading-queue.ts'
import { receiveUpload } from './receive-upload.ts'
import { removeDocument } from './remove-document.ts'
import { countFiles, readableUpload, uploadFiles } from './upload-store.ts'

const note = { organisation: 'o', actor: 'somebody', at: '2025-01-14T08:12:00.000Z', event: 'documents.uploaded' as const }
const everything: DocumentQuery = { text: '', kind: null, year: null, finding: null, review: null, sort: 'imported', alphabet: 'da', page: 1 }

async function* parts(files: Record<string, string | Uint8Array>): AsyncGenerator<Part> {
  for (const [filename, content] of Object.entries(files)) {
    async function* bytes() {
      yield typeof content === 'string' ? Buffer.from(content) : content
    }
    yield { field: 'files', filename, bytes: bytes() }
  }
}

/** Reads every text; refuses what says so; unpacks what the test gives it. */
function pool(entries: Record<string, string> = {}, prepare?: Pool['prepare']): Pool {
  return {
    prepare: prepare ?? (async ({ name, bytes }) => {
      const text = Buffer.from(bytes).toString()
      if (text === 'locked') return { ok: false, refusal: { code: 'encrypted', message: 'The file is locked.' } }
      return { ok: true, prepared: prepareReading(emptyReading(text, name), name) }
    }),
    async *unpack() {
      for (const [name, text] of Object.entries(entries)) yield { ok: true, name, bytes: Buffer.from(text) }
    },
  }
}

/** Reads as one process of several would; its clock stands where it is set. */
function queueOn(db: Database, given: Pool, name = 'this') {
  const troubles: unknown[] = []
  const clock = { at: '2025-01-14T08:13:00.000Z' }
  const now = () => clock.at
  const reading = createReading(db, given, { atOnce: 2, now })
  const jobs = createJobRunner(db, { readUpload: reading.kind }, { now, trouble: error => troubles.push(error), name, hasEnded: other => other === 'ended' })
  return { queue: { ...jobs, readingNow: reading.readingNow }, troubles, clock }
}

const states = async (db: Database, upload: string) => [...await uploadFiles(db, actorIn('o'), upload, false, 1), ...await uploadFiles(db, actorIn('o'), upload, true, 1)].map(file => `${file.path} ${file.state}${file.refusal === null ? '' : ` ${file.refusal}`}`)

describe('reading what waits', () => {
  it('keeps what could be read with its bytes, says why of the rest, and goes on', async () => {
    const { db } = await openTestStore()
    const { queue, troubles } = queueOn(db, pool())
    const upload = await receiveUpload(db, note, parts({ 'mappe/a.txt': 'første', 'b.docx': 'locked', 'c.txt': 'tredje' }))
    await queue.idle()
    expect(await states(db, upload)).toEqual(['mappe/a.txt read', 'c.txt read', 'b.docx refused encrypted'])
    const { documents } = await listDocuments(db, actorIn('o'), everything)
    expect(documents.map(one => one.name).sort()).toEqual(['a.txt', 'c.txt'])
    const bytes: Uint8Array[] = []
    for await (const part of originalOf(db, 'o', documents.find(one => one.name === 'a.txt')?.id ?? '')) bytes.push(part)
    expect(Buffer.concat(bytes).toString()).toBe('første')
    const kept = await db.selectFrom('file_part').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()
    expect(Number(kept.count)).toBe(2)
    const events = await db.selectFrom('audit_entry').select(['event', 'actor']).orderBy('number').execute()
    expect(events).toEqual(['documents.uploaded', 'document.read', 'document.read'].map(event => ({ event, actor: 'somebody' })))
    expect(troubles).toEqual([])
  })

  it('the same bytes twice are one document, in one upload or two', async () => {
    const { db } = await openTestStore()
    const { queue } = queueOn(db, pool())
    const first = await receiveUpload(db, note, parts({ 'a.txt': 'ens', 'b.txt': 'ens' }))
    await queue.idle()
    expect((await uploadFiles(db, actorIn('o'), first, false, 1)).map(file => file.state).sort()).toEqual(['known', 'read'])
    const second = await receiveUpload(db, note, parts({ 'kopi.txt': 'ens' }))
    expect(await states(db, second)).toEqual(['kopi.txt known'])
    expect((await uploadFiles(db, actorIn('o'), second, false, 1))[0]?.document?.title).toMatch(/^[ab]\.txt$/)
    expect((await listDocuments(db, actorIn('o'), everything)).all).toBe(1)
  })

  it('goes on after a restart where it stopped', async () => {
    const { db } = await openTestStore()
    const upload = await receiveUpload(db, note, parts({ 'a.txt': 'venter', 'b.txt': 'venter også' }))
    const stuck = queueOn(db, pool({}, () => new Promise(() => {})), 'ended')
    stuck.queue.wake()
    await expect.poll(() => stuck.queue.readingNow(upload).size).toBe(2)
    expect((await countFiles(db, 'o', upload)).waiting).toBe(2)
    const { queue } = queueOn(db, pool())
    await queue.idle()
    expect(await countFiles(db, 'o', upload)).toEqual({ all: 2, waiting: 0, read: 2, known: 0, refused: 0 })
  })

  it('two readers of one store read each file once, and the document keeps its bytes', async () => {
    const { db } = await openTestStore()
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.txt`, `text ${at}`]))
    const upload = await receiveUpload(db, note, parts(files))
    const queues = [queueOn(db, pool()), queueOn(db, pool())]
    await Promise.all(queues.map(({ queue }) => queue.idle()))
    expect(await countFiles(db, 'o', upload)).toEqual({ all: 20, waiting: 0, read: 20, known: 0, refused: 0 })
    expect(queues.flatMap(({ troubles }) => troubles)).toEqual([])
    const kept = await db.selectFrom('document as d').innerJoin('file_part as f', join => join.onRef('f.organisation', '=', 'd.organisation').onRef('f.file', '=', 'd.file')).select('f.bytes').execute()
    expect(kept.map(row => Buffer.from(row.bytes).toString()).sort()).toEqual(Object.values(files).sort())
  })

  it('lets a file wait that was refused because the program is ending', async () => {
    const { db } = await openTestStore()
    const upload = await receiveUpload(db, note, parts({ 'a.txt': 'a' }))
    let refuse = () => {}
    const { queue } = queueOn(db, pool({}, () => new Promise(resolve => {
      refuse = () => resolve({ ok: false, refusal: { code: 'crashed', message: 'the pool is closed' } })
    })))
    queue.wake()
    await expect.poll(() => queue.readingNow(upload).size).toBe(1)
    const closing = queue.close()
    refuse()
    await closing
    expect(await states(db, upload)).toEqual(['a.txt waiting'])
  })

  it('takes a zip apart and reads what is in it, each file on its own line', async () => {
    const { db } = await openTestStore()
    const { queue } = queueOn(db, pool({ 'møder/a.txt': 'et', 'b.txt': 'locked' }))
    const zip = zipSync({ 'x.txt': strToU8('x') })
    const upload = await receiveUpload(db, note, parts({ 'alt.zip': zip, 'brev.docx': zip }))
    await queue.idle()
    expect(await states(db, upload)).toEqual(['alt.zip unpacked', 'brev.docx read', 'møder/a.txt read', 'b.txt refused encrypted'])
    expect((await uploadFiles(db, actorIn('o'), upload, false, 1)).find(file => file.path === 'møder/a.txt')?.inside).toBe('alt.zip')
  })

  it('a zip cut off half way is taken apart anew, without its files twice', async () => {
    const { db } = await openTestStore()
    const upload = await receiveUpload(db, note, parts({ 'alt.zip': zipSync({ 'x.txt': strToU8('x') }) }))
    const broken: Pool = { ...pool(), async *unpack() { yield { ok: true, name: 'a.txt', bytes: Buffer.from('et') }; throw new Error('the power went') } }
    const first = queueOn(db, broken)
    first.queue.wake()
    await expect.poll(() => first.troubles.length).toBe(1)
    expect((await states(db, upload)).sort()).toEqual(['a.txt waiting', 'alt.zip waiting'])
    const { queue, clock } = queueOn(db, pool({ 'a.txt': 'et', 'b.txt': 'to' }))
    clock.at = '2025-01-14T08:13:10.000Z'
    await queue.idle()
    expect((await states(db, upload)).sort()).toEqual(['a.txt read', 'alt.zip unpacked', 'b.txt read'])
  })

  it('a zip that is none is refused with its reason', async () => {
    const { db } = await openTestStore()
    const { queue } = queueOn(db, { ...pool(), async *unpack() { yield { ok: false, name: null, refusal: { code: 'tooMuchInside', message: 'x' } } } })
    const upload = await receiveUpload(db, note, parts({ 'bombe.zip': zipSync({ 'x.txt': strToU8('x') }) }))
    await queue.idle()
    expect(await states(db, upload)).toEqual(['bombe.zip refused tooMuchInside'])
  })

  it('a store that fails is told of once, and the file waits for the next time', async () => {
    const { db } = await openTestStore()
    let failing = true
    const { queue, troubles, clock } = queueOn(db, pool({}, async ({ name }) => {
      if (failing) throw new Error('the disk is full')
      return { ok: true, prepared: prepareReading(emptyReading('x', name), name) }
    }))
    const upload = await receiveUpload(db, note, parts({ 'a.txt': 'a' }))
    await queue.idle()
    expect(troubles).toHaveLength(1)
    failing = false
    await queue.idle()
    expect(await states(db, upload)).toEqual(['a.txt waiting'])
    clock.at = '2025-01-14T08:13:10.000Z'
    await queue.idle()
    expect(await states(db, upload)).toEqual(['a.txt read'])
  })
})

describe('receiving an upload', () => {
  it('keeps nothing of one that is cut off', async () => {
    const { db } = await openTestStore()
    async function* cut(): AsyncGenerator<Part> {
      yield* parts({ 'a.txt': 'a' })
      throw new Error('the line went dead')
    }
    await expect(receiveUpload(db, note, cut())).rejects.toThrow('the line went dead')
    for (const table of ['upload', 'upload_file', 'file_part', 'audit_entry', 'job'] as const) expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
  })

  it('nor of one the program itself was stopped in', async () => {
    const { db } = await openTestStore()
    await db.insertInto('upload').values({ organisation: 'o', id: 'half', started_at: note.at, started_by: 'x', state: 'receiving' }).execute()
    expect(await readableUpload(db, actorIn('o', 'records-officer'), 'half')).toBeNull()
    await dropCutOffUploads(db, note.at)
    expect(await db.selectFrom('upload').selectAll().execute()).toEqual([])
  })

  it('takes up what a version without jobs left waiting, once', async () => {
    const { db } = await openTestStore()
    const { queue } = queueOn(db, pool())
    const upload = await receiveUpload(db, note, parts({ 'a.txt': 'a' }))
    await db.deleteFrom('job').execute()
    await takeUpOldUploads(db, note.at)
    await takeUpOldUploads(db, note.at)
    expect(await db.selectFrom('job').select(['id', 'kind', 'input']).execute()).toEqual([{ id: upload, kind: 'readUpload', input: JSON.stringify({ upload }) }])
    await queue.idle()
    expect(await states(db, upload)).toEqual(['a.txt read'])
  })

  it('leaves alone what another process is receiving', async () => {
    const { db } = await openTestStore()
    const line = { organisation: 'o', started_at: note.at, started_by: 'x', state: 'receiving' as const }
    await db.insertInto('upload').values([{ ...line, id: 'here', receiver: processName }, { ...line, id: 'elsewhere', receiver: 'another-machine 7 ab' }]).execute()
    await dropCutOffUploads(db, note.at)
    expect(await db.selectFrom('upload').select('id').orderBy('id').execute()).toEqual([{ id: 'elsewhere' }, { id: 'here' }])
    await dropCutOffUploads(db, '2025-01-15T00:00:00.000Z')
    expect(await db.selectFrom('upload').select('id').execute()).toEqual([])
  })

  it('refuses a file over the limit and takes the others', async () => {
    const { db } = await openTestStore()
    const upload = await receiveUpload(db, note, parts({ 'stor.txt': 'x'.repeat(11), 'lille.txt': 'x'.repeat(10) }), { fileBytes: 10, bytes: 100, files: 5 })
    expect(await states(db, upload)).toEqual(['lille.txt waiting', 'stor.txt refused tooLarge'])
  })

  it('refuses too much, too many and nothing at all, and keeps none of it', async () => {
    const { db } = await openTestStore()
    const limits = { fileBytes: 10, bytes: 12, files: 2 }
    await expect(receiveUpload(db, note, parts({ a: '1234567890', b: '123' }), limits)).rejects.toThrow('tooLarge')
    await expect(receiveUpload(db, note, parts({ a: '1', b: '2', c: '3' }), limits)).rejects.toThrow('tooMany')
    await expect(receiveUpload(db, note, parts({ '': '' }), limits)).rejects.toThrow('noFiles')
    expect(await db.selectFrom('upload').selectAll().execute()).toEqual([])
  })

  it('lets no name climb out of its folder', async () => {
    const { db } = await openTestStore()
    const upload = await receiveUpload(db, note, parts({ '../../etc/passwd': 'a', 'C:\\ude\\b.txt': 'b' }))
    expect(await states(db, upload)).toEqual(['etc/passwd waiting', 'ude/b.txt waiting'])
  })
})

describe('removing a document', () => {
  it('takes its reading, its words and its bytes along, and writes that it happened', async () => {
    const { db } = await openTestStore()
    const { queue } = queueOn(db, pool())
    const upload = await receiveUpload(db, note, parts({ 'a.txt': 'hemmeligt ord' }))
    await queue.idle()
    const id = (await listDocuments(db, actorIn('o'), everything)).documents[0]?.id ?? ''
    expect(await readingOf(db, 'o', id)).not.toBeNull()
    const { sha256 } = await db.selectFrom('document').select('sha256').executeTakeFirstOrThrow()
    await removeDocument(db, { ...note, event: 'document.removed' }, id)
    for (const table of ['document', 'document_reading', 'document_words', 'document_finding', 'file_part'] as const) expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
    expect((await uploadFiles(db, actorIn('o'), upload, false, 1))[0]?.document).toBeNull()
    const left = await Promise.all((['upload', 'upload_file', 'audit_entry'] as const).map(table => db.selectFrom(table).selectAll().execute()))
    expect(JSON.stringify(left)).not.toContain('a.txt')
    expect(JSON.stringify(left)).not.toContain(sha256)
    expect((await db.selectFrom('audit_entry').select(['event', 'subject']).orderBy('number', 'desc').executeTakeFirst())).toEqual({ event: 'document.removed', subject: id })
  })
})
