import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../tests/kit/people.ts'
import { openSignInSite } from '../../../tests/kit/sign-in-site.ts'
import type { SignInSite } from '../../../tests/kit/sign-in-site.ts'
import type { TestBrowser } from '../../../tests/kit/test-browser.ts'
import { beginSession } from '../session-store.ts'
import { ownRoutes } from './own-routes.tsx'

async function opened(address = 'http://localhost'): Promise<{ site: SignInSite; browser: TestBrowser; account: string; person: string }> {
  const site = await openSignInSite({ address, routesBefore: db => ownRoutes({ db, address: () => address }) })
  const { cookie, account, person } = await signedIn(site.db, 'editor', { now: site.clock.now })
  const browser = site.browser()
  browser.cookies.set('session', cookie)
  return { site, browser, account, person }
}

const sessionsOn = (text: string) => [...text.matchAll(/name="session" value="([0-9a-f]{64})"/g)].map(found => found[1] ?? '')
const events = async ({ db }: SignInSite) => (await db.selectFrom('audit_entry').select('event').orderBy('number').execute()).map(entry => entry.event)

describe('one’s own page', () => {
  it('says who one is, what one may, and where one is signed in', async () => {
    const { site, browser, account, person } = await opened()
    await site.db.insertInto('body').values({ organisation: 'local', id: 'oe', name: 'Økonomiudvalget', kind: 'committee' }).execute()
    for (const [id, role, valid_to] of [['now', 'chair', null], ['then', 'member', '2024-01-01']] as const) {
      await site.db.insertInto('body_membership').values({ organisation: 'local', id, person, body: 'oe', role, valid_to }).execute()
    }
    await beginSession(site.db, 'local', account, 'Firefox, Windows', site.clock.now)
    const { text } = await browser.get('/me')
    for (const said of ['Inge Holt', 'Birkevang Kommune', 'Editor in the whole organisation', 'Chair, Økonomiudvalget', 'Add documents, correct what was read', 'Firefox, Windows', '(here, where you are)']) expect(text).toContain(said)
    for (const unsaid of ['Member, Økonomiudvalget', 'Invite people', 'See closed cases']) expect(text).not.toContain(unsaid)
    expect(sessionsOn(text)).toHaveLength(2)
  })

  it('ends one session, or all others, and writes it down; the next request of an ended one is nobody’s', async () => {
    const { site, browser, account } = await opened()
    const others: TestBrowser[] = []
    for (let n = 0; n < 3; n++) {
      const other = site.browser()
      other.cookies.set('session', await beginSession(site.db, 'local', account, `Firefox ${n}`, site.clock.now))
      others.push(other)
    }
    const { text } = await browser.get('/me')
    const [, first = ''] = /Firefox 0[\s\S]*?value="([0-9a-f]{64})"/.exec(text) ?? []
    expect((await browser.post('/me/sessions/end', { session: first })).to).toBe('/me?done=ended')
    expect((await others[0]?.get('/me'))?.to).toBe('/sign-in?back=%2Fme')
    expect((await others[1]?.get('/me'))?.status).toBe(200)
    expect((await browser.post('/me/sessions/end', { session: first })).status).toBe(404)
    expect((await browser.post('/me/sessions/end-others')).to).toBe('/me?done=others&n=2')
    expect((await browser.get('/me?done=others&n=2')).text).toContain('You are signed out in 2 other places.')
    for (const other of others) expect((await other.get('/me')).status).toBe(303)
    const [own = ''] = sessionsOn((await browser.get('/me')).text)
    expect((await browser.post('/me/sessions/end', { session: own })).to).toBe('/sign-in')
    expect(browser.cookies.has('session')).toBe(false)
    expect(await events(site)).toEqual(['session.ended', 'sessions.ended', 'session.ended'])
  })

  it('ends nobody else’s session', async () => {
    const { site, browser } = await opened()
    const other = site.browser()
    other.cookies.set('session', (await signedIn(site.db, 'reader', { name: 'Bo Lind', now: site.clock.now })).cookie)
    const [theirs = ''] = sessionsOn((await other.get('/me')).text)
    expect((await browser.post('/me/sessions/end', { session: theirs })).status).toBe(404)
    await browser.post('/me/sessions/end-others')
    expect((await other.get('/me')).status).toBe(200)
    expect(await events(site)).toEqual([])
  })

  it('signs out, also for whoever presses twice', async () => {
    const { site, browser } = await opened()
    const kept = browser.cookies.get('session') ?? ''
    expect((await browser.post('/sign-out')).to).toBe('/')
    expect(browser.cookies.has('session')).toBe(false)
    browser.cookies.set('session', kept)
    expect((await browser.get('/me')).status).toBe(303)
    expect((await browser.post('/sign-out')).to).toBe('/')
    expect(await events(site)).toEqual(['session.ended'])
  })

  it('keeps the language and how often mail comes', async () => {
    const { site, browser, account } = await opened()
    expect((await browser.post('/me/choices', { language: 'sv', digest: 'daily' })).to).toBe('/me?done=saved')
    expect(await site.db.selectFrom('account').select(['language', 'digest']).where('id', '=', account).executeTakeFirst()).toEqual({ language: 'sv', digest: 'daily' })
    expect((await browser.get('/me?done=saved')).text).toContain('Det är sparat.')
    for (const wrong of [{ language: 'xx', digest: 'daily' }, { language: 'sv', digest: 'hourly' }, {}]) expect((await browser.post('/me/choices', wrong)).status).toBe(400)
    expect(await events(site)).toEqual(['account.changed'])
  })

  it('sends its cookies over TLS alone where the site is known by https', async () => {
    const secure = await opened('https://traad.birkevang.example')
    for (const [set, ends] of [[secure, '; Secure'], [await opened(), 'SameSite=Lax']] as const) expect((await set.browser.post('/sign-out')).setCookies[0]?.endsWith(ends)).toBe(true)
  })
})
