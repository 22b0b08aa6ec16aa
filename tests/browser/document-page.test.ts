import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './kit/chromium.ts'
import { documents } from './kit/documents.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
  const person = await SitePage.open(browser, site)
  await person.upload(documents)
  await person.close()
})

afterAll(async () => {
  await browser.close()
  await site.end()
})

describe('the document page', () => {
  for (const { name, text } of documents) {
    it(`shows all of ${name} at once, in one request for its page`, async () => {
      const person = await SitePage.open(browser, site)
      const path = await person.pathOf(name)
      const asked: string[] = []
      person.page.on('request', request => {
        if (['document', 'fetch', 'xhr', 'eventsource'].includes(request.resourceType())) asked.push(request.url())
      })
      await person.visit(path)
      expect(asked).toEqual([site.address + path])
      const shown = await person.page.evaluate(() => {
        const copy = document.querySelector('.rt-text')?.cloneNode(true) as Element
        for (const number of copy.querySelectorAll('.rt-sup')) number.remove()
        const hidden = [...document.querySelectorAll('.rt-text *')].filter(one => one.textContent?.trim() !== '' && !one.matches('.rt-bar, .rt-rule, .rt-rule *') && one.getClientRects().length === 0)
        return { text: copy.textContent ?? '', hidden: hidden.length }
      })
      const letters = (given: string) => given.replace(/\s+/g, '')
      expect(letters(shown.text)).toBe(letters(text.toString()))
      expect(shown.hidden).toBe(0)
      await person.close()
    })
  }

  it('shows value and passage together, whichever is clicked, one pair at a time', async () => {
    const person = await SitePage.open(browser, site)
    const { page } = person
    await page.goto(site.address + await person.pathOf('referat chefforum.txt'))
    const rows = page.locator('.rt-row[id]')
    const count = await rows.count()
    expect(count).toBeGreaterThan(10)
    for (let at = 0; at < count; at += 3) {
      const id = await rows.nth(at).getAttribute('id') ?? ''
      await rows.nth(at).locator('.rt-value').click({ position: { x: 4, y: 8 } })
      expect(await page.locator('.rt-says .is-chosen').getAttribute('id')).toBe(id)
      expect(await page.locator(`#p${id.slice(1)}.is-chosen`).count()).toBe(1)
    }
    await page.locator('#p5 + .rt-sup').click()
    expect(await page.locator('.rt-says .is-chosen').getAttribute('id')).toBe('v5')
    expect(new URL(page.url()).hash).toBe('#p5')
    await person.close()
  })

  it('opens at the passage its address names', async () => {
    const person = await SitePage.open(browser, site)
    const path = await person.pathOf('referat chefforum.txt')
    const last = await person.page.goto(site.address + path).then(() => person.page.locator('.rt-sup').last().getAttribute('href'))
    await person.page.goto('about:blank')
    await person.page.goto(`${site.address}${path}#p${last?.slice(2)}`)
    await person.page.waitForSelector('.rt-p.is-chosen')
    expect(await person.page.locator('.rt-p.is-chosen').first().evaluate(one => one.getBoundingClientRect().top < innerHeight)).toBe(true)
    await person.close()
  })

  it('carries the passage with the value on a narrow screen', async () => {
    const person = await SitePage.open(browser, site, { viewport: { width: 360, height: 740 } })
    const { page } = person
    await page.goto(site.address + await person.pathOf('referat chefforum.txt'))
    const says = await page.locator('#says').evaluate(one => one.getBoundingClientRect().top)
    expect(says).toBeLessThan(await page.locator('#text').evaluate(one => one.getBoundingClientRect().top))
    const row = page.locator('.rt-row[id]').nth(6)
    const passage = await page.locator(`#p${(await row.getAttribute('id'))?.slice(1)}`).innerText()
    await row.locator('a').click()
    expect(await row.locator('.rt-quote mark').innerText()).toBe(passage)
    await person.close()
  })

  it('never repeats a possible personal number outside the text itself', async () => {
    const person = await SitePage.open(browser, site)
    await person.visit(await person.pathOf('nyårsbrev.txt'))
    expect(await person.page.locator('.rt-text').innerText()).toContain('010203-1234')
    expect(await person.page.locator('.rt-first').innerText()).not.toContain('010203')
    await person.close()
  })
})
