import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Letter } from '../../src/mail/mail.ts'
import { signedIn } from '../kit/people.ts'
import { openBrowser } from './kit/chromium.ts'
import { SitePage } from './kit/site-page.ts'
import { openSite } from './kit/site.ts'
import type { Site } from './kit/site.ts'

let browser: Browser
let site: Site
const letters: Letter[] = []

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite({ mailer: { async send(letter) { letters.push(letter); return true } } })
})

afterAll(async () => {
  await browser.close()
  await site.end()
})

const submit = '.rt-form .rt-buttons button'

/** Fills the fields of the form by their ids and sends it. */
async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) await page.fill(`#${id}`, value)
  await page.click(submit)
}

/** What is wrong with a form: its summary, and that each line leads to a field that says the same and is told to be wrong. */
async function problems(page: Page): Promise<string[]> {
  const links = page.locator('.rt-errors a')
  const all: string[] = []
  for (const link of await links.all()) {
    const field = page.locator(await link.getAttribute('href') ?? '')
    const sentence = await link.innerText()
    const [, said = sentence] = /^[^:?]+(?::|\?) (.*)$/s.exec(sentence) ?? []
    const described = await field.evaluate(one => `${one.getAttribute('aria-describedby') ?? ''} ${one.closest('fieldset')?.getAttribute('aria-describedby') ?? ''}`.split(' ').map(id => one.ownerDocument.getElementById(id)?.textContent ?? '').join(' '))
    expect(described).toContain(said)
    all.push(sentence)
  }
  return all
}

describe('people, units and bodies', () => {
  for (const javaScriptEnabled of [true, false]) {
    it(`are added, placed, given roles, shut out and let in again${javaScriptEnabled ? '' : ', without script'}`, async () => {
      const name = (text: string) => javaScriptEnabled ? text : `${text} uden script`
      const mail = javaScriptEnabled ? 'inge@birkevang.example' : 'inge2@birkevang.example'
      const admin = await SitePage.open(browser, site, { javaScriptEnabled })
      const { page } = admin
      await admin.visit('/units/new')
      await fill(page, { name: name('Hjemmepleje Nord'), abbreviation: 'HPN', from: '1.1.2018' })
      expect(await page.locator('[role=status]').innerText()).toContain('Enheden er tilføjet.')
      await admin.visit('/bodies/new')
      await page.check('text=Ledermøde')
      await fill(page, { name: name('Chefforum'), from: '1. januar 2014' })
      await admin.check()

      await admin.visit('/people')
      await page.click('text=Tilføj en person')
      await fill(page, { name: '', initials: 'IHO', mail: 'inge' })
      expect(await page.title()).toContain('Fejl:')
      expect(await problems(page)).toEqual(['Navn: Udfyld feltet.', 'Mailadresse: Det ligner ikke en mailadresse. Skriv den som navn@kommune.dk.'])
      expect(await page.locator('.rt-errors').evaluate(one => one === document.activeElement)).toBe(true)
      expect([await page.inputValue('#initials'), await page.inputValue('#mail')]).toEqual(['IHO', 'inge'])
      await admin.check()
      await fill(page, { name: name('Inge Holt'), mail })
      expect(await page.locator('[role=status]').innerText()).toContain('invitationen er på vej')
      await admin.check()
      const person = new URL(page.url()).pathname
      await site.idle()
      expect(letters.at(-1)).toMatchObject({ to: mail, subject: 'Du kan nu logge ind i Rød Tråd, Birkevang Kommune' })
      expect(letters.at(-1)?.text).toContain(`${site.address}/sign-in`)

      await page.click('text=Føj til en enhed')
      await page.selectOption('#place', { label: name('Hjemmepleje Nord') })
      await page.check('text=Leder')
      await fill(page, { from: '31.12.2017', to: 'engang' })
      expect(await problems(page)).toEqual(['Til og med: Datoen kan ikke læses. Skriv den som 1.3.2024.'])
      await admin.check()
      await fill(page, { to: '' })
      expect(await problems(page)).toEqual(['Fra og med: Enheden eller forummet findes ikke på den dag. Vælg en dag, hvor det gør.'])
      expect(await page.locator('#place option:checked').innerText()).toBe(name('Hjemmepleje Nord'))
      await fill(page, { from: '2020-02-01' })
      await page.click('text=Føj til et udvalg eller forum')
      await page.selectOption('#place', { label: name('Chefforum') })
      await page.check('text=Medarbejderrepræsentant')
      await fill(page, { onBehalfOf: 'Hjemmeplejen', from: '1/3-2021' })
      await page.click('text=Giv en rolle')
      await page.check('text=Redaktør')
      await page.click(submit)
      await admin.check()
      const rows = await page.locator('tbody tr').allInnerTexts()
      expect(rows.map(row => row.replace(/\s+/g, ' '))).toEqual([
        expect.stringMatching(/^Redaktør fra /), expect.stringContaining(`${name('Hjemmepleje Nord')} Leder fra 1. februar 2020`), expect.stringContaining('Medarbejderrepræsentant På vegne af Hjemmeplejen fra 1. marts 2021'),
      ])

      // as if invited long ago and signed in since
      await site.db.updateTable('account').set({ state: 'active' }).where('mail', '=', mail).execute()
      await page.reload()
      await page.click('text=Luk ude')
      expect(await page.locator('[role=status]').innerText()).toContain('lukket ude')
      await admin.check()
      await page.click('[role=status] button')
      expect(await page.locator('[role=status]').innerText()).toContain('lukket ind igen')

      await page.click(`tbody tr:has-text("${name('Chefforum')}") a:has-text("Ret eller afslut")`)
      await admin.check()
      await page.click('text=Afslut fra i dag')
      expect(await page.locator('#body ~ table tbody tr').innerText()).toContain('tidligere')
      await admin.visit(person)
      expect(await page.locator('h1').innerText()).toBe(name('Inge Holt'))
      await admin.visit(`/people?q=${encodeURIComponent('IHO')}&state=invited`)
      expect(await page.locator('tbody th').allInnerTexts()).toContainEqual(expect.stringContaining(name('Inge Holt')))
      expect(admin.alarms).toEqual([])
      await admin.close()
    })
  }

  it('a unit gets a new name; the old one keeps what it was', async () => {
    const admin = await SitePage.open(browser, site)
    const { page } = admin
    await admin.visit('/units/new')
    await fill(page, { name: 'Hjemmepleje Vest', from: '1.1.2018' })
    await page.click('text=Skifter navn eller lægges sammen')
    await admin.check()
    await fill(page, { day: '1.1.2017', name: '' })
    expect(await problems(page)).toEqual(['Fra hvilken dag? Enheden findes ikke på den dag. Vælg en dag, efter at den begyndte.', 'Nyt navn: Udfyld feltet.'])
    await fill(page, { day: '1.1.2025', name: 'Vest og Syd' })
    expect(await page.locator('h1').innerText()).toBe('Vest og Syd')
    await admin.visit('/units')
    expect(await page.locator('section:has-text("Tidligere enheder")').innerText()).toContain('Hjemmepleje Vest 1. januar 2018 til 31. december 2024')
    await admin.close()
  })

  it('two who change the same: the second is told', async () => {
    const { person } = await signedIn(site.db, 'reader', { name: 'Karim Vestby' })
    const [first, second] = [await SitePage.open(browser, site), await SitePage.open(browser, site)]
    for (const one of [first, second]) await one.visit(`/people/${person}/edit`)
    await fill(first.page, { title: 'Leder' })
    await fill(second.page, { title: 'Chef' })
    expect(await second.page.locator('h1').innerText()).toBe('En anden har ændret det i mellemtiden')
    await first.close()
    await second.close()
  })

  it('the last administrator stays', async () => {
    const alone = await openSite()
    const admin = await SitePage.open(browser, alone)
    await admin.visit('/people?state=active')
    await admin.page.click('tbody th a')
    await admin.page.click('text=Luk ude')
    expect(await admin.page.locator('.rt-errors').innerText()).toContain('Gør først en anden til administrator')
    await admin.check()
    await admin.page.click('text=Ret eller afslut')
    await admin.page.click('text=Afslut fra i dag')
    expect(await admin.page.locator('.rt-errors').innerText()).toContain('Gør først en anden til administrator')
    await admin.check()
    await admin.close()
    await alone.end()
  })
})

describe('the administration', () => {
  it('makes a token that is shown once, and takes it back', async () => {
    const admin = await SitePage.open(browser, site)
    const { page } = admin
    await admin.visit('/tokens')
    await page.click(submit)
    expect(await problems(page)).toEqual(['Hvad skal den bruges til? Udfyld feltet.', 'Rolle: Vælg en af mulighederne.'])
    await admin.check()
    await page.check('text=Arkivansvarlig')
    await fill(page, { name: 'Sagssystemet' })
    const token = await page.locator('.rt-secret code').innerText()
    expect(token).toMatch(/^rt_local_[\w-]{32}$/)
    expect(page.url()).not.toContain('rt_')
    await admin.check()
    await admin.visit('/tokens')
    expect(await page.content()).not.toContain(token)
    await page.click('tr:has-text("Sagssystemet") button')
    expect(await page.locator('tr:has-text("Sagssystemet")').innerText()).toContain('Taget tilbage')
    await admin.close()
  })

  it('keeps what was typed into the settings, and says what is wrong', async () => {
    const admin = await SitePage.open(browser, site)
    const { page } = admin
    await admin.visit('/settings')
    await fill(page, { name: '', contactMail: 'nowhere', contactPhone: '11 22 33 44' })
    expect(await problems(page)).toEqual(['Navn: Udfyld feltet.', 'Mailadresse: Det ligner ikke en mailadresse. Skriv den som navn@kommune.dk.'])
    await admin.check()
    await page.check('#exampleOpen')
    await fill(page, { name: 'Birkevang Kommune', contactMail: 'hjaelp@birkevang.example' })
    expect(await page.locator('[role=status]').innerText()).toBe('Indstillingerne er gemt.')
    expect([await page.inputValue('#contactPhone'), await page.isChecked('#exampleOpen')]).toEqual(['11 22 33 44', true])
    await admin.close()
  })

  it('tells who did what in sentences, by day, by name and by subject', async () => {
    const admin = await SitePage.open(browser, site)
    const { page } = admin
    await admin.visit('/people/new')
    await fill(page, { name: 'Tove Lyng' })
    await admin.visit('/audit')
    expect(await page.locator('tbody tr').first().innerText()).toContain('Inge Holt tilføjede en person.')
    await page.click('tbody tr:first-child a')
    expect(await page.locator('h1').innerText()).toBe('Tove Lyng')
    await admin.visit('/audit?group=settings')
    expect((await page.locator('tbody tr').allInnerTexts()).filter(row => !/nøgle|indstillinger/.test(row))).toEqual([])
    await admin.visit('/audit?who=inge')
    expect((await page.locator('tbody tr').allInnerTexts()).map(row => row.slice(0, 9))).toContain('Inge Holt')
    await admin.visit('/audit?who=findesikke')
    expect(await page.locator('tbody tr').count()).toBe(0)
    await admin.visit('/audit?day=1.1.2020')
    expect(await page.locator('tbody tr').count()).toBe(0)
    await admin.visit('/audit?day=snart')
    expect(await page.locator('.form-error-message').innerText()).toContain('Datoen kan ikke læses')
    await admin.close()
  })

  it('shows each only what they may enter', async () => {
    const officer = await SitePage.open(browser, site, { as: 'records-officer' })
    await officer.visit('/administration')
    expect(await officer.page.locator('.rt-lines a').allInnerTexts()).toEqual(['Hvem har gjort hvad', 'Arkiv og persondata'])
    const reader = await SitePage.open(browser, site, { as: 'reader' })
    expect(await reader.visit('/administration')).toBe(403)
    expect(await reader.page.locator('.rt-nav').innerText()).not.toContain('Administration')
    await officer.close()
    await reader.close()
  })
})

describe('every page of people and administration', () => {
  it('has no accessibility violation and does not scroll sideways at 320 px, in any language', async () => {
    const { person } = await signedIn(site.db, 'editor', { name: 'Signe Aalund-Overgaard Kommunikationsstrategiarbejdsgruppe' })
    await site.db.insertInto('unit').values({ organisation: 'local', id: 'long', name: 'Kommunikationsstrategiarbejdsgruppemødedeltagerlisteenheden', abbreviation: 'KSAGM', valid_from: '2018-01-01' }).execute()
    await site.db.insertInto('body').values({ organisation: 'local', id: 'forum', name: 'Økonomiudvalget', kind: 'committee', valid_from: '2018-01-01' }).execute()
    await site.db.insertInto('unit_membership').values({ organisation: 'local', id: 'm1', person, unit: 'long', role: 'manager', valid_from: '2020-01-01' }).execute()
    await site.db.insertInto('body_membership').values({ organisation: 'local', id: 'm2', person, body: 'forum', role: 'chair', on_behalf_of: 'Kommunikationsstrategiarbejdsgruppemødedeltagerliste', valid_from: '2020-01-01' }).execute()
    const paths = [
      '/people', '/people?q=findesikke', '/people/new', `/people/${person}`, `/people/${person}/edit`, `/people/${person}/account`, `/people/${person}/roles/new`, `/people/${person}/units/new`,
      `/people/${person}/bodies/m2`, '/units', '/units/new', '/units/long', '/units/long/edit', '/units/long/replace', '/bodies', '/bodies/new', '/bodies/forum', '/bodies/forum/edit',
      '/administration', '/settings', '/tokens', '/audit',
    ]
    // axe looks at all of them in each language in accessibility.test.ts; here they are as narrow as a page may be
    for (const language of ['da', 'sv', 'en'] as const) {
      const admin = await SitePage.open(browser, site, { viewport: { width: 320, height: 700 } })
      await admin.chooseLanguage(language)
      for (const path of paths) {
        expect([path, (await admin.page.goto(site.address + path))?.status()]).toEqual([path, 200])
        const wide = await admin.page.evaluate(() => [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && one.closest('.sr-only, thead, .rt-bar') === null && getComputedStyle(one).clipPath === 'none').slice(0, 2).map(one => one.outerHTML.slice(0, 160)))
        expect([path, wide]).toEqual([path, []])
        if (language === 'da') await admin.check()
      }
      expect(admin.checked).toBe(language === 'da' ? paths.length : 0)
      await admin.close()
    }
  }, 180_000)

  it('says what belongs there while it is empty', async () => {
    const empty = await openSite()
    const admin = await SitePage.open(browser, empty)
    for (const [path, next] of [['/units', '/units/new'], ['/bodies', '/bodies/new']] as const) {
      await admin.visit(path)
      expect(await admin.page.locator('.rt-empty a').getAttribute('href')).toBe(next)
    }
    await admin.visit('/tokens')
    expect(await admin.page.locator('main').innerText()).toContain('Der er ingen nøgler')
    await admin.visit('/audit')
    expect(await admin.page.locator('main').innerText()).toContain('Der er ikke ændret noget endnu')
    await admin.close()
    await empty.end()
  })
})
