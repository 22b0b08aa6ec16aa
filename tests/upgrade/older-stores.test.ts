import { createReadStream, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { damagedFiles } from '../../src/documents/damaged-files.ts'
import { leftOut } from '../../src/storage/backup/archive.ts'
import { everyRow } from '../../src/storage/backup/every-table.fixture.ts'
import { restoreStore } from '../../src/storage/backup/store-restore.ts'
import { storeForm } from '../../src/storage/backup/store-form.ts'
import { migrations } from '../../src/storage/migrate.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { Storage } from '../../src/storage/open-storage.ts'
import { verifyChains } from '../../src/storage/verify-chain.ts'
import { closeLater } from '../kit/close-later.ts'
import { openTestStore, testPlace } from '../kit/store.ts'

/** What each release left behind: a store as it was written, and a backup of it. */
const releases = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(one => one.isDirectory()).map(one => one.name)

const restoring = { name: 'older', settle: async () => undefined, step: () => undefined }

/** Always SQLite: the file is of that engine. */
async function openedStore(release: string): Promise<Storage> {
  const data = mkdtempSync(join(tmpdir(), 'roedtraad-older-'))
  closeLater(async () => rmSync(data, { recursive: true, force: true }))
  writeFileSync(join(data, 'roedtraad.sqlite'), gunzipSync(readFileSync(join(import.meta.dirname, release, 'roedtraad.sqlite.gz'))))
  const storage = await openStorage({ data })
  closeLater(storage.close)
  return storage
}

async function restoredArchive(release: string): Promise<Storage> {
  const place = await testPlace({ empty: true })
  await restoreStore(place, () => createReadStream(join(import.meta.dirname, release, 'roedtraad.backup')), restoring)
  const storage = await openStorage(place)
  closeLater(storage.close)
  return storage
}

const untyped = ({ db }: Storage) => db as unknown as Kysely<unknown>

const statements = async (storage: Storage) => (await sql<{ sql: string }>`select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by name`.execute(storage.db)).rows.map(row => row.sql)

describe('what an earlier release left', () => {
  it('is kept of every release', () => {
    expect(releases).toContain('0.1.0')
  })

  for (const release of releases) {
    it(`opens in this one, with all that was in it: the store of ${release}`, async () => {
      const storage = await openedStore(release)
      expect(await storage.db.selectFrom('document').select(({ fn }) => fn.countAll().as('count')).executeTakeFirst()).toEqual({ count: 3 })
      expect(await storage.db.selectFrom('document').select(['review', 'access']).distinct().execute()).toEqual([{ review: 'proposed', access: 'open' }])
      expect(await damagedFiles(storage.db)).toEqual([])
      expect(await verifyChains(storage.db)).toMatchObject([{ organisation: 'local', number: 6, faults: [] }])
    })

    it(`restores in this one, on either engine, as the store itself opens: the backup of ${release}`, async () => {
      const [opened, restored] = [await openedStore(release), await restoredArchive(release)]
      const [before, after] = [await everyRow(opened, new Set([...leftOut, 'organisation', 'migration'])), await everyRow(restored, new Set([...leftOut, 'organisation', 'migration']))]
      expect(after).toEqual(before)
      expect(await restored.db.selectFrom('organisation').select(['id', 'name', 'set_up_at']).execute()).toEqual([{ id: 'local', name: null, set_up_at: null }])
      expect(await damagedFiles(restored.db)).toEqual([])
      expect(await verifyChains(restored.db)).toMatchObject([{ organisation: 'local', number: 6, faults: [] }])
    })

    it(`has the form a fresh store has, on either engine: ${release}`, async () => {
      const fresh = await openTestStore()
      const restored = await restoredArchive(release)
      expect(await storeForm(untyped(restored), restored.engine)).toEqual(await storeForm(untyped(fresh), fresh.engine))
      const steps = await sql<{ number: number }>`select number from migration order by number`.execute(restored.db)
      expect(steps.rows.map(row => row.number)).toEqual(migrations.map(step => step.number))
      if (fresh.engine === 'sqlite') for (const store of [restored, await openedStore(release)]) expect(await statements(store)).toEqual(await statements(fresh))
    })
  }
})
