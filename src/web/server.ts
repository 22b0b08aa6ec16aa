import { Hono } from 'hono'
import type { Context } from 'hono'
import { h } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'
import { chooseLanguage, messagesIn } from '../wording/languages.ts'
import type { Actor } from './actor.ts'
import { may } from './actor.ts'
import type { Answer, Page } from './answer.ts'
import type { Assets } from './assets.ts'
import { downloadResponse } from './download.ts'
import { Failure, asFailure } from './failure.ts'
import type { FailureCode } from './failure.ts'
import { failurePage } from './failure-page.tsx'
import { Layout } from './components/layout.tsx'
import type { Room } from './components/layout.tsx'
import { readInput } from './read-input.ts'
import type { Call, Route } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { isKnownHost } from './known-host.ts'
import { securityHeaders } from './security-headers.ts'

export interface ServerParts {
  routes: Route[]
  rooms: Room[]
  assets: Assets
  /** who a request comes from; null for nobody */
  actorOf: (request: Request) => Actor | null
  /** the address listened on, for the check of Host */
  listensOn: string
  now: () => string
  /** told of failures that are ours */
  trouble: (error: unknown) => void
}

/** The whole site from its table of routes. What is not in the table does not exist. */
export function createServer(parts: ServerParts): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  })
  app.onError((error, c) => {
    const failure = asFailure(error)
    if (failure.code === 'internal' || failure.code === 'diskFull') parts.trouble(error)
    return fail(c, parts, failure.code)
  })
  app.use(async (c, next) => isKnownHost(c.req.header('host') ?? null, parts.listensOn) ? next() : fail(c, parts, 'foreignHost'))
  app.get('/assets/:file', async c => await parts.assets.serve(c.req.param('file'), c.req.header('accept-encoding') ?? '') ?? fail(c, parts, 'notFound'))
  for (const route of parts.routes) app.on(route.method, route.path, c => answerTo(c, route, parts))
  for (const path of new Set(parts.routes.map(route => route.path))) app.all(path, c => fail(c, parts, 'wrongMethod'))
  app.notFound(c => fail(c, parts, 'notFound'))
  return app
}

async function answerTo(c: Context, route: Route, parts: ServerParts): Promise<Response> {
  const request = c.req.raw
  if (route.method !== 'GET' && !isSameOrigin(request.headers)) throw new Failure('foreignOrigin')
  const actor = parts.actorOf(request)
  if (actor === null || !may(actor, route.permission)) throw new Failure('notAllowed')
  const input = await readInput(route, request, c.req.param())
  const now = parts.now()
  const call: Call<unknown> = {
    ...reader(c), input, actor, now, request,
    note() {
      if (route.audit === null) throw new Error(`${route.method} ${route.path} declares no audit event`)
      return { organisation: actor.organisation, actor: actor.id, at: now, event: route.audit }
    },
  }
  return respond(c, await route.handler(call), parts)
}

/** Who reads: their language, and where they are. */
function reader(c: Context): Pick<Call<unknown>, 'words' | 'language' | 'here'> {
  const chosen = /(?:^|;\s*)language=([a-z]{2})(?:;|$)/.exec(c.req.header('cookie') ?? '')?.[1] ?? null
  const language = chooseLanguage(chosen, c.req.header('accept-language') ?? null)
  const url = new URL(c.req.url)
  return { language, words: messagesIn[language], here: url.pathname + url.search }
}

function respond(c: Context, answer: Answer, parts: ServerParts): Response {
  switch (answer.is) {
    case 'page': return c.html(html(c, answer, parts), answer.status as 200)
    case 'text': return c.text(answer.text, answer.status as 200)
    case 'download': return downloadResponse(answer)
    case 'redirect': {
      if (answer.cookie !== null) c.header('set-cookie', answer.cookie)
      return c.redirect(answer.to, 303)
    }
  }
}

function html(c: Context, page: Page, parts: ServerParts): string {
  const { words, language, here } = reader(c)
  return `<!doctype html>${renderToStaticMarkup(h(Layout, { page, words, language, here, rooms: parts.rooms, asset: parts.assets.url }))}`
}

function fail(c: Context, parts: ServerParts, code: FailureCode): Response {
  const { words } = reader(c)
  return respond(c, failurePage(code, words), parts)
}
