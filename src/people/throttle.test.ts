import { describe, expect, it } from 'vitest'
import { openTestStore } from '../../tests/kit/store.ts'
import { everywhere, forgetOldCounts, isAllowed, isUsedUp } from './throttle-store.ts'

const three = { name: 'test', times: 3, minutes: 15 }
const at = (minute: number) => new Date(Date.UTC(2025, 0, 14, 8, minute)).toISOString()

describe('slowing down', () => {
  it('lets so many through, then none, until the time is over', async () => {
    const { db } = await openTestStore()
    const said: boolean[] = []
    for (const minute of [0, 1, 2, 3, 14]) said.push(await isAllowed(db, everywhere, three, 'inge', at(minute)))
    expect(said).toEqual([true, true, true, false, false])
    expect(await isUsedUp(db, everywhere, three, 'inge', at(14))).toBe(true)
    expect(await isUsedUp(db, everywhere, three, 'inge', at(15))).toBe(false)
    expect(await isAllowed(db, everywhere, three, 'inge', at(15))).toBe(true)
    expect(await isUsedUp(db, everywhere, three, 'inge', at(15))).toBe(false)
  })

  it('counts each for itself, and together what comes at once', async () => {
    const { db } = await openTestStore()
    const said = await Promise.all(Array.from({ length: 10 }, () => isAllowed(db, everywhere, three, 'inge', at(0))))
    expect(said.filter(one => one)).toHaveLength(3)
    expect(await isAllowed(db, everywhere, three, 'bo', at(0))).toBe(true)
    expect(await isAllowed(db, 'local', three, 'inge', at(0))).toBe(true)
    expect(await isAllowed(db, everywhere, { ...three, name: 'other' }, 'inge', at(0))).toBe(true)
  })

  it('keeps nobody’s address, and forgets', async () => {
    const { db } = await openTestStore()
    await isAllowed(db, everywhere, three, 'inge@birkevang.example', at(0))
    expect((await db.selectFrom('throttle').selectAll().execute()).map(row => row.name)).toEqual([expect.not.stringContaining('inge')])
    await forgetOldCounts(db, '2025-01-16T08:00:00.000Z')
    expect(await db.selectFrom('throttle').selectAll().execute()).toEqual([])
  })
})
