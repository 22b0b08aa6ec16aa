/** Digests go out from this hour on, where the organisation is: they lie there when people come to work. */
const from = '07:00'

/**
 * The day a digest is for: this day, or the Monday of this week; null before it may go out. `today` and `clock` are where the
 * organisation is. A Monday's daily and weekly digest are the same one.
 */
export function digestDay(digest: 'daily' | 'weekly', today: string, clock: string): string | null {
  const monday = mondayOf(today)
  if ((digest === 'daily' || today === monday) && clock < from) return null
  return digest === 'daily' ? today : monday
}

/** The Monday of the week a day (ISO) is in. */
function mondayOf(day: string): string {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() - (at.getUTCDay() + 6) % 7)
  return at.toISOString().slice(0, 10)
}
