import type { Hono } from 'hono'
import { z } from 'zod'
import { deliveryJob } from '../../src/mail/deliver-mail.ts'
import type { Letter, Mailer } from '../../src/mail/mail.ts'
import { actorOfRequest } from '../../src/people/actor-of-request.ts'
import { signInMail } from '../../src/people/sign-in-mail.ts'
import { signInRoutes } from '../../src/people/sign-in-routes.tsx'
import type { SignInRoutesParts } from '../../src/people/sign-in-routes.tsx'
import { createJobRunner } from '../../src/storage/job-runner.ts'
import { newId } from '../../src/storage/new-id.ts'
import type { Database } from '../../src/storage/open-storage.ts'
import { redirect } from '../../src/web/answer.ts'
import { route } from '../../src/web/route.ts'
import type { Route } from '../../src/web/route.ts'
import { createServer } from '../../src/web/server.ts'
import { closeLater } from './close-later.ts'
import { openTestStore } from './store.ts'
import { TestBrowser } from './test-browser.ts'

export interface SignInSite {
  db: Database
  app: Hono
  /** mails that went out, the oldest first */
  letters: Letter[]
  clock: { now: string }
  browser(headers?: Record<string, string>): TestBrowser
  /** waits until what is in the outbox has gone out */
  sent(): Promise<void>
  /** the links of the newest mail */
  links(): string[]
  close(): Promise<void>
}

/** A site of sign-in alone, with an outbox that goes into a list and a clock that is set by hand. */
export async function openSignInSite(more: Partial<Omit<SignInRoutesParts, 'address'>> & { routesBefore?: (db: Database) => Route[]; mailer?: Mailer; address?: string } = {}): Promise<SignInSite> {
  const { db } = await openTestStore()
  const clock = { now: '2025-01-14T08:12:00.000Z' }
  const now = () => clock.now
  const letters: Letter[] = []
  const mailer = more.mailer ?? { async send(letter) { letters.push(letter); return true } }
  const address = () => more.address ?? 'http://localhost'
  const jobs = createJobRunner(db, {
    sendMail: deliveryJob({ db, mailer, now, address, from: async () => 'roedtraad@birkevang.example', texts: { signIn: mail => signInMail(db, mail, now()) } }),
  }, { now, trouble: () => undefined, looksEvery: 10_000 })
  const routes = [
    ...more.routesBefore?.(db) ?? [],
    ...signInRoutes({ db, provider: null, wake: () => jobs.wake(), takes: 0, ...more, address }),
    route({ method: 'GET', path: '/', permission: 'public', input: z.object({}), body: 'none', audit: null, handler: async ({ actor }) => ({ is: 'text', status: 200, text: actor.name }) }),
    route({ method: 'GET', path: '/documents', permission: 'documents.read', input: z.object({}), body: 'none', audit: null, handler: async () => redirect('/') }),
  ]
  const app = createServer({
    routes, rooms: [], assets: { url: name => `/assets/${name}`, serve: async () => null }, actorOf: request => actorOfRequest(db, request, now()),
    listensOn: '127.0.0.1', knownAs: null, now, trouble: error => { throw error },
  })
  const close = () => jobs.close()
  closeLater(close)
  return {
    db, app, letters, clock, close,
    browser: headers => new TestBrowser(app, headers),
    sent: () => jobs.idle(),
    links: () => [...letters.at(-1)?.text.matchAll(/^http:\/\/localhost(\/sign-in\/\S+)$/gm) ?? []].map(found => found[1] ?? ''),
  }
}

/** An account that never signed in or has; the organisation is there and set up. */
export async function addAccount(db: Database, mail: string, { organisation = 'local', state = 'active' as 'invited' | 'active' | 'suspended', name = 'Inge Holt', language = 'en' } = {}): Promise<string> {
  const [account, person, now] = [newId(), newId(), '2025-01-01T08:00:00.000Z']
  await db.insertInto('organisation').values({ id: organisation, name: organisation, language: 'da', created_at: now, set_up_at: now }).onConflict(c => c.column('id').doUpdateSet({ name: `${organisation} kommune`, set_up_at: now })).execute()
  await db.insertInto('person').values({ organisation, id: person, name }).execute()
  await db.insertInto('account').values({ organisation, id: account, person, mail, state, language, digest: 'off', created_at: now, created_by: 'system' }).execute()
  return account
}
