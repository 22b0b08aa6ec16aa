import { z } from 'zod'
import type { Database } from '../../storage/open-storage.ts'
import { nobody } from '../../web/actor.ts'
import { page, redirect } from '../../web/answer.ts'
import { cookie, cookieIn } from '../../web/cookies.ts'
import { Failure } from '../../web/failure.ts'
import { route } from '../../web/route.ts'
import type { Route } from '../../web/route.ts'
import { uiLanguages } from '../../wording/languages.ts'
import { sessionCookie } from '../actor-of-request.ts'
import { dayOf } from '../day.ts'
import { sessionOf, sessionsOf } from '../session-store.ts'
import { isCurrent } from '../tenure/period.ts'
import { tenuresOf } from '../tenure/tenure-store.ts'
import { changeOwnChoices } from './change-own-choices.ts'
import { endOwnSession, endTheOthers } from './end-sessions.ts'
import { OwnPage } from './own-page.tsx'
import { digests, ownChoices } from './own-store.ts'

export interface OwnRoutesParts {
  db: Database
  /** the site's address as people know it */
  address: () => string
}

const year = 365 * 24 * 60 * 60

/** One's own page, and the way out. */
export function ownRoutes({ db, address }: OwnRoutesParts): Route[] {
  const secure = () => address().startsWith('https:')
  const gone = () => cookie(sessionCookie, '', 0, secure())
  const sessionIn = async (request: Request, now: string): Promise<string | null> => {
    const held = cookieIn(request.headers, sessionCookie)
    return held === null ? null : (await sessionOf(db, held, now))?.hash ?? null
  }
  return [
    route({
      method: 'GET', path: '/me', permission: 'signedIn', body: 'none', audit: null,
      input: z.object({ done: z.enum(['saved', 'ended', 'others']).optional().catch(undefined), n: z.coerce.number().int().min(0).max(1000).catch(0).default(0) }),
      handler: async ({ actor, input, words, language, request, now }) => {
        const choices = await ownChoices(db, actor.organisation, actor.id)
        if (choices === null || actor.person === null) throw new Failure('notFound')
        const today = dayOf(now)
        const tenures = (await tenuresOf(db, actor.organisation, actor.person)).filter(one => isCurrent(one, today))
        const sessions = await sessionsOf(db, actor.organisation, actor.id, now)
        const done = input.done === undefined ? null : { saved: words.own.saved, ended: words.own.ended, others: words.own.endedOthers(input.n) }[input.done]
        return page({
          title: words.own.title,
          content: <OwnPage actor={actor} choices={choices} tenures={tenures} sessions={sessions} current={await sessionIn(request, now)} done={done} words={words} language={language} />,
        })
      },
    }),
    route({
      method: 'POST', path: '/me/choices', permission: 'signedIn', body: 'form', audit: 'account.changed',
      input: z.object({ language: z.enum(uiLanguages), digest: z.enum(digests) }),
      handler: async call => {
        await changeOwnChoices(db, call.note(), call.actor.id, call.input)
        return redirect('/me?done=saved', cookie('language', call.input.language, year, false))
      },
    }),
    route({
      method: 'POST', path: '/me/sessions/end', permission: 'signedIn', body: 'form', audit: 'session.ended', input: z.object({ session: z.string().regex(/^[0-9a-f]{64}$/) }),
      handler: async call => {
        const { actor, input, request, now } = call
        const own = await sessionIn(request, now)
        if (!await endOwnSession(db, call.note(), actor.id, input.session)) throw new Failure('notFound')
        return input.session === own ? redirect('/sign-in', gone()) : redirect('/me?done=ended')
      },
    }),
    route({
      method: 'POST', path: '/me/sessions/end-others', permission: 'signedIn', body: 'form', audit: 'sessions.ended', input: z.object({}),
      handler: async call => {
        const own = await sessionIn(call.request, call.now)
        if (own === null) throw new Failure('signedOut')
        return redirect(`/me?done=others&n=${await endTheOthers(db, call.note(), call.actor.id, own)}`)
      },
    }),
    route({
      // public: who presses it twice, or after the session ended, is out and shall hear nothing else
      method: 'POST', path: '/sign-out', permission: 'public', body: 'form', audit: 'session.ended', input: z.object({}),
      handler: async call => {
        const own = await sessionIn(call.request, call.now)
        if (own !== null && call.actor !== nobody) await endOwnSession(db, call.note(), call.actor.id, own)
        return redirect('/', gone())
      },
    }),
  ]
}
