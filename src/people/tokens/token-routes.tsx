import { z } from 'zod'
import type { Database } from '../../storage/open-storage.ts'
import { page, redirect } from '../../web/answer.ts'
import type { Answer } from '../../web/answer.ts'
import { hasProblems, typed, unprocessable } from '../../web/components/field-problems.ts'
import type { Problems } from '../../web/components/field-problems.ts'
import { Failure } from '../../web/failure.ts'
import { route } from '../../web/route.ts'
import type { Call, Route } from '../../web/route.ts'
import { nameOfActor } from '../people-answers.ts'
import { recordId } from '../record-id.ts'
import { makeToken, revokeToken } from './make-token.ts'
import { allTokens } from './token-store.ts'
import { checkToken } from './token.ts'
import type { TokenProblem, TypedToken } from './token.ts'
import { TokensPage } from './tokens-page.tsx'

export function tokenRoutes({ db }: { db: Database }): Route[] {
  const blank: TypedToken = { name: '', role: '', life: '90' }

  async function tokensPage(call: Call<unknown>, shown: { typed?: TypedToken; problems?: Problems<keyof TypedToken, TokenProblem>; made?: string; done?: string }): Promise<Answer> {
    const { actor, words, language, now } = call
    const problems = shown.problems ?? {}
    const tokens = await allTokens(db, actor.organisation)
    const names = await nameOfActor(db, actor.organisation, tokens.map(one => one.createdBy))
    const { title } = words.admin.tokens
    return page({
      ...hasProblems(problems) ? { status: unprocessable, title: words.form.errorTitle(title) } : { title },
      crumbs: [{ title: words.rooms.administration, href: '/administration' }, { title, href: null }],
      content: (
        <TokensPage
          tokens={tokens} names={names} ownRole={actor.role} typed={shown.typed ?? blank} problems={problems} made={shown.made ?? null} done={shown.done ?? null}
          now={now} words={words} language={language}
        />
      ),
    })
  }

  return [
    route({
      method: 'GET', path: '/tokens', permission: 'settings.manage', input: z.object({ done: z.enum(['revoked']).optional().catch(undefined) }), body: 'none', audit: null,
      handler: async call => tokensPage(call, call.input.done === undefined ? {} : { done: call.words.admin.tokens.doneRevoked }),
    }),
    // answers the page itself: the secret must not stand in an address
    route({
      method: 'POST', path: '/tokens', permission: 'settings.manage', input: z.object({ name: typed(), role: typed(), life: typed() }), body: 'form', audit: 'token.created',
      handler: async call => {
        const checked = checkToken(call.input, call.actor.role, call.now)
        if (checked.is === 'wrong') return tokensPage(call, { typed: call.input, problems: checked.problems })
        return tokensPage(call, { made: await makeToken(db, call.note(), checked.token) })
      },
    }),
    route({
      method: 'POST', path: '/tokens/:id/revoke', permission: 'settings.manage', input: z.object({ id: recordId }), body: 'form', audit: 'token.revoked',
      handler: async call => {
        if (!await revokeToken(db, call.note(), call.input.id)) throw new Failure('notFound')
        return redirect('/tokens?done=revoked')
      },
    }),
  ]
}
