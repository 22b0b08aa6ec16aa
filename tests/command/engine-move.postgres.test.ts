import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leftOut } from '../../src/storage/backup/archive.ts'
import { everyRow, fillEveryTable } from '../../src/storage/backup/every-table.fixture.ts'
import { restoreStore } from '../../src/storage/backup/store-restore.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { StorePlace } from '../../src/storage/open-storage.ts'
import { writeAudit } from '../../src/storage/audit.ts'
import { createReadStream } from 'node:fs'
import { backupToFile } from '../../src/storage/backup/write-archive.ts'
import { closeLater } from '../kit/close-later.ts'
import { documentedCommands, emptyMachine, type } from '../kit/documented-commands.ts'
import { signedIn } from '../kit/people.ts'
import { testPlace } from '../kit/store.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'roedtraad-move-'))
  closeLater(async () => rmSync(made, { recursive: true, force: true }))
  return made
}

async function rowsAt(place: StorePlace) {
  const storage = await openStorage(place)
  const rows = await everyRow(storage, leftOut)
  await storage.close()
  return rows
}

describe('a move from SQLite to PostgreSQL and back', () => {
  it('is row for row equal in every table', async () => {
    const archives = folder()
    const [first, between, last] = [{ data: folder() }, await testPlace({ empty: true }), { data: folder() }]
    const storage = await openStorage(first)
    await fillEveryTable(storage)
    await storage.close()
    const making = { version: '0', at: '2025-01-14T08:12:00.000Z', step: () => undefined }
    const restoring = { name: 'x', settle: async () => undefined, step: () => undefined }
    const before = await rowsAt(first)
    for (const [at, [from, to]] of ([[first, between], [between, last]] as const).entries()) {
      await backupToFile(from, join(archives, String(at)), making)
      await restoreStore(to, () => createReadStream(join(archives, String(at))), restoring)
      expect(await rowsAt(to)).toEqual(before)
    }
  })

  it('is done by the two commands the page names, each way', async () => {
    const machine = emptyMachine()
    const place = await testPlace({ empty: true })
    const first = await openStorage({ data: join(machine, 'data') })
    await signedIn(first.db, 'administrator')
    await first.db.transaction().execute(trx => writeAudit(trx, { organisation: 'local', actor: 'system', at: '2025-01-14T08:12:00.000Z', event: 'organisation.setUp' }, null))
    await first.close()
    const lines = documentedCommands('operations/backup.md', 'Moving to PostgreSQL, and back')
    expect(lines).toHaveLength(4)
    for (const line of lines) expect(await type(machine, line.replace('postgres://user:password@host:5432/database', place.databaseUrl ?? ''))).toMatchObject({ code: 0, out: '' })
    expect(await rowsAt({ data: join(machine, 'moved-back') })).toEqual(await rowsAt({ data: join(machine, 'data') }))
    expect(await rowsAt(place)).toEqual(await rowsAt({ data: join(machine, 'data') }))
  })
})
