import { z } from 'zod'
import type { Database } from '../storage/open-storage.ts'
import { page, redirect } from '../web/answer.ts'
import type { Answer } from '../web/answer.ts'
import { cookie, cookieIn } from '../web/cookies.ts'
import { Failure } from '../web/failure.ts'
import { localPath } from '../web/local-path.ts'
import { route } from '../web/route.ts'
import type { Route } from '../web/route.ts'
import type { Messages } from '../wording/messages.ts'
import { sessionCookie } from './actor-of-request.ts'
import { deviceOf } from './device.ts'
import { ProviderTrouble } from './identity-provider.ts'
import type { IdentityProvider, Remembered } from './identity-provider.ts'
import { sessionDays } from './session-store.ts'
import { contactOf, setting } from './settings-store.ts'
import { signInByOrganisation } from './sign-in-by-organisation.ts'
import { NotSignedInPage } from './sign-in-pages.tsx'

export interface OrganisationSignInParts {
  db: Database
  /** the site's address as people know it */
  address: () => string
  /** null where none is configured: the routes are then not found */
  provider: IdentityProvider | null
  /** told why the provider did not do what it should */
  trouble: (error: unknown) => void
}

const rememberedCookie = 'signing-in-organisation'

/** Minutes somebody gets to sign in at the provider. */
const minutes = 10

const callback = '/sign-in/organisation/callback'

/** One identity provider serves one organisation: the municipality's own. */
const own = 'local'

type Why = Parameters<typeof NotSignedInPage>[0]['why']

export function organisationSignInRoutes({ db, address, provider, trouble }: OrganisationSignInParts): Route[] {
  const secure = () => address().startsWith('https:')
  const forgotten = () => cookie(rememberedCookie, '', 0, secure())
  const refused = async (why: Why, status: number, words: Messages): Promise<Answer> => page({
    title: words.signIn.failed[why].title, status, cookies: [forgotten()], content: <NotSignedInPage why={why} contact={await contactOf(db, own)} words={words} />,
  })
  const inTrouble = (error: unknown, words: Messages) => {
    if (!(error instanceof ProviderTrouble)) throw error
    if (error.code !== 'cancelled') trouble(error)
    return refused(error.code, error.code === 'cancelled' ? 403 : 502, words)
  }
  return [
    route({
      // a GET, for a form of ours may not lead to another site; it changes nothing but what this browser remembers
      method: 'GET', path: '/sign-in/organisation', permission: 'public', input: z.object({ back: z.string().max(1000).catch('/').default('/') }), body: 'none', audit: null,
      handler: async ({ input, words }) => {
        if (provider === null) throw new Failure('notFound')
        try {
          const { to, remembered } = await provider.begin(address() + callback)
          return redirect(to, cookie(rememberedCookie, rememberedValue(remembered, localPath(input.back)), minutes * 60, secure()))
        } catch (error) {
          return inTrouble(error, words)
        }
      },
    }),
    route({
      // The one GET that signs somebody in, for the protocol has the provider send the browser back by one. It does so only for the
      // browser that set out: its cookie holds the state, the nonce and the verifier without which the answer is worth nothing.
      method: 'GET', path: callback, permission: 'public', input: z.object({ state: z.string().max(500).default('') }), body: 'none', audit: 'signIn.byOrganisation',
      handler: async call => {
        const { input, words, request } = call
        if (provider === null) throw new Failure('notFound')
        const kept = rememberedIn(request.headers)
        if (kept === null || input.state !== kept.remembered.state) return refused('noCookie', 400, words)
        try {
          const known = await provider.finish(new URL(callback + new URL(request.url).search, address()), kept.remembered)
          const decides = { groups: await setting(db, own, 'oidc.groups'), createAccounts: await setting(db, own, 'oidc.createAccounts') === 'on' }
          const came = await signInByOrganisation(db, { ...call.note(), organisation: own }, known, decides, deviceOf(request.headers))
          if (came.is !== 'in') return await refused(came.is, 403, words)
          return redirect(kept.back, cookie(sessionCookie, came.session, sessionDays.atMost * 24 * 60 * 60, secure()), forgotten())
        } catch (error) {
          return inTrouble(error, words)
        }
      },
    }),
  ]
}

function rememberedValue({ state, nonce, verifier }: Remembered, back: string): string {
  return [state, nonce, verifier, Buffer.from(back).toString('base64url')].join('.')
}

function rememberedIn(headers: Headers): { remembered: Remembered; back: string } | null {
  const [, state = '', nonce = '', verifier = '', back = ''] = /^([\w-]{20,200})\.([\w-]{20,200})\.([\w-]{43,128})\.([\w-]{0,2000})$/.exec(cookieIn(headers, rememberedCookie) ?? '') ?? []
  return state === '' ? null : { remembered: { state, nonce, verifier }, back: localPath(Buffer.from(back, 'base64url').toString()) }
}
