import { describe, expect, it } from 'vitest'
import { checkReplacement } from './replacement.ts'
import { checkUnit, pathTo, predecessorsOf, treeOf } from './unit.ts'
import type { TypedUnit, Unit, UnitSurroundings } from './unit.ts'

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({ id, name: id, abbreviation: null, parent: null, successor: null, from: '2018-01-01', to: null, ...more })
const units = [unit('house', { from: null }), unit('care', { parent: 'house' }), unit('north', { parent: 'care' }), unit('old', { parent: 'house', to: '2024-01-01' })]
const typed: TypedUnit = { name: 'Hjemmepleje Øst', abbreviation: '', parent: 'care', from: '1.3.2024', to: '' }
const answer = (more: Partial<TypedUnit>, around: Partial<UnitSurroundings> = {}) => {
  const checked = checkUnit({ ...typed, ...more }, { id: null, units, memberStarts: [], ...around })
  return checked.is === 'wrong' ? checked.problems : checked.unit
}

describe('a unit', () => {
  it('has a name, may have an abbreviation, and belongs under another or under none', () => {
    expect(answer({})).toEqual({ name: 'Hjemmepleje Øst', abbreviation: null, parent: 'care', from: '2024-03-01', to: null })
    expect(answer({ parent: '', abbreviation: 'HPØ' })).toMatchObject({ parent: null, abbreviation: 'HPØ' })
    expect(answer({ name: '', abbreviation: 'x'.repeat(21), parent: 'nowhere' })).toEqual({ name: 'missing', abbreviation: 'tooLong', parent: 'chooseOne' })
    expect(answer({ name: 'x'.repeat(201) })).toEqual({ name: 'tooLong' })
  })

  it('is never below itself', () => {
    for (const parent of ['care', 'north']) expect(answer({ parent, from: '' }, { id: 'care' })).toEqual({ parent: 'belowItself' })
    expect(pathTo(units, 'north')).toEqual(['north', 'care', 'house'])
    expect(pathTo([unit('a', { parent: 'b' }), unit('b', { parent: 'a' })], 'a')).toEqual(['a', 'b'])
  })

  it('lives within the life of the one above it, and around those below', () => {
    expect(answer({ parent: 'old' })).toEqual({ parent: 'parentNotThen' })
    expect(answer({ from: '' })).toEqual({ parent: 'parentNotThen' })
    expect(answer({ parent: 'house', from: '1.1.2018', to: '1.1.2024' }, { id: 'care' })).toEqual({ to: 'childrenOutside' })
    expect(answer({ parent: 'house', from: '1.1.2018' }, { id: 'care' })).toMatchObject({ parent: 'house' })
  })

  it('does not begin after somebody belongs to it', () => {
    expect(answer({}, { id: 'north', memberStarts: ['2024-02-29'] })).toEqual({ from: 'membersBefore' })
    expect(answer({}, { id: 'north', memberStarts: [null] })).toEqual({ from: 'membersBefore' })
    expect(answer({}, { id: 'north', memberStarts: ['2024-03-01'] })).toMatchObject({ from: '2024-03-01' })
  })

  it('has its name alone in its place and time', () => {
    expect(answer({ name: 'north' })).toEqual({ name: 'sameName' })
    expect(answer({ name: 'north', parent: 'house' })).toMatchObject({ parent: 'house' })
    expect(answer({ name: 'old', parent: 'house' })).toMatchObject({ name: 'old' })
    expect(answer({ name: 'north' }, { id: 'north' })).toMatchObject({ name: 'north' })
  })

  it('stands in a tree by name; one whose parent is not shown stands at the top', () => {
    const names = (branches: ReturnType<typeof treeOf>): unknown[] => branches.map(one => one.below.length === 0 ? one.unit.id : [one.unit.id, names(one.below)])
    expect(names(treeOf(units, (a, b) => a.localeCompare(b)))).toEqual([['house', [['care', ['north']], 'old']]])
    expect(names(treeOf(units.slice(2), (a, b) => b.localeCompare(a)))).toEqual(['old', 'north'])
  })
})

describe('a unit that took others over', () => {
  it('has what was theirs, and what was their predecessors’', () => {
    const chain = [unit('a', { successor: 'b' }), unit('b', { successor: 'd' }), unit('c', { successor: 'd' }), unit('d'), unit('x', { successor: 'y' }), unit('y', { successor: 'x' })]
    expect(predecessorsOf(chain, ['d']).sort()).toEqual(['a', 'b', 'c'])
    expect([predecessorsOf(chain, ['a']), predecessorsOf(chain, ['x']), predecessorsOf(chain, [])]).toEqual([[], ['y'], []])
  })
})

describe('a unit that is renamed or merged', () => {
  const north = units[2] as Unit
  const wrong = (more: object, one = north) => {
    const checked = checkReplacement({ day: '1.6.2025', into: '', name: 'Nord og Øst', abbreviation: '', ...more }, one, units, 'new')
    return checked.is === 'wrong' ? checked.problems : [checked.day, checked.into.id, checked.isNew]
  }

  it('becomes a new unit in the same place, or goes into one there is', () => {
    expect(checkReplacement({ day: '1.6.2025', into: '', name: 'Nord og Øst', abbreviation: 'NØ' }, north, units, 'new')).toEqual({
      is: 'fine', day: '2025-06-01', isNew: true, into: { id: 'new', name: 'Nord og Øst', abbreviation: 'NØ', parent: 'care', successor: null, from: '2025-06-01', to: null },
    })
    expect(wrong({ into: 'house', name: '' })).toEqual(['2025-06-01', 'house', false])
  })

  it('has a day within its life, and a name or another unit that is there then', () => {
    expect(wrong({ day: '', name: '' })).toEqual({ day: 'missing', name: 'missing' })
    expect(wrong({ day: 'snart', abbreviation: 'x'.repeat(21) })).toEqual({ day: 'notADate', abbreviation: 'tooLong' })
    expect(wrong({ day: '1.1.2018' })).toEqual({ day: 'notThen' })
    expect(wrong({ day: '2.1.2024' }, units[3])).toEqual({ day: 'notThen' })
    expect(wrong({ into: 'old' })).toEqual({ into: 'ended' })
    expect(wrong({ into: 'elsewhere' })).toEqual({ into: 'chooseOne' })
    expect(wrong({ into: 'north' })).toEqual({ into: 'sameUnit' })
    expect(wrong({ into: 'north' }, units[1])).toEqual({ into: 'sameUnit' })
  })
})
