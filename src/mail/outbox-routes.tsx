import { z } from 'zod'
import type { Database } from '../storage/open-storage.ts'
import { page, redirect } from '../web/answer.ts'
import { Failure } from '../web/failure.ts'
import { route } from '../web/route.ts'
import type { Route } from '../web/route.ts'
import { OutboxList } from './outbox-page.tsx'
import { outboxPage } from './outbox-store.ts'
import { sendAgain } from './send-again.ts'

export interface OutboxRoutesParts {
  db: Database
  /** a mail was put into the outbox */
  wake: () => void
}

export function outboxRoutes({ db, wake }: OutboxRoutesParts): Route[] {
  return [
    route({
      method: 'GET', path: '/outbox', permission: 'settings.manage', body: 'none', audit: null,
      input: z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1), done: z.literal('sent').optional().catch(undefined) }),
      handler: async ({ actor, input, words, language }) => page({
        title: words.mail.title, crumbs: [{ title: words.rooms.administration, href: '/administration' }, { title: words.mail.title, href: null }],
        content: <OutboxList list={await outboxPage(db, actor.organisation, input.page)} page={input.page} sentAgain={input.done !== undefined} words={words} language={language} />,
      }),
    }),
    route({
      method: 'POST', path: '/outbox/:id/send', permission: 'settings.manage', body: 'form', audit: 'mail.sentAgain', input: z.object({ id: z.string().regex(/^[a-z0-9]{1,60}$/) }),
      handler: async call => {
        const sent = await sendAgain(db, call.note(), call.input.id)
        if (sent === null) throw new Failure('notFound')
        if (!sent) throw new Failure('conflict')
        wake()
        return redirect('/outbox?done=sent')
      },
    }),
  ]
}
