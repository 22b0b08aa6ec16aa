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
    for (const anchor of [`p${last?.slice(2)}`, `v${last?.slice(2)}`]) {
      await person.page.goto('about:blank')
      await person.page.goto(`${site.address}${path}#${anchor}`)
      await expect.poll(() => person.page.locator('.rt-says .is-chosen').evaluate(one => one.getBoundingClientRect().top > 50 && one.getBoundingClientRect().bottom < innerHeight)).toBe(true)
      expect(await person.page.locator('.rt-thread').evaluate(one => getComputedStyle(one).display)).not.toBe('none')
    }
    await person.close()
  })

  for (const width of [1280, 360]) {
    it(`returns with Back to where one chose, at ${width} px`, async () => {
      const person = await SitePage.open(browser, site, { viewport: { width, height: 740 } })
      const { page } = person
      const path = await person.pathOf('referat chefforum.txt')
      await page.goto(site.address + path)
      const link = page.locator('.rt-first a').first()
      await link.scrollIntoViewIfNeeded()
      const top = await link.evaluate(one => one.getBoundingClientRect().top)
      await link.click()
      expect(await page.locator('.rt-says .is-chosen').count()).toBe(1)
      await page.goBack()
      await expect.poll(() => page.locator('.is-chosen').count()).toBe(0)
      expect(new URL(page.url()).pathname).toBe(path)
      await expect.poll(() => link.evaluate((one, before) => Math.abs(one.getBoundingClientRect().top - before) < 24 && document.activeElement === one, top)).toBe(true)
      await page.goForward()
      await expect.poll(() => page.locator('.rt-says .is-chosen').count()).toBe(1)
      await person.close()
    })
  }

  it('keeps its place when the language is changed', async () => {
    const person = await SitePage.open(browser, site)
    await person.page.goto(site.address + await person.pathOf('referat chefforum.txt'))
    await person.page.keyboard.press('j')
    await person.page.locator('.rt-languages button[value=en]').click()
    await person.page.waitForSelector('html[lang=en]')
    expect(new URL(person.page.url()).hash).toBe('#p1')
    await person.close()
  })

  it('says in the list’s breadcrumb where one came from', async () => {
    const person = await SitePage.open(browser, site)
    await person.visit('/documents?q=vagtskifte&sort=title')
    expect(await person.page.locator('.rt-excerpt mark').first().innerText()).toMatch(/^vagtskifte$/i)
    await person.page.locator('tbody th a').first().click()
    expect(await person.page.locator('.rt-crumbs a').getAttribute('href')).toBe('/documents?q=vagtskifte&sort=title')
    await person.close()
  })

  it('says what is wrong, and which question has no answer', async () => {
    const person = await SitePage.open(browser, site)
    await person.visit(await person.pathOf('input fra cafémøde.md'))
    expect(await person.page.locator('.rt-first').innerText()).toContain('2) Udfordringer – hvilke problemer oplever vi?')
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
    await row.locator('.rt-ref').click()
    expect(await row.locator('.rt-quote mark').innerText()).toBe(passage)
    const told = page.locator('#p5')
    await told.scrollIntoViewIfNeeded()
    await told.click({ position: { x: 4, y: 8 } })
    expect(await page.locator('.rt-says .is-chosen').getAttribute('id')).toBe('v5')
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
