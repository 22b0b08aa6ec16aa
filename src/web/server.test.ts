import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsx } from './jsx/html.ts'
import { nobody } from './actor.ts'
import { permissionsOf } from './permission.ts'
import type { Actor } from './actor.ts'
import { page, redirect } from './answer.ts'
import { Failure, failureStatus } from './failure.ts'
import { isKnownHost } from './known-host.ts'
import { route } from './route.ts'
import type { Route } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { createServer } from './server.ts'
import { localPath } from './local-path.ts'
import { standingRoutes } from './standing-routes.tsx'

const nothing = z.object({})
const changed: string[] = []

const routes: Route[] = [
  ...standingRoutes(async () => 'hjaelp@birkevang.example'),
  route({ method: 'GET', path: '/read/:id', permission: 'documents.read', input: z.object({ id: z.string().regex(/^\d+$/), q: z.string().max(3).optional() }), body: 'none', audit: null, handler: async ({ input }) => page({ title: input.id, content: jsx('p', { children: input.q ?? '' }) }) }),
  route({ method: 'POST', path: '/write', permission: 'documents.write', input: z.object({ text: z.string().max(10) }), body: 'form', audit: 'document.removed', handler: async ({ input, note }) => { changed.push(`${note().event} ${input.text}`); return redirect('/read/1') } }),
  route({ method: 'GET', path: '/broken', permission: 'public', input: nothing, body: 'none', audit: null, handler: async () => { throw new Error('secret detail') } }),
  route({ method: 'GET', path: '/full', permission: 'public', input: nothing, body: 'none', audit: null, handler: async () => { throw Object.assign(new Error('disk'), { errcode: 13 }) } }),
  route({ method: 'GET', path: '/sloppy', permission: 'public', input: nothing, body: 'none', audit: null, handler: async ({ note }) => { note(); return redirect('/') } }),
  route({ method: 'GET', path: '/missing', permission: 'public', input: nothing, body: 'none', audit: null, handler: async () => { throw new Failure('notFound') } }),
]

const editor: Actor = { organisation: 'o', id: 'e', person: 'p', name: 'Inge Holt', organisationName: 'Birkevang Kommune', role: 'editor', permissions: permissionsOf('editor', false), leads: [], manages: [] }

function site(actor: Actor = editor) {
  const troubles: unknown[] = []
  const app = createServer({
    routes, rooms: [], assets: { url: name => `/assets/${name}`, serve: async () => null }, actorOf: async () => actor, listensOn: '127.0.0.1', knownAs: null, now: () => '2025-01-14T08:12:00.000Z', trouble: error => troubles.push(error),
  })
  const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', 'accept-language': 'en', ...init.headers } })
  const send = (path: string, body: string, headers: Record<string, string> = {}) => ask(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers } })
  return { ask, send, troubles }
}

describe('the server', () => {
  it('lets each permission do what it is for, and nobody nothing', async () => {
    const actors: [string, Actor][] = [
      ['nobody', nobody],
      ['visitor', { ...editor, permissions: new Set(['public']) }],
      ['reader', { ...editor, permissions: permissionsOf('reader', false) }],
      ['writer', editor],
    ]
    const expected: Record<string, number[]> = { nobody: [200, 303, 403], visitor: [200, 403, 403], reader: [200, 200, 403], writer: [200, 200, 303] }
    for (const [name, actor] of actors) {
      const { ask, send } = site(actor)
      const got = [(await ask('/healthz')).status, (await ask('/read/1')).status, (await send('/write', 'text=a')).status]
      expect([name, got]).toEqual([name, expected[name]])
    }
  })

  it('knows no page that is not in the table, and says so in the reader’s language', async () => {
    const { ask } = site()
    expect((await ask('/elsewhere')).status).toBe(404)
    expect(await (await ask('/elsewhere')).text()).toContain('The page does not exist')
    expect(await (await ask('/elsewhere', { headers: { cookie: 'a=b; language=sv' } })).text()).toContain('<html lang="sv">')
    expect((await ask('/read/1', { method: 'DELETE' })).status).toBe(405)
    expect((await ask('/assets/../package.json')).status).toBe(404)
  })

  it('checks what comes in: a path that cannot be is not found, a form that cannot be is refused', async () => {
    const { ask, send } = site()
    expect((await ask('/read/abc')).status).toBe(404)
    expect((await ask('/read/1?q=abcd')).status).toBe(404)
    expect((await send('/write', 'text=12345678901')).status).toBe(400)
    expect((await send('/write', '')).status).toBe(400)
    expect((await send('/write', `text=${'x'.repeat(100_000)}`)).status).toBe(413)
    expect((await send('/write', 'text=a', { 'content-type': 'text/plain' })).status).toBe(400)
    expect(await (await ask('/read/1?q=%3Cb')).text()).toContain('&lt;b')
  })

  it('tells its own failures to the operator, not to the reader', async () => {
    const { ask, troubles } = site()
    const broken = await ask('/broken')
    expect([broken.status, troubles.length]).toEqual([500, 1])
    expect(await broken.text()).not.toContain('secret')
    expect((await ask('/full')).status).toBe(507)
    expect((await ask('/missing')).status).toBe(404)
    expect(troubles).toHaveLength(2)
    expect((await ask('/sloppy')).status).toBe(500)
  })

  it('takes a change only from its own pages', async () => {
    const { send } = site()
    changed.length = 0
    expect((await send('/write', 'text=a', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send('/write', 'text=a')).status).toBe(303)
    expect(changed).toEqual(['document.removed a'])
  })

  it('sends the policy with every answer, errors too', async () => {
    const { ask } = site()
    for (const path of ['/healthz', '/nothing', '/broken', '/accessibility']) {
      const { headers } = await ask(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  it('keeps the language chosen and goes back where one was, never elsewhere', async () => {
    const { send } = site()
    const answer = await send('/language', `language=sv&back=${encodeURIComponent('/documents?q=å')}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    expect((await send('/language', 'language=sv&back=/documents%3Fq%3D1')).headers.get('location')).toBe('/documents?q=1')
    expect(answer.headers.get('set-cookie')).toMatch(/^language=sv; .*HttpOnly; SameSite=Lax$/)
    for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:1', '']) expect(localPath(back)).toBe('/')
    expect((await send('/language', 'language=xx')).status).toBe(400)
  })

  it('writes no change without an event: every changing route of the table names one, save the language’s', () => {
    const silent = routes.filter(one => one.method !== 'GET' && one.audit === null).map(one => one.path)
    expect(silent).toEqual(['/language'])
  })
})

describe('the reference of failures', () => {
  it('explains every code a page can show, and no other', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'reference', 'pages.md'), 'utf8')
    expect([...text.matchAll(/^\| `(\w+)` \|/gm)].map(found => found[1] ?? '').sort()).toEqual(Object.keys(failureStatus).sort())
  })
})

describe('where a request comes from', () => {
  const from = (headers: Record<string, string>) => isSameOrigin(new Headers({ host: 'localhost:3000', ...headers }))

  it('is our own page, or not ours', () => {
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(from({ origin: 'http://localhost:3000' })).toBe(true)
    expect(from({ origin: 'https://localhost:3000' })).toBe(true)
    expect(from({})).toBe(false)
    expect(from({ 'sec-fetch-site': 'none' })).toBe(false)
    expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false)
    expect(from({ 'sec-fetch-site': 'same-origin', origin: 'http://evil.example' })).toBe(false)
    expect(from({ origin: 'http://localhost:3001' })).toBe(false)
    expect(from({ origin: 'null' })).toBe(false)
  })

  it('is to a name of ours', () => {
    for (const host of ['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST']) expect([host, isKnownHost(host, '127.0.0.1')]).toEqual([host, true])
    for (const host of [null, '', 'evil.example', 'localhost.evil.example', '10.0.0.7', 'localhost@evil.example', 'local host', 'localhost:1:2']) expect([host, isKnownHost(host, '127.0.0.1')]).toEqual([host, false])
    expect(isKnownHost('traad.birkevang.example', 'traad.birkevang.example')).toBe(true)
    expect(isKnownHost('10.0.0.7:80', '0.0.0.0')).toBe(true)
    expect(isKnownHost('evil.example', '0.0.0.0')).toBe(false)
  })
})
