import { z } from 'zod'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { page, redirect } from '../../web/answer.ts'
import type { Answer } from '../../web/answer.ts'
import { hasProblems, typed, unprocessable } from '../../web/components/field-problems.ts'
import type { FieldProblem, Problems } from '../../web/components/field-problems.ts'
import { Failure } from '../../web/failure.ts'
import { route } from '../../web/route.ts'
import type { Call, Route } from '../../web/route.ts'
import { dayOf } from '../day.ts'
import { recordId } from '../record-id.ts'
import { sessionsOf } from '../session-store.ts'
import { isCurrent } from '../tenure/period.ts'
import { tenuresOf } from '../tenure/tenure-store.ts'
import { allUnits } from '../units/unit-store.ts'
import { accountOfPerson } from './account-store.ts'
import { addPerson } from './add-person.ts'
import { changePerson } from './change-person.ts'
import { changeMail, invitePerson } from './invite-person.ts'
import { PeoplePage } from './people-page.tsx'
import { AccountFormPage, PersonFormPage } from './person-form-page.tsx'
import { PersonPage } from './person-page.tsx'
import { listPeople, personOf } from './person-store.ts'
import type { PeopleQuery } from './person-store.ts'
import { personStates } from './person.ts'
import type { Person, PersonProblem, TypedPerson } from './person.ts'
import { resumePerson, signOutPerson, suspendPerson } from './suspend-person.ts'

const doneCodes = ['added', 'addedInvited', 'changed', 'invited', 'mailChanged', 'suspended', 'resumed', 'signedOut', 'given', 'ended'] as const
const id = z.object({ id: recordId })
const names = { name: typed(), initials: typed(), title: typed() }

/** A filter somebody mistyped in the address shows everybody rather than an error. */
const listInput = z.object({
  q: z.string().transform(text => text.slice(0, 200).trim()).default(''),
  unit: z.union([recordId, z.literal('').transform(() => null)]).nullable().catch(null).default(null),
  state: z.enum(personStates).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

/** `wake`: told when an invitation was put into the outbox. */
export function peopleRoutes({ db, wake }: { db: Database; wake: () => void }): Route[] {
  const found = async (call: Call<{ id: string }>): Promise<Person> => {
    const person = await personOf(db, call.actor.organisation, call.input.id)
    if (person === null) throw new Failure('notFound')
    return person
  }
  const crumbs = ({ words }: Call<unknown>, person: Person | null, title: string) => [
    { title: words.people.title, href: '/people' }, ...person === null ? [] : [{ title: person.name, href: `/people/${person.id}` }], { title, href: null },
  ]
  const titled = ({ words }: Call<unknown>, title: string, problems: object) => hasProblems(problems as Record<string, unknown>) ? { status: unprocessable, title: words.form.errorTitle(title) } : { title }

  async function personPage(call: Call<{ id: string; done?: typeof doneCodes[number] | undefined }>, problems: readonly FieldProblem[] = []): Promise<Answer> {
    const { actor, words, language, now } = call
    const person = await found(call)
    const account = await accountOfPerson(db, actor.organisation, person.id)
    const tenures = await tenuresOf(db, actor.organisation, person.id)
    const sessions = account === null ? 0 : (await sessionsOf(db, actor.organisation, account.id, now)).length
    const { done } = call.input
    const undo = done === 'suspended' ? { action: `/people/${person.id}/resume`, text: words.people.resume } : undefined
    return page({
      status: problems.length > 0 ? unprocessable : 200,
      title: problems.length > 0 ? words.form.errorTitle(person.name) : person.name,
      crumbs: [{ title: words.people.title, href: '/people' }, { title: person.name, href: null }],
      content: (
        <PersonPage
          person={person} account={account} tenures={tenures} sessions={sessions} ownRole={actor.role} today={dayOf(now)}
          done={done === undefined ? null : { text: words.people.done[done], undo }} problems={problems} words={words} language={language}
        />
      ),
    })
  }

  function personForm(call: Call<unknown>, person: Person | null, filled: TypedPerson, version: string, problems: Problems<keyof TypedPerson, PersonProblem>): Answer {
    const { words } = call
    return page({
      ...titled(call, person === null ? words.people.new.title : words.people.edit.title(person.name), problems),
      crumbs: crumbs(call, person, person === null ? words.people.new.title : words.people.columns.change),
      content: <PersonFormPage person={person} typed={filled} version={version} problems={problems} words={words} />,
    })
  }

  async function accountForm(call: Call<{ id: string }>, mail: string | null, problems: Problems<'mail', PersonProblem>): Promise<Answer> {
    const { words } = call
    const person = await found(call)
    const account = await accountOfPerson(db, call.actor.organisation, person.id)
    return page({
      ...titled(call, account === null ? words.people.accountPage.newTitle(person.name) : words.people.accountPage.changeTitle(person.name), problems),
      crumbs: crumbs(call, person, words.people.account),
      content: <AccountFormPage person={person} has={account !== null} mail={mail ?? account?.mail ?? ''} problems={problems} words={words} />,
    })
  }

  const back = (call: Call<{ id: string }>, done: typeof doneCodes[number]) => redirect(`/people/${call.input.id}?done=${done}`)

  return [
    route({
      method: 'GET', path: '/people', permission: 'people.manage', input: listInput, body: 'none', audit: null,
      handler: async call => {
        const { actor, words, language, now } = call
        const { q, unit, state, page: number } = call.input
        const query: PeopleQuery = { text: q, unit, state, page: number, alphabet: language === 'sv' ? 'sv' : 'da' }
        const [list, units] = [await listPeople(db, actor.organisation, query, dayOf(now)), (await allUnits(db, actor.organisation)).filter(one => isCurrent(one, dayOf(now)))]
        return page({ title: words.people.title, content: <PeoplePage list={list} query={query} units={units} words={words} language={language} done={null} /> })
      },
    }),
    route({
      method: 'GET', path: '/people/new', permission: 'people.manage', input: z.object({}), body: 'none', audit: null,
      handler: async call => personForm(call, null, { name: '', initials: '', title: '', mail: '' }, '', {}),
    }),
    route({
      method: 'POST', path: '/people', permission: 'people.manage', input: z.object({ ...names, mail: typed() }), body: 'form', audit: 'person.added',
      handler: async call => {
        const added = await addPerson(db, call.note(), call.input)
        wake()
        return added.is === 'wrong' ? personForm(call, null, call.input, '', added.problems) : redirect(`/people/${added.id}?done=${added.invited ? 'addedInvited' : 'added'}`)
      },
    }),
    route({
      method: 'GET', path: '/people/:id', permission: 'people.manage', input: id.extend({ done: z.enum(doneCodes).optional().catch(undefined) }), body: 'none', audit: null,
      handler: async call => personPage(call),
    }),
    route({
      method: 'GET', path: '/people/:id/edit', permission: 'people.manage', input: id, body: 'none', audit: null,
      handler: async call => {
        const person = await found(call)
        return personForm(call, person, { name: person.name, initials: person.initials ?? '', title: person.title ?? '', mail: '' }, versionOf(person), {})
      },
    }),
    route({
      method: 'POST', path: '/people/:id/edit', permission: 'people.manage', input: id.extend({ ...names, version: typed(40) }), body: 'form', audit: 'person.changed',
      handler: async call => {
        const person = await found(call)
        const { version, name, initials, title } = call.input
        const changed = await changePerson(db, call.note(), person.id, version, { name, initials, title })
        if (changed.is === 'gone') throw new Failure('notFound')
        if (changed.is === 'conflict') throw new Failure('conflict')
        return changed.is === 'wrong' ? personForm(call, person, { name, initials, title, mail: '' }, version, changed.problems) : back(call, 'changed')
      },
    }),
    route({
      method: 'GET', path: '/people/:id/account', permission: 'people.manage', input: id, body: 'none', audit: null,
      handler: async call => accountForm(call, null, {}),
    }),
    route({
      method: 'POST', path: '/people/:id/account', permission: 'people.manage', input: id.extend({ mail: typed() }), body: 'form', audit: 'account.changed',
      handler: async call => {
        const changed = await changeMail(db, call.note(), call.input.id, call.input.mail)
        wake()
        if (changed.is === 'gone') throw new Failure('notFound')
        return changed.is === 'wrong' ? accountForm(call, call.input.mail, changed.problems) : back(call, 'mailChanged')
      },
    }),
    route({
      method: 'POST', path: '/people/:id/invite', permission: 'people.manage', input: id.extend({ mail: typed() }), body: 'form', audit: 'account.invited',
      handler: async call => {
        const invited = await invitePerson(db, call.note(), call.input.id, call.input.mail)
        wake()
        if (invited.is === 'gone') throw new Failure('notFound')
        return invited.is === 'wrong' ? accountForm(call, call.input.mail, invited.problems) : back(call, 'invited')
      },
    }),
    route({
      method: 'POST', path: '/people/:id/suspend', permission: 'people.manage', input: id, body: 'form', audit: 'account.suspended',
      handler: async call => {
        const suspended = await suspendPerson(db, call.note(), dayOf(call.now), call.input.id)
        if (suspended === 'gone') throw new Failure('notFound')
        if (suspended === 'lastAdministrator') return personPage(call, [{ field: 'account', sentence: call.words.people.tenureProblems.lastAdministrator }])
        return back(call, 'suspended')
      },
    }),
    route({
      method: 'POST', path: '/people/:id/resume', permission: 'people.manage', input: id, body: 'form', audit: 'account.resumed',
      handler: async call => {
        if (!await resumePerson(db, call.note(), call.input.id)) throw new Failure('notFound')
        return back(call, 'resumed')
      },
    }),
    route({
      method: 'POST', path: '/people/:id/sign-out', permission: 'people.manage', input: id, body: 'form', audit: 'sessions.ended',
      handler: async call => {
        if (await signOutPerson(db, call.note(), call.input.id) === null) throw new Failure('notFound')
        return back(call, 'signedOut')
      },
    }),
  ]
}
