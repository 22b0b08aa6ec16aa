import { hash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addDocument } from '../../src/documents/document-store.ts'
import { emptyReading } from '../../src/documents/empty-reading.fixture.ts'
import { writeAudit } from '../../src/storage/audit.ts'
import { putFile } from '../../src/storage/file-parts.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { StorePlace } from '../../src/storage/open-storage.ts'
import { spawnProgram } from '../crash/kit/child-site.ts'
import { engineUnderTest } from '../kit/engine.ts'
import { testPlace } from '../kit/store.ts'

async function verify(place: StorePlace, ...args: string[]): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawnProgram(place, ['verify', ...args])
  let [out, said] = ['', '']
  child.stdout?.on('data', part => { out += String(part) })
  child.stderr?.on('data', part => { said += String(part) })
  return { code: await new Promise(resolve => { child.once('close', resolve) }), out, said }
}

async function filled() {
  const place = await testPlace()
  const storage = await openStorage(place)
  const note = { organisation: 'local', actor: 'inge', at: '2025-01-14T08:00:00.000Z', event: 'document.read' as const }
  await storage.db.transaction().execute(async trx => {
    await putFile(trx, 'local', 'f', Buffer.from('referat'))
    await addDocument(trx, 'local', { id: 'd', sha256: hash('sha256', 'referat'), name: 'a.txt', bytes: 7, importedAt: note.at, importedBy: 'inge', file: 'f', reading: emptyReading('x'), access: 'open' })
    for (let n = 0; n < 5; n++) await writeAudit(trx, note, 'd')
  })
  return { place, storage }
}

describe('roedtraad verify', () => {
  it('says that all is as it was written, and the last entry to keep elsewhere', async () => {
    const { place, storage } = await filled()
    const found = await verify(place)
    expect(found).toMatchObject({ code: 0, said: '' })
    const noted = /local:5:[0-9a-f]{64}/.exec(found.out)?.[0] ?? ''
    expect(await verify(place, '--head', noted)).toMatchObject({ code: 0 })
    expect(JSON.parse((await verify(place, '--json')).out)).toMatchObject({ sound: true, documents: 1, organisations: [{ organisation: 'local', number: 5, faults: [] }] })
    // the end cut off, head and all: only the line kept elsewhere tells
    await storage.db.deleteFrom('audit_entry').where('number', '>', 3).execute()
    const last = await storage.db.selectFrom('audit_entry').select('hash').where('number', '=', 3).executeTakeFirstOrThrow()
    await storage.db.updateTable('audit_head').set({ number: 3, hash: last.hash }).execute()
    expect(await verify(place)).toMatchObject({ code: 0 })
    expect((await verify(place, '--head', noted)).code).toBe(1)
    await storage.close()
  })

  it('finds a changed entry, a changed original and a reference to nothing, and says which', async () => {
    const { place, storage } = await filled()
    await storage.db.updateTable('audit_entry').set({ actor: 'karim' }).where('number', '=', 2).execute()
    await storage.db.updateTable('file_part').set({ bytes: Buffer.from('Referat') }).execute()
    if (engineUnderTest === 'sqlite') {
      await sql`pragma foreign_keys = off`.execute(storage.db)
      await sql`insert into document_words (organisation, document, words) values ('local', 'gone', '')`.execute(storage.db)
    }
    const { code, out } = await verify(place, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      sound: false, organisations: [{ faults: [{ organisation: 'local', number: 2, code: 'altered' }] }], damaged: [{ organisation: 'local', document: 'd' }],
      references: engineUnderTest === 'sqlite' ? [{ table: 'document_words', refersTo: 'document', rows: 1 }] : [],
    })
    await storage.close()
  })

  it('says what is wrong with what was typed, and makes no store where there is none', async () => {
    const place = await testPlace({ empty: true })
    expect((await verify(place, '--head', 'abc')).code).toBe(2)
    if (engineUnderTest === 'sqlite') expect(await verify({ data: `${place.data}/none` })).toMatchObject({ code: 1, out: '' })
  })
})
