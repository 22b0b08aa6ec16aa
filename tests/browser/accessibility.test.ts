import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putClosedItem } from '../../src/documents/closed/closed-item-store.ts'
import { inFull } from '../kit/in-full.ts'
import { openBrowser } from './kit/chromium.ts'
import { documents, unreadable } from './kit/documents.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser
let empty: Site
let full: Site
let upload = ''
let document = ''
let value = ''
let section = ''
let act = ''

beforeAll(async () => {
  browser = await openBrowser()
  empty = await openSite()
  full = await openSite()
  const person = await SitePage.open(browser, full)
  upload = await person.upload([...documents, ...unreadable])
  document = await person.pathOf('referat chefforum.txt')
  await person.page.goto(full.address + document)
  value = await person.page.locator('.rt-row .rt-standing').first().getAttribute('href') ?? ''
  section = await person.page.locator('.rt-section-acts a').first().getAttribute('href') ?? ''
  await person.page.goto(`${full.address}/review/confirm`)
  await person.page.click('.rt-form .button')
  await full.idle()
  act = new URL(person.page.url()).pathname
  await putClosedItem(full.db, 'local', document.split('/').at(-1) ?? '', { item: 2, ground: null, publicTitle: 'En sag', publicWording: 'Godkendt.', noWordingReason: null }, { at: '2025-01-14T08:00:00.000Z', by: 'x' })
  const job = { organisation: 'local', input: '{}', run_at: '2025-01-14T08:00:00.000Z', created_at: '2025-01-14T08:00:00.000Z', created_by: 'x' }
  await full.db.insertInto('job').values([
    { ...job, id: 'failed', kind: 'readUpload', state: 'failed', attempts: 26, ended_at: '2025-01-15T08:00:00.000Z', problem: 'diskFull' },
    { ...job, id: 'again', kind: 'sendMail', state: 'waiting', attempts: 1, run_at: '2999-01-01T00:00:00.000Z', problem: 'noAnswer' },
  ]).execute()
  await person.close()
})

afterAll(async () => {
  await browser.close()
  await Promise.all([empty.end(), full.end()])
})

/** How pages are come to in states of their own: empty, full, and where they can fail. Every route's page as such is gone through in every-page.test.ts. */
const ways: Record<string, { empty?: string[]; full?: (() => string)[]; errors?: string[] }> = {
  'GET /accessibility': { empty: ['/accessibility'] },
  'GET /privacy': { empty: ['/privacy'] },
  'GET /documents': {
    empty: ['/documents'],
    full: [() => '/documents', () => '/documents?sort=title', () => '/documents?done=removed', () => '/documents?finding=possiblePersonalData'],
    errors: ['/documents?q=findesikke', '/documents?page=99', '/documents?kind=nonsense&year=20'],
  },
  'GET /uploads/:id': { full: [() => upload], errors: ['/uploads/nosuchupload'] },
  'GET /documents/:id/access': { full: [() => `${document}/access`, () => `${document}/access?done=saved`], errors: ['/documents/nosuchdocument/access'] },
  'GET /documents/:id/items/:item/close': { full: [() => `${document}/items/0/close`, () => `${document}/items/2/close`], errors: ['/documents/nosuchdocument/items/0/close'] },
  'GET /documents/:id/items/:item/open': { full: [() => `${document}/items/2/open`], errors: ['/documents/nosuchdocument/items/0/open'] },
  'GET /records/reads': { empty: ['/records/reads'], full: [() => '/records/reads', () => `/records/reads?document=${document.split('/').at(-1)}`], errors: ['/records/reads?page=nonsense&document=%00'] },
  'GET /documents/:id': { full: [() => document, () => `${document}#p3`], errors: ['/documents/nosuchdocument', '/documents/%2e%2e'] },
  'GET /documents/:id/original': { errors: ['/documents/nosuchdocument/original'] },
  'GET /documents/:id/remove': { full: [() => `${document}/remove`], errors: ['/documents/nosuchdocument/remove'] },
  'GET /documents/:id/values/:place': { full: [() => value], errors: ['/documents/nosuchdocument/values/title:0-4', '/documents/nosuchdocument/values/nonsense'] },
  'GET /documents/:id/sections/:place': { full: [() => section], errors: ['/documents/nosuchdocument/sections/meeting'] },
  'GET /documents/:id/review': { full: [() => `${document}/review`], errors: ['/documents/nosuchdocument/review'] },
  'GET /review': { empty: ['/review'], full: [() => '/review', () => '/review?kind=minutes'], errors: ['/review?kind=nonsense&year=20&page=0', '/review?year=1901'] },
  'GET /review/confirm': { empty: ['/review/confirm'], full: [() => '/review/confirm?kind=minutes'] },
  'GET /review/acts': { empty: ['/review/acts'], full: [() => '/review/acts'] },
  'GET /review/acts/:id': { full: [() => act], errors: ['/review/acts/nosuchact'] },
  'GET /jobs': { empty: ['/jobs'], full: [() => '/jobs', () => '/jobs?outcome=retried', () => '/jobs?state=done'], errors: ['/jobs?state=nonsense&page=0'] },
  // pages for those who are not signed in: sign-in-pages.test.ts goes through them in three languages
  'GET /sign-in/:link': { errors: ['/sign-in/nosuchlink'] },
  'GET /me': { full: [() => '/me', () => '/me?done=saved'] },
  'GET /outbox': { empty: ['/outbox'], full: [() => '/outbox?done=sent'], errors: ['/outbox?page=99'] },
}

describe('pages in states of their own', () => {
  // the same pages in the other languages as every-page.test.ts has them; here what is particular is their state
  for (const language of inFull ? ['da', 'sv', 'en'] as const : ['da'] as const) {
    it(`has no accessibility violation in ${language}, empty, full and with errors`, async () => {
      const [nobody, somebody] = [await SitePage.open(browser, empty), await SitePage.open(browser, full)]
      await nobody.chooseLanguage(language)
      await somebody.chooseLanguage(language)
      let pages = 0
      for (const way of Object.values(ways)) {
        for (const path of way.empty ?? []) pages += await nobody.visit(path) === 200 ? 1 : 0
        for (const path of way.full ?? []) pages += await somebody.visit(path()) === 200 ? 1 : 0
        for (const path of way.errors ?? []) pages += await somebody.visit(path) < 500 ? 1 : 0
      }
      expect(await somebody.page.locator('html').getAttribute('lang')).toBe(language)
      await nobody.page.goto(`${empty.address}/documents`)
      await nobody.page.click('.rt-upload button')
      await nobody.page.waitForSelector('.rt-error')
      await nobody.check()
      expect(nobody.checked + somebody.checked).toBe(pages + 1)
      expect(pages).toBe(Object.values(ways).flatMap(way => [...way.empty ?? [], ...way.full ?? [], ...way.errors ?? []]).length)
      expect([...nobody.alarms, ...somebody.alarms]).toEqual([])
      await nobody.close()
      await somebody.close()
    })
  }

  it('has none on a phone either, with a value chosen', async () => {
    const phone = await SitePage.open(browser, full, { viewport: { width: 360, height: 740 } })
    await phone.visit('/documents')
    await phone.visit(upload)
    await phone.visit(document)
    await phone.page.locator('.rt-row .rt-ref').nth(2).click()
    await phone.page.waitForSelector('.rt-quote')
    await phone.check()
    expect(phone.checked).toBe(4)
    await phone.close()
  })
})
