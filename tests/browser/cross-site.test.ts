import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../kit/people.ts'
import { openBrowser } from './kit/chromium.ts'
import { minutes } from './kit/documents.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser
let site: Site
let document: string
let cookie: string

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
  const person = await SitePage.open(browser, site)
  await person.upload([minutes])
  document = await person.pathOf(minutes.name)
  cookie = (await signedIn(site.db, 'administrator')).cookie
  await person.close()
})

afterAll(async () => {
  await browser.close()
  await site.end()
})

/** Asks as no browser would let itself be made to. */
function ask(method: string, path: string, headers: Record<string, string>, body = ''): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  const { hostname, port } = new URL(site.address)
  return new Promise((resolve, reject) => {
    const asked = request({ host: hostname === 'localhost' ? '127.0.0.1' : hostname, port, method, path, headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `session=${cookie}`, ...headers } }, answer => {
      answer.resume()
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** That no changing route is taken from elsewhere, and that no GET changes anything, is asked of every route in tests/access. */
describe('from another site', () => {
  it('a page elsewhere cannot send our forms', async () => {
    const person = await SitePage.open(browser, site)
    await person.page.route('https://evil.example/', route => route.fulfill({ contentType: 'text/html', body: `<form method=post action="${site.address}${document}/remove"><button>x</button></form>` }))
    await person.page.goto('https://evil.example/')
    await person.page.click('button')
    await person.page.waitForLoadState('load')
    expect(await person.page.content()).toContain('foreignOrigin')
    expect((await ask('GET', document, { host: new URL(site.address).host })).status).toBe(200)
    await person.close()
  })

  it('a foreign name made to point here gets nothing', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'evil.example:3000']) {
      const status = (await ask('GET', document, { host })).status
      expect({ host, status }).toEqual({ host, status: 421 })
    }
  })

  it('every answer carries the policy, and no page may be framed', async () => {
    for (const path of ['/documents', document, `${document}/original`, '/nothing', '/healthz']) {
      const { headers } = await ask('GET', path, { host: new URL(site.address).host })
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
    const original = await ask('GET', `${document}/original`, { host: new URL(site.address).host })
    expect(original.headers['content-disposition']).toMatch(/^attachment; /)
    expect(original.headers['content-type']).toBe('application/octet-stream')
  })
})
