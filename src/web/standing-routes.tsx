import { z } from 'zod'
import { uiLanguages } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { page, redirect } from './answer.ts'
import { localPath } from './local-path.ts'
import { route } from './route.ts'
import type { Route } from './route.ts'

const nothing = z.object({})

/** Pages and answers that belong to no room. `contactOf`: whom an organisation says to turn to; null where it has not said. */
export const standingRoutes = (contactOf: (organisation: string) => Promise<string | null>): Route[] => [
  route({
    method: 'GET', path: '/healthz', permission: 'public', input: nothing, body: 'none', audit: null,
    handler: async () => ({ is: 'text', status: 200, text: 'ok\n' }),
  }),
  route({
    method: 'GET', path: '/accessibility', permission: 'public', input: nothing, body: 'none', audit: null,
    handler: async ({ words, actor }) => {
      // who is not signed in is told of the municipality's own
      const contact = await contactOf(actor.organisation === '' ? 'local' : actor.organisation)
      const { limits, contact: unknown, contactAt } = words.accessibility
      return page({ title: words.accessibility.title, content: <Statement {...words.accessibility} after={[limits, contact === null ? unknown : contactAt(contact)]} /> })
    },
  }),
  route({
    method: 'GET', path: '/privacy', permission: 'public', input: nothing, body: 'none', audit: null,
    handler: async ({ words }) => page({ title: words.privacy.title, content: <Statement {...words.privacy} after={[]} /> }),
  }),
  // nothing in the store changes: the choice is the browser's own cookie, so there is nothing to write down
  route({
    method: 'POST', path: '/language', permission: 'public', body: 'form', audit: null,
    input: z.object({ language: z.enum(uiLanguages), back: z.string().max(2000).default('/') }),
    handler: async ({ input }) => redirect(localPath(input.back), `language=${input.language}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`),
  }),
]

function Statement({ title, intro, points, after }: Pick<Messages['privacy'], 'title' | 'intro' | 'points'> & { after: string[] }) {
  return (
    <div class="rt-measure">
      <h1>{title}</h1>
      <p>{intro}</p>
      <ul class="rt-points">{points.map(point => <li key={point}>{point}</li>)}</ul>
      {after.map(text => <p key={text}>{text}</p>)}
    </div>
  )
}
