import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inFull } from '../kit/in-full.ts'
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
function laden(some: string[]): string {
  return some.map((payload, at) => `Referat ${payload}\n\nMødested ${payload}\n\nTil stede: ${payload}, Inge Holt ${payload}\n\nPunkt ${at + 1}: ${payload} v. ${payload}\n\nIndstilling\n\n1. at ${payload}\n\nBeslutning\n\nGodkendt. ${payload}\n\n- ${payload}\n\n${payload} | ${payload}\n${payload} | b\n`).join('\n')
}

/** Somebody whose browser says so the moment a payload is run, on whatever page, and however late. */
async function watchful(): Promise<{ person: SitePage; ran: string[] }> {
  const person = await SitePage.open(browser, site)
  const ran: string[] = []
  await person.context.exposeFunction('wasRun', (where: string) => { ran.push(where) })
  await person.context.addInitScript(() => {
    Object.defineProperty(globalThis, 'pwned', { set: () => { (globalThis as unknown as { wasRun: (where: string) => void }).wasRun(location.href) } })
  })
  return { person, ran }
}

describe('nothing in a document or its name is ever run', () => {
  it('what is watched for would be seen', async () => {
    const { person, ran } = await watchful()
    await person.page.route('https://evil.example/', route => route.fulfill({ contentType: 'text/html', body: '<script>window.pwned=1</script>' }))
    await person.page.goto('https://evil.example/')
    await expect.poll(() => ran).toEqual(['https://evil.example/'])
    await person.close()
  })

  it(`${payloads.length} payloads in texts and file names, on every page that shows them`, async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(200)
    const { person, ran } = await watchful()
    const { page } = person
    const eights = Array.from({ length: Math.ceil(payloads.length / 8) }, (_, at) => payloads.slice(at * 8, at * 8 + 8))
    const files = [
      ...payloads.map((payload, at) => ({ name: `${at} ${payload.replaceAll('/', '').slice(0, 120)}.txt`, text: `Notat ${at} ${payload}` })),
      ...eights.map((some, at) => ({ name: `laden ${at}.txt`, text: laden(some) })),
    ]
    await person.page.goto(`${site.address}/documents`)
    await page.setInputFiles('#files', files.map(({ name, text }) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) })))
    await page.click('.rt-upload button')
    await page.waitForURL('**/uploads/*')
    await site.idle()
    await page.reload()
    expect(await page.locator('.rt-refused').allInnerTexts()).toEqual([])
    const links: { text: string; href: string }[] = []
    for (;;) {
      links.push(...await page.locator('tbody tr').evaluateAll(rows => rows.flatMap(row => [...row.querySelectorAll('a')].map(link => ({ text: row.textContent ?? '', href: link.getAttribute('href') ?? '' })))))
      const next = page.locator('a[rel=next]')
      if (await next.count() === 0) break
      await next.first().click()
      await page.waitForLoadState('load')
    }
    expect(links.length).toBe(files.length)
    const shown = links.filter(one => one.text.includes('laden')).map(one => one.href)
    expect(shown.length).toBe(eights.length)
    const named = links.find(one => !one.text.includes('laden'))?.href ?? ''
    for (const path of ['/documents', '/documents?page=2', '/documents?sort=title', `${named}/remove`, ...shown, ...shown.map(one => `${one}/remove`)]) await page.goto(site.address + path)
    expect([ran, person.alarms]).toEqual([[], []])
    await person.close()
  })

  it('nor anything in an address or a form', async () => {
    const { person, ran } = await watchful()
    for (const payload of inFull ? payloads : payloads.filter((_, at) => at % 5 === 0)) {
      const given = encodeURIComponent(payload)
      const answer = await person.page.goto(`${site.address}/documents?q=${given}&kind=${given}&year=${given}&finding=${given}&sort=${given}&page=${given}&done=${given}`, { waitUntil: 'domcontentloaded' })
      expect(answer?.status()).toBe(200)
      expect(await person.page.locator('#q').inputValue()).toBe(payload.slice(0, 200).trim())
    }
    expect([ran, person.alarms]).toEqual([[], []])
    await person.close()
  })
})
