import { z } from 'zod'
import type { Database } from '../../storage/open-storage.ts'
import { may } from '../../web/actor.ts'
import { page } from '../../web/answer.ts'
import { route } from '../../web/route.ts'
import type { Route } from '../../web/route.ts'
import { typedDate } from '../../wording/typed-date.ts'
import { actorsNamed, namesOfActors } from '../actor-names-store.ts'
import { startOf } from '../day.ts'
import { endAfter } from '../tenure/period.ts'
import { administrationLines } from './administration-lines.ts'
import { auditGroups, eventsIn } from './audit-groups.ts'
import { AuditPage } from './audit-page.tsx'
import { auditEntries, auditHead } from './audit-store.ts'

const text = z.string().transform(given => given.slice(0, 200).trim()).default('')

const auditInput = z.object({
  group: z.enum(auditGroups).nullable().catch(null).default(null),
  who: text,
  day: text,
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).nullable().catch(null).default(null),
})

export function administrationRoutes({ db }: { db: Database }): Route[] {
  return [
    route({
      method: 'GET', path: '/administration', permission: 'records.manage', input: z.object({}), body: 'none', audit: null,
      handler: async ({ actor, words }) => page({
        title: words.admin.title,
        content: (
          <>
            <h1>{words.admin.title}</h1>
            <p class="rt-summary">{words.admin.intro}</p>
            <ul class="rt-lines">
              {administrationLines.filter(line => may(actor, line.permission)).map(line => (
                <li key={line.href}><h2><a href={line.href}>{words.admin.lines[line.words].title}</a></h2><p>{words.admin.lines[line.words].text}</p></li>
              ))}
            </ul>
          </>
        ),
      }),
    }),
    route({
      method: 'GET', path: '/audit', permission: 'records.manage', input: auditInput, body: 'none', audit: null,
      handler: async ({ actor, input: { group, who, day, before }, words, language }) => {
        const { organisation } = actor
        const known = day === '' ? null : typedDate(day)
        const wanted = who === '' ? null : [...await actorsNamed(db, organisation, who), ...words.admin.program.toLowerCase().includes(who.toLowerCase()) ? ['system'] : []]
        const list = await auditEntries(db, organisation, {
          before, actors: wanted, events: group === null ? null : eventsIn(group),
          from: known === null ? null : startOf(known), until: known === null ? null : startOf(endAfter(known)),
        })
        const names = await namesOfActors(db, organisation, list.entries.map(entry => entry.actor))
        return page({
          title: words.admin.audit.title,
          crumbs: [{ title: words.rooms.administration, href: '/administration' }, { title: words.admin.audit.title, href: null }],
          content: (
            <AuditPage
              actor={actor} list={list} head={await auditHead(db, organisation)} names={names} filter={{ group, who, day }} dayUnread={day !== '' && known === null} later={before !== null}
              words={words} language={language}
            />
          ),
        })
      },
    }),
  ]
}
