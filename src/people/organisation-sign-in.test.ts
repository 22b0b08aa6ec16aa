import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openIdentityProvider } from '../../tests/kit/identity-provider.ts'
import type { ProviderUnderTest } from '../../tests/kit/identity-provider.ts'
import { addAccount, openSignInSite } from '../../tests/kit/sign-in-site.ts'
import type { SignInSite } from '../../tests/kit/sign-in-site.ts'
import type { TestBrowser } from '../../tests/kit/test-browser.ts'
import { identityProvider, knownThere } from './identity-provider.ts'
import { organisationSignInRoutes } from './organisation-sign-in-routes.tsx'
import { storeSetting } from './settings-store.ts'

const inge = { sub: 'subject-1', claims: { email: 'Inge@Birkevang.example', email_verified: true, name: 'Inge Holt', groups: ['Arkiv', 'Alle'] } }

interface Set {
  there: ProviderUnderTest
  site: SignInSite
  troubles: unknown[]
}

async function opened({ issuer, clientSecret }: { issuer?: string; clientSecret?: string } = {}): Promise<Set> {
  const there = await openIdentityProvider('http://localhost/sign-in/organisation/callback')
  const provider = identityProvider({
    issuer: issuer ?? there.issuer, clientId: there.clientId, clientSecret: clientSecret ?? there.clientSecret, name: 'Birkevang', groupsClaim: 'groups', scope: 'openid email profile groups',
  })
  const troubles: unknown[] = []
  const site = await openSignInSite({ provider: 'Birkevang', routesBefore: db => organisationSignInRoutes({ db, address: () => 'http://localhost', provider, trouble: error => troubles.push(error) }) })
  return { there, site, troubles }
}

/** There and back again; answers the page one comes to. */
async function signIn({ there }: Set, browser: TestBrowser, back = '/documents') {
  const begun = await browser.get(`/sign-in/organisation?back=${encodeURIComponent(back)}`)
  expect(begun.status).toBe(303)
  const cameBack = await there.walk(begun.to ?? '')
  return browser.get(cameBack.pathname + cameBack.search)
}

const roles = async ({ site: { db } }: Set) => (await db.selectFrom('role_grant').select(['role', 'source', 'valid_from', 'valid_to']).orderBy('role').execute())
const events = async ({ site: { db } }: Set) => (await db.selectFrom('audit_entry').select('event').orderBy('number').execute()).map(entry => entry.event)

describe('signing in with the organisation', () => {
  it('lets in whom it vouches for: invited by that address, then known by the subject', async () => {
    const set = await opened()
    const { site, there } = set
    const account = await addAccount(site.db, 'inge@birkevang.example', { state: 'invited' })
    there.who = inge
    const browser = site.browser()
    expect((await browser.get('/sign-in?back=%2Fdocuments')).text).toContain('Sign in with Birkevang')
    const came = await signIn(set, browser)
    expect([came.status, came.to]).toEqual([303, '/documents'])
    expect((await browser.get('/')).text).toBe('Inge Holt')
    expect(browser.cookies.has('signing-in-organisation')).toBe(false)
    expect(await site.db.selectFrom('account').select(['id', 'state', 'external_id']).execute()).toEqual([{ id: account, state: 'active', external_id: `${there.issuer} subject-1` }])
    expect(await events(set)).toEqual(['account.changed', 'signIn.byOrganisation'])
    // she marries and gets another address: the subject is the same
    there.who = { ...inge, claims: { ...inge.claims, email: 'inge.dahl@birkevang.example' } }
    const later = site.browser()
    expect((await signIn(set, later)).status).toBe(303)
    expect((await later.get('/')).text).toBe('Inge Holt')
    expect(Number((await site.db.selectFrom('account').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count)).toBe(1)
  })

  it('brings the roles of groups in line each time, and leaves those given by hand', async () => {
    const set = await opened()
    const { site, there } = set
    await addAccount(site.db, 'inge@birkevang.example')
    const { person } = await site.db.selectFrom('account').select('person').executeTakeFirstOrThrow()
    await site.db.insertInto('role_grant').values({ organisation: 'local', id: 'byhand', person, role: 'editor', source: 'hand' }).execute()
    await storeSetting(site.db, 'local', 'oidc.groups', '{"Arkiv":"records-officer","Chefer":"administrator"}')
    there.who = inge
    await signIn(set, site.browser())
    expect(await roles(set)).toEqual([
      { role: 'editor', source: 'hand', valid_from: null, valid_to: null }, { role: 'records-officer', source: 'group', valid_from: '2025-01-14', valid_to: null },
    ])
    await signIn(set, site.browser())
    expect(await roles(set)).toHaveLength(2)
    site.clock.now = '2025-03-01T08:00:00.000Z'
    there.who = { ...inge, claims: { ...inge.claims, groups: ['Chefer', '__proto__'] } }
    await signIn(set, site.browser())
    expect(await roles(set)).toEqual([
      { role: 'administrator', source: 'group', valid_from: '2025-03-01', valid_to: null }, { role: 'editor', source: 'hand', valid_from: null, valid_to: null },
      { role: 'records-officer', source: 'group', valid_from: '2025-01-14', valid_to: '2025-03-01' },
    ])
    expect((await events(set)).filter(event => event.startsWith('role.'))).toEqual(['role.granted', 'role.ended', 'role.granted'])
    // nobody else could make another: the last administrator stays one, whatever the groups say
    there.who = { ...inge, claims: { ...inge.claims, groups: [] } }
    await signIn(set, site.browser())
    expect((await roles(set))[0]).toEqual({ role: 'administrator', source: 'group', valid_from: '2025-03-01', valid_to: null })
  })

  it('refuses whom nobody invited, whose address is not verified, and who was suspended', async () => {
    const set = await opened()
    const { site, there } = set
    await addAccount(site.db, 'inge@birkevang.example', { state: 'invited' })
    const refusals: [Record<string, unknown>, string][] = [
      [{ email: 'bo@birkevang.example' }, 'notInvited'], [{ email_verified: false }, 'notInvited'], [{ email_verified: undefined }, 'notInvited'], [{ email: undefined }, 'notInvited'],
    ]
    for (const [claims, why] of refusals) {
      there.who = { ...inge, claims: { ...inge.claims, ...claims } }
      const browser = site.browser()
      const came = await signIn(set, browser)
      expect([claims, came.status, came.text.includes(`data-code="${why}"`), browser.cookies.has('session')]).toEqual([claims, 403, true, false])
    }
    await site.db.updateTable('account').set({ state: 'suspended' }).execute()
    there.who = inge
    expect((await signIn(set, site.browser())).text).toContain('data-code="suspended"')
    expect(await events(set)).toEqual([])
    expect(await site.db.selectFrom('session').selectAll().execute()).toEqual([])
  })

  it('gives no account that is somebody else’s there to whoever has the address now', async () => {
    const set = await opened()
    await addAccount(set.site.db, 'inge@birkevang.example')
    set.there.who = inge
    await signIn(set, set.site.browser())
    set.there.who = { ...inge, sub: 'subject-2' }
    expect((await signIn(set, set.site.browser())).text).toContain('data-code="notInvited"')
  })

  it('makes an account for whoever it vouches for, where the organisation wants that', async () => {
    const set = await opened()
    const { site, there } = set
    await addAccount(site.db, 'other@birkevang.example')
    await storeSetting(site.db, 'local', 'oidc.createAccounts', 'on')
    there.who = inge
    const browser = site.browser()
    expect((await signIn(set, browser)).status).toBe(303)
    expect((await browser.get('/')).text).toBe('Inge Holt')
    expect((await events(set))).toEqual(['account.invited', 'signIn.byOrganisation'])
    there.who = { sub: 'subject-3', claims: { email: 'x@birkevang.example', email_verified: false } }
    expect((await signIn(set, site.browser())).text).toContain('data-code="notInvited"')
  })

  it('begins a session only in the browser that set out, once', async () => {
    const set = await opened()
    const { site, there } = set
    await addAccount(site.db, 'inge@birkevang.example')
    there.who = inge
    const own = site.browser()
    const begun = await own.get('/sign-in/organisation?back=https%3A%2F%2Fevil.example')
    const cameBack = await there.walk(begun.to ?? '')
    const path = cameBack.pathname + cameBack.search
    const stranger = site.browser()
    const other = site.browser()
    await other.get('/sign-in/organisation')
    for (const browser of [stranger, other]) {
      const came = await browser.get(path)
      expect([came.status, came.text.includes('data-code="noCookie"'), browser.cookies.has('session')]).toEqual([400, true, false])
    }
    const kept = own.cookies.get('signing-in-organisation') ?? ''
    expect((await own.get(path)).to).toBe('/')
    const again = site.browser()
    again.cookies.set('signing-in-organisation', kept)
    const used = await again.get(path)
    expect([used.status, used.text.includes('data-code="cancelled"'), again.cookies.has('session')]).toEqual([403, true, false])
    expect(await site.db.selectFrom('session').selectAll().execute()).toHaveLength(1)
  })

  it('takes an answer made for another setting out no more: nonce and verifier are this browser’s', async () => {
    const set = await opened()
    const { site, there } = set
    await addAccount(site.db, 'inge@birkevang.example')
    there.who = inge
    const browser = site.browser()
    const begun = await browser.get('/sign-in/organisation')
    const cameBack = await there.walk(begun.to ?? '')
    const [state = '', nonce = '', verifier = '', back = ''] = (browser.cookies.get('signing-in-organisation') ?? '').split('.')
    for (const kept of [[state, 'n'.repeat(43), verifier, back], [state, nonce, 'v'.repeat(43), back]]) {
      const other = site.browser()
      other.cookies.set('signing-in-organisation', kept.join('.'))
      const came = await other.get(cameBack.pathname + cameBack.search)
      expect([came.status >= 400, other.cookies.has('session')]).toEqual([true, false])
    }
  })

  it('says so when somebody pressed cancel there', async () => {
    const set = await opened()
    const came = await signIn(set, set.site.browser())
    expect([came.status, came.text.includes('data-code="cancelled"')]).toEqual([403, true])
    expect(set.troubles).toEqual([])
  })

  it('can stand alone: links by mail are switched off while it is configured, and only then', async () => {
    const { site } = await opened()
    await addAccount(site.db, 'inge@birkevang.example')
    await storeSetting(site.db, 'local', 'signIn.mail', 'off')
    expect((await site.browser().get('/sign-in')).text).not.toContain('name="mail"')
    const browser = site.browser()
    expect((await browser.post('/sign-in', { mail: 'inge@birkevang.example' })).to).toBe('/sign-in/sent')
    await site.sent()
    expect(site.letters).toEqual([])
    const without = await openSignInSite()
    await addAccount(without.db, 'inge@birkevang.example')
    await storeSetting(without.db, 'local', 'signIn.mail', 'off')
    expect((await without.browser().get('/sign-in')).text).toContain('name="mail"')
    await without.browser().post('/sign-in', { mail: 'inge@birkevang.example' })
    await without.sent()
    expect(without.letters).toHaveLength(1)
    expect((await without.browser().get('/sign-in/organisation')).status).toBe(410)
  })
})

describe('an identity provider in trouble', () => {
  const status = async (set: Set) => {
    const came = await set.site.browser().get('/sign-in/organisation')
    return [came.status, /data-code="(\w+)"/.exec(came.text)?.[1]]
  }

  it('that is away, answers rubbish, or an error is told of in words, and asked again the next time', async () => {
    const away = await opened({ issuer: 'http://127.0.0.1:1' })
    expect(await status(away)).toEqual([502, 'unreachable'])
    const answers = [() => ({ code: 503, body: '' }), () => ({ code: 200, body: '<html>' }), () => ({ code: 200, body: '{"issuer":"https://other.example"}' })]
    let asked = 0
    const server = createServer((_request, response) => {
      const { code, body } = answers[asked++]?.() ?? { code: 500, body: '' }
      response.writeHead(code, { 'content-type': 'application/json' }).end(body)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => { server.close() })
    const odd = await opened({ issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
    expect([await status(odd), await status(odd), await status(odd)]).toEqual([[502, 'unreachable'], [502, 'misconfigured'], [502, 'misconfigured']])
    expect([away.troubles.length, odd.troubles.length]).toEqual([1, 3])
  })

  it('without TLS elsewhere than on this machine, or with an issuer that is no address, is not asked at all', async () => {
    expect(await status(await opened({ issuer: 'http://login.birkevang.example' }))).toEqual([502, 'misconfigured'])
    expect(await status(await opened({ issuer: 'login' }))).toEqual([502, 'misconfigured'])
  })

  it('that does not take our secret says so in the log, not to the person', async () => {
    const set = await opened({ clientSecret: 'wrong' })
    set.there.who = inge
    await addAccount(set.site.db, 'inge@birkevang.example')
    const came = await signIn(set, set.site.browser())
    expect([came.status, came.text.includes('data-code="misconfigured"'), came.text.includes('invalid_client')]).toEqual([502, true, false])
    expect(String(set.troubles[0])).toContain('misconfigured')
  })
})

describe('what a provider says of somebody', () => {
  it('counts as far as it vouches for it', () => {
    expect(knownThere({ iss: 'https://x', sub: 's', email: 'A@B.dk', email_verified: 'true', groups: 'One' }, 'groups')).toEqual({ externalId: 'https://x s', mail: 'a@b.dk', name: null, groups: ['One'] })
    expect(knownThere({ iss: 'https://x', sub: 's', email: 'a@b.dk', email_verified: 1, roles: ['R', 7, '', null] }, 'roles')).toEqual({ externalId: 'https://x s', mail: null, name: null, groups: ['R'] })
  })
})
