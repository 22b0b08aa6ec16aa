import { z } from 'zod'
import type { AuditEvent } from '../../storage/audit-events.ts'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import type { OrganisationRole } from '../../storage/tables/people-tables.ts'
import { page, redirect } from '../../web/answer.ts'
import type { Answer } from '../../web/answer.ts'
import { hasProblems, typed, unprocessable } from '../../web/components/field-problems.ts'
import type { Problems } from '../../web/components/field-problems.ts'
import { Failure } from '../../web/failure.ts'
import { route } from '../../web/route.ts'
import type { Call, Route } from '../../web/route.ts'
import { allBodies } from '../bodies/body-store.ts'
import { dayOf } from '../day.ts'
import { personOf } from '../persons/person-store.ts'
import { recordId } from '../record-id.ts'
import { allUnits } from '../units/unit-store.ts'
import { addTenure, changeTenure, endTenure } from './change-tenure.ts'
import type { TenureField, TenureProblem, TypedTenure } from './check-tenure.ts'
import { periodState } from './period.ts'
import type { Period } from './period.ts'
import { periodAsTyped } from './period-in-words.ts'
import { TenureFormPage } from './tenure-form-page.tsx'
import { tenureOf } from './tenure-store.ts'
import type { NamedTenure } from './tenure-store.ts'
import { mayGive, rolesOf, tenurePaths } from './tenure.ts'
import type { TenureKind } from './tenure.ts'

const fields = { role: typed(), place: typed(), onBehalfOf: typed(), from: typed(), to: typed() }

const events: Readonly<Record<TenureKind, { given: AuditEvent; changed: AuditEvent; ended: AuditEvent }>> = {
  role: { given: 'role.granted', changed: 'role.granted', ended: 'role.ended' },
  unit: { given: 'membership.added', changed: 'membership.changed', ended: 'membership.changed' },
  body: { given: 'membership.added', changed: 'membership.changed', ended: 'membership.changed' },
}

/** Roles and memberships of a person: given, changed, ended. The same pages for all three kinds. */
export function tenureRoutes({ db }: { db: Database }): Route[] {
  return (['role', 'unit', 'body'] as const).flatMap(kind => routesFor(db, kind))
}

function routesFor(db: Database, kind: TenureKind): Route[] {
  const base = `/people/:id/${tenurePaths[kind]}` as const
  const one = z.object({ id: recordId, tenure: recordId })

  async function form(call: Call<{ id: string }>, tenure: NamedTenure | null, filled: TypedTenure, version: string, problems: Problems<TenureField, TenureProblem>): Promise<Answer> {
    const { words, actor } = call
    const person = await personOf(db, actor.organisation, call.input.id)
    if (person === null) throw new Failure('notFound')
    const today = dayOf(call.now)
    // a unit that has ended is offered only where it is already the one
    const offered = (await placesOf(db, actor.organisation, kind)).filter(one => one.id === tenure?.place || periodState(one, today) !== 'ended')
    const title = words.people.tenure.add[kind](person.name)
    // everybody is a reader: nobody needs to be made one
    return page({
      status: hasProblems(problems) ? unprocessable : 200,
      title: hasProblems(problems) ? words.form.errorTitle(title) : title,
      crumbs: [{ title: words.people.title, href: '/people' }, { title: person.name, href: `/people/${person.id}` }, { title: tenure === null ? words.people.add[kind] : words.people.change, href: null }],
      content: (
        <TenureFormPage
          kind={kind} person={person} tenure={tenure} typed={filled} version={version} problems={problems} words={words}
          roles={rolesOf[kind].filter(role => kind !== 'role' || (mayGive(actor.role, role as OrganisationRole) && (role !== 'reader' || tenure?.role === 'reader')))}
          places={offered.map(one => [one.id, one.name])} lasts={tenure !== null && periodState(tenure, today) !== 'ended'}
        />
      ),
    })
  }

  async function changeOf(call: Call<{ id: string } & TypedTenure>) {
    const { id, role, place, onBehalfOf, from, to } = call.input
    const places = new Map<string, Period>((await placesOf(db, call.actor.organisation, kind)).map(one => [one.id, one]))
    return { kind, person: id, giver: call.actor.role, places, typed: { role, place, onBehalfOf, from, to } }
  }

  async function found(call: Call<{ id: string; tenure: string }>): Promise<NamedTenure> {
    const tenure = await tenureOf(db, call.actor.organisation, kind, call.input.id, call.input.tenure)
    // what a group of the identity provider gives, or a role above one's own, is not changed here
    if (tenure === null || tenure.source === 'group' || (kind === 'role' && !mayGive(call.actor.role, tenure.role as OrganisationRole))) throw new Failure('notFound')
    return tenure
  }

  const back = (call: Call<{ id: string }>, done: string) => redirect(`/people/${call.input.id}?done=${done}`)

  return [
    route({
      method: 'GET', path: `${base}/new`, permission: 'people.manage', body: 'none', audit: null, input: z.object({ id: recordId, place: typed(40) }),
      handler: async call => form(call, null, { role: '', place: call.input.place, onBehalfOf: '', ...periodAsTyped({ from: dayOf(call.now), to: null }, call.language) }, '', {}),
    }),
    route({
      method: 'POST', path: `${base}/new`, permission: 'people.manage', body: 'form', audit: events[kind].given, input: z.object({ id: recordId, ...fields }),
      handler: async call => {
        const change = await changeOf(call)
        if (await personOf(db, call.actor.organisation, call.input.id) === null) throw new Failure('notFound')
        const added = await addTenure(db, call.note(), change)
        return added.is === 'wrong' ? form(call, null, change.typed, '', added.problems) : back(call, 'given')
      },
    }),
    route({
      method: 'GET', path: `${base}/:tenure`, permission: 'people.manage', body: 'none', audit: null, input: one,
      handler: async call => {
        const tenure = await found(call)
        const { role, place, onBehalfOf } = tenure
        return form(call, tenure, { role, place: place ?? '', onBehalfOf: onBehalfOf ?? '', ...periodAsTyped(tenure, call.language) }, versionOf(tenure), {})
      },
    }),
    route({
      method: 'POST', path: `${base}/:tenure`, permission: 'people.manage', body: 'form', audit: events[kind].changed, input: one.extend({ ...fields, version: typed(40) }),
      handler: async call => {
        const tenure = await found(call)
        const change = await changeOf(call)
        const changed = await changeTenure(db, call.note(), dayOf(call.now), tenure.id, call.input.version, change)
        if (changed.is === 'gone') throw new Failure('notFound')
        if (changed.is === 'conflict') throw new Failure('conflict')
        return changed.is === 'wrong' ? form(call, tenure, change.typed, call.input.version, changed.problems) : back(call, 'changed')
      },
    }),
    route({
      method: 'POST', path: `${base}/:tenure/end`, permission: 'people.manage', body: 'form', audit: events[kind].ended, input: one,
      handler: async call => {
        const tenure = await found(call)
        const ended = await endTenure(db, call.note(), dayOf(call.now), tenure)
        if (ended.is === 'gone') throw new Failure('notFound')
        const { role, place, onBehalfOf } = tenure
        if (ended.is === 'lastAdministrator') return form(call, tenure, { role, place: place ?? '', onBehalfOf: onBehalfOf ?? '', ...periodAsTyped(tenure, call.language) }, versionOf(tenure), { to: 'lastAdministrator' })
        return back(call, 'ended')
      },
    }),
  ]
}

async function placesOf(db: Database, organisation: string, kind: TenureKind): Promise<(Period & { id: string; name: string })[]> {
  return kind === 'unit' ? allUnits(db, organisation) : kind === 'body' ? allBodies(db, organisation) : []
}
