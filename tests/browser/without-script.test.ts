import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './kit/chromium.ts'
import { letter, minutes, unreadable } from './kit/documents.ts'
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

describe('without script', () => {
  it('every task works: add, follow, read, find, download, choose a language, remove', async () => {
    const person = await SitePage.open(browser, site, { javaScriptEnabled: false })
    const { page } = person
    await person.visit('/documents')
    expect(await page.locator('.rt-empty h2').innerText()).toBe('Her er ingen dokumenter endnu')
    await page.setInputFiles('#files', [minutes, letter, ...unreadable].map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
    await page.click('.rt-upload button')
    // the page fetches itself anew until all are read
    await page.waitForSelector('.rt-refused li:nth-child(3)')
    await site.idle()
    await page.reload()
    expect(await page.locator('.rt-summary').innerText()).toContain('2 læst, 3 kunne ikke læses')

    await page.click('text=Se alle dokumenter')
    await page.click('tbody th a:has-text("Chefforum")')
    const link = page.locator('.rt-says .rt-row .rt-ref').first()
    const number = (await link.getAttribute('href'))?.slice(2)
    await link.click()
    expect(new URL(page.url()).hash).toBe(`#p${number}`)
    expect(await page.locator('.rt-p:target').evaluate(one => getComputedStyle(one).backgroundColor)).toBe('rgb(251, 238, 240)')
    await page.locator('.rt-p:target + .rt-sup').click()
    expect(new URL(page.url()).hash).toBe(`#v${number}`)

    await page.fill('#q', 'oplæg om VAGTPLANER')
    await page.press('#q', 'Enter')
    expect(await page.locator('tbody tr').count()).toBe(1)

    const path = await person.pathOf(minutes.name)
    await page.goto(site.address + path)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.rt-column-head a[download]')])
    expect(download.suggestedFilename()).toBe(minutes.name)

    await page.click('.rt-languages button[value=sv]')
    expect(new URL(page.url()).pathname).toBe(path)
    expect(await page.locator('#says').innerText()).toBe('Vad som står')
    expect(await page.locator('.rt-text').getAttribute('lang')).toBe('da')

    await page.click('text=Ta bort dokumentet')
    expect(await page.locator('h1').innerText()).toContain('Ta bort »')
    await page.click('main button[type=submit]')
    expect(await page.locator('.rt-done').innerText()).toBe('Dokumentet är borttaget.')
    expect(await page.locator('tbody tr').count()).toBe(1)
    expect((await page.goto(site.address + path))?.status()).toBe(404)
    await person.close()
  })
})
