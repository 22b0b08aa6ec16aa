import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Letter } from '../../src/mail/mail.ts'
import { addAccount } from '../kit/sign-in-site.ts'
import { openBrowser } from './kit/chromium.ts'
import { scan } from './kit/mail-scanner.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

const inge = 'inge@birkevang.example'

let browser: Browser
let site: Site
let letters: Letter[]

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
})

beforeEach(async () => {
  letters = []
  site = await openSite({ mailer: { async send(letter) { letters.push(letter); return true } } })
})

afterEach(async () => {
  await site.end()
})

/** Asks for a link by keyboard alone, as far as the page with the code. */
async function ask(person: SitePage): Promise<string> {
  await person.visit('/documents')
  expect(new URL(person.page.url()).pathname).toBe('/sign-in')
  await person.page.focus('#mail')
  await person.page.keyboard.type(inge)
  await person.page.keyboard.press('Enter')
  await person.page.waitForURL('**/sign-in/sent')
  await person.check()
  await site.idle()
  return /https?:\/\/\S+\/sign-in\/\S+/.exec(letters.at(-1)?.text ?? '')?.[0] ?? ''
}

describe('signing in', () => {
  for (const javaScriptEnabled of [true, false]) {
    it(`is asking, opening the mail's link and one button, ${javaScriptEnabled ? 'by keyboard' : 'without script'}`, async () => {
      await addAccount(site.db, inge, { language: 'da' })
      const person = await SitePage.open(browser, site, { as: null, javaScriptEnabled })
      const link = await ask(person)
      await person.visit(new URL(link).pathname)
      await person.page.focus('main button')
      await person.page.keyboard.press('Enter')
      await person.page.waitForURL('**/documents')
      expect(await person.page.locator('.rt-account').innerText()).toContain('Inge Holt')
      await person.close()
    })
  }

  it('takes the code from the first browser in another, and says what was wrong with one', async () => {
    await addAccount(site.db, inge, { language: 'da' })
    const first = await SitePage.open(browser, site, { as: null })
    const phone = await SitePage.open(browser, site, { as: null, viewport: { width: 320, height: 640 } })
    const link = await ask(first)
    const code = await first.page.locator('.rt-code').innerText()
    await phone.visit(new URL(link).pathname)
    await phone.page.fill('#code', 'AAA AAA')
    await phone.page.click('main button')
    await phone.page.waitForSelector('.rt-errors')
    await phone.check()
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await phone.page.click('.rt-errors a')
    expect(await phone.page.evaluate(() => document.activeElement?.id)).toBe('code')
    await phone.page.fill('#code', code)
    await phone.page.keyboard.press('Enter')
    await phone.page.waitForLoadState('load')
    expect(await phone.page.locator('.rt-account').innerText()).toContain('Inge Holt')
    await Promise.all([first.close(), phone.close()])
  })
})

describe('a mail scanner that opens every link, runs script and submits every form', () => {
  it('signs nobody in and ends nothing: afterwards the person’s own link still works', async () => {
    const account = await addAccount(site.db, inge, { state: 'invited', language: 'da' })
    const person = await SitePage.open(browser, site, { as: null })
    const link = await ask(person)
    const sessions = async () => Number((await site.db.selectFrom('session').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count)
    const before = await site.db.selectFrom('account').selectAll().where('id', '=', account).executeTakeFirstOrThrow()

    const scanned = await scan(browser, site.address, [link, `${link}?utm_source=scanner`, `${site.address}/sign-in`, `${site.address}/me`])
    process.stdout.write(`mail scanner: ${scanned.pages} pages opened, ${scanned.forms} forms submitted\n`)
    expect(scanned.pages).toBeGreaterThanOrEqual(4)
    expect(scanned.forms).toBeGreaterThanOrEqual(12)
    expect(scanned.cookies).not.toContain('session')
    expect(await sessions()).toBe(0)
    expect(await site.db.selectFrom('account').selectAll().where('id', '=', account).executeTakeFirstOrThrow()).toEqual(before)
    const events = (await site.db.selectFrom('audit_entry').select('event').execute()).map(entry => entry.event)
    // to ask for a link is all that anybody may do
    expect([...new Set(events)]).toEqual(['signIn.asked'])

    await person.visit(new URL(link).pathname)
    await person.page.click('main button')
    await person.page.waitForURL('**/documents')
    expect(await person.page.locator('.rt-account').innerText()).toContain('Inge Holt')
    expect(await sessions()).toBe(1)
    await person.close()
    // some fifty pages one after the other: on a busy machine a second each
  }, 180_000)
})
