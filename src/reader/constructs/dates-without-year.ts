import { isoDate, type FoundDate } from '../dates.ts'

/** ISO date of a past day named without year: the document's own year when the day is not later than the document. */
export function pastDay(date: FoundDate, ownDate: string | null): string | null {
  if (date.value !== null) return date.value
  if (ownDate === null) return null
  const sameYear = isoDate(Number(ownDate.slice(0, 4)), date.month, date.day)
  return sameYear <= ownDate ? sameYear : null
}

/** ISO date of a coming day named without year: in the document's year when not before it; else null. */
export function comingDay(date: FoundDate, ownDate: string | null): string | null {
  if (date.value !== null) return date.value
  if (ownDate === null) return null
  const sameYear = isoDate(Number(ownDate.slice(0, 4)), date.month, date.day)
  return sameYear >= ownDate ? sameYear : null
}

/**
 * A stretch of days named without year. It begins in the document's year when that is not past; a
 * beginning more than half a year back can only be next year's; a stretch that holds the document's
 * day began before it. Anything else has two readings and is null.
 */
export function stretchOfDays(from: FoundDate | null, to: FoundDate | null, ownDate: string | null): { from: string | null; to: string | null } {
  const year = ownDate === null ? null : Number(ownDate.slice(0, 4))
  const begins = from === null ? null : startOf(from)
  return { from: begins, to: to === null ? null : endOf(to, begins) }

  function startOf(date: FoundDate): string | null {
    if (date.value !== null || ownDate === null || year === null) return date.value
    const same = isoDate(year, date.month, date.day)
    if (same >= ownDate) return same
    const endsLater = to !== null && to.value === null && isoDate(year, to.month, to.day) >= ownDate
    if (endsLater) return same
    return same <= halfYearBefore(ownDate) ? isoDate(year + 1, date.month, date.day) : null
  }

  function endOf(date: FoundDate, start: string | null): string | null {
    if (date.value !== null) return date.value
    const after = start ?? ownDate
    if (after === null) return null
    const same = isoDate(Number(after.slice(0, 4)), date.month, date.day)
    return same >= after ? same : isoDate(Number(after.slice(0, 4)) + 1, date.month, date.day)
  }
}

function halfYearBefore(date: string): string {
  const month = Number(date.slice(5, 7))
  const year = Number(date.slice(0, 4))
  return month > 6 ? isoDate(year, month - 6, Number(date.slice(8))) : isoDate(year - 1, month + 6, Number(date.slice(8)))
}
