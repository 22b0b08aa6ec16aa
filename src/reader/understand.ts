import { contentLines } from './constructs/lines.ts'
import { readTitle } from './constructs/document-title.ts'
import { headLabels } from './constructs/head-labels.ts'
import { itemStarts, type ItemStart } from './constructs/item-starts/index.ts'
import { readItems } from './constructs/items.ts'
import { readMeeting } from './constructs/meeting.ts'
import { People, readAttendance } from './constructs/people.ts'
import { kindOf } from './kind.ts'
import { languageOf } from './language.ts'
import type { Layout } from './layout.ts'
import type { Item, Meeting, Reading, Source } from './reading.ts'
import type { Sheet } from './sheet.ts'
import { readingBlocks } from './soft-breaks.ts'

/** What a laid-out document says. Every construct reads the same sheet; this file only knows their order. */
export function understand(layout: Layout, source: Source): Reading {
  const sheet: Sheet = { text: layout.text, blocks: readingBlocks(layout), language: languageOf(layout.text) }
  const lines = contentLines(sheet)
  const kind = kindOf(lines, layout.declared, source.name)
  const starts = itemStarts(lines, kind)
  const headEnd = starts[0]?.line ?? Math.min(lines.length, 40)
  const labels = headLabels(lines, 0, headEnd)
  const ofMeeting = kind === 'minutes' || kind === 'agenda' || kind === 'staffConsultation' || kind === 'workshopInput'
  const meeting = ofMeeting ? readMeeting(sheet, lines, labels, headEnd, kind) : null
  const people = new People()
  if (ofMeeting) readAttendance(sheet.text, lines, [...labels, ...headLabels(lines, Math.max(headEnd, tailStart(starts)), lines.length)], people, kind !== 'agenda')
  const items = readItems(sheet, lines, starts, kind, { date: meeting?.date?.value ?? null })
  if (meeting !== null) completeFromDecisions(meeting, items)
  return {
    schema: 'roedtraad.read/1', source, language: sheet.language, kind, text: layout.text, title: readTitle(sheet.text, lines),
    meeting, people: people.list(), items, workshop: null, consultation: null, letter: null, statements: [], practices: [], trials: [],
    goals: [], references: [], followUps: [], covers: [], groups: [], abbreviations: [], amounts: [], unitNotes: [], findings: [],
    extra: layout.pages === null ? {} : { pages: layout.pages },
  }
}

/** Where the head does not say it, the headings of the decisions do: "Beslutning i Byrådet den 17. december 2019". */
function completeFromDecisions(meeting: Meeting, items: readonly Item[]): void {
  const dated = items.flatMap((item) => item.decisions).filter((decision) => decision.date !== null)
  if (meeting.date === null && dated.length > 0) {
    meeting.date = dated.map((decision) => decision.date!).sort((a, b) => (a.value < b.value ? 1 : -1))[0]!
    for (const decision of dated) decision.earlier ||= decision.date!.value < meeting.date.value
  }
  if (meeting.body === null) meeting.body = dated.find((decision) => decision.body !== null && decision.date!.value === meeting.date?.value)?.body ?? null
}

/** Where the items taken from an agenda list end: attendance may stand below such a list. */
function tailStart(starts: readonly ItemStart[]): number {
  return starts.at(-1)?.end ?? Number.MAX_SAFE_INTEGER
}
