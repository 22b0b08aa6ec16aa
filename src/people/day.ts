/** The day of a moment where the organisation is: meetings, roles and memberships change at midnight in the Nordic countries, not in Greenwich. */
export function dayOf(moment: string): string {
  return nordic.format(new Date(moment))
}

// the Swedish way of writing a date is ISO's
const nordic = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The clock of a moment where the organisation is: "08:30". */
export function clockOf(moment: string): string {
  return nordicClock.format(new Date(moment))
}

const nordicClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' })

/** The moment (ISO 8601, UTC) a day begins where the organisation is. */
export function startOf(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const hour = 3_600_000
  return new Date(dayOf(new Date(midnight - 2 * hour).toISOString()) === day ? midnight - 2 * hour : midnight - hour).toISOString()
}
