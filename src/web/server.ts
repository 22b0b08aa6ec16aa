import { Hono } from 'hono'
import type { Context } from 'hono'
import { chooseLanguage, messagesIn } from '../wording/languages.ts'
import type { Actor } from './actor.ts'
import { may, nobody } from './actor.ts'
import type { Answer, Page } from './answer.ts'
import type { Assets } from './assets.ts'
import { callerOf } from './caller.ts'
import { downloadResponse } from './download.ts'
import { eventsResponse } from './events.ts'
import { Failure, asFailure, failureStatus } from './failure.ts'
import type { FailureCode } from './failure.ts'
import { failurePage } from './failure-page.tsx'
import { Layout } from './components/layout.tsx'
import { Fragment } from './jsx/html.ts'
import type { Room } from './components/layout.tsx'
import { readInput } from './read-input.ts'
import { isApi } from './route.ts'
import type { Call, Route } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { isKnownHost } from './known-host.ts'
import { securityHeaders } from './security-headers.ts'

export interface ServerParts {
  routes: Route[]
  rooms: Room[]
  assets: Assets
  /** who a request comes from: under /api/ by its token, elsewhere by its session */
  actorOf: (request: Request) => Promise<Actor>
  /** the address listened on and the one the site is known by outside, for the check of Host */
  listensOn: string
  knownAs: string | null
  now: () => string
  /** told of failures that are ours */
  trouble: (error: unknown) => void
}

/** The whole site from its table of routes. What is not in the table does not exist. */
export function createServer(parts: ServerParts): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    if (isDressed(c)) return
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  })
  app.onError((error, c) => {
    const failure = asFailure(error)
    if (failure.code === 'internal' || failure.code === 'diskFull') parts.trouble(error)
    return fail(c, parts, failure.code)
  })
  app.use(async (c, next) => isKnownHost(c.req.header('host') ?? null, parts.listensOn, parts.knownAs) ? next() : fail(c, parts, 'foreignHost'))
  app.get('/assets/:file', async c => await parts.assets.serve(c.req.param('file'), c.req.header('accept-encoding') ?? '') ?? fail(c, parts, 'notFound'))
  for (const route of parts.routes) app.on(route.method, route.path, c => answerTo(c, route, parts))
  for (const path of new Set(parts.routes.map(route => route.path))) app.all(path, c => failUnlessUnknown(c, parts, 'wrongMethod'))
  app.notFound(c => failUnlessUnknown(c, parts, 'notFound'))
  return app
}

async function answerTo(c: Context, route: Route, parts: ServerParts): Promise<Response> {
  const request = c.req.raw
  const fromProgram = isApi(route.path)
  if (!isSameOrigin(request.headers) && (fromProgram ? request.headers.has('origin') : route.method !== 'GET')) throw new Failure('foreignOrigin')
  const actor = await parts.actorOf(request)
  c.set(actorKey, actor)
  if (!may(actor, route.permission)) {
    if (actor !== nobody) throw new Failure('notAllowed')
    if (fromProgram) throw new Failure('noToken')
    if (route.method !== 'GET') throw new Failure('signedOut')
    return c.redirect(`/sign-in?back=${encodeURIComponent(here(c))}`, 303)
  }
  const input = await readInput(route, request, c.req.param())
  const now = parts.now()
  const call: Call<unknown> = {
    ...reader(c), input, actor, now, request, caller: callerOf(request.headers, peerOf(c), parts.knownAs !== null),
    note() {
      if (route.audit === null) throw new Error(`${route.method} ${route.path} declares no audit event`)
      return { organisation: actor.organisation, actor: actor.id, at: now, event: route.audit }
    },
  }
  const answer = await route.handler(call)
  if (answer.is !== 'events') return respond(c, answer, parts)
  // a browser may open a stream of ours from another site's page: it would not show what comes, but it would hold the line
  if (['origin', 'sec-fetch-site'].some(name => request.headers.has(name)) && !isSameOrigin(request.headers)) throw new Failure('foreignOrigin')
  return eventsResponse(answer, async () => may(await parts.actorOf(request), route.permission))
}

const actorKey = 'actor'

function actorIn(c: Context): Actor {
  return (c.get(actorKey) as Actor | undefined) ?? nobody
}

/** Hono's Node server hands the socket along; there is none when a test asks the server directly. */
function peerOf(c: Context): string | null {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? null
}

/** Path and query; the address as Hono gives it always has a host before them. */
function here(c: Context): string {
  const { url } = c.req
  return url.slice(url.indexOf('/', 'https://'.length))
}

/** Who reads: their language, and where they are. */
function reader(c: Context): Pick<Call<unknown>, 'words' | 'language' | 'here'> {
  const chosen = /(?:^|;\s*)language=([a-z]{2})(?:;|$)/.exec(c.req.header('cookie') ?? '')?.[1] ?? null
  const language = chooseLanguage(chosen, c.req.header('accept-language') ?? null)
  return { language, words: messagesIn[language], here: here(c) }
}

function respond(c: Context, answer: Exclude<Answer, { is: 'events' }>, parts: ServerParts): Response {
  switch (answer.is) {
    case 'page':
      if (answer.cookies.length === 0) return dressed(c, html(c, answer, parts), answer.status)
      for (const cookie of answer.cookies) c.header('set-cookie', cookie, { append: true })
      return c.body(html(c, answer, parts), answer.status as 200, { 'content-type': pageHeaders['content-type'] })
    case 'fragment': return c.html(answer.content.markup, answer.status as 200)
    case 'text': return c.text(answer.text, answer.status as 200)
    case 'json': return c.json(answer.value as object, answer.status as 200)
    case 'download': return downloadResponse(answer)
    case 'redirect':
      for (const cookie of answer.cookies) c.header('set-cookie', cookie, { append: true })
      return c.redirect(answer.to, 303)
  }
}

const dressedKey = 'dressed'

function isDressed(c: Context): boolean {
  return c.get(dressedKey) === true
}

const pageHeaders = { 'content-type': 'text/html; charset=UTF-8', 'cache-control': 'no-store', ...securityHeaders }

/** A page with all its headers from the start: set one by one on a finished answer they cost as much as the page's whole way out. */
function dressed(c: Context, bytes: Uint8Array<ArrayBuffer>, status: number): Response {
  c.set(dressedKey, true)
  return new Response(bytes, { status, headers: pageHeaders })
}

/**
 * The frame of a page is made for who reads it; its content is put in as bytes, for it may have been kept from before.
 * Text holds no "<", so that the end of <main> is found nowhere else.
 */
function html(c: Context, page: Page, parts: ServerParts): Uint8Array<ArrayBuffer> {
  const { words, language, here } = reader(c)
  const frame = `<!doctype html>${Layout({ page: { ...page, content: nothing }, words, language, here, actor: actorIn(c), rooms: parts.rooms, asset: parts.assets.url }).markup}`
  const place = frame.indexOf('</main>')
  return Buffer.concat([Buffer.from(frame.slice(0, place)), page.content.bytes, Buffer.from(frame.slice(place))])
}

const nothing = Fragment({})

/** Without a token all of /api/v1 answers alike, what is there and what is not. */
async function failUnlessUnknown(c: Context, parts: ServerParts, code: FailureCode): Promise<Response> {
  const unknown = /^\/api\/v1(?:\/|$)/.test(c.req.path) && await parts.actorOf(c.req.raw) === nobody
  return fail(c, parts, unknown ? 'noToken' : code)
}

/** A page for people, the code and a sentence for programs. */
function fail(c: Context, parts: ServerParts, code: FailureCode): Response {
  const { words } = reader(c)
  if (code === 'noToken') c.header('www-authenticate', 'Bearer')
  if (isApi(c.req.path)) return c.json({ code, message: messagesIn.en.failures[code].text }, failureStatus[code])
  return respond(c, failurePage(code, words), parts)
}
