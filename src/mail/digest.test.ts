import { describe, expect, it } from 'vitest'
import { addAccount } from '../../tests/kit/sign-in-site.ts'
import { openTestStore } from '../../tests/kit/store.ts'
import type { Database } from '../storage/open-storage.ts'
import { digestDay } from './digest-day.ts'
import { sendDigests } from './send-digests.ts'
import type { Waiting } from './send-digests.ts'

const mails = (db: Database) => db.selectFrom('outbox').select(['recipient', 'subject', 'body']).orderBy('created_at').orderBy('recipient').execute()

const things = (count: number): Waiting => ({ count: async () => count, words: (_said, n) => `${n} things`, path: '/things' })

async function reader(db: Database, mail: string, digest: 'daily' | 'weekly' | 'off', state: 'active' | 'suspended' | 'invited' = 'active') {
  const id = await addAccount(db, mail, { state })
  await db.updateTable('account').set({ digest }).where('id', '=', id).execute()
  return id
}

describe('a digest', () => {
  it('goes once a day or week to who wants it and has something waiting, and says how to turn it down', async () => {
    const { db } = await openTestStore()
    for (const digest of ['daily', 'weekly', 'off'] as const) await reader(db, `${digest}@birkevang.example`, digest)
    for (const state of ['suspended', 'invited'] as const) await reader(db, `${state}@birkevang.example`, 'daily', state)
    const at = { now: '2025-01-14T09:00:00.000Z' }
    const parts = { db, waiting: [things(2), things(0), things(1)], now: () => at.now }
    expect(await sendDigests(parts)).toBe(2)
    expect((await mails(db)).map(mail => [mail.recipient, mail.subject])).toEqual([['daily@birkevang.example', '3 things wait for you in Rød Tråd'], ['weekly@birkevang.example', '3 things wait for you in Rød Tråd']])
    const [{ body } = { body: '' }] = await mails(db)
    expect(body).toContain('2 things\n{site}/things\n\n1 things\n{site}/things')
    expect(body).toContain('{site}/me')
    for (const now of ['2025-01-14T10:00:00.000Z', '2025-01-14T22:59:00.000Z', '2025-01-15T05:59:00.000Z']) {
      at.now = now
      expect([now, await sendDigests(parts)]).toEqual([now, 0])
    }
    at.now = '2025-01-15T06:00:00.000Z'
    expect(await sendDigests(parts)).toBe(1)
    at.now = '2025-01-20T08:00:00.000Z'
    expect(await sendDigests(parts)).toBe(2)
  })

  it('is not sent where nothing waits', async () => {
    const { db } = await openTestStore()
    await reader(db, 'daily@birkevang.example', 'daily')
    expect(await sendDigests({ db, waiting: [things(0)], now: () => '2025-01-14T09:00:00.000Z' })).toBe(0)
    expect(await mails(db)).toEqual([])
  })

  it('is put into the outbox by one of several who try at once', async () => {
    const { db } = await openTestStore()
    await reader(db, 'daily@birkevang.example', 'daily')
    const sent = await Promise.all([1, 2, 3].map(() => sendDigests({ db, waiting: [things(1)], now: () => '2025-01-14T09:00:00.000Z' })))
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await mails(db)).toHaveLength(1)
  })

  it('is for a day, or for the week from Monday on, and waits for the morning', () => {
    expect(digestDay('daily', '2025-01-14', '06:59')).toBeNull()
    expect(digestDay('daily', '2025-01-14', '07:00')).toBe('2025-01-14')
    expect(digestDay('weekly', '2025-01-13', '06:59')).toBeNull()
    expect(digestDay('weekly', '2025-01-13', '07:00')).toBe('2025-01-13')
    // a Monday slept through is made up for
    expect(digestDay('weekly', '2025-01-14', '03:00')).toBe('2025-01-13')
    expect(digestDay('weekly', '2025-01-19', '23:00')).toBe('2025-01-13')
    expect(digestDay('weekly', '2025-03-02', '12:00')).toBe('2025-02-24')
  })
})
