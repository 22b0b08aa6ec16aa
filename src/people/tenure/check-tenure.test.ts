import { describe, expect, it } from 'vitest'
import { someoneAdministers, takesLastAdministrator } from './administrators.ts'
import { checkTenure } from './check-tenure.ts'
import type { TenureSurroundings, TypedTenure } from './check-tenure.ts'
import type { Tenure } from './tenure.ts'
import { mayGive } from './tenure.ts'

const typed: TypedTenure = { role: 'member', place: 'forum', onBehalfOf: '', from: '1.3.2024', to: '' }
const around: TenureSurroundings = { kind: 'body', person: 'inge', id: null, giver: 'administrator', places: new Map([['forum', { from: '2022-01-01', to: '2026-01-01' }], ['old', { from: null, to: null }]]), held: [] }
const held = (more: Partial<Tenure>): Tenure => ({ kind: 'body', id: 'a', person: 'inge', place: 'forum', role: 'member', onBehalfOf: null, source: 'hand', from: '2022-01-01', to: '2023-01-01', ...more })
const problems = (more: Partial<TypedTenure>, surroundings: Partial<TenureSurroundings> = {}) => {
  const checked = checkTenure({ ...typed, ...more }, { ...around, ...surroundings })
  return checked.is === 'wrong' ? checked.problems : checked.tenure
}

describe('what somebody holds for a time', () => {
  it('is stored with the day after its last as its end', () => {
    expect(problems({ to: '31. december 2025', onBehalfOf: 'Medarbejderne' })).toEqual({
      kind: 'body', person: 'inge', place: 'forum', role: 'member', onBehalfOf: 'Medarbejderne', source: 'hand', from: '2024-03-01', to: '2026-01-01',
    })
  })

  it('has a role and a place there are', () => {
    expect(problems({ role: 'king', place: 'elsewhere' })).toEqual({ role: 'chooseOne', place: 'chooseOne' })
    expect(problems({ role: 'manager', place: 'forum' })).toEqual({ role: 'chooseOne' })
    expect(problems({ onBehalfOf: 'x'.repeat(201), to: '1.1.2025' })).toEqual({ onBehalfOf: 'tooLong' })
  })

  it('has dates that can be read, in their order', () => {
    expect(problems({ from: 'snart', to: 'senere' })).toEqual({ from: 'notADate', to: 'notADate' })
    expect(problems({ to: '29.2.2024' })).toEqual({ to: 'endsBeforeStart' })
    expect(problems({ to: '1.3.2024' })).toMatchObject({ from: '2024-03-01', to: '2024-03-02' })
  })

  it('lies within the life of the unit or body', () => {
    expect(problems({ from: '31.12.2021', to: '1.1.2023' })).toEqual({ from: 'placeNotThen' })
    expect(problems({ from: '', to: '1.1.2023' })).toEqual({ from: 'placeNotThen' })
    expect(problems({ to: '' })).toEqual({ to: 'placeNotThen' })
    expect(problems({ place: 'old', from: '' })).toMatchObject({ place: 'old', from: null, to: null })
  })

  it('is not held twice at the same time, but may be held again', () => {
    expect(problems({ to: '1.6.2025' }, { held: [held({ to: null })] })).toEqual({ from: 'alreadyHeld' })
    expect(problems({ to: '1.6.2025' }, { held: [held({})] })).toMatchObject({ from: '2024-03-01' })
    expect(problems({ to: '1.6.2025' }, { held: [held({ to: null, role: 'chair' }), held({ to: null, place: 'old' })] })).toMatchObject({ role: 'member' })
    expect(problems({ to: '1.6.2025' }, { id: 'a', held: [held({ to: null })] })).toMatchObject({ role: 'member' })
  })

  it('is no role above one’s own', () => {
    const role = (name: string, giver: TenureSurroundings['giver']) => problems({ role: name }, { kind: 'role', giver })
    expect(role('administrator', 'records-officer')).toEqual({ role: 'aboveOwn' })
    expect(role('editor', 'records-officer')).toMatchObject({ kind: 'role', role: 'editor', place: null, onBehalfOf: null })
    expect(role('reader', null)).toEqual({ role: 'aboveOwn' })
    expect([mayGive('administrator', 'administrator'), mayGive('reader', 'editor')]).toEqual([true, false])
  })
})

describe('the administrators', () => {
  const one = { person: 'inge', active: true, from: null, to: null }

  it('are some as long as one can sign in today and has no end', () => {
    expect(someoneAdministers([one], '2024-03-01')).toBe(true)
    for (const less of [{ active: false }, { to: '2030-01-01' }, { to: '2024-03-01' }, { from: '2024-03-02' }]) expect(someoneAdministers([{ ...one, ...less }], '2024-03-01')).toBe(false)
  })

  it('never lose the last of them, and a store without one is not made worse', () => {
    expect(takesLastAdministrator([one], [], '2024-03-01')).toBe(true)
    expect(takesLastAdministrator([one, { ...one, person: 'karim' }], [one], '2024-03-01')).toBe(false)
    expect(takesLastAdministrator([], [], '2024-03-01')).toBe(false)
  })
})
