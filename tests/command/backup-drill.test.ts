import { copyFileSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { addDocument } from '../../src/documents/document-store.ts'
import { damagedFiles } from '../../src/documents/damaged-files.ts'
import { emptyReading } from '../../src/documents/empty-reading.fixture.ts'
import { sha256 } from '../../src/reader/sha256.ts'
import { writeAudit } from '../../src/storage/audit.ts'
import { leftOut } from '../../src/storage/backup/archive.ts'
import { everyRow } from '../../src/storage/backup/every-table.fixture.ts'
import { putFile } from '../../src/storage/file-parts.ts'
import { newId } from '../../src/storage/new-id.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { Database, StorePlace } from '../../src/storage/open-storage.ts'
import { verifyChains } from '../../src/storage/verify-chain.ts'
import { documentedCommands, emptyMachine, type } from '../kit/documented-commands.ts'
import { signedIn } from '../kit/people.ts'
import { testPlace } from '../kit/store.ts'

/** A document with its original, as the reading queue stores one. */
async function store(db: Database, bytes: Uint8Array): Promise<string> {
  const [id, file, at] = [newId(), newId(), new Date().toISOString()]
  await db.transaction().execute(async trx => {
    await putFile(trx, 'local', file, bytes)
    await addDocument(trx, 'local', { id, sha256: sha256(bytes), name: `${id}.txt`, bytes: bytes.length, importedAt: at, importedBy: 'x', file, reading: emptyReading(`Referat ${id}`), access: 'open' })
    await writeAudit(trx, { organisation: 'local', actor: 'system', at, event: 'document.read' }, id)
  })
  return id
}

const envOf = ({ data, databaseUrl }: StorePlace) => ({ ROEDTRAAD_DATA: data, ...databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl } })

async function rowsAt(place: StorePlace) {
  const storage = await openStorage(place)
  const rows = await everyRow(storage, leftOut)
  await storage.close()
  return rows
}

describe('the backup drill, from the documented commands', () => {
  it('brings every row and every file back that was there when the backup began, whoever wrote meanwhile', async () => {
    const [here, there] = [emptyMachine(), emptyMachine()]
    const [place, empty] = [await testPlace(), await testPlace({ empty: true })]
    const { db, close } = await openStorage(place)
    await signedIn(db, 'administrator')
    const before = new Set<string>()
    for (let at = 0; at < 12; at++) before.add(await store(db, new Uint8Array(1_500_000).map((_, i) => (i * (at + 7)) % 253)))
    const ending = new AbortController()
    const during: string[] = []
    const writer = (async () => {
      for (; !ending.signal.aborted; await setTimeout(1)) during.push(await store(db, Buffer.from(`${during.length} ${'x'.repeat(70_000)}`)))
    })()

    const [nightly = '', , listing = ''] = documentedCommands('operations/backup.md', 'Every night')
    const [restoring = ''] = documentedCommands('operations/backup.md', 'When the machine is gone')
    expect(await type(here, nightly, envOf(place))).toMatchObject({ code: 0, out: '' })
    expect(await type(here, listing, envOf(place))).toMatchObject({ code: 0 })
    ending.abort()
    await writer
    await close()
    expect(during.length).toBeGreaterThan(0)
    for (const file of ['roedtraad.backup', 'discard-log.ndjson']) copyFileSync(join(here, file), join(there, file))
    const restored = await type(there, restoring, envOf(empty))
    expect(restored).toMatchObject({ code: 0, out: '' })
    expect(restored.said).toMatch(/The log of changes holds together: local, [\d,]+ lines/)

    const storage = await openStorage(empty)
    const documents = (await storage.db.selectFrom('document').select('id').execute()).map(row => row.id)
    for (const id of before) expect(documents).toContain(id)
    // what was written meanwhile is there whole or not at all, and without gaps: the moment is one moment
    const then = documents.length - before.size
    expect(new Set(documents)).toEqual(new Set([...before, ...during.slice(0, then)]))
    expect(await damagedFiles(storage.db)).toEqual([])
    const [chain] = await verifyChains(storage.db)
    expect(chain).toMatchObject({ number: documents.length, faults: [] })
    expect(await storage.db.selectFrom('session').selectAll().execute()).toEqual([])
    await storage.close()

    // once more, with nobody writing: the same row for row, and what is in the archive is all there is
    expect(await type(here, nightly, envOf(place))).toMatchObject({ code: 0 })
    const again = await testPlace({ empty: true })
    copyFileSync(join(here, 'roedtraad.backup'), join(there, 'roedtraad.backup'))
    expect(await type(there, restoring, envOf(again))).toMatchObject({ code: 0 })
    expect(await rowsAt(again)).toEqual(await rowsAt(place))
  }, 180_000)

  it('obeys what was discarded after the backup', async () => {
    const [here, place, empty] = [emptyMachine(), await testPlace(), await testPlace({ empty: true })]
    const { db, close } = await openStorage(place)
    const [kept, gone] = [await store(db, new TextEncoder().encode('bliver')), await store(db, new TextEncoder().encode('KANARIEFUGL skal væk'))]
    const [nightly = '', , listing = ''] = documentedCommands('operations/backup.md', 'Every night')
    const [restoring = ''] = documentedCommands('operations/backup.md', 'When the machine is gone')
    await type(here, nightly, envOf(place))
    await db.insertInto('discard').values({ organisation: 'local', number: 1, record_kind: 'document', record: gone, decision: 'discard', rule: 'Arkivloven', at: new Date().toISOString(), by: 'x', request: null }).execute()
    await close()
    await type(here, listing, envOf(place))
    expect(readFileSync(join(here, 'discard-log.ndjson'), 'utf8')).toContain(`"record":"${gone}","decision":"discard"`)
    expect(await type(here, restoring, envOf(empty))).toMatchObject({ code: 0 })
    const storage = await openStorage(empty)
    expect(await storage.db.selectFrom('document').select('id').execute()).toEqual([{ id: kept }])
    expect(await storage.db.selectFrom('discard').select(['record', 'by']).execute()).toEqual([{ record: gone, by: 'system' }])
    expect((await verifyChains(storage.db))[0]).toMatchObject({ faults: [] })
    await storage.close()
    for (const name of readdirSync(empty.data)) expect(readFileSync(join(empty.data, name), 'latin1')).not.toContain('KANARIEFUGL')
  }, 120_000)
})
