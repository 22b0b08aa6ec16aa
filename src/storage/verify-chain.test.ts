import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTestStore } from '../../tests/kit/store.ts'
import { auditEvents } from './audit-events.ts'
import { entryHash } from './audit-hash.ts'
import { writeAudit } from './audit.ts'
import { ChainCheck } from './chain-check.ts'
import type { ChainHead } from './chain-check.ts'
import type { Database } from './open-storage.ts'
import type { AuditEntryTable } from './tables/running-tables.ts'
import { chainHeads, verifyChains } from './verify-chain.ts'

const at = '2025-01-14T08:00:00.000Z'

/** A chain as writeAudit would write it. */
function chainOf(count: number): Chain {
  const entries: AuditEntryTable[] = []
  for (let number = 1; number <= count; number++) {
    const entry = {
      organisation: 'o', number, at, actor: `actor${number % 3}`, event: auditEvents[number % auditEvents.length] ?? '', subject: number % 4 === 0 ? null : `s${number}`,
      record_kind: number % 2 === 0 ? 'document' : null, before_hash: null, after_hash: number % 2 === 0 ? 'a'.repeat(64) : null, previous_hash: entries.at(-1)?.hash ?? '',
    }
    entries.push({ ...entry, hash: entryHash(entry) })
  }
  return { entries, head: headOf(entries) }
}

interface Chain {
  entries: AuditEntryTable[]
  head: Pick<ChainHead, 'number' | 'hash'> | null
}

const headOf = (entries: AuditEntryTable[]) => ({ number: entries.length, hash: entries.at(-1)?.hash ?? '' })

function faultsOf({ entries, head }: Chain, noted: ChainHead[] = []) {
  const check = new ChainCheck('o', noted)
  for (const entry of entries.toSorted((a, b) => a.number - b.number)) check.next(entry)
  check.end(head)
  return check.faults
}

const fields = ['organisation', 'at', 'actor', 'event', 'subject', 'record_kind', 'before_hash', 'after_hash', 'previous_hash', 'hash'] as const

/** One bit of one byte of a text turned over, as a faulty disk or a hand would. */
function flipped(text: string | null, where: number, bit: number): string {
  if (text === null || text === '') return String.fromCharCode(33 + where % 90)
  const bytes = Buffer.from(text)
  const at = where % bytes.length
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 7))
  return bytes.toString()
}

const place = fc.nat({ max: 1000 })

type Tampering = (chain: Chain) => Chain

const tampering: fc.Arbitrary<Tampering> = fc.oneof(
  fc.record({ field: fc.constantFrom(...fields), entry: place, where: place, bit: place }).map(({ field, entry, where, bit }): Tampering => ({ entries, head }) => ({
    entries: entries.map((one, at) => at === entry % entries.length ? { ...one, [field]: flipped(one[field], where, bit) } : one), head,
  })),
  place.map((entry): Tampering => ({ entries, head }) => ({ entries: entries.toSpliced(entry % entries.length, 1), head })),
  // taken out, and those after it numbered anew
  place.map((entry): Tampering => ({ entries }) => {
    const left = entries.toSpliced(entry % Math.max(1, entries.length - 1), 1).map((one, at) => ({ ...one, number: at + 1 }))
    return { entries: left, head: headOf(left) }
  }),
  fc.tuple(place, place).map(([a, b]): Tampering => ({ entries, head }) => {
    const [first, second] = [a % entries.length, b % entries.length]
    const moved = entries.map((one, at) => ({ ...(at === first ? entries[second] : at === second ? entries[first] : one) ?? one, number: at + 1 }))
    return { entries: moved, head }
  }),
  fc.tuple(place, fc.boolean()).map(([entry, anew]): Tampering => ({ entries }) => {
    const before = entries[entry % entries.length]
    if (before === undefined) return { entries, head: headOf(entries) }
    // put in with a sound hash of its own
    const put = { ...before, actor: 'intruder', previous_hash: anew ? before.hash : before.previous_hash }
    const grown = entries.toSpliced(entry % entries.length, 0, { ...put, hash: entryHash({ ...put, number: before.number }) }).map((one, at) => ({ ...one, number: at + 1 }))
    return { entries: grown, head: headOf(grown) }
  }),
  fc.integer({ min: 1, max: 1000 }).map((cut): Tampering => ({ entries, head }) => ({ entries: entries.slice(0, entries.length - Math.min(cut, entries.length)), head })),
  fc.tuple(place, place).map(([where, bit]): Tampering => ({ entries, head }) => ({ entries, head: head && { ...head, hash: flipped(head.hash, where, bit) } })),
  fc.integer({ min: -5, max: 5 }).map((by): Tampering => ({ entries, head }) => ({ entries, head: head && { ...head, number: head.number + by } })),
  fc.constant<Tampering>(({ entries }) => ({ entries, head: null })),
)

const same = (a: Chain, b: Chain) => JSON.stringify(a) === JSON.stringify(b)

describe('a chain', () => {
  it('that nobody touched holds, and tells its head', () => {
    fc.assert(fc.property(fc.nat({ max: 60 }), count => {
      const chain = chainOf(count)
      return faultsOf(chain).length === 0 && faultsOf(chain, [{ organisation: 'o', ...headOf(chain.entries) }]).length === 0
    }))
  })

  it('law: whatever was changed, taken out, put in, moved or cut off is found', () => {
    let found = 0
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.array(tampering, { minLength: 1, maxLength: 3 }), (count, tamperings) => {
      const whole = chainOf(count)
      const changed = tamperings.reduce((chain, tamper) => chain.entries.length === 0 ? chain : tamper(chain), whole)
      if (same(whole, changed)) return true
      // two changes may cut the end off whole, head and all: that is what a noted head is for
      const isBeginning = changed.entries.every((entry, at) => JSON.stringify(entry) === JSON.stringify(whole.entries[at])) && JSON.stringify(changed.head ?? headOf([])) === JSON.stringify(headOf(changed.entries))
      found++
      return isBeginning || faultsOf(changed).length > 0
    }), { numRuns: 3000 })
    expect(found).toBeGreaterThan(2500)
  })

  it('law: an end cut off with its head, and a chain written anew from anywhere, is found by a head that was noted elsewhere', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), place, fc.boolean(), (count, from, anew) => {
      const whole = chainOf(count)
      const noted = [{ organisation: 'o', ...headOf(whole.entries) }]
      const at = from % count
      const entries = whole.entries.slice(0, at)
      if (anew) {
        for (const one of whole.entries.slice(at)) {
          const entry = { ...one, actor: 'intruder', previous_hash: entries.at(-1)?.hash ?? '' }
          entries.push({ ...entry, hash: entryHash(entry) })
        }
      }
      const changed = { entries, head: entries.length === 0 ? null : headOf(entries) }
      return faultsOf(changed).length === 0 && faultsOf(changed, noted).length > 0
    }))
  })

  it('tells each fault once, by its number', () => {
    const { entries, head } = chainOf(9)
    const codes = (changed: AuditEntryTable[], of = head) => faultsOf({ entries: changed, head: of }).map(fault => `${fault.code} ${fault.number}`)
    expect(codes(entries.map(one => one.number === 4 ? { ...one, actor: 'x' } : one))).toEqual(['altered 4'])
    expect(codes(entries.toSpliced(3, 1))).toEqual(['missing 4'])
    expect(codes(entries.slice(0, 6))).toEqual(['cut 7'])
    expect(codes(entries, headOf(entries.slice(0, 6)))).toEqual(['beyond 7'])
    expect(codes(entries, { number: 9, hash: 'x' })).toEqual(['head 9'])
    expect(codes(entries.map(one => one.number === 4 ? { ...one, actor: 'x', hash: entryHash({ ...one, actor: 'x' }) } : one))).toEqual(['broken 5'])
    expect(faultsOf({ entries, head }, [{ organisation: 'o', number: 3, hash: 'x' }])).toEqual([{ organisation: 'o', number: 3, code: 'noted' }])
    expect(faultsOf({ entries, head }, [{ organisation: 'o', number: 12, hash: 'x' }])).toEqual([{ organisation: 'o', number: 10, code: 'cut' }])
  })
})

describe('the chains of a store', () => {
  const write = (db: Database, organisation: string, count: number) => db.transaction().execute(async trx => {
    for (let n = 0; n < count; n++) await writeAudit(trx, { organisation, actor: 'inge', at, event: 'document.read' }, `d${n}`, { kind: 'document', before: null, after: { n } })
  })

  it('are followed organisation by organisation, over many batches, and their heads told', async () => {
    const { db } = await openTestStore()
    await write(db, 'o', 2001)
    await write(db, 'p', 3)
    let steps = 0
    const verified = await verifyChains(db, { step: entries => { steps += entries } })
    expect(verified.map(({ organisation, number, faults }) => [organisation, number, faults])).toEqual([['o', 2001, []], ['p', 3, []]])
    expect(steps).toBe(2004)
    expect(await chainHeads(db)).toEqual(verified.map(({ organisation, number, hash }) => ({ organisation, number, hash })))
  })

  it('hold while others write', async () => {
    const { db } = await openTestStore()
    await write(db, 'o', 50)
    const done = new AbortController()
    const writer = (async () => { while (!done.signal.aborted) await write(db, 'o', 2) })()
    for (let n = 0; n < 10; n++) expect((await verifyChains(db))[0]?.faults).toEqual([])
    done.abort()
    await writer
  })

  const tamperings: [string, (db: Database) => Promise<unknown>, string[]][] = [
    ['a changed entry', db => db.updateTable('audit_entry').set({ actor: 'nobody' }).where('organisation', '=', 'o').where('number', '=', 5).execute(), ['o altered 5']],
    ['an entry taken out', db => db.deleteFrom('audit_entry').where('organisation', '=', 'o').where('number', '=', 5).execute(), ['o missing 5']],
    ['an entry put in before the first', db => db.insertInto('audit_entry').values({ organisation: 'o', number: -1, at, actor: 'x', event: 'x', previous_hash: '', hash: 'x' }).execute(), ['o missing 1', 'o altered -1', 'o missing 0']],
    ['an entry put in after the last', db => db.insertInto('audit_entry').values({ organisation: 'o', number: 9, at, actor: 'x', event: 'x', previous_hash: '', hash: 'x' }).execute(), ['o broken 9', 'o altered 9', 'o beyond 9']],
    ['an end cut off', db => db.deleteFrom('audit_entry').where('organisation', '=', 'o').where('number', '>', 5).execute(), ['o cut 6']],
    ['all entries gone', db => db.deleteFrom('audit_entry').where('organisation', '=', 'o').execute(), ['o cut 1']],
    ['the head gone', db => db.deleteFrom('audit_head').where('organisation', '=', 'o').execute(), ['o head 8']],
    ['another organisation’s entry put in its place', async db => {
      const { hash } = await db.selectFrom('audit_entry').select('hash').where('organisation', '=', 'p').where('number', '=', 1).executeTakeFirstOrThrow()
      await db.updateTable('audit_entry').set({ hash }).where('organisation', '=', 'o').where('number', '=', 1).execute()
    }, ['o altered 1', 'o broken 2']],
  ]

  for (const [what, tamper, expected] of tamperings) {
    it(`show ${what}`, async () => {
      const { db } = await openTestStore()
      await write(db, 'o', 8)
      await write(db, 'p', 2)
      await tamper(db)
      const verified = await verifyChains(db)
      expect(verified.flatMap(({ faults }) => faults).map(({ organisation, code, number }) => `${organisation} ${code} ${number}`)).toEqual(expected)
    })
  }

  it('show an organisation gone whole, where its head was noted', async () => {
    const { db } = await openTestStore()
    await write(db, 'o', 8)
    const noted = await chainHeads(db)
    for (const table of ['audit_entry', 'audit_head'] as const) await db.deleteFrom(table).execute()
    expect(await verifyChains(db)).toEqual([])
    expect((await verifyChains(db, { noted })).flatMap(({ faults }) => faults)).toEqual([{ organisation: 'o', number: 1, code: 'cut' }])
  })
})
