import { z } from 'zod'
import { titlesOf } from '../documents/title-answers.ts'
import { nameOfActor } from '../people/people-answers.ts'
import type { Database } from '../storage/open-storage.ts'
import { page } from '../web/answer.ts'
import { route } from '../web/route.ts'
import type { Route } from '../web/route.ts'
import { ReadLogPage } from './read-log-page.tsx'
import { listReads } from './read-log-store.ts'

/** A filter somebody mistyped in the address shows everything rather than an error. */
const input = z.object({
  document: z.string().regex(/^[a-z0-9]{1,40}$/).nullable().catch(null).default(null),
  reader: z.string().regex(/^[a-z0-9 -]{1,60}$/i).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

/** Who has read what is closed. */
export function readLogRoutes({ db }: { db: Database }): Route[] {
  return [
    route({
      method: 'GET', path: '/records/reads', permission: 'records.manage', input, body: 'none', audit: null,
      handler: async ({ actor, input: { document: record, reader, page: number }, words, language }) => {
        const query = { record, reader, page: number }
        const { lines, all } = await listReads(db, actor.organisation, query)
        const titles = await titlesOf(db, actor, [...lines.map(one => one.record), record ?? ''], language)
        const names = await nameOfActor(db, actor.organisation, [...lines.map(one => one.reader), reader ?? ''])
        const { title } = words.access.reads
        return page({
          title, crumbs: [{ title: words.records.title, href: '/records' }, { title, href: null }],
          content: <ReadLogPage {...{ lines, all, query, titles, names, words, language }} />,
        })
      },
    }),
  ]
}
