import { describe, expect, it } from 'vitest'
import { reviewed, saidOf, versionsIn } from './review.ts'
import type { Placed, Review } from './review.ts'

const values: Placed[] = [{ place: 'decision:1-2', section: 'item:0-9' }, { place: 'point:3-4', section: 'item:0-9' }, { place: 'goal:12-14', section: 'goals' }]

function said(number: number, more: Partial<Review>): Review {
  return { id: `r${number}`, number, scope: 'value', place: '', state: 'confirmed', corrected: null, note: null, at: '2025-01-14T09:12:00.000Z', by: 'inge', opened: false, act: null, undoneAt: null, ...more }
}

const states = (reviews: Review[]) => [...reviewed(values, reviews).values()].map(one => one.state)

const whole = said(1, { scope: 'document' })
const section = said(2, { scope: 'section', place: 'item:0-9', state: 'rejected' })
const own = said(3, { place: 'decision:1-2', state: 'corrected', corrected: { outcome: 'approved' } })

describe('how a value stands', () => {
  it('is proposed until somebody says something', () => {
    expect(states([])).toEqual(['proposed', 'proposed', 'proposed'])
  })

  it('goes by its own word before its section’s, and by the section’s before the document’s, whichever came last', () => {
    expect(states([whole])).toEqual(['confirmed', 'confirmed', 'confirmed'])
    expect(states([whole, section])).toEqual(['rejected', 'rejected', 'confirmed'])
    expect(states([{ ...section, number: 1 }, { ...whole, number: 2 }])).toEqual(['rejected', 'rejected', 'confirmed'])
    expect(states([{ ...own, number: 1 }, { ...section, number: 2 }, { ...whole, number: 3 }])).toEqual(['corrected', 'rejected', 'confirmed'])
  })

  it('goes by the last of several words at one level, and by none that was taken back', () => {
    const again = said(4, { place: 'decision:1-2', state: 'rejected' })
    expect(states([again, own])[0]).toBe('rejected')
    expect(states([own, { ...again, undoneAt: 'later' }])[0]).toBe('corrected')
    expect(states([{ ...own, undoneAt: 'later' }, { ...again, undoneAt: 'later' }])[0]).toBe('proposed')
    expect(reviewed(values, [own, again]).get('decision:1-2')?.decided).toBe(again)
  })

  it('hears nothing of values that are not in the document', () => {
    expect(states([said(1, { place: 'votes:1-2' }), said(2, { scope: 'section', place: 'nosuch' })])).toEqual(['proposed', 'proposed', 'proposed'])
  })
})

describe('the version a form carries', () => {
  const of = (reviews: Review[], scope: 'value' | 'section' | 'document', place: string) => versionsIn(values, reviews)({ scope, place })

  it('changes with every word that bears on what the form is about, and with each taken back', () => {
    for (const [scope, place, bearing] of [['value', 'decision:1-2', [whole, section, own]], ['section', 'item:0-9', [whole, section, own]], ['document', '', [whole, section, own]]] as const) {
      const seen = new Set([of([], scope, place)])
      const grown: Review[] = []
      for (const one of bearing) {
        grown.push(one)
        seen.add(of(grown, scope, place))
      }
      seen.add(of([whole, section, { ...own, undoneAt: 'later' }], scope, place))
      expect(seen.size).toBe(5)
    }
  })

  it('stays with what bears on others alone', () => {
    expect(of([own], 'value', 'point:3-4')).toBe('0.0')
    expect(of([section, own], 'section', 'goals')).toBe('0.0')
    expect(of([section, own], 'value', 'goal:12-14')).toBe('0.0')
  })
})

it('the last word about a section or the whole is found by its place', () => {
  expect(saidOf('section', 'item:0-9', [whole, section, own])).toBe(section)
  expect(saidOf('document', '', [section, { ...whole, undoneAt: 'later' }])).toBeNull()
})
