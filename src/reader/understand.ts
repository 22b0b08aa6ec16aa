import { readAbbreviations } from './constructs/abbreviations.ts'
import { readAmounts } from './constructs/amounts.ts'
import { readApproval } from './constructs/approval.ts'
import { authorTitle } from './constructs/author-title.ts'
import { readCovers } from './constructs/covers.ts'
import { readTitle } from './constructs/document-title.ts'
import { readFollowUps } from './constructs/follow-ups.ts'
import { readGoals } from './constructs/goals.ts'
import { readGroups } from './constructs/groups.ts'
import { headLabels } from './constructs/head-labels.ts'
import { itemStarts, type ItemStart } from './constructs/item-starts/index.ts'
import { readItems } from './constructs/items.ts'
import { readLetter } from './constructs/letter.ts'
import { contentLines } from './constructs/lines.ts'
import { readMandate } from './constructs/mandate.ts'
import { readMeeting } from './constructs/meeting.ts'
import { completeFromDecisions } from './constructs/meeting-from-decisions.ts'
import { People, readAttendance, readClosingRoles, readDeclaredPeople } from './constructs/people.ts'
import { readPractices } from './constructs/practices.ts'
import { readReferences } from './constructs/references.ts'
import { readSignatures } from './constructs/signatures.ts'
import { readStaffConsultation } from './constructs/staff-consultation.ts'
import { readStatementLists } from './constructs/statement-lists.ts'
import { readTrials } from './constructs/trials.ts'
import { readUnitNotes } from './constructs/unit-notes.ts'
import { readWorkshop } from './constructs/workshop.ts'
import { readExtra } from './extra.ts'
import { readFindings } from './findings/index.ts'
import { kindOf } from './kind.ts'
import { languageOf } from './language.ts'
import type { Layout } from './layout.ts'
import type { Letter, Meeting, Reading, Source } from './reading.ts'
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
  readDeclaredPeople(lines, people)
  if (ofMeeting) readAttendance(sheet.text, lines, [...labels, ...headLabels(lines, Math.max(headEnd, tailStart(starts)), lines.length)], people, kind !== 'agenda')
  if (ofMeeting) readClosingRoles(sheet.text, headLabels(lines, Math.max(headEnd, lines.length - 8), lines.length), people)
  const items = readItems(sheet, lines, starts, kind, { date: meeting?.date?.value ?? null })
  if (meeting !== null) {
    completeFromDecisions(meeting, items)
    meeting.mandate = readMandate(sheet)
    meeting.approval = kind === 'agenda' ? null : readApproval(sheet, kind)
  }
  const letter = ofMeeting ? null : readLetter(sheet, kind)
  const workshop = kind === 'workshopInput' ? readWorkshop(sheet, true) : null
  const consultation = kind === 'staffConsultation' ? readStaffConsultation(sheet, true) : null
  for (const item of items) if (item.presenter !== null) people.add(item.presenter.text, 'presenter', null, item.presenter.span)
  if (letter?.author != null) people.add(letter.author.text, 'author', authorTitle(lines, letter.author.span), letter.author.span)
  readSignatures(lines, people)
  const ownDate = dateOf(meeting, letter)
  const reading: Reading = {
    schema: 'roedtraad.read/1', source, language: sheet.language, kind, text: layout.text,
    title: workshop?.title ?? readTitle(sheet.text, lines),
    meeting, people: people.list(), items,
    workshop: workshop?.workshop ?? null,
    consultation: consultation?.consultation ?? null,
    letter,
    statements: workshop?.statements ?? consultation?.statements ?? (kind === 'minutes' || kind === 'evaluation' ? readStatementLists(sheet) : []),
    practices: readPractices(sheet, kind),
    trials: readTrials(sheet, kind, items),
    goals: readGoals(sheet, kind),
    references: readReferences(sheet, ownDate),
    followUps: readFollowUps(sheet, items, kind, ownDate),
    covers: readCovers(sheet, ownDate),
    groups: readGroups(sheet),
    abbreviations: readAbbreviations(sheet),
    amounts: readAmounts(sheet),
    unitNotes: readUnitNotes(sheet, items),
    findings: [],
    extra: readExtra(layout),
  }
  const emptyAnswers = workshop?.emptyAnswers ?? consultation?.emptyAnswers ?? []
  reading.findings = readFindings({ ...reading, sheet, ownDate, emptyAnswers, trouble: layout.trouble })
  return reading
}

/** Where the items taken from an agenda list end: attendance may stand below such a list. */
function tailStart(starts: readonly ItemStart[]): number {
  return starts.at(-1)?.end ?? Number.MAX_SAFE_INTEGER
}

function dateOf(meeting: Meeting | null, letter: Letter | null): string | null {
  return meeting?.date?.value ?? letter?.date?.value ?? null
}
