import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { addDocument } from '../../src/documents/document-store.ts'
import { emptyReading } from '../../src/documents/empty-reading.fixture.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { newId } from '../../src/storage/new-id.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { StorePlace } from '../../src/storage/open-storage.ts'
import { putFile } from '../../src/storage/file-parts.ts'
import { writeAudit } from '../../src/storage/audit.ts'
import { engineUnderTest } from '../kit/engine.ts'
import { formOf } from '../kit/form-of.ts'
import { testPlace } from '../kit/store.ts'
import { chanceFrom, seedOfRun } from './kit/chance.ts'
import { spawnProgram } from './kit/child-site.ts'
import { openFailingStore } from './kit/failing-store.ts'
import { halfStates } from './kit/half-states.ts'
import { tell } from './kit/tell.ts'

const chance = chanceFrom(seedOfRun)
const times = 8

/** Runs a command and kills it after so many milliseconds; its exit code, null where it was killed. */
async function killed(place: StorePlace, args: string[], after: number): Promise<number | null> {
  const child = spawnProgram(place, args)
  const gone = new Promise<number | null>(resolve => { child.once('close', code => resolve(code)) })
  await Promise.race([setTimeout(after), gone])
  child.kill('SIGKILL')
  return gone
}

async function run(place: StorePlace, args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawnProgram(place, args)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', part => { said += String(part) })
  return { code: await new Promise(resolve => { child.once('close', resolve) }), said }
}

/** How long a command takes here and now, to be killed within that time. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** A store with documents and a chain, large enough that a command takes its time. */
async function fill(place: StorePlace): Promise<void> {
  const { db, close } = await openStorage(place)
  await db.transaction().execute(async trx => {
    for (let n = 0; n < 60; n++) {
      const [id, bytes] = [newId(), Buffer.alloc(200_000, `${n} `)]
      await putFile(trx, 'local', id, bytes)
      await addDocument(trx, 'local', { id, sha256: createHash('sha256').update(bytes).digest('hex'), name: `${n}.txt`, bytes: bytes.length, importedAt: '2025-01-14T08:00:00.000Z', importedBy: 'inge', file: id, reading: emptyReading(`text ${n}`), access: 'open' })
      await writeAudit(trx, { organisation: 'local', actor: 'inge', at: '2025-01-14T08:00:00.000Z', event: 'document.read' }, id)
    }
  })
  await close()
}

describe(`killed (${engineUnderTest})`, () => {
  it('while the store gets its new form, a later start finishes it', async () => {
    const place = await testPlace({ empty: true })
    const old = openFailingStore(place)
    await migrate(old.db as never, engineUnderTest, place.data, 1)
    for (let from = 1; from <= 2000; from += 500) {
      await old.db.insertInto('audit_entry').values(Array.from({ length: 500 }, (_, n) => ({ organisation: 'local', number: from + n, at: '2025-01-14T08:00:00.000Z', actor: 'x', event: 'document.read', subject: `d${n}` })) as never).execute()
    }
    await old.close()
    for (let n = 0; n < times; n++) await killed(place, ['serve', '--port', '0'], 250 + chance(900))
    const own = await openStorage(place)
    const fresh = await openStorage(await testPlace({ empty: true }))
    expect(await formOf(own)).toEqual(await formOf(fresh))
    expect((await own.db.selectFrom('audit_head').select('number').where('organisation', '=', 'local').executeTakeFirst())?.number).toBe(2000)
    expect(await halfStates(own, true)).toEqual([])
    tell(`killed ${times} times while migrating, ${engineUnderTest}: whole after the next start`)
    await fresh.close()
    await own.close()
  })

  it('while a backup is written or restored, there is a whole one or none', async () => {
    const place = await testPlace()
    await fill(place)
    const files = join(place.data, 'backups')
    mkdirSync(files)
    const whole = join(files, 'whole.rtbackup')
    const takes = await timed(async () => expect(await run(place, ['backup', whole])).toMatchObject({ code: 0 }))
    let written = 0
    for (let n = 0; n < times; n++) {
      const file = join(files, `${n}.rtbackup`)
      await killed(place, ['backup', file], takes * (0.3 + chance(80) / 100))
      if (!existsSync(file)) continue
      written++
      const target = await testPlace({ empty: true })
      expect(await run({ ...target, data: join(target.data, 'restored') }, ['restore', file])).toMatchObject({ code: 0 })
    }
    const own = await openStorage(place)
    expect(await halfStates(own, true)).toEqual([])
    await own.close()

    const target = await testPlace({ empty: true })
    const there = { ...target, data: join(target.data, 'restored') }
    for (let n = 0; n < times; n++) if (await killed(there, ['restore', whole], takes * (0.3 + chance(80) / 100)) === 0) break
    const again = await run(there, ['restore', whole])
    expect(again.code === 0 ? 'restored' : again.said).toMatch(/^restored$|written over|overskrevet/)
    const restored = await openStorage(there)
    expect((await restored.db.selectFrom('document').select('id').execute()).length).toBe(60)
    expect(await halfStates(restored, true)).toEqual([])
    await restored.close()
    tell(`killed ${2 * times} times while backing up and restoring, ${engineUnderTest}: ${written} backups there were whole, the store was restored whole`)
  }, 240_000)
})
