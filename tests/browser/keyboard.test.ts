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

/** Presses Tab until the focus is on what the selector names; fails when the whole page was gone through. */
async function tabTo(person: SitePage, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    if (await person.page.evaluate(wanted => document.activeElement?.matches(wanted) === true, selector)) return
    await person.page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard never comes to ${selector}`)
}

describe('by keyboard alone', () => {
  it('one adds a document, opens it, and goes from each value to its passage and back', async () => {
    const fresh = await openSite()
    const person = await SitePage.open(browser, fresh)
    const { page } = person
    await person.visit('/documents')
    await tabTo(person, '#files')
    // which file is chosen is asked by the system's own dialogue, outside the page
    await page.setInputFiles('#files', { name: minutes.name, mimeType: 'text/plain', buffer: Buffer.from(minutes.text) })
    await tabTo(person, '.rt-upload button[type=submit]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/uploads/*')
    await page.waitForSelector('[data-live=off] tbody a')
    await tabTo(person, 'tbody a')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/documents/*')
    await person.check()

    const numbers = await page.locator('.rt-says .rt-ref').evaluateAll(links => links.map(link => Number(link.getAttribute('href')?.slice(2))))
    expect(numbers.length).toBeGreaterThan(15)
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at + 1))
    await tabTo(person, '.rt-says .rt-ref')
    let gone = 0
    for (const number of numbers) {
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#p${number}`)
      await page.keyboard.press('Enter')
      const chosen = await page.evaluate(n => ({
        focus: document.activeElement?.getAttribute('href'),
        marked: document.querySelector(`#p${n}`)?.classList.contains('is-chosen'),
        shown: (box => box !== undefined && box.top >= 0 && box.bottom <= innerHeight)(document.querySelector(`#p${n}`)?.getClientRects()[0]),
        line: document.querySelector('.rt-thread path')?.getAttribute('d') ?? '',
        chosenRows: document.querySelectorAll('.rt-says .is-chosen').length,
      }), number)
      expect(chosen).toMatchObject({ focus: `#v${number}`, marked: true, shown: true, chosenRows: 1 })
      expect(chosen.line).toMatch(/^M[\d.]+ \d+H/)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#p${number}`)
      // past what can be said of the value, to the next one
      if (gone < numbers.length - 1) await tabTo(person, `.rt-says .rt-ref[href="#p${numbers[gone + 1]}"]`)
      gone++
    }
    expect(gone).toBe(numbers.length)
    expect(person.alarms).toEqual([])
    await person.close()
    await fresh.end()
  })

  it('J and K walk through the values in the order of the text, Escape lets go', async () => {
    const person = await SitePage.open(browser, site)
    const { page } = person
    await person.upload([minutes])
    await page.goto(site.address + await person.pathOf(minutes.name))
    const walked: (string | undefined)[] = []
    for (const key of ['j', 'j', 'ArrowDown', 'k']) {
      await page.keyboard.press(key)
      walked.push(await page.evaluate(() => document.querySelector('.rt-p.is-chosen')?.id))
    }
    expect(walked).toEqual(['p1', 'p2', 'p3', 'p2'])
    await page.keyboard.press('Escape')
    expect(await page.locator('.is-chosen').count()).toBe(0)
    await page.locator('#q').pressSequentially('jk')
    expect([await page.locator('#q').inputValue(), await page.locator('.is-chosen').count()]).toEqual(['jk', 0])
    // letters alone as keys can be turned off
    await page.locator('[data-keys]').click()
    await page.keyboard.press('j')
    expect(await page.locator('.is-chosen').count()).toBe(0)
    await page.locator('[data-keys]').click()
    await page.keyboard.press('j')
    expect(await page.locator('.is-chosen').count()).toBeGreaterThan(0)
    await person.close()
  })

  it('focus is to be seen wherever it goes', async () => {
    const person = await SitePage.open(browser, site)
    const { page } = person
    await page.goto(`${site.address}/documents`)
    const unseen: string[] = []
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const one = document.activeElement
        if (one === null || one === document.body) return null
        const style = getComputedStyle(one)
        const box = one.getBoundingClientRect()
        return { name: one.outerHTML.slice(0, 80), seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0 }
      })
      if (seen !== null && !seen.seen) unseen.push(seen.name)
    }
    expect(unseen).toEqual([])
    await person.close()
  })
})
