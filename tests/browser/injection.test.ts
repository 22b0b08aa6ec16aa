import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './kit/chromium.ts'
import { payloads } from './kit/payloads.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
})

afterAll(async () => {
  await browser.close()
  await site.end()
})

/** Payloads where names, headings, items, people, lists and tables are read from. */
function laden(payload: string): string {
  return `Referat ${payload}\n\nMødested ${payload}\n\nTil stede: ${payload}, Inge Holt ${payload}\n\nPunkt 1: ${payload} v. ${payload}\n\nIndstilling\n\n1. at ${payload}\n\nBeslutning\n\nGodkendt. ${payload}\n\n- ${payload}\n\n${payload} | ${payload}\n${payload} | b\n`
}

async function ran(person: SitePage): Promise<unknown> {
  return person.page.evaluate(() => (globalThis as unknown as { pwned?: unknown }).pwned ?? null)
}

describe('nothing in a document or its name is ever run', () => {
  it(`${payloads.length} payloads in texts and file names, on every page that shows them`, async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(50)
    const person = await SitePage.open(browser, site)
    const { page } = person
    await page.goto(`${site.address}/documents`)
    await page.setInputFiles('#files', payloads.map((payload, at) => ({ name: `${at} ${payload.replaceAll('/', '').slice(0, 120)}.txt`, mimeType: 'text/html', buffer: Buffer.from(laden(payload)) })))
    await page.click('.rt-upload button')
    await page.waitForURL('**/uploads/*')
    await site.idle()
    await page.reload()
    expect(await ran(person)).toBeNull()
    const shown = await page.locator('tbody a').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    expect(await page.locator('.rt-refused').allInnerTexts()).toEqual([])
    expect(shown.length).toBe(payloads.length)
    await page.goto(`${site.address}/documents?sort=title`)
    expect(await ran(person)).toBeNull()
    for (const path of shown) {
      for (const of of [path, `${path}/remove`]) {
        await page.goto(site.address + of)
        expect(await ran(person)).toBeNull()
      }
    }
    expect(person.alarms).toEqual([])
    await person.close()
  })

  it('nor anything in an address or a form', async () => {
    const person = await SitePage.open(browser, site)
    for (const payload of payloads) {
      const given = encodeURIComponent(payload)
      const status = (await person.page.goto(`${site.address}/documents?q=${given}&kind=${given}&year=${given}&finding=${given}&sort=${given}&page=${given}&done=${given}`))?.status()
      expect(status).toBeLessThan(500)
      expect(await person.page.locator('#q').inputValue()).toBe(payload.slice(0, 200).trim())
      expect(await ran(person)).toBeNull()
    }
    expect(person.alarms).toEqual([])
    await person.close()
  })
})
