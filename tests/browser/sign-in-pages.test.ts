import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MailTrouble } from '../../src/mail/mail.ts'
import type { Letter } from '../../src/mail/mail.ts'
import { openIdentityProvider } from '../kit/identity-provider.ts'
import type { ProviderUnderTest } from '../kit/identity-provider.ts'
import { addAccount } from '../kit/sign-in-site.ts'
import { openBrowser } from './kit/chromium.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser
let there: ProviderUnderTest
let site: Site
const letters: Letter[] = []

beforeAll(async () => {
  browser = await openBrowser()
  const port = await freePort()
  there = await openIdentityProvider(`http://localhost:${port}/sign-in/organisation/callback`)
  site = await openSite({
    port, provider: { issuer: there.issuer, clientId: there.clientId, clientSecret: there.clientSecret, name: 'Birkevang', groupsClaim: 'groups', scope: 'openid email profile groups' },
    mailer: { async send(letter) { letters.push(letter); if (letter.to.startsWith('gone@')) throw new MailTrouble('recipient'); return true } },
  })
})

afterAll(async () => {
  await browser.close()
  await site.end()
  await there.close()
})

/** The provider must know the address people come back to before the site has one. */
async function freePort(): Promise<number> {
  const other = await openSite()
  const { port } = new URL(other.address)
  await other.end()
  return Number(port)
}

async function linkFor(person: SitePage, mail: string): Promise<string> {
  await person.visit('/sign-in')
  await person.page.fill('#mail', mail)
  await person.page.click('main button')
  await person.page.waitForURL('**/sign-in/sent')
  await person.check()
  await site.idle()
  const [href = ''] = /https?:\/\/\S+\/sign-in\/\S+/.exec(letters.findLast(letter => letter.to === mail)?.text ?? '') ?? []
  return new URL(href).pathname
}

const narrow = async ({ page }: SitePage) => expect([page.url(), await page.evaluate(() => document.documentElement.scrollWidth) <= 320]).toEqual([page.url(), true])

const phone = { viewport: { width: 320, height: 640 } }

describe('the pages of signing in, of one’s own and of mail', () => {
  for (const language of ['da', 'sv', 'en'] as const) {
    it(`of signing in have no accessibility violation in ${language}, and none runs off a narrow screen`, async () => {
      const mail = `inge.${language}@birkevang.example`
      await addAccount(site.db, mail, { language, name: `Inge Holt-Sørensen af ${language}` })
      // ten wrong codes from one caller slow it down, and all languages come from here
      await site.db.deleteFrom('throttle').execute()
      const [person, stranger] = [await SitePage.open(browser, site, { as: null, ...phone }), await SitePage.open(browser, site, { as: null, ...phone })]
      for (const one of [person, stranger]) await one.chooseLanguage(language)
      await person.page.goto(`${site.address}/sign-in`)
      await person.page.fill('#mail', 'inge')
      await person.page.click('main button')
      await person.page.waitForSelector('.rt-errors')
      await person.check()
      await narrow(person)
      const link = await linkFor(person, mail)
      await narrow(person)
      for (const path of ['/sign-in/x', link]) {
        await stranger.visit(path)
        await narrow(stranger)
      }
      for (let n = 0; n < 6; n++) {
        await stranger.page.fill('#code', 'AAAAAA')
        await stranger.page.click('main button')
        if (n === 0 || n === 5) await stranger.check()
      }
      expect(await stranger.page.locator('[data-code]').getAttribute('data-code')).toBe('tooManyCodes')
      await person.visit(link)
      await narrow(person)
      await person.page.click('main button')
      await person.page.waitForURL('**/documents')
      expect(await person.page.locator('html').getAttribute('lang')).toBe(language)
      await Promise.all([person.close(), stranger.close()])
    })

    it(`of one’s own, of the organisation’s sign-in and of mail have none in ${language} either`, async () => {
      const [person, stranger] = [await SitePage.open(browser, site, phone), await SitePage.open(browser, site, { as: null, ...phone })]
      for (const one of [person, stranger]) await one.chooseLanguage(language)
      await addAccount(site.db, `gone@${language}.birkevang.example`, { language })
      await site.db.deleteFrom('throttle').execute()
      await linkFor(stranger, `gone@${language}.birkevang.example`)
      await person.visit('/me')
      await narrow(person)
      await person.page.check('#digest-off')
      await person.page.selectOption('#language', language)
      await person.page.click('main form[action="/me/choices"] button')
      await person.page.waitForSelector('.rt-done-notice')
      await person.check()
      await person.visit('/outbox')
      await narrow(person)
      const refused: [ProviderUnderTest['who'], string][] = [[null, 'cancelled'], [{ sub: language, claims: { email: 'bo@birkevang.example', email_verified: true } }, 'notInvited']]
      for (const [who, why] of refused) {
        there.who = who
        await stranger.page.goto(`${site.address}/sign-in`)
        await stranger.page.click('a.button-primary')
        await stranger.page.waitForSelector('[data-code]')
        await stranger.check()
        expect(await stranger.page.locator('[data-code]').getAttribute('data-code')).toBe(why)
      }
      await Promise.all([person.close(), stranger.close()])
    })
  }

  it('let in whom the organisation vouches for, in a real browser there and back', async () => {
    await addAccount(site.db, 'rikke@birkevang.example', { name: 'Rikke Dam', state: 'invited' })
    there.who = { sub: 'rikke', claims: { email: 'rikke@birkevang.example', email_verified: true } }
    const person = await SitePage.open(browser, site, { as: null, javaScriptEnabled: false })
    await person.visit('/documents')
    await person.page.click('a.button-primary')
    await person.page.waitForURL('**/documents')
    expect(await person.page.locator('.rt-account').innerText()).toContain('Rikke Dam')
    await person.page.click('.rt-account button')
    await person.page.waitForLoadState('load')
    expect((await person.context.cookies()).map(cookie => cookie.name)).not.toContain('session')
    await person.close()
  })
})
