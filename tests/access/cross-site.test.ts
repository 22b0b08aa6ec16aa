import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/kit/site.ts'
import type { Site } from '../browser/kit/site.ts'
import { makeActors } from './kit/actors.ts'
import { ask } from './kit/ask.ts'
import { crawl } from './kit/crawl.ts'
import { recordsIn } from './kit/records.ts'
import type { Records, RecordState } from './kit/records.ts'
import { expected } from './kit/tables.ts'
import { ways } from './kit/ways.ts'
import type { Way } from './kit/ways.ts'
import { wholeStore } from './kit/whole-store.ts'

let site: Site
let cookie: string | null
let records: Records

beforeAll(async () => {
  site = await openSite()
  const now = new Date().toISOString()
  cookie = (await makeActors(site.db, now)).admin
  records = await recordsIn(site.db, 'open', now)
})

afterAll(async () => {
  await site.end()
})

/** Where a browser says a request comes from, when it comes from elsewhere. */
function foreignHeaders(host: string): Record<string, string>[] {
  return [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `http://${host}.evil.example` },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: `http://${host}` },
    { 'sec-fetch-site': 'cross-site' },
    {},
  ]
}

function send(method: string, { path, body }: Way, headers: Record<string, string>): Promise<number> {
  const { port, host } = new URL(site.address)
  const fields = typeof body === 'object' ? new URLSearchParams(body).toString() : ''
  const all = { host, cookie: `session=${cookie}`, 'content-type': 'application/x-www-form-urlencoded', ...headers }
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers: all }, answer => {
      resolve(answer.statusCode ?? 0)
      answer.destroy()
    })
    asked.on('error', reject)
    asked.end(fields)
  })
}

/** A record in the state the matrix says an administrator may do this with. */
async function wayTo(route: string): Promise<Way> {
  const row = expected.find(one => one.route === route && one.verdicts.admin === 'yes') ?? expected.find(one => one.route === route)
  const way = ways[route]?.(await recordsIn(site.db, (row?.record ?? '.') as RecordState, new Date().toISOString()))
  if (way === undefined) throw new Error(`no way to ${route}`)
  return way
}

describe('from another site', () => {
  it('no changing request is taken, whichever route it is for', async () => {
    const { host } = new URL(site.address)
    const changing = site.routes.filter(route => route.method !== 'GET')
    const asked: { way: Way; route: string }[] = []
    for (const route of changing) asked.push({ route: `${route.method} ${route.path}`, way: await wayTo(`${route.method} ${route.path}`) })
    const before = await wholeStore(site.db)
    const taken: string[] = []
    for (const { route, way } of asked) {
      for (const headers of foreignHeaders(host)) {
        if (await send('POST', way, headers) !== 403) taken.push(`${route} ${JSON.stringify(headers)}`)
      }
    }
    console.log(`cross-site: ${asked.length} changing routes, ${asked.length * foreignHeaders(host).length} requests, ${taken.length} taken`)
    expect(taken).toEqual([])
    expect(await wholeStore(site.db)).toEqual(before)
  })

  it('no stream is opened', async () => {
    const { host } = new URL(site.address)
    const streams = site.routes.filter(route => route.path.endsWith('/events'))
    for (const route of streams) {
      const way = await wayTo(`GET ${route.path}`)
      for (const headers of foreignHeaders(host).filter(one => Object.keys(one).length > 0)) {
        expect({ route: route.path, headers, status: await send('GET', way, headers) }).toMatchObject({ status: 403 })
      }
    }
  })
})

describe('no GET changes anything', () => {
  it('crawled by an administrator from every route', async () => {
    const before = await wholeStore(site.db)
    const from = site.routes.filter(route => route.method === 'GET').map(route => ways[`GET ${route.path}`]?.(records).path ?? route.path)
    const { visited } = await crawl(site.address, cookie, from, [])
    const tempting = visited.flatMap(path => [`${path}${path.includes('?') ? '&' : '?'}confirm=1&action=delete&_method=POST`])
    for (const path of tempting) await ask(site.address, 'GET', { path }, { cookie })
    console.log(`no GET changes anything: ${visited.length + tempting.length} pages`)
    expect(visited.length).toBeGreaterThan(from.length / 2)
    expect(await wholeStore(site.db)).toEqual(before)
  }, 120_000)
})
