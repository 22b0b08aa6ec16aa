import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openStorage } from '../../src/storage/open-storage.ts'
import { testPlace } from '../kit/store.ts'

/** What a test leaves, and which database it had. */
async function usedOnce(change: string): Promise<string> {
  const place = await testPlace()
  const { db, close } = await openStorage(place)
  expect(await db.selectFrom('setting').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('organisation').select(['id', 'name']).execute()).toEqual([{ id: 'local', name: null }])
  await sql.raw(change).execute(db)
  await close()
  await place.remove()
  return place.databaseUrl ?? ''
}

describe('a database tests share one after another', () => {
  it('is fresh for the next, whatever was written in it', async () => {
    const first = await usedOnce("insert into setting (organisation, name, value) values ('o', 'a', 'b')")
    expect(await usedOnce("update organisation set name = 'Birkevang Kommune'")).toBe(first)
    expect(await usedOnce('delete from organisation')).toBe(first)
    expect(await usedOnce('select 1')).toBe(first)
  })

  it('is not given to the next when its form was changed', async () => {
    const first = await usedOnce('alter table setting add column more text')
    expect(await usedOnce('select 1')).not.toBe(first)
  })
})
