import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { Database } from '../storage/open-storage.ts'
import { nobody } from '../web/actor.ts'
import { page, redirect } from '../web/answer.ts'
import type { Page } from '../web/answer.ts'
import { typed, unprocessable } from '../web/components/field-problems.ts'
import { cookie } from '../web/cookies.ts'
import { Failure } from '../web/failure.ts'
import { localPath } from '../web/local-path.ts'
import { route } from '../web/route.ts'
import type { Call, Route } from '../web/route.ts'
import { sessionCookie } from './actor-of-request.ts'
import { askToSignIn } from './ask-to-sign-in.ts'
import { deviceOf } from './device.ts'
import { newSecret, secretHash } from './secret.ts'
import { sessionDays } from './session-store.ts'
import { contactOf, setting } from './settings-store.ts'
import { isMail } from './settings.ts'
import { codeHash, codeOf, codeTries, typedCode } from './sign-in-code.ts'
import { linkMinutes, signingIn, signingInCookie, signingInValue } from './sign-in-cookie.ts'
import { linkFrom } from './sign-in-link.ts'
import { signInByLink } from './sign-in-by-link.ts'
import { LinkPage, NotSignedInPage, SentPage, SignInPage } from './sign-in-pages.tsx'
import { accountById, byOperator, countTry, requestOfLink } from './sign-in-store.ts'
import { everywhere, forgetOldCounts, isAllowed, isUsedUp } from './throttle-store.ts'
import type { Allowance } from './throttle-store.ts'

export interface SignInRoutesParts {
  db: Database
  /** the site's address as people know it */
  address: () => string
  /** name of the organisation's own sign-in; null where none is configured */
  provider: string | null
  /** a mail was put into the outbox */
  wake: () => void
  /** milliseconds every asking takes, for known and unknown addresses alike */
  takes?: number
}

/** A whole municipality may come from one address; one person asks a few times at most. */
const asks: { caller: Allowance; mail: Allowance } = { caller: { name: 'ask-from', times: 200, minutes: 15 }, mail: { name: 'ask-for', times: 6, minutes: 15 } }

/** Wrong codes, over all links. The way by the browser that asked is never slowed down. */
const wrong: { caller: Allowance; account: Allowance } = { caller: { name: 'wrong-from', times: 10, minutes: 15 }, account: { name: 'wrong-for', times: 10, minutes: 15 } }

/** Nobody is known before signing in: what all share is the municipality's own organisation. */
const own = 'local'

export function signInRoutes({ db, address, provider, wake, takes = 250 }: SignInRoutesParts): Route[] {
  const secure = () => address().startsWith('https:')
  const isByMail = async (store: Database, organisation: string) => provider === null || await setting(store, organisation, 'signIn.mail') === 'on'
  const contact = () => contactOf(db, own)
  const signInPage = async ({ words }: Pick<Call<unknown>, 'words'>, back: string, mail: string, problem: 'missing' | 'notAMail' | null): Promise<Page> => page({
    title: problem === null ? words.signIn.title : words.form.errorTitle(words.signIn.title), status: problem === null ? 200 : unprocessable,
    content: <SignInPage mail={mail} problem={problem} back={back} byMail={await isByMail(db, own)} provider={provider} contact={await contact()} words={words} />,
  })
  const opened = async (call: Call<{ link: string }>) => {
    const link = linkFrom(call.input.link)
    const request = link === null ? null : await requestOfLink(db, link.organisation, link.request, link.hash, call.now)
    const account = request === null ? null : await accountById(db, request.organisation, request.account)
    if (link === null || request === null || account === null) throw new Failure('expiredLink')
    const browser = signingIn(call.request.headers)
    const way = request.browserHash === byOperator ? 'operator' as const : browser !== null && secretHash(browser.secret) === request.browserHash ? 'browser' as const : 'code' as const
    return { link, request, account, way, back: way === 'browser' ? browser?.back ?? '/' : '/' }
  }
  const linkPage = ({ input, words }: Call<{ link: string }>, { account, way }: Pick<Awaited<ReturnType<typeof opened>>, 'account' | 'way'>, problem: string | null) => page({
    title: problem === null ? words.signIn.title : words.form.errorTitle(words.signIn.title), status: problem === null ? 200 : unprocessable,
    content: <LinkPage link={input.link} account={account} way={way} problem={problem} words={words} />,
  })

  return [
    route({
      method: 'GET', path: '/sign-in', permission: 'public', input: z.object({ back: z.string().max(2000).catch('/').default('/') }), body: 'none', audit: null,
      handler: async call => call.actor === nobody ? signInPage(call, localPath(call.input.back), '', null) : redirect(localPath(call.input.back)),
    }),
    route({
      method: 'POST', path: '/sign-in', permission: 'public', input: z.object({ mail: typed(), back: z.string().max(2000).default('/') }), body: 'form', audit: 'signIn.asked',
      handler: async call => {
        const { input, now, caller } = call
        const [mail, back] = [input.mail.toLowerCase(), localPath(input.back)]
        if (!isMail(mail)) return signInPage(call, back, input.mail, mail === '' ? 'missing' : 'notAMail')
        const enough = setTimeout(takes)
        await forgetOldCounts(db, now)
        const within = [await isAllowed(db, everywhere, asks.caller, caller, now), await isAllowed(db, everywhere, asks.mail, mail, now)]
        if (within.includes(false)) throw new Failure('slowDown')
        // who asks again in the same browser may open the first mail as well as the second
        const secret = signingIn(call.request.headers)?.secret ?? newSecret()
        await askToSignIn(db, { ...call.note(), organisation: own }, mail, secret, isByMail)
        wake()
        await enough
        return redirect('/sign-in/sent', cookie(signingInCookie, signingInValue({ secret, back }), linkMinutes * 60, secure()))
      },
    }),
    route({
      method: 'GET', path: '/sign-in/sent', permission: 'public', input: z.object({}), body: 'none', audit: null,
      handler: async ({ request, words }) => {
        const browser = signingIn(request.headers)
        return browser === null ? redirect('/sign-in') : page({ title: words.signIn.sent.title, content: <SentPage code={codeOf(browser.secret)} words={words} /> })
      },
    }),
    route({
      method: 'GET', path: '/sign-in/:link', permission: 'public', input: z.object({ link: z.string().max(500) }), body: 'none', audit: null,
      handler: async call => linkPage(call, await opened(call), null),
    }),
    route({
      method: 'POST', path: '/sign-in/:link', permission: 'public', input: z.object({ link: z.string().max(500), code: typed(200) }), body: 'form', audit: 'signIn.done',
      handler: async call => {
        const { words, now, caller } = call
        const { link, request, account, way, back } = await opened(call)
        if (way === 'code') {
          const code = typedCode(call.input.code)
          if (code === '') return linkPage(call, { account, way }, words.signIn.link.noCode)
          const who = `${account.organisation} ${account.account}`
          if (await isUsedUp(db, everywhere, wrong.caller, caller, now) || await isUsedUp(db, everywhere, wrong.account, who, now)) throw new Failure('slowDown')
          const tries = await countTry(db, link.organisation, link.request)
          if (tries === null) return page({ title: words.signIn.failed.tooManyCodes.title, status: 429, content: <NotSignedInPage why="tooManyCodes" contact={await contact()} words={words} /> })
          if (codeHash(request.id, code) !== request.codeHash) {
            await isAllowed(db, everywhere, wrong.caller, caller, now)
            await isAllowed(db, everywhere, wrong.account, who, now)
            return linkPage(call, { account, way }, words.signIn.link.wrongCode(codeTries - tries))
          }
        }
        const session = await signInByLink(db, call.note(), link, account.account, deviceOf(call.request.headers))
        if (session === null) throw new Failure('expiredLink')
        return redirect(back, cookie(sessionCookie, session, sessionDays.atMost * 24 * 60 * 60, secure()), cookie(signingInCookie, '', 0, secure()))
      },
    }),
  ]
}
