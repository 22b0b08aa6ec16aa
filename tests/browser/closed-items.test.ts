import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './kit/chromium.ts'
import { minutes } from './kit/documents.ts'
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

/** Adds the minutes as an editor would, open to everybody, and answers the document's path. */
async function addOpen(person: SitePage, name: string): Promise<string> {
  const { page } = person
  await page.goto(`${site.address}/documents`)
  await page.locator('#files').evaluate(field => field.closest('details')?.setAttribute('open', ''))
  await page.setInputFiles('#files', { name, mimeType: 'text/plain', buffer: Buffer.from(`${String(minutes.text)}\n${name}\n`) })
  await page.getByLabel('Åbent', { exact: true }).check()
  await page.click('.rt-upload button')
  await page.waitForURL('**/uploads/*')
  await site.idle()
  return person.pathOf(name)
}

describe('a closed item', () => {
  it('is closed with a ground and a wording, and then others see these alone, on a phone as well', async () => {
    const editor = await SitePage.open(browser, site, { as: 'editor' })
    const reader = await SitePage.open(browser, site, { as: 'reader', viewport: { width: 320, height: 800 } })
    const path = await addOpen(editor, 'lukkes.txt')
    const { page } = editor
    await editor.visit(path)
    await page.getByRole('link', { name: /^Luk punktet ?: 2\. Overlap/ }).click()
    await editor.check()
    await page.getByRole('button', { name: 'Luk punktet' }).click()
    await editor.check()
    expect(await page.locator('.rt-errors li').allInnerTexts()).toEqual(['Skriv grunden til at lukke.', 'Punktet har en beslutning: skriv en ordlyd til offentligheden, eller hvorfor der ikke er nogen.'])
    await page.getByLabel('Grund', { exact: true }).fill('Personforhold')
    await page.getByLabel('Titel til offentligheden').fill('Personalesag')
    await page.getByLabel('Ordlyd til offentligheden').fill('Prøven blev godkendt.')
    await page.getByRole('button', { name: 'Luk punktet' }).click()
    await page.waitForURL(`**${path}#s-item*`)
    await editor.check()
    expect(await page.locator('.rt-item-access', { hasText: 'Grund: Personforhold' }).innerText()).toContain('Prøven blev godkendt.')

    await reader.visit(path)
    const text = await reader.page.locator('main').innerText()
    for (const word of ['vagtskifte', 'Center for Ældre', '24/1187', 'cafémødet', 'oplæg om vagtplaner']) expect(text).not.toContain(word)
    expect(await reader.page.locator('.rt-closed').innerText()).toBe('2. Personalesag\n\nLukket punkt. Grund: Personforhold\n\nPrøven blev godkendt.')
    expect(await reader.page.getByRole('heading', { name: '2. Personalesag' }).count()).toBe(1)
    expect(text).toContain('Originalen kan ikke hentes')
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await reader.visit(`${path}/original`)).toBe(403)
    expect(await reader.visit(`${path}/items/1/close`)).toBe(403)
    await reader.visit('/documents?q=vagtskifte')
    // the other tests' documents may say the word openly
    expect(await reader.page.locator(`tbody a[href="${path}"]`).count()).toBe(0)
    await Promise.all([editor.close(), reader.close()])
  })

  it('is opened again after a question, without script', async () => {
    const editor = await SitePage.open(browser, site, { as: 'editor' })
    const path = await addOpen(editor, 'åbnes.txt')
    await editor.close()
    const officer = await SitePage.open(browser, site, { as: 'records-officer', javaScriptEnabled: false })
    const { page } = officer
    await officer.visit(`${path}/items/0/close`)
    await page.getByLabel('Grund', { exact: true }).fill('Økonomi')
    await page.getByLabel('Hvorfor er der ingen ordlyd?').fill('Forhandling i gang')
    await page.getByRole('button', { name: 'Luk punktet' }).click()
    await page.getByRole('link', { name: /^Åbn punktet/ }).click()
    await page.getByRole('button', { name: 'Ja, åbn punktet' }).click()
    await page.waitForURL(`**${path}#s-item*`)
    expect(await page.locator('.rt-item-access', { hasText: 'Grund' }).count()).toBe(0)
    await officer.visit('/records/reads')
    expect(await page.locator('tbody tr').first().innerText()).toMatch(/Inge Holt/)
    await officer.close()
  })
})

describe('who sees a document', () => {
  it('is said under its title and changed on a page of its own', async () => {
    const editor = await SitePage.open(browser, site, { as: 'editor' })
    const reader = await SitePage.open(browser, site, { as: 'reader' })
    const path = await addOpen(editor, 'adgang.txt')
    expect(await reader.visit(path)).toBe(200)
    await editor.visit(path)
    const { page } = editor
    await page.getByRole('link', { name: 'Hvem kan se det?' }).click()
    await editor.check()
    await page.getByLabel('Lukket', { exact: true }).check()
    await page.getByRole('button', { name: 'Gem adgangen' }).click()
    await editor.check()
    expect(await page.locator('.rt-errors li').allInnerTexts()).toEqual(['Skriv grunden til at lukke.'])
    await page.getByLabel('Grund til at lukke').fill('Personforhold')
    await page.getByRole('button', { name: 'Gem adgangen' }).click()
    await editor.check()
    expect(await page.locator('.rt-done-notice').innerText()).toBe('Adgangen er ændret.')
    expect(await reader.visit(path)).toBe(404)
    expect(await reader.page.title()).not.toContain('REFERAT')
    const officer = await SitePage.open(browser, site, { as: 'records-officer' })
    await officer.visit('/records/reads')
    expect(await officer.page.getByRole('heading', { name: 'Læselog' }).count()).toBe(1)
    await Promise.all([editor.close(), reader.close(), officer.close()])
  })
})
