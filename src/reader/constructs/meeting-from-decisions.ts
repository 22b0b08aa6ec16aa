import type { Item, Meeting } from '../reading.ts'

/** Where the head does not say it, the headings of the decisions do: "Beslutning i Byrådet den 17. december 2019". */
export function completeFromDecisions(meeting: Meeting, items: readonly Item[]): void {
  const dated = items.flatMap((item) => item.decisions).filter((decision) => decision.date !== null)
  if (meeting.date === null && dated.length > 0) {
    meeting.date = dated.map((decision) => decision.date!).sort((a, b) => (a.value < b.value ? 1 : -1))[0]!
    for (const decision of dated) decision.earlier ||= decision.date!.value < meeting.date.value
  }
  if (meeting.body === null) meeting.body = dated.find((decision) => decision.body !== null && decision.date!.value === meeting.date?.value)?.body ?? null
}
