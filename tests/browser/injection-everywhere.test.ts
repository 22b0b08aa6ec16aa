import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeActors } from '../access/kit/actors.ts'
import { crawl } from '../access/kit/crawl.ts'
import { recordsIn } from '../access/kit/records.ts'
import type { Records } from '../access/kit/records.ts'
import { ways } from '../access/kit/ways.ts'
import { openBrowser } from './kit/chromium.ts'
import { laden, unknownColumns } from './kit/laden-store.ts'
import { payloads } from './kit/payloads.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

/** Payloads in one text of a record whose own pages are opened; on lists each stands alone. */
const together = 32

let browser: Browser
let site: Site
let cookie = ''
const records: Records[] = []

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
  const now = new Date().toISOString()
  cookie = (await makeActors(site.db, now)).admin ?? ''
  for (const payload of payloads) await laden(site.db, await recordsIn(site.db, 'upload', now), payload)
  for (let at = 0; at < payloads.length; at += together) {
    const [of, { upload }] = [await recordsIn(site.db, 'closedItem', now), await recordsIn(site.db, 'upload', now)]
    await laden(site.db, { ...of, upload }, payloads.slice(at, at + together).join(' '))
    records.push({ ...of, upload })
  }
  const all = payloads.join(' ')
  // on every page there is: a few of them
  await site.db.updateTable('organisation').set({ name: payloads.slice(0, 5).join(' ') }).where('id', '=', 'local').execute()
  await site.db.updateTable('session').set({ device: all }).where('account', '=', 'admin').execute()
  await site.db.insertInto('retention_rule').values({ organisation: 'local', record_kind: 'memo', rule: 'discard', years: 1, ground: all, changed_at: now, changed_by: 'admin' }).execute()
  await site.db.insertInto('discard').values({ organisation: 'local', number: 1, record_kind: 'document', record: 'x', decision: 'keep', rule: all, at: now, by: 'admin' }).execute()
  await site.db.insertInto('setting').values(['contact.mail', 'contact.phone', 'mail.from'].map(name => ({ organisation: 'local', name, value: payloads.slice(0, 3).join(' ') }))).execute()
}, 300_000)

afterAll(async () => {
  await browser.close()
  await site.end()
})

describe('nothing typed anywhere is ever run', () => {
  it('every column that holds text is one of those the payloads are put into', async () => {
    expect(await unknownColumns(site.db)).toEqual([])
  })

  it(`${payloads.length} payloads in every field, on every page that shows it`, async () => {
    const context = await browser.newContext({ locale: 'da-DK' })
    await context.addCookies([{ name: 'session', value: cookie, url: site.address }])
    const ran: string[] = []
    await context.exposeFunction('wasRun', (where: string) => { ran.push(where) })
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'pwned', { set: () => { (globalThis as unknown as { wasRun: (where: string) => void }).wasRun(location.href) } })
    })
    const page = await context.newPage()
    page.on('dialog', dialog => {
      ran.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('pageerror', error => ran.push(`error ${error.message}`))
    const gets = site.routes.filter(route => route.method === 'GET' && !/\/(?:events|original|insight)$|^\/api\//.test(route.path))
    const lists = gets.filter(route => !route.path.includes(':')).map(route => ways[`GET ${route.path}`]?.(records[0]!).path ?? route.path)
    // the further pages of each list
    const { visited } = await crawl(site.address, cookie, lists, [], path => /[?&]page=\d+$/.test(path))
    const own = records.flatMap(of => gets.filter(route => route.path.includes(':')).map(route => ways[`GET ${route.path}`]?.(of).path ?? '')).filter(path => path !== '')
    const paths = [...new Set([...visited, ...own])]
    let shown = 0
    for (const path of paths) {
      const answer = await page.goto(site.address + path, { waitUntil: 'load' })
      expect({ path, status: (answer?.status() ?? 0) < 500 }).toEqual({ path, status: true })
      if (await page.evaluate(() => document.querySelector('main')?.innerHTML.includes('pwned') === true)) shown++
    }
    console.log(`injection everywhere: ${payloads.length} payloads, ${paths.length} pages, ${shown} of them show one, ${ran.length} run`)
    expect(ran).toEqual([])
    expect(shown).toBeGreaterThan(paths.length / 3)
    await context.close()
  }, 600_000)
})
