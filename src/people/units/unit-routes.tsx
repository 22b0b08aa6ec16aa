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
import { dateInWords } from '../../wording/dates.ts'
import { dayOf } from '../day.ts'
import { recordId } from '../record-id.ts'
import { periodState } from '../tenure/period.ts'
import { periodAsTyped } from '../tenure/period-in-words.ts'
import { membersToday, tenuresIn } from '../tenure/tenure-store.ts'
import { addUnit, changeUnit } from './change-unit.ts'
import { replaceUnit } from './replace-unit.ts'
import type { ReplacementProblem, TypedReplacement } from './replacement.ts'
import { ReplacementFormPage, UnitFormPage } from './unit-form-page.tsx'
import { UnitPage } from './unit-page.tsx'
import { allUnits } from './unit-store.ts'
import type { TypedUnit, Unit, UnitProblem } from './unit.ts'
import { pathTo } from './unit.ts'
import { UnitsPage } from './units-page.tsx'

const id = z.object({ id: recordId })
const fields = { name: typed(), abbreviation: typed(), parent: typed(), from: typed(), to: typed() }
const doneCodes = ['unitAdded', 'changed', 'unitReplaced'] as const

export function unitRoutes({ db }: { db: Database }): Route[] {
  const found = async (call: Call<{ id: string }>): Promise<{ unit: Unit; units: Unit[] }> => {
    const units = await allUnits(db, call.actor.organisation)
    const unit = units.find(one => one.id === call.input.id)
    if (unit === undefined) throw new Failure('notFound')
    return { unit, units }
  }
  const crumbs = ({ words }: Call<unknown>, unit: Unit | null, title: string) => [
    { title: words.people.units.title, href: '/units' }, ...unit === null ? [] : [{ title: unit.name, href: `/units/${unit.id}` }], { title, href: null },
  ]
  const titled = ({ words }: Call<unknown>, title: string, problems: object) => hasProblems(problems as Record<string, unknown>) ? { status: unprocessable, title: words.form.errorTitle(title) } : { title }

  async function unitForm(call: Call<unknown>, unit: Unit | null, filled: TypedUnit, version: string, problems: Problems<keyof TypedUnit, UnitProblem>): Promise<Answer> {
    const { words, actor, now } = call
    const units = await allUnits(db, actor.organisation)
    const parents = units.filter(one => one.id === unit?.parent || (periodState(one, dayOf(now)) !== 'ended' && (unit === null || !pathTo(units, one.id).includes(unit.id))))
    return page({
      ...titled(call, unit === null ? words.people.units.add : words.people.units.edit(unit.name), problems),
      crumbs: crumbs(call, unit, unit === null ? words.people.units.add : words.people.columns.change),
      content: <UnitFormPage unit={unit} typed={filled} version={version} problems={problems} parents={parents.map(one => [one.id, one.name])} words={words} />,
    })
  }

  async function replacementForm(call: Call<{ id: string }>, filled: TypedReplacement, version: string | null, problems: Problems<keyof TypedReplacement, ReplacementProblem>): Promise<Answer> {
    const { words, now } = call
    const { unit, units } = await found(call)
    const others = units.filter(one => one.id !== unit.id && one.parent !== unit.id && periodState(one, dayOf(now)) !== 'ended')
    return page({
      ...titled(call, words.people.replacement.title(unit.name), problems), crumbs: crumbs(call, unit, words.people.units.replaceLink),
      content: <ReplacementFormPage unit={unit} typed={filled} version={version ?? versionOf(unit)} problems={problems} others={others.map(one => [one.id, one.name])} words={words} />,
    })
  }

  return [
    route({
      method: 'GET', path: '/units', permission: 'people.manage', input: z.object({}), body: 'none', audit: null,
      handler: async ({ actor, words, language, now }) => {
        const today = dayOf(now)
        const [units, members] = [await allUnits(db, actor.organisation), await membersToday(db, actor.organisation, 'unit', today)]
        return page({ title: words.people.units.title, content: <UnitsPage units={units} members={members} today={today} words={words} language={language} /> })
      },
    }),
    route({
      method: 'GET', path: '/units/new', permission: 'people.manage', input: z.object({}), body: 'none', audit: null,
      handler: async call => unitForm(call, null, { name: '', abbreviation: '', parent: '', from: '', to: '' }, '', {}),
    }),
    route({
      method: 'POST', path: '/units', permission: 'people.manage', input: z.object(fields), body: 'form', audit: 'unit.added',
      handler: async call => {
        const added = await addUnit(db, call.note(), call.input)
        return added.is === 'wrong' ? unitForm(call, null, call.input, '', added.problems) : redirect(`/units/${added.id}?done=unitAdded`)
      },
    }),
    route({
      method: 'GET', path: '/units/:id', permission: 'people.manage', input: id.extend({ done: z.enum(doneCodes).optional().catch(undefined) }), body: 'none', audit: null,
      handler: async call => {
        const { actor, words, language, now, input: { done } } = call
        const { unit, units } = await found(call)
        const members = await tenuresIn(db, actor.organisation, 'unit', unit.id)
        return page({
          title: unit.name, crumbs: [{ title: words.people.units.title, href: '/units' }, { title: unit.name, href: null }],
          content: <UnitPage unit={unit} units={units} members={members} today={dayOf(now)} done={done === undefined ? null : words.people.done[done]} words={words} language={language} />,
        })
      },
    }),
    route({
      method: 'GET', path: '/units/:id/edit', permission: 'people.manage', input: id, body: 'none', audit: null,
      handler: async call => {
        const { unit } = await found(call)
        return unitForm(call, unit, { name: unit.name, abbreviation: unit.abbreviation ?? '', parent: unit.parent ?? '', ...periodAsTyped(unit, call.language) }, versionOf(unit), {})
      },
    }),
    route({
      method: 'POST', path: '/units/:id/edit', permission: 'people.manage', input: id.extend({ ...fields, version: typed(40) }), body: 'form', audit: 'unit.changed',
      handler: async call => {
        const { unit } = await found(call)
        const { version, id: _id, ...filled } = call.input
        const changed = await changeUnit(db, call.note(), unit.id, version, filled)
        if (changed.is === 'gone') throw new Failure('notFound')
        if (changed.is === 'conflict') throw new Failure('conflict')
        return changed.is === 'wrong' ? unitForm(call, unit, filled, version, changed.problems) : redirect(`/units/${unit.id}?done=changed`)
      },
    }),
    route({
      method: 'GET', path: '/units/:id/replace', permission: 'people.manage', input: id, body: 'none', audit: null,
      handler: async call => replacementForm(call, { day: dateInWords(dayOf(call.now), call.language), into: '', name: '', abbreviation: '' }, null, {}),
    }),
    route({
      method: 'POST', path: '/units/:id/replace', permission: 'people.manage', input: id.extend({ day: typed(), into: typed(), name: typed(), abbreviation: typed(), version: typed(40) }), body: 'form', audit: 'unit.changed',
      handler: async call => {
        const { version, id: unit, ...filled } = call.input
        const replaced = await replaceUnit(db, call.note(), unit, version, filled)
        if (replaced.is === 'gone') throw new Failure('notFound')
        if (replaced.is === 'conflict') throw new Failure('conflict')
        return replaced.is === 'wrong' ? replacementForm(call, filled, version, replaced.problems) : redirect(`/units/${replaced.into}?done=unitReplaced`)
      },
    }),
  ]
}
