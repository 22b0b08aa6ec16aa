import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from './kit/chromium.ts'
import { consultation, minutes, workshop } from './kit/documents.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser
let site: Site
let path: string

let begun = 0
let copies = 0

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
})

afterAll(async () => {
  await browser.close()
  await site.end()
})

/** A document of its own for each test: nothing was said about it. */
beforeEach(async () => {
  const person = await SitePage.open(browser, site)
  const name = `referat ${++copies}.txt`
  await person.upload([{ name, text: `${minutes.text}\nUdgave ${copies}.\n` }])
  path = await person.pathOf(name)
  await person.close()
  begun = (await site.db.selectFrom('audit_entry').select('number').execute()).length
})

const rowOf = (person: SitePage, label: string) => person.page.locator('.rt-row', { has: person.page.locator('.rt-label', { hasText: new RegExp(`^${label}$`) }) }).first()
const stateOf = (person: SitePage, label: string) => rowOf(person, label).getAttribute('data-state')
const events = async () => (await site.db.selectFrom('audit_entry').select('event').where('event', 'like', '%review%').where('number', '>', begun).orderBy('number').execute()).map(row => row.event)

describe('reviewing what was read', () => {
  it('by keyboard: C confirms, E corrects, R rejects, N goes to the next, and what was read stays', async () => {
    const person = await SitePage.open(browser, site)
    const { page } = person
    await person.visit(path)
    await page.keyboard.press('n')
    await page.keyboard.press('c')
    await page.waitForSelector('.is-chosen[id=v2]')
    expect(await stateOf(person, 'Titel')).toBe('confirmed')
    await page.keyboard.press('e')
    await page.waitForSelector('[data-put] textarea:focus')
    await page.keyboard.type('Chefforummet')
    await person.check()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.is-chosen[id=v3]')
    expect(await rowOf(person, 'Forum').innerText()).toMatch(/Chefforum\n.*Skal være: Chefforummet\n?.*Inge Holt, .*Fortryd/s)
    await page.keyboard.press('r')
    await page.waitForSelector('[data-put] input:focus')
    await page.keyboard.type('læst forkert')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.is-chosen[id=v4]')
    expect(await page.locator('#s-meeting .rt-row').last().innerText()).toMatch(/Dato.*18\. april 2024.*Inge Holt.*»læst forkert«.*Fortryd.*Afvist/s)
    expect(await page.locator('#s-meeting .rt-row s').innerText()).toBe('18. april 2024')
    expect(await page.locator('#review').innerText()).toMatch(/32 oplysninger: 1 bekræftet, 1 rettet, 1 afvist, 29 foreslået/)
    await person.check()
    expect(await events()).toEqual(['value.reviewed', 'value.reviewed', 'value.reviewed'])
    expect(person.alarms).toEqual([])
    await person.close()
  })

  it('by mouse: buttons on the chosen row, undo, a whole section at once', async () => {
    const person = await SitePage.open(browser, site)
    const { page } = person
    await page.goto(site.address + path)
    await rowOf(person, 'Sted').locator('.rt-value').click()
    const button = rowOf(person, 'Sted').locator('[data-act=confirmed]')
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    await button.click()
    await expect.poll(() => stateOf(person, 'Sted')).toBe('confirmed')
    await page.locator('#s-people .rt-section-acts button').click()
    await expect.poll(() => page.locator('#s-people').innerText()).toMatch(/Afsnittet er bekræftet: Inge Holt/)
    await page.locator('#s-people .rt-undo button').click()
    await expect.poll(() => page.locator('#s-people .rt-section-acts').count()).toBe(1)
    expect(await events()).toEqual(['value.reviewed', 'section.reviewed', 'review.undone'])
    await person.close()
  })

  it('obeys the switch that turns letters off, and never takes letters from a field', async () => {
    const person = await SitePage.open(browser, site)
    const { page } = person
    await page.goto(site.address + path)
    await rowOf(person, 'Sted').locator('.rt-value').click()
    await page.locator('#q').pressSequentially('crn')
    expect(await page.locator('#q').inputValue()).toBe('crn')
    await page.locator('[data-keys]').click()
    await rowOf(person, 'Sted').locator('.rt-value').click()
    await page.keyboard.press('c')
    await page.keyboard.press('n')
    await page.waitForTimeout(200)
    expect(await stateOf(person, 'Sted')).toBe('proposed')
    expect(await events()).toEqual([])
    await person.close()
  })

  it('says what is wrong with a correction and keeps what was typed', async () => {
    const person = await SitePage.open(browser, site)
    const { page } = person
    await page.goto(site.address + path)
    await rowOf(person, 'Dato').locator('.rt-value').click()
    await page.keyboard.press('e')
    await page.waitForSelector('[data-put] input:focus')
    await page.keyboard.type('31. februar 2024')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-put] .rt-errors')
    expect(await page.locator('[data-put] #date').inputValue()).toBe('31. februar 2024')
    await person.check()
    await page.locator('[data-put] #date').fill('19. april 2024')
    await page.keyboard.press('Enter')
    await expect.poll(() => rowOf(person, 'Dato').innerText()).toMatch(/18\. april 2024.*Skal være: 19\. april 2024/s)
    await person.close()
  })

  it('two at once: who came second is told, sees how it stands, and loses nothing typed', async () => {
    const [inge, karim] = [await SitePage.open(browser, site), await SitePage.open(browser, site, { as: 'editor' })]
    await inge.page.goto(site.address + path)
    await karim.page.goto(site.address + path)
    await rowOf(inge, 'Forum').locator('.rt-value').click()
    await inge.page.keyboard.press('e')
    await inge.page.waitForSelector('[data-put] textarea:focus')
    await inge.page.keyboard.type('Ledergruppen')
    await rowOf(karim, 'Forum').locator('.rt-value').click()
    await karim.page.keyboard.press('c')
    await expect.poll(() => stateOf(karim, 'Forum')).toBe('confirmed')
    await inge.page.locator('[data-put] button[type=submit]').click()
    await inge.page.waitForSelector('[data-put] [data-code=conflict]')
    expect(await inge.page.locator('[data-put]').innerText()).toMatch(/En anden nåede det før dig.*Bekræftet \(Inge Holt/s)
    expect(await inge.page.locator('[data-put] textarea').inputValue()).toBe('Ledergruppen')
    expect(await stateOf(inge, 'Forum')).toBe('confirmed')
    await inge.page.locator('[data-put] button[type=submit]').click()
    await expect.poll(() => stateOf(inge, 'Forum')).toBe('corrected')
    expect(await events()).toEqual(['value.reviewed', 'value.reviewed'])
    await Promise.all([inge.close(), karim.close()])
  })

  it('without script: a page for each value, and the whole confirmed, taken back and rejected', async () => {
    const person = await SitePage.open(browser, site, { javaScriptEnabled: false })
    const { page } = person
    await page.goto(site.address + path)
    await rowOf(person, 'Beslutning').locator('.rt-standing').click()
    expect(await page.locator('h1').innerText()).toMatch(/^Gennemse: \d+ Beslutning$/)
    expect(await page.locator('.rt-around mark').innerText()).toContain('Taget til efterretning.')
    await page.locator('#outcome').selectOption('approvedWithChanges')
    await page.locator('[data-form=correct] button').click()
    expect(await rowOf(person, 'Beslutning').innerText()).toMatch(/Taget til efterretning.*Skal være: Godkendt med ændringer/s)
    await page.locator('#review .button-primary').click()
    expect(await page.locator('#review').innerText()).toMatch(/Dokumentet er bekræftet.*Inge Holt/s)
    expect(await stateOf(person, 'Beslutning')).toBe('corrected')
    expect(await stateOf(person, 'Forum')).toBe('confirmed')
    await page.locator('#review .rt-undo button').click()
    expect(await stateOf(person, 'Forum')).toBe('proposed')
    await page.locator('#review a', { hasText: 'Afvis hele læsningen' }).click()
    await page.fill('#note', 'En forkert fil')
    await page.click('.rt-danger')
    expect(await page.locator('#review').innerText()).toMatch(/Læsningen er afvist.*»En forkert fil«/s)
    expect(await stateOf(person, 'Forum')).toBe('rejected')
    expect(await events()).toEqual(['value.reviewed', 'document.reviewed', 'review.undone', 'document.reviewed'])
    await person.close()
  })

  it('a reader sees what was said and by whom, and can say nothing', async () => {
    const [editor, reader] = [await SitePage.open(browser, site), await SitePage.open(browser, site, { as: 'reader' })]
    await editor.page.goto(site.address + path)
    await editor.page.locator('#review .button-primary').click()
    await editor.page.waitForSelector('#review [data-next]')
    await reader.visit(path)
    expect(await reader.page.locator('#review').innerText()).toMatch(/Dokumentet er bekræftet.*Inge Holt/s)
    expect(await reader.page.locator('main form, .rt-section-acts, [data-review-buttons]').count()).toBe(0)
    await rowOf(reader, 'Forum').locator('.rt-standing').click()
    expect(await reader.page.locator('.rt-facts').innerText()).toMatch(/Bekræftet.*Inge Holt.*med hele dokumentet/s)
    expect(await reader.page.locator('main form').count()).toBe(0)
    await Promise.all([editor.close(), reader.close()])
  })

  it('on a phone: targets of 44 pixels, no sideways scroll, and states in words on paper', async () => {
    const phone = await SitePage.open(browser, site, { viewport: { width: 320, height: 740 } })
    const { page } = phone
    await page.goto(site.address + path)
    await rowOf(phone, 'Forum').locator('.rt-ref').click()
    for (const button of await page.locator('.rt-acts button').all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await page.locator('.rt-acts [data-act=reject]').click()
    await page.waitForSelector('[data-put]')
    await phone.check()
    for (const address of [path, '/review', '/review/confirm', await rowOf(phone, 'Forum').locator('.rt-standing').getAttribute('href') ?? '']) {
      await page.goto(site.address + address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
    }
    await page.goto(site.address + path)
    await page.emulateMedia({ media: 'print' })
    expect(await rowOf(phone, 'Forum').innerText()).toContain('Foreslået')
    expect(await page.locator('#review .button').isVisible()).toBe(false)
    await phone.close()
  })
})

describe('many at once', () => {
  it('goes from the queue through the doubtful, confirms the rest in one act, and takes exactly that back', async () => {
    const fresh = await openSite()
    const person = await SitePage.open(browser, fresh)
    const { page } = person
    await person.upload([minutes, consultation, workshop])
    await person.visit('/review')
    expect(await page.locator('.rt-table--queue').innerText()).toMatch(/REFERAT Chefforum.*2 indstillinger uden svar/s)
    await page.locator('.rt-table--queue a').first().click()
    await page.waitForSelector('.is-chosen[data-doubt]')
    await page.keyboard.press('c')
    await expect.poll(() => page.locator('[data-doubt][data-state=proposed]').count()).toBe(1)
    await page.waitForSelector('.is-chosen[data-doubt][data-state=proposed]')
    await page.keyboard.press('c')
    await page.waitForSelector('#review .button-primary:focus')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#review [data-next]')
    await page.locator('[data-next]').click()
    await page.waitForURL('**/review')
    await page.locator('.rt-rest a').click()
    await person.check()
    expect(await page.locator('.rt-kinds').innerText()).toMatch(/Workshop.*I alt\s+2/s)
    await page.click('.rt-form .button')
    await expect.poll(() => page.locator('h1').innerText(), { timeout: 10_000 }).toBe('2 dokumenter bekræftet')
    await person.check()
    expect(await page.locator('.rt-done').innerText()).toMatch(/^2 dokumenter med \d+ oplysninger er bekræftet\.$/)
    const act = page.url()
    await page.locator('main form button').click()
    await expect.poll(() => page.locator('h1').innerText(), { timeout: 10_000 }).toBe('Bekræftelsen er fortrudt')
    expect(await fresh.db.selectFrom('document').select(['name', 'review']).orderBy('name').execute()).toEqual([
      { name: workshop.name, review: 'proposed' }, { name: consultation.name, review: 'proposed' }, { name: minutes.name, review: 'confirmed' },
    ])
    await page.goto(`${fresh.address}/review/acts`)
    expect(await page.locator('tbody').innerText()).toContain('Fortrudt')
    expect(await page.locator('tbody a').getAttribute('href')).toBe(new URL(act).pathname)
    expect(person.alarms).toEqual([])
    await person.close()
    await fresh.end()
  })
})
