import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/kit/site.ts'
import type { Site } from '../browser/kit/site.ts'
import { newId } from '../../src/storage/new-id.ts'
import { makeActors } from './kit/actors.ts'
import type { ActorName } from './kit/actors.ts'
import { ask } from './kit/ask.ts'
import { recordsIn } from './kit/records.ts'
import { wholeStore } from './kit/whole-store.ts'

let site: Site
let cookies: Record<ActorName, string | null>
const now = new Date().toISOString()

beforeAll(async () => {
  site = await openSite()
  cookies = await makeActors(site.db, now)
})

afterAll(async () => {
  await site.end()
})

interface Somebody {
  id: string
  /** stands in every field of theirs */
  word: string
}

/** A person with an account and a word of their own in every place that holds something of a person. */
async function somebody(): Promise<Somebody> {
  const organisation = 'local'
  const [id, word] = [newId(), newId()]
  const { db } = site
  await db.insertInto('person').values({ organisation, id, name: `Anna ${word}`, initials: word, title: word }).execute()
  await db.insertInto('account').values({ organisation, id, person: id, mail: `${word}@birkevang.example`, state: 'active', digest: 'off', external_id: `https://idp ${word}`, created_at: now, created_by: 'admin', activated_at: now }).execute()
  await db.insertInto('session').values({ organisation, hash: newId(), account: id, created_at: now, last_seen_at: now, expires_at: '2099-01-01', device: word }).execute()
  await db.insertInto('role_grant').values({ organisation, id: newId(), person: id, role: 'editor', source: 'hand' }).execute()
  await db.insertInto('outbox').values({ organisation, id: newId(), kind: 'invitation', account: id, recipient: `${word}@birkevang.example`, subject: word, body: word, state: 'sent', created_at: now }).execute()
  await db.insertInto('read_log').values({ organisation, id: newId(), at: now, reader: id, record_kind: 'document', record: newId(), how: 'page' }).execute()
  await db.insertInto('unit_membership').values({ organisation, id: newId(), person: id, unit: 'unit-north', role: 'employee' }).execute()
  return { id, word }
}

const send = (path: string, body: Record<string, string>) => ask(site.address, 'POST', { path, body }, { cookie: cookies.records })
const look = (path: string) => ask(site.address, 'GET', { path }, { cookie: cookies.records })

async function openCase(kind: 'insight' | 'erasure', { id, word }: Somebody): Promise<string> {
  const opened = await send('/records/requests', { person: id, kind, names: `Anna ${word}\n${word}` })
  expect(opened.status).toBe(303)
  return opened.headers.get('location') ?? ''
}

describe('insight', () => {
  it('holds all of one person’s, and nothing of anybody else’s', async () => {
    const [one, other] = [await somebody(), await somebody()]
    const mine = await recordsIn(site.db, 'open', now, one.word)
    await recordsIn(site.db, 'open', now, other.word)
    const path = await openCase('insight', one)
    const file = (await look(`${path}/insight`)).body.toString()
    const given = JSON.parse(file) as { held: Record<string, unknown[]>; documents: { id: string; lines: unknown[] }[] }
    expect(given.documents.map(document => document.id)).toEqual([mine.document])
    expect(given.documents[0]?.lines.length).toBeGreaterThan(4)
    for (const part of ['roles', 'units', 'sessions', 'mails', 'reads']) expect({ part, count: given.held[part]?.length }).toEqual({ part, count: 1 })
    expect(file).toContain(`${one.word}@birkevang.example`)
    expect(file).not.toContain(other.word)
    const page = (await look(path)).body.toString()
    expect(page).toContain(one.word)
    expect(page).not.toContain(other.word)
  })
})

describe('erasure', () => {
  it('leaves none of what was to go in the store, its files and its jobs, and the case forgets whom it was for', async () => {
    const gone = await somebody()
    const kept = await somebody()
    const words = { discard: newId(), restrict: newId(), redactedCopy: newId() }
    // two words: one is the person's name in all three, the other tells the documents apart
    const documents: Record<string, string> = {}
    for (const [decision, word] of Object.entries(words)) {
      const { document } = await recordsIn(site.db, 'open', now, `${gone.word}${decision === 'discard' ? '' : ` ${word}`}`)
      documents[decision] = document
    }
    const path = await openCase('erasure', gone)
    for (const [decision, document] of Object.entries(documents)) {
      const decided = await send(path, { [`document-${document}`]: 'on', decision, rule: 'Arkivplan 4' })
      expect({ decision, status: decided.status }).toEqual({ decision, status: 303 })
    }
    expect((await send(`${path}/end`, {})).status).toBe(303)
    await site.idle()
    const rows = await site.db.selectFrom('document').select(['id', 'access']).where('id', 'in', Object.values(documents)).execute()
    expect(rows.map(row => [Object.entries(documents).find(([, id]) => id === row.id)?.[0], row.access]).sort()).toEqual([['redactedCopy', 'closed'], ['restrict', 'closed']])
    const store = await wholeStore(site.db)
    const still = Object.entries(store).flatMap(([table, all]) => all.filter(row => row.includes(gone.word)).map(row => ({ table, kept: Object.values(documents).some(id => row.includes(id)) })))
    // only in the two documents that were kept by decision
    expect(still.filter(one => !one.kept).map(one => one.table)).toEqual([])
    const copies = await site.db.selectFrom('document_reading').select(['document', 'reading']).where('reading', 'like', '%█%').execute()
    expect(copies).toHaveLength(1)
    expect(copies[0]?.reading).not.toContain(gone.word)
    expect(Object.values(store).flat().some(row => row.includes(kept.word))).toBe(true)
    expect((await look(path)).body.toString()).not.toContain(gone.word)
    expect((await site.db.selectFrom('session').selectAll().where('account', '=', gone.id).execute())).toEqual([])
  })

  it('leaves none of it in the files of the store', async () => {
    const gone = await somebody()
    const { document } = await recordsIn(site.db, 'open', now, gone.word)
    const path = await openCase('erasure', gone)
    await send(path, { [`document-${document}`]: 'on', decision: 'discard', rule: 'Arkivplan 4' })
    await send(`${path}/end`, {})
    await site.idle()
    const found = filesUnder(site.data).filter(file => readFileSync(file).includes(gone.word))
    expect(found).toEqual([])
  })
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}
