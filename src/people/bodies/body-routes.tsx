import { z } from 'zod'
import type { Database } from '../../storage/open-storage.ts'
import { versionOf } from '../../storage/record-version.ts'
import { page, redirect } from '../../web/answer.ts'
import type { Answer } from '../../web/answer.ts'
import { hasProblems, typed, unprocessable } from '../../web/components/field-problems.ts'
import type { Problems } from '../../web/components/field-problems.ts'
import { Failure } from '../../web/failure.ts'
import { route } from '../../web/route.ts'
import type { Call, Route } from '../../web/route.ts'
import { dayOf } from '../day.ts'
import { recordId } from '../record-id.ts'
import { periodAsTyped } from '../tenure/period-in-words.ts'
import { membersToday, tenuresIn } from '../tenure/tenure-store.ts'
import { BodiesPage } from './bodies-page.tsx'
import { BodyFormPage } from './body-form-page.tsx'
import { BodyPage } from './body-page.tsx'
import { allBodies, bodyOf } from './body-store.ts'
import type { Body, BodyProblem, TypedBody } from './body.ts'
import { addBody, changeBody } from './change-body.ts'

const id = z.object({ id: recordId })
const fields = { name: typed(), code: typed(), kind: typed(), minutesApproval: typed(), from: typed(), to: typed() }
const doneCodes = ['bodyAdded', 'changed'] as const

export function bodyRoutes({ db }: { db: Database }): Route[] {
  const found = async (call: Call<{ id: string }>): Promise<Body> => {
    const body = await bodyOf(db, call.actor.organisation, call.input.id)
    if (body === null) throw new Failure('notFound')
    return body
  }

  function bodyForm({ words }: Call<unknown>, body: Body | null, filled: TypedBody, version: string, problems: Problems<keyof TypedBody, BodyProblem>): Answer {
    const title = body === null ? words.people.bodies.add : words.people.bodies.edit(body.name)
    return page({
      ...hasProblems(problems) ? { status: unprocessable, title: words.form.errorTitle(title) } : { title },
      crumbs: [{ title: words.people.bodies.title, href: '/bodies' }, ...body === null ? [] : [{ title: body.name, href: `/bodies/${body.id}` }], { title: body === null ? title : words.people.columns.change, href: null }],
      content: <BodyFormPage body={body} typed={filled} version={version} problems={problems} words={words} />,
    })
  }

  return [
    route({
      method: 'GET', path: '/bodies', permission: 'people.manage', input: z.object({}), body: 'none', audit: null,
      handler: async ({ actor, words, language, now }) => {
        const today = dayOf(now)
        const [bodies, members] = [await allBodies(db, actor.organisation), await membersToday(db, actor.organisation, 'body', today)]
        return page({ title: words.people.bodies.title, content: <BodiesPage bodies={bodies} members={members} today={today} words={words} language={language} /> })
      },
    }),
    route({
      method: 'GET', path: '/bodies/new', permission: 'people.manage', input: z.object({}), body: 'none', audit: null,
      handler: async call => bodyForm(call, null, { name: '', code: '', kind: '', minutesApproval: '', from: '', to: '' }, '', {}),
    }),
    route({
      method: 'POST', path: '/bodies', permission: 'people.manage', input: z.object(fields), body: 'form', audit: 'body.added',
      handler: async call => {
        const added = await addBody(db, call.note(), call.input)
        return added.is === 'wrong' ? bodyForm(call, null, call.input, '', added.problems) : redirect(`/bodies/${added.id}?done=bodyAdded`)
      },
    }),
    route({
      method: 'GET', path: '/bodies/:id', permission: 'people.manage', input: id.extend({ done: z.enum(doneCodes).optional().catch(undefined) }), body: 'none', audit: null,
      handler: async call => {
        const { actor, words, language, now, input: { done } } = call
        const body = await found(call)
        const members = await tenuresIn(db, actor.organisation, 'body', body.id)
        return page({
          title: body.name, crumbs: [{ title: words.people.bodies.title, href: '/bodies' }, { title: body.name, href: null }],
          content: <BodyPage body={body} members={members} today={dayOf(now)} done={done === undefined ? null : words.people.done[done]} words={words} language={language} />,
        })
      },
    }),
    route({
      method: 'GET', path: '/bodies/:id/edit', permission: 'people.manage', input: id, body: 'none', audit: null,
      handler: async call => {
        const body = await found(call)
        return bodyForm(call, body, { name: body.name, code: body.code ?? '', kind: body.kind, minutesApproval: body.minutesApproval ?? '', ...periodAsTyped(body, call.language) }, versionOf(body), {})
      },
    }),
    route({
      method: 'POST', path: '/bodies/:id/edit', permission: 'people.manage', input: id.extend({ ...fields, version: typed(40) }), body: 'form', audit: 'body.changed',
      handler: async call => {
        const body = await found(call)
        const { version, id: _id, ...filled } = call.input
        const changed = await changeBody(db, call.note(), body.id, version, filled)
        if (changed.is === 'gone') throw new Failure('notFound')
        if (changed.is === 'conflict') throw new Failure('conflict')
        return changed.is === 'wrong' ? bodyForm(call, body, filled, version, changed.problems) : redirect(`/bodies/${body.id}?done=changed`)
      },
    }),
  ]
}
