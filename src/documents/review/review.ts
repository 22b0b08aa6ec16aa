import type { ReviewScope, ReviewState } from '../../storage/tables/keeping-tables.ts'
import type { Group } from '../says/says.ts'
import type { Correction } from './correction.ts'

/** What one person said about a value, a section or the whole of a document. */
export interface Review {
  id: string
  /** from 1 in each document: the order they were said in */
  number: number
  scope: ReviewScope
  /** of the value or section; empty for the document */
  place: string
  state: ReviewState
  /** what it should say; only with the state `corrected` */
  corrected: Correction | null
  /** why, where somebody said why */
  note: string | null
  /** ISO 8601, UTC */
  at: string
  /** account id */
  by: string
  /** confirming the document opened a draft */
  opened: boolean
  /** the act of many documents at once it belongs to */
  act: string | null
  undoneAt: string | null
}

/** Characters of a reason. */
export const longestNote = 300

/** How a value stands, and what decided it: null while nobody has said anything. */
export interface Standing {
  state: 'proposed' | ReviewState
  decided: Review | null
}

export const proposed: Standing = { state: 'proposed', decided: null }

/** A value's place and its section's. */
export interface Placed {
  place: string
  section: string
}

export function placesIn(groups: readonly Group[]): Placed[] {
  return groups.flatMap(group => [group.value, ...group.rows.flatMap(row => row.values)].flatMap(value => value === null ? [] : [{ place: value.place, section: group.place }]))
}

/**
 * How each value stands, by its place: what was said about a value beats what was said about its section, a section's beats
 * the document's, and of what was said at one level the last counts; what was taken back never does.
 */
export function reviewed(values: readonly Placed[], reviews: readonly Review[]): Map<string, Standing> {
  const last = lastByPlace(reviews)
  return new Map(values.map(({ place, section }) => {
    const decided = last.get(`value ${place}`) ?? last.get(`section ${section}`) ?? last.get('document ') ?? null
    return [place, decided === null ? proposed : { state: decided.state, decided }]
  }))
}

/** What was last said about a section or the document itself, and holds. */
export function saidOf(scope: ReviewScope, place: string, reviews: readonly Review[]): Review | null {
  return lastByPlace(reviews).get(`${scope} ${place}`) ?? null
}

function lastByPlace(reviews: readonly Review[]): Map<string, Review> {
  const last = new Map<string, Review>()
  for (const review of inOrder(reviews)) if (review.undoneAt === null) last.set(`${review.scope} ${review.place}`, review)
  return last
}

/** Everything somebody may say something about. */
export interface Target {
  scope: ReviewScope
  place: string
}

/**
 * What a form carries of how its target stood when it was shown: two that differ mean that somebody said something that bears
 * on it, or took something back, in between. "0.0" while nobody has. It is the number of the last word, and how many were taken back.
 */
export function versionsIn(values: readonly Placed[], reviews: readonly Pick<Review, 'scope' | 'place' | 'number' | 'undoneAt'>[]): (target: Target) => string {
  const sums = new Map<string, Sum>()
  for (const { scope, place, number, undoneAt } of reviews) {
    const { last, undone } = sums.get(`${scope} ${place}`) ?? none
    sums.set(`${scope} ${place}`, { last: Math.max(last, number), undone: undone + (undoneAt === null ? 0 : 1) })
  }
  const sectionOf = new Map(values.map(one => [one.place, one.section]))
  return ({ scope, place }) => {
    const section = scope === 'section' ? place : sectionOf.get(place)
    const bearing = scope === 'document' ? [...sums.keys()]
      : ['document ', `section ${section}`, ...(scope === 'value' ? [`value ${place}`] : values.filter(one => one.section === section).map(one => `value ${one.place}`))]
    const found = bearing.map(key => sums.get(key) ?? none)
    return `${Math.max(0, ...found.map(one => one.last))}.${found.reduce((sum, one) => sum + one.undone, 0)}`
  }
}

interface Sum {
  last: number
  undone: number
}

const none: Sum = { last: 0, undone: 0 }

function inOrder(reviews: readonly Review[]): Review[] {
  return [...reviews].sort((a, b) => a.number - b.number)
}
