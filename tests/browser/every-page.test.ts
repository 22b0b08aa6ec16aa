import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordsIn } from '../access/kit/records.ts'
import type { RecordState, Records } from '../access/kit/records.ts'
import { expected } from '../access/kit/tables.ts'
import { ways } from '../access/kit/ways.ts'
import { inFull } from '../kit/in-full.ts'
import { openBrowser } from './kit/chromium.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser
let empty: Site
let full: Site
/** by the state the access tables ask a route's record in */
const records = new Map<string, Records>()

beforeAll(async () => {
  browser = await openBrowser()
  empty = await openSite()
  full = await openSite()
  const now = new Date().toISOString()
  await full.db.insertInto('unit').values({ organisation: 'local', id: 'unit-north', name: 'Hjemmepleje Nord' }).execute()
  await full.db.insertInto('body').values({ organisation: 'local', id: 'body-forum', name: 'Chefforum', kind: 'managersForum' }).execute()
  for (const state of new Set(expected.map(one => one.record))) records.set(state, await recordsIn(full.db, state as RecordState, now))
})

afterAll(async () => {
  await browser.close()
  await Promise.all([empty.end(), full.end()])
})

/** Routes whose answers are pages: no files, streams, or answers to programs. */
const answersNoPage = /\/(?:events|original|insight|healthz)$|^\/api\//

/** A record an administrator may see or change in this way, as the access tables have it. */
function of(route: string): Records {
  const row = expected.find(one => one.route === route && one.verdicts.admin === 'yes' && one.record !== '.') ?? expected.find(one => one.route === route && one.verdicts.admin === 'yes')
  const found = records.get(row?.record ?? '.')
  if (found === undefined) throw new Error(`no record for ${route}`)
  return found
}

/** Sends the form of a route with nothing filled in, as a page of ours would, and comes to what it answers. */
async function sendEmpty(person: SitePage, path: string): Promise<void> {
  const { page } = person
  await page.goto(`${person.site.address}/accessibility`)
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(action => {
      const form = document.createElement('form')
      form.method = 'post'
      form.action = action
      document.body.append(form)
      form.submit()
    }, path),
  ])
  await person.check()
}

describe('every route’s page has no accessibility violation', () => {
  for (const language of ['da', 'sv', 'en'] as const) {
    it(`in ${language}: empty, full, and with errors`, async () => {
      const [nobody, somebody] = [await SitePage.open(browser, empty), await SitePage.open(browser, full)]
      await nobody.chooseLanguage(language)
      await somebody.chooseLanguage(language)
      const counts = { empty: 0, full: 0, errors: 0 }
      for (const route of full.routes.filter(one => !answersNoPage.test(one.path))) {
        const name = `${route.method} ${route.path}`
        const path = ways[name]?.(of(name)).path ?? route.path
        // one language shows the form of every page; of the others `npm test` looks at the full ones, each at its half of the routes
        const alone = language !== 'da' && !inFull
        if (alone && full.routes.indexOf(route) % 2 === (language === 'sv' ? 0 : 1)) continue
        if (route.method === 'POST') {
          if (alone) continue
          // whoever signs out, or ends other sessions, is not there for the next page
          if (route.body !== 'form' || /^\/(?:sign-out|me\/sessions)/.test(route.path)) continue
          await sendEmpty(somebody, path)
          counts.errors++
          continue
        }
        await somebody.visit(path)
        counts.full++
        if (route.path.includes(':') || alone) continue
        await nobody.visit(path)
        counts.empty++
      }
      expect(await somebody.page.locator('html').getAttribute('lang')).toBe(language)
      console.log(`pages without an accessibility violation in ${language}: ${counts.empty} empty, ${counts.full} full, ${counts.errors} with errors`)
      expect(nobody.checked + somebody.checked).toBe(counts.empty + counts.full + counts.errors)
      expect([...nobody.alarms, ...somebody.alarms]).toEqual([])
      await nobody.close()
      await somebody.close()
    }, 400_000)
  }
})
