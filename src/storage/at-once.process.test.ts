import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { formOf } from '../../tests/kit/form-of.ts'
import { openTestStore, testPlace } from '../../tests/kit/store.ts'
import { migrations } from './migrate.ts'
import { openStorage } from './open-storage.ts'
import type { StorePlace } from './open-storage.ts'

const module = (name: string) => JSON.stringify(join(import.meta.dirname, name))

/** A process of its own that opens the store and does something with `db`; resolves to what it printed on standard error. */
async function inProcess({ data, databaseUrl }: StorePlace, work: string): Promise<string> {
  const script = `
    import { openStorage } from ${module('open-storage.ts')}
    import { writeAudit } from ${module('audit.ts')}
    const { db, close } = await openStorage(${JSON.stringify({ data, databaseUrl })})
    ${work}
    await close()`
  const { stderr } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', script])
  return stderr
}

const count = (work: string) => `
  for (let turn = 0; turn < 50; turn++) await db.transaction().execute(async trx => {
    ${work}
    await writeAudit(trx, { organisation: 'o', actor: 'a', at: new Date().toISOString(), event: 'settings.changed' }, null)
  })`

const readAndWrite = count(`
    const before = await trx.selectFrom('setting').select('value').where('organisation', '=', 'o').where('name', '=', 'count').executeTakeFirstOrThrow()
    await trx.updateTable('setting').set({ value: String(Number(before.value) + 1) }).where('organisation', '=', 'o').where('name', '=', 'count').execute()`)

describe('a store opened by many at once', () => {
  it('twenty starters on an empty one make it once, and all start', async () => {
    const place = await testPlace({ empty: true })
    const said = await Promise.all(Array.from({ length: 20 }, () => inProcess(place, '')))
    expect(said.join('')).toBe('')
    const storage = await openStorage(place)
    const steps = await sql<{ number: number }>`select number from migration order by number`.execute(storage.db)
    expect(steps.rows.map(row => row.number)).toEqual(migrations.map(step => step.number))
    expect(await formOf(storage)).toEqual(await formOf(await openTestStore()))
    expect(await storage.db.selectFrom('organisation').select('id').execute()).toEqual([{ id: 'local' }])
    await storage.close()
  }, 120_000)

  it('four processes that read a number and write the next lose none', async () => {
    const place = await testPlace()
    const storage = await openStorage(place)
    await storage.db.insertInto('setting').values({ organisation: 'o', name: 'count', value: '0' }).execute()
    const said = await Promise.all(Array.from({ length: 4 }, () => inProcess(place, readAndWrite)))
    expect(said.join('')).toBe('')
    expect((await storage.db.selectFrom('setting').select('value').where('name', '=', 'count').executeTakeFirstOrThrow()).value).toBe('200')
    const entries = await storage.db.selectFrom('audit_entry').select(['number', 'hash', 'previous_hash']).where('organisation', '=', 'o').orderBy('number').execute()
    expect(entries.map(entry => entry.number)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1))
    expect(entries.slice(1).map(entry => entry.previous_hash)).toEqual(entries.slice(0, -1).map(entry => entry.hash))
    await storage.close()
  })
})
