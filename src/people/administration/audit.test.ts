import { beforeEach, describe, expect, it } from 'vitest'
import { openTestStore } from '../../../tests/kit/store.ts'
import type { AuditEvent } from '../../storage/audit-events.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Database } from '../../storage/open-storage.ts'
import { startOf } from '../day.ts'
import { auditEntries, auditHead, entriesPerPage, linesLookedAt } from './audit-store.ts'
import type { AuditQuery } from './audit-store.ts'
import { changeSettings, decidedSettings } from './change-settings.ts'
import { versionOf } from '../../storage/record-version.ts'

const organisation = 'local'

let db: Database

beforeEach(async () => {
  db = (await openTestStore()).db
})

const write = (event: AuditEvent, at: string, actor = 'inge') => db.transaction().execute(trx => writeAudit(trx, { organisation, actor, at, event }, null))
const list = (more: Partial<AuditQuery> = {}) => auditEntries(db, organisation, { before: null, events: null, actors: null, from: null, until: null, ...more })

/** Lines straight into the table: of their chain nothing is asked here. */
async function lines(count: number, event: (number: number) => AuditEvent): Promise<void> {
  for (let from = 1; from <= count; from += 500) {
    await db.insertInto('audit_entry').values(Array.from({ length: Math.min(500, count - from + 1) }, (_, at) => {
      const number = from + at
      return { organisation, number, at: new Date(Date.UTC(2025, 0, 1) + number * 1000).toISOString(), actor: 'inge', event: event(number), previous_hash: '', hash: String(number) }
    })).execute()
  }
  await db.insertInto('audit_head').values({ organisation, number: count, hash: String(count) }).execute()
}

describe('the log of changes', () => {
  it('is empty at first, and then newest first', async () => {
    expect([await auditHead(db, organisation), (await list()).entries]).toEqual([null, []])
    await write('person.added', '2025-01-14T08:00:00.000Z')
    await write('unit.added', '2025-01-15T08:00:00.000Z', 'karim')
    expect((await list()).entries.map(one => [one.number, one.event])).toEqual([[2, 'unit.added'], [1, 'person.added']])
    expect((await auditHead(db, organisation))?.number).toBe(2)
    expect((await list({ actors: ['karim'] })).entries.map(one => one.number)).toEqual([2])
    expect((await list({ actors: [] })).entries).toEqual([])
    expect((await list({ events: ['person.added'] })).entries.map(one => one.number)).toEqual([1])
  })

  it('is one day’s, as the day is where the organisation is', async () => {
    for (const at of ['2025-06-30T21:59:59.000Z', '2025-06-30T22:00:00.000Z', '2025-07-01T21:59:59.000Z', '2025-07-01T22:00:00.000Z']) await write('person.added', at)
    const day = { from: startOf('2025-07-01'), until: startOf('2025-07-02') }
    expect([day.from, startOf('2025-01-01')]).toEqual(['2025-06-30T22:00:00.000Z', '2024-12-31T23:00:00.000Z'])
    expect((await list(day)).entries.map(one => one.number)).toEqual([3, 2])
    expect((await list({ from: startOf('2025-07-03'), until: startOf('2025-07-04') })).entries).toEqual([])
    expect((await list({ from: startOf('2025-01-03'), until: startOf('2025-01-04') })).entries).toEqual([])
  })

  it('goes on where the page before ended, whatever is written meanwhile', async () => {
    await lines(120, () => 'person.added')
    const first = await list()
    await write('unit.added', '2025-02-01T08:00:00.000Z')
    const second = await list({ before: first.older })
    const third = await list({ before: second.older })
    const numbers = [first, second, third].flatMap(page => page.entries.map(one => one.number))
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, at) => 120 - at))
    expect([first.entries.length, third.older]).toEqual([entriesPerPage, null])
  })

  it('looks at so many lines for a page, and says when there may be more further back', async () => {
    await lines(linesLookedAt + 100, number => number === 50 ? 'erasure.done' : 'person.added')
    const first = await list({ events: ['erasure.done'] })
    expect([first.entries, first.older, first.partly]).toEqual([[], 101, true])
    const second = await list({ events: ['erasure.done'], before: first.older })
    expect([second.entries.map(one => one.number), second.older, second.partly]).toEqual([[50], null, false])
  })
})

describe('settings', () => {
  it('are changed by one at a time, each change written down once', async () => {
    const seen = await decidedSettings(db, organisation)
    const typed = { name: 'Birkevang Kommune', language: 'sv', contactMail: '', contactPhone: '', mailFrom: '', exampleOpen: 'on' }
    expect(await changeSettings(db, { organisation, actor: 'inge', at: '2025-01-14T08:00:00.000Z', event: 'settings.changed' }, typed, versionOf(seen ?? {}), false)).toMatchObject({ is: 'fine' })
    expect(await changeSettings(db, { organisation, actor: 'inge', at: '2025-01-14T08:00:00.000Z', event: 'settings.changed' }, typed, versionOf(seen ?? {}), false)).toEqual({ is: 'conflict' })
    expect(await decidedSettings(db, organisation)).toMatchObject({ organisation: { name: 'Birkevang Kommune', language: 'sv' }, texts: { 'example.open': 'on', 'signIn.mail': 'on' } })
    expect((await list()).entries).toHaveLength(1)
  })
})
