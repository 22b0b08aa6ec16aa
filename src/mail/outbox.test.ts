import { describe, expect, it } from 'vitest'
import { signedIn } from '../../tests/kit/people.ts'
import { addAccount, openSignInSite } from '../../tests/kit/sign-in-site.ts'
import type { SignInSite } from '../../tests/kit/sign-in-site.ts'
import type { TestBrowser } from '../../tests/kit/test-browser.ts'
import { MailTrouble } from './mail.ts'
import type { MailTroubleCode } from './mail.ts'
import { outboxRoutes } from './outbox-routes.tsx'
import { queueMail } from './queue-mail.ts'

interface Set {
  site: SignInSite
  /** administrator */
  browser: TestBrowser
  /** what the next mails come to */
  fate: { next: MailTroubleCode | null; tries: number }
}

async function opened(): Promise<Set> {
  const fate: Set['fate'] = { next: null, tries: 0 }
  const site = await openSignInSite({
    routesBefore: db => outboxRoutes({ db, wake: () => undefined }),
    mailer: { async send() { fate.tries++; if (fate.next !== null) throw new MailTrouble(fate.next); return true } },
  })
  const browser = site.browser()
  browser.cookies.set('session', (await signedIn(site.db, 'administrator', { now: site.clock.now })).cookie)
  return { site, browser, fate }
}

async function queued({ site }: Set, to: string, text: string | null = 'Hello'): Promise<string> {
  const id = await site.db.transaction().execute(trx => queueMail(trx, { organisation: 'local', to, kind: 'invitation', by: 'system', at: site.clock.now, words: () => ({ subject: 'Welcome', text }) }))
  await site.sent()
  return id ?? ''
}

describe('the outbox', () => {
  it('shows what was sent, what failed and why, and sends again', async () => {
    const set = await opened()
    const { site, browser, fate } = set
    expect((await browser.get('/outbox')).text).toContain('No mail has been sent')
    const account = await addAccount(site.db, 'inge@birkevang.example')
    fate.next = 'recipient'
    const id = await queued(set, account)
    const { text } = await browser.get('/outbox')
    for (const said of ['inge@birkevang.example', 'Welcome', 'Not sent', 'does not know the recipient', `action="/outbox/${id}/send"`]) expect(text).toContain(said)
    fate.next = null
    expect((await browser.post(`/outbox/${id}/send`)).to).toBe('/outbox?done=sent')
    await site.sent()
    expect((await browser.get('/outbox?done=sent')).text).toContain('on its way again')
    expect((await site.db.selectFrom('outbox').select(['state', 'problem', 'sent_at']).execute())).toEqual([{ state: 'sent', problem: null, sent_at: site.clock.now }])
    expect((await site.db.selectFrom('audit_entry').select(['event', 'subject']).execute())).toEqual([{ event: 'mail.sentAgain', subject: id }])
    expect([(await browser.post('/outbox/nosuchmail/send')).status, fate.tries]).toEqual([404, 2])
  })

  it('is tried again with growing pauses where that may help, and given up after a while', async () => {
    const set = await opened()
    const { site, fate } = set
    const account = await addAccount(site.db, 'inge@birkevang.example')
    fate.next = 'unreachable'
    await queued(set, account)
    const state = async () => (await site.db.selectFrom('outbox').select(['state', 'problem']).executeTakeFirstOrThrow())
    expect([fate.tries, await state()]).toEqual([1, { state: 'waiting', problem: 'unreachable' }])
    for (let hour = 9; hour < 20; hour++) {
      site.clock.now = `2025-01-14T${String(hour).padStart(2, '0')}:30:00.000Z`
      await queued(set, 'nobody there')
      await site.sent()
    }
    expect([fate.tries, await state()]).toEqual([6, { state: 'failed', problem: 'unreachable' }])
  })

  it('takes nobody’s mail who may not sign in, and no mail twice of one id', async () => {
    const set = await opened()
    const suspended = await addAccount(set.site.db, 'bo@birkevang.example', { state: 'suspended' })
    expect(await queued(set, suspended)).toBe('')
    const account = await addAccount(set.site.db, 'inge@birkevang.example')
    const once = () => set.site.db.transaction().execute(trx => queueMail(trx, { organisation: 'local', to: account, kind: 'digest', by: 'system', at: set.site.clock.now, id: 'one', words: () => ({ subject: 's', text: 't' }) }))
    expect([await once(), await once()]).toEqual(['one', null])
  })

  it('is not seen by others, and no link to sign in is sent again from it', async () => {
    const set = await opened()
    const { site, browser, fate } = set
    const other = site.browser()
    other.cookies.set('session', (await signedIn(site.db, 'records-officer', { now: site.clock.now })).cookie)
    expect((await other.get('/outbox')).status).toBe(403)
    await addAccount(site.db, 'inge@birkevang.example')
    fate.next = 'recipient'
    await site.browser().post('/sign-in', { mail: 'inge@birkevang.example' })
    await site.sent()
    const { id, body } = await site.db.selectFrom('outbox').select(['id', 'body']).executeTakeFirstOrThrow()
    expect(body).toBeNull()
    expect((await browser.get('/outbox')).text).not.toContain(`/outbox/${id}/send`)
    expect((await browser.post(`/outbox/${id}/send`)).status).toBe(409)
    expect((await other.post(`/outbox/${id}/send`)).status).toBe(403)
  })

  it('gives a link to sign in up that grew too old while no server answered', async () => {
    const set = await opened()
    const { site, fate, browser } = set
    await addAccount(site.db, 'inge@birkevang.example')
    fate.next = 'busy'
    await site.browser().post('/sign-in', { mail: 'inge@birkevang.example' })
    await site.sent()
    site.clock.now = '2025-01-14T08:40:00.000Z'
    fate.next = null
    await site.browser().post('/sign-in', { mail: 'nobody@birkevang.example' })
    await site.sent()
    expect((await site.db.selectFrom('outbox').select(['state', 'problem']).execute())).toEqual([{ state: 'failed', problem: 'over' }])
    expect((await browser.get('/outbox')).text).toContain('grew too old')
    expect(fate.tries).toBe(1)
  })
})
