/** Valid from its first day on, up to but not on `to`. ISO dates; null: from always, without end. */
export interface Period {
  from: string | null
  to: string | null
}

export const always: Period = { from: null, to: null }

export type PeriodState = 'coming' | 'current' | 'ended'

export function periodState({ from, to }: Period, day: string): PeriodState {
  if (to !== null && to <= day) return 'ended'
  return from !== null && from > day ? 'coming' : 'current'
}

export function isCurrent(period: Period, day: string): boolean {
  return periodState(period, day) === 'current'
}

/** Whether no day of the one lies outside the other. */
export function isWithin(inner: Period, outer: Period): boolean {
  const startsWithin = outer.from === null || (inner.from !== null && inner.from >= outer.from)
  const endsWithin = outer.to === null || (inner.to !== null && inner.to <= outer.to)
  return startsWithin && endsWithin
}

export function overlap(one: Period, other: Period): boolean {
  return (one.to === null || other.from === null || other.from < one.to) && (other.to === null || one.from === null || one.from < other.to)
}

/** People say the last day something holds; the store keeps the first on which it does not. */
export function lastDayOf(to: string): string {
  return shifted(to, -1)
}

export function endAfter(lastDay: string): string {
  return shifted(lastDay, 1)
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
}
