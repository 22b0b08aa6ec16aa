import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './kit/chromium.ts'
import { minutes, unreadable, workshop } from './kit/documents.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
})

/** A person on a site of their own. */
async function alone(work: (person: SitePage, site: Site) => Promise<void>): Promise<void> {
  const site = await openSite()
  const person = await SitePage.open(browser, site)
  try {
    await work(person, site)
    expect(person.alarms).toEqual([])
  } finally {
    await person.close()
    await site.end()
  }
}

const listed = async ({ page }: SitePage) => (await page.locator('.rt-path').allInnerTexts()).sort()

describe('files are added', () => {
  it('by choosing a folder, with the folders they stood in', () => alone(async (person, site) => {
    const { page } = person
    const folder = mkdtempSync(join(tmpdir(), 'moeder-'))
    mkdirSync(join(folder, 'under'))
    writeFileSync(join(folder, 'a.txt'), minutes.text)
    writeFileSync(join(folder, 'under', 'b.md'), workshop.text)
    writeFileSync(join(folder, '.skjult'), 'x')
    await page.goto(`${site.address}/documents`)
    await page.setInputFiles('#folder', folder)
    await page.click('.rt-upload button')
    await page.waitForSelector('[data-live=off] .rt-path')
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    expect(await listed(person)).toEqual([`${name}/a.txt`, `${name}/under/b.md`])
    rmSync(folder, { recursive: true })
  }))

  it('by dropping them on the page', () => alone(async (person, site) => {
    const { page } = person
    await page.goto(`${site.address}/documents`)
    await page.evaluate(text => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'sluppet.txt'))
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, minutes.text.toString())
    await page.waitForURL('**/uploads/*')
    await page.waitForSelector('[data-live=off] .rt-path')
    expect(await listed(person)).toEqual(['sluppet.txt'])
  }))

  it('in a zip, each on its own line; the same file twice is one document', () => alone(async (person, site) => {
    const zip = Buffer.from(zipSync({ 'møder/referat.txt': strToU8(minutes.text.toString()), 'tom.txt': new Uint8Array() }))
    await person.upload([{ name: 'alt.zip', text: zip }, minutes])
    const { page } = person
    expect(await listed(person)).toEqual(['alt.zip', 'møder/referat.txt', minutes.name, 'tom.txt'].sort())
    const states = await page.locator('.rt-state').allInnerTexts()
    expect(states.sort()).toEqual(['Fandtes i forvejen', 'Læst', 'Pakket ud'])
    await page.goto(`${site.address}/documents`)
    expect(await page.locator('tbody tr').count()).toBe(1)
    await person.upload([minutes])
    expect(await page.locator('h1').innerText()).toBe('Dokumentet fandtes i forvejen')
  }))

  it('and those that cannot be read are told of with what to do, while the others go on', () => alone(async person => {
    await person.upload([...unreadable, minutes])
    const { page } = person
    const refused = await page.locator('.rt-refused li').allInnerTexts()
    expect(refused).toHaveLength(unreadable.length)
    for (const one of refused) expect(one).toMatch(/\. \p{Lu}.+\.$/u)
    expect(await page.locator('.rt-refused li').evaluateAll(lines => lines.map(line => line.getAttribute('data-code')).sort())).toEqual(['damaged', 'empty', 'unknownFormat'])
    expect(await page.locator('h1').innerText()).toBe('1 af 4 filer er læst')
    expect(await page.locator('.rt-table tbody tr').count()).toBe(1)
  }))

  it('and one that is removed leaves no name behind', () => alone(async (person, site) => {
    const { page } = person
    const upload = await person.upload([minutes])
    expect(await page.locator('h1').innerText()).toBe('Dokumentet er læst')
    await page.goto(`${site.address}${await person.pathOf(minutes.name)}/remove`)
    await page.click('.rt-buttons button')
    await page.waitForURL('**/documents?done=removed')
    await person.visit(upload)
    expect(await page.locator('tbody tr').innerText()).toContain('Fjernet dokument')
    expect(await page.content()).not.toContain(minutes.name)
  }))
})
