import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeToken, revokeToken } from '../../src/people/tokens/make-token.ts'
import { newId } from '../../src/storage/new-id.ts'
import type { OrganisationRole } from '../../src/storage/tables/people-tables.ts'
import { organisationRoles } from '../../src/storage/tables/people-tables.ts'
import { isApi } from '../../src/web/route.ts'
import { openSite } from '../browser/kit/site.ts'
import type { Site } from '../browser/kit/site.ts'
import { schemaBreaches } from '../kit/json-schema.ts'
import type { Schema } from '../kit/json-schema.ts'
import { makeActors } from './kit/actors.ts'
import { ask } from './kit/ask.ts'
import { recordsIn } from './kit/records.ts'

interface Described {
  paths: Record<string, Record<string, { parameters?: { name: string; in: string; required: boolean }[]; responses: Record<string, { content: Record<string, { schema?: Schema }> }> }>>
  components: { schemas: Record<string, Schema> }
}

interface PageOf {
  items: { id: string; href: string; sources: { document: string; span: [number, number]; text: string }[] }[]
  next: string | null
}

let site: Site
let described: Described
let cookie: string | null
const tokens = {} as Record<OrganisationRole, string>
const words: Record<'draft' | 'open' | 'closed' | 'closedItem', string> = { draft: newId(), open: newId(), closed: newId(), closedItem: newId() }
const documents = {} as Record<keyof typeof words, string>
const now = new Date().toISOString()

const note = { organisation: 'local', actor: 'system', at: now, event: 'token.created' } as const
const get = async (path: string, token: string | null) => {
  const { status, headers, body } = await ask(site.address, 'GET', { path }, { token })
  return { status, headers, text: body.toString(), json: () => JSON.parse(body.toString()) as unknown }
}
const page = async (path: string, token: string) => (await get(path, token)).json() as PageOf

beforeAll(async () => {
  site = await openSite()
  cookie = (await makeActors(site.db, now)).admin
  for (const role of organisationRoles) tokens[role] = await makeToken(site.db, note, { name: role, role, expiresAt: null })
  for (const state of Object.keys(words) as (keyof typeof words)[]) documents[state] = (await recordsIn(site.db, state, now, words[state])).document
  described = (await get('/api/openapi.json', null)).json() as Described
})

afterAll(() => site.end())

/** A path of the table with a record that is there. */
const filled = (path: string) => path.replace('{id}', path.includes('/documents') ? documents.open : path.includes('/units') ? 'unit-north' : path.includes('/bodies') ? 'body-forum' : 'chair')
  + (path.endsWith('/search') ? `?q=${words.open}` : '')

describe('the API', () => {
  it('answers nothing at all under /api/v1 without a token that holds, not even that a path is not there', async () => {
    const paths = [...Object.keys(described.paths).filter(path => path.startsWith('/api/v1/')).map(filled), '/api/v1', '/api/v1/', '/api/v1/nothing', '/api/v1/documents/none', '/api/v1/documents?cursor=x']
    for (const path of paths) {
      for (const token of [null, 'rt_local_0000000000000000000000000000', 'nonsense']) {
        const { status, headers, json } = await get(path, token)
        expect({ path, status, code: (json() as { code: string }).code }).toEqual({ path, status: 401, code: 'noToken' })
        expect(headers.get('www-authenticate')).toBe('Bearer')
      }
      const { status } = await ask(site.address, 'GET', { path }, { cookie })
      expect({ path, status }).toEqual({ path, status: 401 })
      expect((await ask(site.address, 'POST', { path }, {})).status).toBe(401)
    }
    expect((await get('/api/v1/nothing', tokens.reader)).status).toBe(404)
  })

  it('is described from the table of routes, every one of them', () => {
    const table = site.routes.filter(route => isApi(route.path)).map(route => `${route.method} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const told = Object.entries(described.paths).flatMap(([path, methods]) => Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`))
    expect(told.sort()).toEqual(table.sort())
    for (const [path, { get }] of Object.entries(described.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(get?.parameters?.filter(one => one.in === 'path' && one.required).map(one => one.name) ?? []).toEqual(named)
    }
  })

  it('answers what its description says, and no more', async () => {
    let checked = 0
    const $defs = Object.fromEntries(Object.entries(described.components.schemas))
    const whole = JSON.parse(JSON.stringify({ $defs }).replaceAll('#/components/schemas/', '#/$defs/')) as Schema
    for (const [path, { get: operation }] of Object.entries(described.paths)) {
      const schema = operation?.responses['200']?.content['application/json']?.schema
      const { status, json } = await get(filled(path), tokens.administrator)
      expect({ path, status }).toEqual({ path, status: 200 })
      if (schema === undefined) continue
      const here = JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/')) as Schema
      expect(schemaBreaches(json(), here, whole)).toEqual([])
      checked++
    }
    expect(checked).toBeGreaterThanOrEqual(9)
    for (const [path, code] of [['/api/v1/documents/none', 'notFound'], ['/api/v1/documents?limit=0', 'badInput']] as const) {
      const { json } = await get(path, tokens.reader)
      expect(json()).toMatchObject({ code })
      expect(schemaBreaches(json(), whole.$defs?.['Failure'] ?? {}, whole)).toEqual([])
    }
  })

  it('tells each role of what it may read and of nothing else', async () => {
    const sees: Record<OrganisationRole, (keyof typeof words)[]> = {
      reader: ['open', 'closedItem'], editor: ['draft', 'open', 'closedItem'], 'records-officer': ['draft', 'open', 'closed', 'closedItem'], administrator: ['draft', 'open', 'closed', 'closedItem'],
    }
    for (const role of organisationRoles) {
      const all = await get('/api/v1/documents?limit=200', tokens[role])
      const listed = new Set((all.json() as PageOf).items.map(one => one.id))
      for (const state of Object.keys(words) as (keyof typeof words)[]) {
        const seen = sees[role].includes(state)
        expect({ role, state, listed: listed.has(documents[state]), told: all.text.includes(words[state]) }).toEqual({ role, state, listed: seen, told: seen })
        const asked = [`/api/v1/documents/${documents[state]}`, `/api/v1/documents/${documents[state]}/reading`]
        for (const path of asked) expect({ role, path, status: (await get(path, tokens[role])).status }).toEqual({ role, path, status: seen ? 200 : 404 })
        const found = await page(`/api/v1/search?q=${words[state]}`, tokens[role])
        expect({ role, state, found: found.items.map(one => one.id) }).toEqual({ role, state, found: seen ? [documents[state]] : [] })
      }
      expect((await get('/api/v1/people', tokens[role])).status).toBe(role === 'administrator' ? 200 : 403)
    }
  })

  it('leaves closed items out for who may not read them, and gives no original', async () => {
    const secret = `${words.closedItem}lukket`
    const at = `/api/v1/documents/${documents.closedItem}`
    for (const [role, entitled] of [['reader', false], ['editor', false], ['records-officer', true]] as const) {
      const told = await Promise.all([at, `${at}/reading`, `${at}/original`, '/api/v1/documents'].map(path => get(path, tokens[role])))
      expect({ role, hits: told.filter(one => one.text.includes(secret)).length > 0 }).toEqual({ role, hits: entitled })
      expect(told[2]?.status).toBe(entitled ? 200 : 403)
      expect((await page(`/api/v1/search?q=${secret}`, tokens[role])).items.length).toBe(entitled ? 1 : 0)
    }
    expect((await site.db.selectFrom('read_log').select(['reader', 'how']).where('record', '=', documents.closedItem).execute())).toContainEqual({ reader: expect.stringMatching(/^token /), how: 'api' })
  })

  it('points each record at the passage it was read from', async () => {
    const { items } = await page('/api/v1/documents', tokens.administrator)
    for (const { id, sources } of items) {
      const { text } = (await get(`/api/v1/documents/${id}/reading`, tokens.administrator)).json() as { text: string }
      expect(sources.map(one => one.document)).toEqual([id])
      for (const one of sources) expect(text.slice(...one.span)).toBe(one.text)
    }
    const [hit] = (await page(`/api/v1/search?q=${words.open}`, tokens.reader)).items
    const { text } = (await get(`/api/v1/documents/${documents.open}/reading`, tokens.reader)).json() as { text: string }
    expect(text.slice(...hit?.sources[0]?.span ?? [0, 0])).toBe(hit?.sources[0]?.text)
    expect(hit?.sources[0]?.text).toContain(words.open)
  })

  it('gives every record once over its pages, and refuses a cursor it never gave out', async () => {
    for (const name of ['documents', 'units', 'bodies', 'people']) {
      const whole = (await page(`/api/v1/${name}?limit=200`, tokens.administrator)).items.map(one => one.id)
      const paged: string[] = []
      for (let next: string | null = ''; next !== null;) {
        const one: PageOf = await page(`/api/v1/${name}?limit=1${next === '' ? '' : `&cursor=${next}`}`, tokens.administrator)
        expect(one.items.length).toBeLessThanOrEqual(1)
        paged.push(...one.items.map(item => item.id))
        next = one.next
      }
      expect(paged).toEqual(whole)
    }
    const { next } = await page('/api/v1/documents?limit=1', tokens.reader)
    for (const cursor of ['x', '%00', `${next}A`, next?.replace(/.$/, end => end === 'A' ? 'B' : 'A'), 'W10', '../..', 'å'.repeat(400), 'a'.repeat(501)]) {
      expect((await get(`/api/v1/documents?cursor=${encodeURIComponent(cursor ?? '')}`, tokens.reader)).json()).toMatchObject({ code: 'badInput' })
    }
    expect((await get(`/api/v1/units?cursor=${next}`, tokens.reader)).status).toBe(400)
    for (const limit of ['201', '-1', 'x', '1.5']) expect((await get(`/api/v1/documents?limit=${limit}`, tokens.reader)).status).toBe(400)
    for (const q of ['', ' ', 'a'.repeat(201)]) expect((await get(`/api/v1/search?q=${q.replace(' ', '%20')}`, tokens.reader)).status).toBe(400)
  })

  it('refuses a token from the request after it was revoked, and another site\'s script at once', async () => {
    const token = await makeToken(site.db, note, { name: 'short', role: 'reader', expiresAt: null })
    expect((await get('/api/v1/documents', token)).status).toBe(200)
    const { id } = await site.db.selectFrom('api_token').select('id').where('name', '=', 'short').executeTakeFirstOrThrow()
    await revokeToken(site.db, { ...note, event: 'token.revoked' }, id)
    expect((await get('/api/v1/documents', token)).status).toBe(401)
    const foreign = await fetch(`${site.address}/api/v1/documents`, { headers: { authorization: `Bearer ${tokens.reader}`, origin: 'https://elsewhere.example' } })
    expect(foreign.status).toBe(403)
  })
})
