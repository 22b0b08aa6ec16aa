import { z } from 'zod'
import { cookie } from '../../web/cookies.ts'
import { deviceOf } from '../device.ts'
import { beginSession, sessionDays } from '../session-store.ts'
import { sessionCookie } from '../actor-of-request.ts'
import type { Database } from '../../storage/open-storage.ts'
import { writeAudit } from '../../storage/audit.ts'
import { nobody } from '../../web/actor.ts'
import { page, redirect } from '../../web/answer.ts'
import { Failure, failureStatus } from '../../web/failure.ts'
import type { Messages } from '../../wording/messages.ts'
import { typed, unprocessable } from '../../web/components/field-problems.ts'
import { route } from '../../web/route.ts'
import type { Route } from '../../web/route.ts'
import { exampleMunicipality, lookers } from './example-people.ts'
import { exampleOrganisation, isExampleMade, makeExample } from './make-example.ts'
import type { AddFiles } from './make-example.ts'
import { isSetUp, isSetupLink } from './setup-link.ts'
import { setUpOrganisation } from './set-up-organisation.ts'
import { checkSetup } from './setup-form.ts'
import { SetupOverPage, SetupPage } from './setup-page.tsx'
import { WelcomePage } from './welcome-page.tsx'

export interface WelcomeRoutesParts {
  db: Database
  /** the site's address as people know it */
  address: () => string
  addFiles: AddFiles
  /** whether the example stays open once one's own organisation is set up */
  exampleStaysOpen: () => Promise<boolean>
}

const nothing = z.object({})
const link = z.string().regex(/^[\w-]{20,80}$/)

export function welcomeRoutes({ db, address, addFiles, exampleStaysOpen }: WelcomeRoutesParts): Route[] {
  const example = exampleMunicipality()
  const isExampleOpen = async () => !await isSetUp(db) || await exampleStaysOpen()
  const sessionLine = (session: string) => cookie(sessionCookie, session, sessionDays.atMost * 24 * 60 * 60, address().startsWith('https:'))
  return [
    route({
      method: 'GET', path: '/', permission: 'public', input: nothing, body: 'none', audit: null,
      handler: async ({ actor }) => {
        if (actor !== nobody) return redirect('/documents')
        return redirect(await isSetUp(db) ? '/sign-in' : '/welcome')
      },
    }),
    route({
      method: 'GET', path: '/welcome', permission: 'public', input: nothing, body: 'none', audit: null,
      handler: async ({ words }) => {
        if (!await isExampleOpen()) return redirect('/sign-in')
        return page({
          title: words.welcome.title,
          content: <WelcomePage people={lookers(example)} made={await isExampleMade(db)} offersSetup={!await isSetUp(db)} address={address()} words={words} />,
        })
      },
    }),
    route({
      method: 'GET', path: '/setup/:link', permission: 'public', input: z.object({ link }), body: 'none', audit: null,
      handler: async ({ input, words, language, now }) => {
        if (await isSetUp(db) || !await isSetupLink(db, input.link, now)) return setupOver(words)
        return page({ title: words.welcome.setup.title, content: <SetupPage link={input.link} fields={{ organisation: '', language, person: '', mail: '' }} problems={{}} words={words} /> })
      },
    }),
    route({
      method: 'POST', path: '/setup/:link', permission: 'public', body: 'form', audit: 'organisation.setUp',
      input: z.object({ link, organisation: typed(1000), language: typed(20), person: typed(1000), mail: typed(1000) }),
      handler: async ({ input, words, request, now }) => {
        const checked = checkSetup(input)
        if ('problems' in checked) {
          const title = words.welcome.setup.title
          return page({ title, status: unprocessable, content: <SetupPage link={input.link} fields={input} problems={checked.problems} words={words} /> })
        }
        const session = await setUpOrganisation(db, input.link, checked.ok, deviceOf(request.headers), now)
        return session === null ? setupOver(words) : redirect('/documents', sessionLine(session))
      },
    }),
    route({
      method: 'POST', path: '/example', permission: 'public', body: 'form', audit: 'signIn.done',
      input: z.object({ person: z.string().max(40) }),
      handler: async ({ input, request, now }) => {
        const person = lookers(example).find(one => one.id === input.person)
        if (person === undefined || !await isExampleOpen()) throw new Failure('notFound')
        await makeExample(db, example, addFiles, now)
        const organisation = exampleOrganisation
        const session = await db.transaction().execute(async trx => {
          await writeAudit(trx, { organisation, actor: person.id, at: now, event: 'signIn.done' }, person.id)
          return beginSession(trx, organisation, person.id, deviceOf(request.headers), now)
        })
        return redirect('/documents', sessionLine(session))
      },
    }),
  ]
}

function setupOver(words: Messages) {
  return page({ title: words.welcome.setup.doneTitle, status: failureStatus.expiredLink, content: <SetupOverPage words={words} /> })
}
