import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './kit/chromium.ts'
import { documents, unreadable } from './kit/documents.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser
let site: Site
let paths: string[]

const longWords = {
  name: `${'meget-langt-filnavn-uden-mellemrum-'.repeat(5)}.txt`,
  text: `Notat\n\n${'Kommunikationsstrategiarbejdsgruppemødedeltagerliste'.repeat(8)}\n\n- https://birkevang.example/${'a/'.repeat(120)}\n\n${Array.from({ length: 9 }, (_, i) => `kolonne${i}`).join(' | ')}\n${Array.from({ length: 9 }, (_, i) => `værdi${i}`).join(' | ')}\n`,
}

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
  const person = await SitePage.open(browser, site)
  const upload = await person.upload([...documents, longWords, ...unreadable])
  const shown = await person.page.goto(`${site.address}/documents`).then(() => person.page.locator('tbody th a').evaluateAll(links => links.map(link => link.getAttribute('href') ?? '')))
  paths = ['/documents', upload, '/accessibility', '/privacy', '/nothing-here', `${shown[0]}/remove`, ...shown]
  await person.close()
})

afterAll(async () => {
  await browser.close()
  await site.end()
})

describe('every page', () => {
  for (const [what, width] of [['320 px wide', 320], ['640 px wide, as 1280 px is at 200 %', 640], ['1000 px wide', 1000]] as const) {
    it(`does not scroll sideways at ${what}`, async () => {
      const person = await SitePage.open(browser, site, { viewport: { width, height: 800 } })
      expect(paths.length).toBe(11)
      for (const path of paths) {
        await person.page.goto(site.address + path)
        // the root hides what sticks out, so what sticks out is looked for
        const out = await person.page.evaluate(() => {
          const scrolls = (one: Element): boolean => one.closest('.rt-scroll') !== null
          const seen = [...document.querySelectorAll('body *')].filter(one => !scrolls(one) && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && getComputedStyle(one).clipPath === 'none' && one.closest('.rt-bar, .sr-only, thead') === null)
          return { wide: document.documentElement.scrollWidth - document.documentElement.clientWidth, out: seen.slice(0, 3).map(one => one.outerHTML.slice(0, 120)) }
        })
        expect({ path, ...out }).toEqual({ path, wide: 0, out: [] })
      }
      await person.close()
    })
  }
})
