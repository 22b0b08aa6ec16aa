import { readActionLists, labelledDue, labelledOwner } from './action-lists.ts'
import { readActionTables } from './action-tables.ts'
import { blocksIn } from './blocks-in.ts'
import { dueIn } from './due-dates.ts'
import { SpanIndex } from './span-index.ts'
import { taskIn } from './task-sentences.ts'
import { readUnitNotes } from './unit-notes.ts'
import { dueLabel, ownerLabel } from '../lexicon/tasks.ts'
import type { Block } from '../layout.ts'
import type { DocumentKind, FollowUp, Item, Span } from '../reading.ts'
import { sentencesOf, type Sheet } from '../sheet.ts'

/** Sections that tell why and how, not what somebody will do. */
const telling = new Set(['summary', 'background', 'caseStatement', 'legalBasis', 'economy', 'staffConsequences', 'otherConsequences', 'consultation', 'decidedBy', 'timetable', 'recommendation', 'attachments', 'earlierHandling', 'toc', 'attendance', 'absence', 'conflictOfInterest', 'minority', 'dispatch', 'signatures', 'publicNotice'])
const acting = new Set(['decision', 'deliberation', 'aob', 'information', 'actions'])
const formal = new Set(['recommendation', 'caseStatement', 'background'])

interface Range {
  span: Span
  decided: boolean
}

/**
 * What somebody will do after the meeting: sentences of decisions ("At der udarbejdes …", "Anna inviterer …"),
 * of the items' minutes, and tables and lists of tasks. Owner and deadline as written or null; never from
 * background sections, never from an agenda's announcements.
 */
export function readFollowUps(sheet: Sheet, items: readonly Item[], kind: DocumentKind, ownDate: string | null = null): FollowUp[] {
  const found: FollowUp[] = readActionTables(sheet)
  if (kind === 'minutes' || kind === 'agenda' || kind === 'staffConsultation' || kind === 'evaluation') found.push(...readActionLists(sheet))
  for (const one of found) one.item = itemAt(items, one.span)
  if (kind === 'minutes') {
    const listed = new SpanIndex(found.map((one) => one.span))
    const news = new SpanIndex(readUnitNotes(sheet, items).map((note) => note.span))
    items.forEach((item, index) => found.push(...ofItem(sheet, item, index, listed, news, ownDate)))
  } else if (kind !== 'agenda' && kind !== 'workshopInput') found.push(...outsideItems(sheet, kind, new SpanIndex(found.map((one) => one.span)), ownDate))
  return found.sort((a, b) => a.span[0] - b.span[0])
}

function itemAt(items: readonly Item[], span: Span): number | null {
  const index = items.findIndex((item) => span[0] >= item.span[0] && span[1] <= item.span[1])
  return index < 0 ? null : index
}

function ofItem(sheet: Sheet, item: Item, index: number, taken: SpanIndex, news: SpanIndex, ownDate: string | null): FollowUp[] {
  const found: FollowUp[] = []
  const ranges = rangesOf(item)
  if (ranges.length === 0) return found
  const where = new SpanIndex(ranges.map((range) => range.span))
  let before: { block: Block; range: Range } | null = null
  let open = 0
  let labelled = false
  for (const block of blocksIn(sheet, item.span)) {
    if (block.span[1] - block.span[0] < 3 || block.cell !== null) continue
    const range = ranges[where.overlapping(block.span)]
    if (range === undefined || block.kind === 'heading' || taken.holds(block.span) || holds(item.title?.span, block.span)) {
      before = null
      open = found.length
      continue
    }
    const start = Math.max(block.span[0], range.span[0])
    const words = sheet.text.slice(start, block.span[1])
    if (isLabelLine(words)) {
      if (before !== null) attach(before, words)
      labelled = true
      continue
    }
    if (labelled) open = found.length
    labelled = false
    read(block, start, range, news.holds(block.span))
    before = { block, range }
  }
  return withoutRepeats(found)

  function read(block: Block, start: number, range: Range, told: boolean): void {
    for (const sentence of sentencesOf(sheet.text, start, block.span[1])) {
      const hasLabel = ownerLabel.test(sentence.text) || dueLabel.test(sentence.text)
      const task = taskIn(sentence, range.decided)
      if (task === null && !(hasLabel && labelledOwner(sentence.text) !== null)) continue
      if (told && (task?.owner ?? null) === null) continue
      const onlyLabel = task === null && /^\**(?:ansvar|tovholder|frist|deadline)/iu.test(sentence.text)
      const last = found.at(-1)
      if (onlyLabel && last !== undefined && last.span[0] >= start) {
        last.owner = labelledOwner(sentence.text) ?? last.owner
        last.due = labelledDue(sentence.text) ?? last.due
        continue
      }
      found.push({
        text: sentence.text, owner: labelledOwner(sentence.text) ?? task?.owner ?? null,
        due: labelledDue(sentence.text) ?? dueIn(sheet.text, sentence.span[0], sentence.span[1], ownDate), item: index, span: sentence.span,
      })
    }
  }

  /** "Ansvarlig: NN" belongs to the tasks above it since the last heading; to the sentence above when there was none. */
  function attach(above: { block: Block; range: Range }, words: string): void {
    const owner = labelledOwner(words)
    const due = labelledDue(words)
    if (owner === null && due === null) return
    if (found.length === open) {
      const last = sentencesOf(sheet.text, Math.max(above.block.span[0], above.range.span[0]), above.block.span[1]).at(-1)
      if (last === undefined) return
      found.push({ text: last.text, owner: null, due: dueIn(sheet.text, last.span[0], last.span[1], ownDate), item: index, span: last.span })
    }
    const task = found.at(-1)!
    task.owner = owner ?? task.owner
    task.due = due ?? task.due
  }
}

/** What was moved in the meeting and then decided in the same words is one task: the last, as decided. */
function withoutRepeats(found: FollowUp[]): FollowUp[] {
  const last = new Map(found.map((one, i) => [comparable(one.text), i]))
  return found.filter((one, i) => last.get(comparable(one.text)) === i)
}

function comparable(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** A staff meeting's plain sentences, and promises with a date in letters: "Jeg vender tilbage senest den …". */
function outsideItems(sheet: Sheet, kind: DocumentKind, taken: SpanIndex, ownDate: string | null): FollowUp[] {
  const found: FollowUp[] = []
  for (const block of sheet.blocks) {
    if (block.kind !== 'paragraph' || block.span[1] - block.span[0] < 12 || taken.holds(block.span)) continue
    for (const sentence of sentencesOf(sheet.text, block.span[0], block.span[1])) {
      const promise = kind === 'staffConsultation' ? null : /^(Jeg|Jag|Eg)\s/u.exec(sentence.text)
      if (promise === null && kind !== 'staffConsultation') continue
      const task = promise === null ? taskIn(sentence, false) : taskIn({ ...sentence, text: `Vi${sentence.text.slice(promise[1]!.length)}` }, true)
      if (task === null || (promise === null && task.owner === null)) continue
      const due = dueIn(sheet.text, sentence.span[0], sentence.span[1], ownDate)
      if (promise !== null && due === null) continue
      found.push({ text: sentence.text, owner: promise?.[1] ?? task.owner, due, item: null, span: sentence.span })
    }
  }
  return found
}

/** Decisions first; then the item's own minutes where it is not built of case sections. */
function rangesOf(item: Item): Range[] {
  const ranges: Range[] = item.decisions.filter((one) => !one.earlier && one.span[1] > one.span[0]).map((one) => ({ span: one.span, decided: true }))
  const decided = new SpanIndex(ranges.map((range) => range.span))
  for (const section of item.sections) if (acting.has(section.id) && decided.overlapping(section.span) < 0) ranges.push({ span: [section.heading?.span[1] ?? section.span[0], section.span[1]], decided: section.id === 'decision' || section.id === 'actions' })
  if (item.sections.some((section) => formal.has(section.id))) return ranges
  const closed = [...ranges.map((range) => range.span), ...item.sections.filter((section) => telling.has(section.id)).map((section) => section.span)].sort((a, b) => a[0] - b[0])
  let at = item.title?.span[1] ?? item.span[0]
  for (const span of closed) {
    if (span[0] > at) ranges.push({ span: [at, span[0]], decided: false })
    at = Math.max(at, span[1])
  }
  if (at < item.span[1]) ranges.push({ span: [at, item.span[1]], decided: false })
  return ranges
}

function isLabelLine(words: string): boolean {
  return words.length < 120 && /^[\s(*_]*(?:ansvarlig|ansvarlige|ansvarig|ansvar|ansvarleg|tovholder|frist|deadline|tidsfrist)\**\s*:/iu.test(words)
}

function holds(outer: Span | undefined, span: Span): boolean {
  return outer !== undefined && outer[0] >= span[0] && outer[1] <= span[1]
}
