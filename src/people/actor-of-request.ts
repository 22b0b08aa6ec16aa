import { createMemory } from '../storage/memory.ts'
import type { Database, Storage } from '../storage/open-storage.ts'
import type { Actor } from '../web/actor.ts'
import { nobody } from '../web/actor.ts'
import { cookieIn } from '../web/cookies.ts'
import { isApi } from '../web/route.ts'
import { actorOfAccount, actorOfToken } from './actor-store.ts'
import { secretHash } from './secret.ts'
import { sessionOf, touchSession } from './session-store.ts'

export const sessionCookie = 'session'

/** Who a request comes from: under /api/ by its bearer token alone, elsewhere by its session alone. */
export async function actorOfRequest(db: Database, request: Request, now: string): Promise<Actor> {
  return isApi(new URL(request.url).pathname) ? ofToken(db, request, now) : ofSession(db, request, now)
}

async function ofSession(db: Database, request: Request, now: string): Promise<Actor> {
  const cookie = cookieIn(request.headers, sessionCookie)
  const session = cookie === null ? null : await sessionOf(db, cookie, now)
  if (session === null) return nobody
  await touchSession(db, session, now)
  return await actorOfAccount(db, session.organisation, session.account, now) ?? nobody
}

/**
 * The same, kept from one request to the next as long as nothing is written to the store: what is withdrawn is written.
 * What ends by itself (a session, a role, a token) is noticed within the minute.
 */
export function keptActors(db: Database, version: Storage['version']): (request: Request, now: string) => Promise<Actor> {
  const kept = createMemory<Actor>(version, 1000)
  return (request, now) => {
    const { headers, url } = request
    const api = isApi(url.slice(url.indexOf('/', 'https://'.length)))
    const shown = api ? headers.get('authorization') : cookieIn(headers, sessionCookie)
    if (shown === null) return Promise.resolve(nobody)
    return kept(JSON.stringify([api, shown, now.slice(0, 'yyyy-mm-ddThh:mm'.length)]), () => actorOfRequest(db, request, now))
  }
}

/** A token is written "rt_local_…": its organisation stands in it, so that the row is found by its key. */
async function ofToken(db: Database, request: Request, now: string): Promise<Actor> {
  const [, organisation = '', secret = ''] = /^Bearer rt_([a-z0-9]{1,40})_([\w-]{20,80})$/i.exec(request.headers.get('authorization') ?? '') ?? []
  return secret === '' ? nobody : await actorOfToken(db, organisation, secretHash(secret), now) ?? nobody
}
