import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addAccount, openSignInSite } from '../../tests/kit/sign-in-site.ts'
import type { SignInSite } from '../../tests/kit/sign-in-site.ts'
import type { TestBrowser } from '../../tests/kit/test-browser.ts'
import { messagesIn } from '../wording/languages.ts'
import { makeSignInLinks } from './make-sign-in-links.ts'
import { secretHash } from './secret.ts'

const inge = 'inge@birkevang.example'

/** Asks in a browser; answers the newest mail's first link and the code the browser shows. */
async function asked(site: SignInSite, browser: TestBrowser, mail = inge, back = '/'): Promise<{ link: string; code: string }> {
  const answer = await browser.post('/sign-in', { mail, back })
  expect([answer.status, answer.to]).toEqual([303, '/sign-in/sent'])
  await site.sent()
  const shown = await browser.get('/sign-in/sent')
  return { link: site.links()[0] ?? '', code: /class="rt-code"[^>]*>([A-Z2-9]{3} [A-Z2-9]{3})</.exec(shown.text)?.[1] ?? '' }
}

const events = async ({ db }: SignInSite) => (await db.selectFrom('audit_entry').select(['event', 'subject', 'actor']).orderBy('number').execute()).map(entry => entry.event)
const sessions = async ({ db }: SignInSite) => (await db.selectFrom('session').selectAll().execute()).length

describe('signing in by a mailed link', () => {
  it('is one button in the browser that asked, and leads to where one wanted to go', async () => {
    const site = await openSignInSite()
    const account = await addAccount(site.db, inge)
    const browser = site.browser()
    expect((await browser.get('/documents')).to).toBe('/sign-in?back=%2Fdocuments')
    expect((await browser.get('/sign-in?back=%2Fdocuments')).text).toContain('value="/documents"')
    const { link } = await asked(site, browser, ' Inge@Birkevang.example ', '/documents')
    const opened = await browser.get(link)
    expect(opened.text).toContain('Sign in as Inge Holt')
    expect(opened.text).not.toContain('name="code"')
    expect([await sessions(site), await events(site)]).toEqual([0, ['signIn.asked']])
    const done = await browser.post(link)
    expect([done.status, done.to]).toEqual([303, '/documents'])
    expect(done.setCookies.filter(line => /; HttpOnly; SameSite=Lax$/.test(line))).toHaveLength(2)
    expect(browser.cookies.has('signing-in')).toBe(false)
    expect((await browser.get('/')).text).toBe('Inge Holt')
    expect(await site.db.selectFrom('audit_entry').select(['event', 'subject', 'actor']).orderBy('number').execute()).toEqual([
      { event: 'signIn.asked', subject: account, actor: 'nobody' }, { event: 'signIn.done', subject: account, actor: account },
    ])
    expect((await site.db.selectFrom('session').select('device').executeTakeFirstOrThrow()).device).toBe('Firefox, Linux')
  })

  it('is the code from there in another browser', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    const { link, code } = await asked(site, site.browser(), inge, '/documents')
    const phone = site.browser()
    const opened = await phone.get(link)
    expect(opened.text).toContain('name="code"')
    expect(opened.text).not.toContain('Inge Holt')
    expect((await phone.post(link)).text).toContain('Type the code from the browser')
    expect((await phone.post(link, { code: 'AAA AAA' })).text).toContain('You have 4 tries left')
    expect((await phone.post(link, { code: code.toLowerCase() })).to).toBe('/')
    expect((await phone.get('/')).text).toBe('Inge Holt')
  })

  it('holds once, for a quarter of an hour, and not when a newer mail of the same asking went out', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    const browser = site.browser()
    const { link } = await asked(site, browser)
    expect((await browser.get(`${link.slice(0, -1)}_`)).status).toBe(410)
    for (const broken of ['/sign-in/x', '/sign-in/local.x.y', `${link}x`]) expect((await browser.get(broken)).status).toBe(410)
    expect((await browser.post(link)).status).toBe(303)
    const used = await browser.get(link)
    expect([used.status, used.text.includes('data-code="expiredLink"')]).toEqual([410, true])
    expect((await browser.post(link)).status).toBe(410)
    const second = await asked(site, browser)
    site.clock.now = '2025-01-14T08:27:00.000Z'
    expect((await browser.get(second.link)).status).toBe(410)
    expect((await browser.post(second.link)).status).toBe(410)
    expect(await sessions(site)).toBe(1)
  })

  it('is used once by two who are quick', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    const browser = site.browser()
    const { link } = await asked(site, browser)
    const answers = await Promise.all([browser.post(link), browser.post(link), browser.post(link)])
    expect(answers.map(answer => answer.status).sort()).toEqual([303, 410, 410])
    expect(await sessions(site)).toBe(1)
  })

  it('answers known, unknown and suspended addresses alike, and about as fast', async () => {
    const site = await openSignInSite({ takes: 60 })
    await addAccount(site.db, inge)
    await addAccount(site.db, 'bo@birkevang.example', { state: 'suspended' })
    const seen = new Set<string>()
    for (const mail of [inge, 'bo@birkevang.example', 'nobody@birkevang.example']) {
      const browser = site.browser()
      const began = performance.now()
      const answer = await browser.post('/sign-in', { mail, back: '/' })
      const took = performance.now() - began
      expect([took >= 58, took < 1000]).toEqual([true, true])
      const shown = await browser.get('/sign-in/sent')
      const plain = (text: string) => text.replace(/[A-Z2-9]{3} [A-Z2-9]{3}|(?:[A-Z2-9] ){5}[A-Z2-9]/g, 'CODE')
      seen.add(JSON.stringify([answer.status, answer.to, answer.setCookies.map(line => line.replace(/=[\w-]{32}/, '=SECRET')), shown.status, plain(shown.text)]))
    }
    expect(seen.size).toBe(1)
    await site.sent()
    expect(site.letters.map(letter => letter.to)).toEqual([inge])
    expect(await events(site)).toEqual(['signIn.asked', 'signIn.asked', 'signIn.asked'])
  })

  it('makes an invited account an active one, and lets no suspended one in that was asked for before', async () => {
    const site = await openSignInSite()
    const account = await addAccount(site.db, inge, { state: 'invited' })
    const browser = site.browser()
    const { link } = await asked(site, browser)
    expect((await browser.post(link)).status).toBe(303)
    expect(await site.db.selectFrom('account').select(['state', 'activated_at']).where('id', '=', account).executeTakeFirst()).toEqual({ state: 'active', activated_at: site.clock.now })
    const late = await asked(site, browser)
    await site.db.updateTable('account').set({ state: 'suspended' }).where('id', '=', account).execute()
    expect((await browser.get(late.link)).status).toBe(410)
    expect((await browser.post(late.link)).status).toBe(410)
    expect((await browser.get('/')).text).toBe('')
  })

  it('gives one link for each organisation that knows the address', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    await addAccount(site.db, inge, { organisation: 'north', name: 'Inge H.' })
    await addAccount(site.db, inge, { organisation: 'south', state: 'suspended' })
    const browser = site.browser()
    await asked(site, browser)
    expect(site.letters).toHaveLength(1)
    const [local = '', north = ''] = site.links()
    expect(site.links()).toHaveLength(2)
    expect(site.letters[0]?.text).toMatch(/local kommune\nhttp.*\n\nnorth\nhttp/)
    expect((await browser.get(north)).text).toContain('Sign in as Inge H.')
    expect((await browser.post(north)).status).toBe(303)
    expect((await site.db.selectFrom('session').select('organisation').execute()).map(row => row.organisation)).toEqual(['north'])
    // the browser that asked is forgotten with signing in; the other link still stands
    expect((await browser.get(local)).text).toContain('name="code"')
  })

  it('keeps hashes alone in the store, the outbox among it', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    const browser = site.browser()
    const { link, code } = await asked(site, browser)
    await browser.post(link)
    const secrets = [link.split('.').at(-1) ?? '', code.replace(' ', ''), ...[...browser.cookies.values()].map(value => value.split('.').at(-1) ?? '')]
    const tables = ['sign_in_request', 'outbox', 'job', 'audit_entry', 'session', 'throttle'] as const
    const all = JSON.stringify(await Promise.all(tables.map(table => site.db.selectFrom(table).selectAll().execute())))
    for (const secret of secrets) expect([secret.length >= 6, all.includes(secret)]).toEqual([true, false])
    expect(all).toContain(secretHash(link.split('.').at(-1) ?? ''))
  })

  it('makes a new secret for each attempt to send: a link that may have gone out before holds no more', async () => {
    const seen: string[] = []
    const site = await openSignInSite({ mailer: { async send({ text }) { seen.push(/http:\/\/localhost(\S+)/.exec(text)?.[1] ?? ''); if (seen.length === 1) throw new Error('broke off'); return true } } })
    await addAccount(site.db, inge)
    const browser = site.browser()
    await browser.post('/sign-in', { mail: inge })
    await site.sent()
    site.clock.now = '2025-01-14T08:13:00.000Z'
    await browser.post('/sign-in', { mail: 'nobody@birkevang.example' })
    await site.sent()
    expect(seen).toHaveLength(2)
    expect((await browser.get(seen[0] ?? '')).status).toBe(410)
    expect((await browser.get(seen[1] ?? '')).status).toBe(200)
  })

  it('lets a second mail and the first be opened in the browser that asked twice', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    const browser = site.browser()
    const first = await asked(site, browser)
    const second = await asked(site, browser)
    expect(first.code).toBe(second.code)
    expect((await browser.get(second.link)).text).toContain('Sign in as')
    expect((await browser.post(first.link)).status).toBe(303)
  })

  it('goes nowhere but to our own pages', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    for (const back of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:1']) {
      const browser = site.browser()
      expect((await browser.get(`/sign-in?back=${encodeURIComponent(back)}`)).text).toContain('name="back" value="/"')
      const { link } = await asked(site, browser, inge, back)
      expect((await browser.post(link)).to).toBe('/')
      expect((await browser.get(`/sign-in?back=${encodeURIComponent(back)}`)).to).toBe('/')
    }
  })

  it('says what is wrong with what was typed, in the form', async () => {
    const site = await openSignInSite()
    const browser = site.browser()
    for (const [mail, sentence] of [['', 'Fill in the field.'], ['inge', 'does not look like a mail address'], ['<script>@x.dk', 'does not look like']] as const) {
      const answer = await browser.post('/sign-in', { mail })
      expect([answer.status, answer.text.includes(sentence), answer.text.includes('<script>')]).toEqual([422, true, false])
    }
    expect((await browser.post('/sign-in', { mail: 'x'.repeat(5000) })).status).toBe(400)
    expect(await events(site)).toEqual([])
  })
})

describe('trying too much', () => {
  it('six askings for an address are answered, the seventh waits, known or not', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    for (const mail of [inge, 'nobody@birkevang.example']) {
      const browser = site.browser()
      const statuses: number[] = []
      for (let n = 0; n < 7; n++) statuses.push((await browser.post('/sign-in', { mail })).status)
      expect(statuses).toEqual([303, 303, 303, 303, 303, 303, 429])
    }
    site.clock.now = '2025-01-14T08:27:01.000Z'
    expect((await site.browser().post('/sign-in', { mail: inge })).status).toBe(303)
  })

  it('five wrong codes close the way by code; the browser that asked still gets in', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    const own = site.browser()
    const { link, code } = await asked(site, own)
    const stranger = site.browser()
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) statuses.push((await stranger.post(link, { code: 'AAAAAA' })).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
    const late = await stranger.post(link, { code })
    expect([late.status, late.text.includes('takes no more codes')]).toEqual([429, true])
    expect((await own.post(link)).status).toBe(303)
  })

  it('counts no more than five of many codes sent at once', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    const { link } = await asked(site, site.browser())
    const stranger = site.browser()
    const answers = await Promise.all(Array.from({ length: 12 }, () => stranger.post(link, { code: 'AAAAAA' })))
    expect(answers.filter(answer => answer.status === 422)).toHaveLength(5)
    expect(Number((await site.db.selectFrom('sign_in_request').select('tries').executeTakeFirstOrThrow()).tries)).toBe(5)
  })

  it('ten wrong codes slow down, whatever the link', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    const own = site.browser()
    const links: { link: string; code: string }[] = []
    for (let n = 0; n < 3; n++) links.push(await asked(site, own))
    const stranger = site.browser()
    for (const { link } of links.slice(0, 2)) for (let n = 0; n < 5; n++) expect((await stranger.post(link, { code: 'AAAAAA' })).status).toBe(422)
    const [, , third] = links
    const slowed = await stranger.post(third?.link ?? '', { code: third?.code ?? '' })
    expect([slowed.status, slowed.text.includes('slowDown')]).toEqual([429, true])
    site.clock.now = '2025-01-14T08:26:00.000Z'
    expect((await own.post(third?.link ?? '')).status).toBe(303)
  })
})

describe('a mail scanner without a browser', () => {
  it('that opens the link by every method and posts whatever it likes changes nothing but the count of wrong codes', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge, { state: 'invited' })
    const own = site.browser()
    const { link } = await asked(site, own)
    const kept = async () => ({
      request: (await site.db.selectFrom('sign_in_request').selectAll().execute()).map(row => ({ ...row, tries: 0 })), account: await site.db.selectFrom('account').selectAll().execute(),
      sessions: await sessions(site), events: await events(site),
    })
    const before = await kept()
    const scanner = site.browser({ 'user-agent': 'LinkScanner/1.0' })
    for (let n = 0; n < 20; n++) expect((await scanner.get(`${link}?n=${n}`)).setCookies).toEqual([])
    for (const fields of [{}, { code: '' }, { code: 'AAAAAA' }, { code: 'K7M2QX' }, { link: 'local.x.y', code: '1' }, { code: "' or 1=1 --" }, { code: 'AAAAAA' }, { code: 'AAAAAA' }, { code: 'AAAAAA' }] as Record<string, string>[]) {
      const answer = await scanner.post(link, fields)
      expect([answer.status >= 400, answer.setCookies]).toEqual([true, []])
    }
    for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']) await site.app.request(`http://localhost${link}`, { method, headers: { host: 'localhost' } })
    // what comes from no page of ours is not taken at all
    expect((await site.app.request(`http://localhost${link}`, { method: 'POST', body: '', headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(403)
    expect(await kept()).toEqual(before)
    expect((await own.post(link)).status).toBe(303)
  })
})

describe('a link for somebody locked out', () => {
  it('works in any browser without a code, once, and not for who was suspended', async () => {
    const site = await openSignInSite()
    await addAccount(site.db, inge)
    await addAccount(site.db, inge, { organisation: 'north', state: 'invited' })
    await addAccount(site.db, 'bo@birkevang.example', { state: 'suspended' })
    expect(await makeSignInLinks(site.db, 'bo@birkevang.example', site.clock.now)).toEqual([])
    const links = await makeSignInLinks(site.db, inge, site.clock.now)
    expect(links.map(link => link.organisation)).toEqual(['local kommune', 'north'])
    for (const { path } of links) {
      const browser = site.browser()
      expect((await browser.get(path)).text).toContain('Sign in as Inge Holt')
      expect((await browser.post(path)).to).toBe('/')
      expect((await browser.post(path)).status).toBe(410)
    }
    expect(await events(site)).toEqual(['signIn.asked', 'signIn.asked', 'signIn.done', 'signIn.done'])
    const [late] = await makeSignInLinks(site.db, inge, site.clock.now)
    site.clock.now = '2025-01-14T08:27:00.000Z'
    expect((await site.browser().get(late?.path ?? '')).status).toBe(410)
  })
})

describe('the page for those who run it', () => {
  it('has every code one can be refused with', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'operations', 'sign-in.md'), 'utf8')
    const { again: _, ...failed } = messagesIn.en.signIn.failed
    const codes = [...text.matchAll(/^\| `([a-z]\w+)` \| ([^|]+) \|/gm)].map(found => [found[1], found[2]?.replaceAll("'", '’')])
    expect(codes.sort()).toEqual([...Object.entries(failed).map(([code, { title }]) => [code, title]), ...(['expiredLink', 'slowDown'] as const).map(code => [code, messagesIn.en.failures[code].title])].sort())
  })
})
