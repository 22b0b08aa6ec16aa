import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/kit/site.ts'
import type { Site } from '../browser/kit/site.ts'
import { beginSession, endSessions } from '../../src/people/session-store.ts'
import { actorOfAccount } from '../../src/people/actor-store.ts'
import { makeActors, makeToken } from './kit/actors.ts'
import type { ActorName } from './kit/actors.ts'
import { ask } from './kit/ask.ts'
import { verdictOf } from './kit/expected.ts'
import { recordsIn } from './kit/records.ts'
import type { RecordState } from './kit/records.ts'

let site: Site
const now = new Date().toISOString()
const organisation = 'local'
const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

beforeAll(async () => {
  site = await openSite()
  await makeActors(site.db, now)
})

afterAll(async () => {
  await site.end()
})

const post = (path: string, fields: Record<string, string>, cookie: string) => ask(site.address, 'POST', { path, body: fields }, { cookie })

/** Asked for a document twice, something happening in between: how the second answer differs from the first. */
async function around(actor: ActorName, state: RecordState, happens: (document: string, cookie: string) => Promise<unknown>): Promise<string> {
  const cookie = await beginSession(site.db, organisation, actor, 'Chromium', now)
  const { document } = await recordsIn(site.db, state, now)
  const look = async () => verdictOf(await ask(site.address, 'GET', { path: `/documents/${document}` }, { cookie }))
  const before = await look()
  await happens(document, cookie)
  return `${before}, then ${await look()}`
}

describe('what is withdrawn is refused from the next request on', () => {
  it('a session that was ended, by oneself or by an administrator', async () => {
    expect(await around('employee', 'open', (_, cookie) => post('/sign-out', {}, cookie))).toBe('yes, then signIn')
    expect(await around('employee', 'open', () => endSessions(site.db, organisation, 'employee', null))).toBe('yes, then signIn')
    const admin = await beginSession(site.db, organisation, 'admin', 'Chromium', now)
    expect(await around('other', 'open', () => post('/people/other/sign-out', {}, admin))).toBe('yes, then signIn')
  })

  it('a person who was suspended', async () => {
    const admin = await beginSession(site.db, organisation, 'admin', 'Chromium', now)
    expect(await around('staff', 'open', () => post('/people/staff/suspend', {}, admin))).toBe('yes, then signIn')
  })

  it('a unit one manages no more, a body one leads no more, a role that ended', async () => {
    const { db } = site
    expect(await around('manager', 'draft', () => db.updateTable('unit_membership').set({ valid_to: yesterday }).where('person', '=', 'manager').execute())).toBe('yes, then none')
    expect(await around('chair', 'closed', () => db.updateTable('body_membership').set({ valid_to: yesterday }).where('person', '=', 'chair').execute())).toBe('yes, then none')
    expect(await around('records', 'closed', () => db.updateTable('role_grant').set({ valid_to: yesterday }).where('person', '=', 'records').execute())).toBe('yes, then none')
    expect((await actorOfAccount(db, organisation, 'records', now))?.role).toBe('reader')
  })

  it('a document that was closed, made a draft, moved elsewhere or removed', async () => {
    const { db } = site
    const change = (set: Record<string, string | null>) => (document: string) => db.updateTable('document').set(set).where('id', '=', document).execute()
    expect(await around('other', 'open', change({ access: 'closed' }))).toBe('yes, then none')
    expect(await around('other', 'open', change({ access: 'draft' }))).toBe('yes, then none')
    expect(await around('participant', 'closed', change({ body_id: null }))).toBe('yes, then none')
    expect(await around('participant', 'closed', change({ date: '2026-01-01' }))).toBe('yes, then none')
    const importer = await beginSession(db, organisation, 'importer', 'Chromium', now)
    expect(await around('other', 'open', document => post(`/documents/${document}/remove`, {}, importer))).toBe('yes, then none')
  })

  it('a token that was revoked, or has expired', async () => {
    const token = await makeToken(site.db, organisation, 'reader', now)
    const look = async () => (await ask(site.address, 'GET', { path: '/api/v1/documents' }, { token })).status
    expect(await look()).toBe(200)
    await site.db.updateTable('api_token').set({ revoked_at: now }).where('id', '=', 't-reader').execute()
    expect(await look()).toBe(401)
    await site.db.updateTable('api_token').set({ revoked_at: null, expires_at: now }).where('id', '=', 't-reader').execute()
    expect(await look()).toBe(401)
  })
})
