import { contentsLists } from '../table-of-contents.ts'
import type { Line } from '../lines.ts'
import { sectionIdOf } from '../../lexicon/headings.ts'
import type { DocumentKind } from '../../reading.ts'
import { caseExtract } from './case-extract.ts'
import { fromList } from './from-list.ts'
import { headedStarts, isFrame } from './headed.ts'
import type { ItemStart } from './item-start.ts'
import { labelledLines } from './labelled.ts'
import { mainPart } from './main-part.ts'
import { namedByList, titleKey } from './named-by-list.ts'
import { numbered } from './numbered.ts'
import { prefixed } from './prefixed.ts'
import { tableRows } from './table-rows.ts'

export type { ItemStart } from './item-start.ts'

/**
 * Finds the agenda items of minutes and agendas, whatever their layout. Strongest sign first:
 * an export's own fields; "Punkt 3:", "Sak 12/09", "§ 45"; titles that the agenda list names;
 * numbered headings and lines in sequence; rows of a table; plain headings; the agenda list itself.
 */
export function itemStarts(lines: readonly Line[], kind: DocumentKind): ItemStart[] {
  if (kind === 'staffConsultation') return agendaOfConsultation(lines)
  return findStarts(lines, kind).map((start) => wholeTitle(lines, start))
}

/** The questions put to staff are no items; the numbered points of a co-influence committee's minutes are. */
function agendaOfConsultation(lines: readonly Line[]): ItemStart[] {
  const points = findStarts(lines, 'minutes').map((start) => wholeTitle(lines, start))
  const told = points.filter((start) => start.number !== null && start.end === undefined)
  return told.length >= 3 && told.length === points.length ? told : []
}

/** A title wrapped by the page goes on below: the next line is close, short and starts small. */
function wholeTitle(lines: readonly Line[], start: ItemStart): ItemStart {
  if (start.title === null || start.end !== undefined) return start
  let { body } = start
  let end = start.title[1]
  for (let round = 0; round < 2; round++) {
    const above = lines[body - 1]
    const next = lines[body]
    if (above === undefined || next === undefined || above.block.cell !== null || above.end !== end || above.folded.length < 40) break
    if (next.block.kind !== above.block.kind || next.block.gap > 0 || next.folded.length > 110 || !/^\p{Ll}/u.test(next.folded) || /[.:]$/.test(next.folded)) break
    end = next.end
    body++
  }
  return end === start.title[1] ? start : { ...start, title: [start.title[0], end], body }
}

function findStarts(lines: readonly Line[], kind: DocumentKind): ItemStart[] {
  const declared = byRole(lines)
  if (declared.length > 0) return declared
  if (kind !== 'minutes' && kind !== 'agenda') return []
  const lists = contentsLists(lines)
  const listed = new Set<number>()
  for (const list of lists) for (let i = list.from; i < list.to; i++) listed.add(i)

  const marked = prefixed(lines, listed)
  const answers = marked.length > 1 && marked.filter((start) => answersPoint(lines, start.line)).length >= marked.length / 2
  if (marked.length > 0 && !answers) {
    const completed = withListed(marked, fromList(lines, lists))
    if (completed !== null) return completed
  }
  if (marked.length > 1 && !answers) return marked
  const main = mainPart(lines)
  const titles = new Set(lists.flatMap((list) => list.entries.map((entry) => titleKey(entry.title))))
  const sequence = numbered(lines, listed, 0, titles)
  const counted = withinOneHeading(lines, sequence) ? [] : sequence
  if (marked.length > 1 && counted.length === 0) return marked
  const named = namedByList(lines, lists, listed)
  if (named.length >= 2 && named.length >= counted.length) return named
  if (counted.length >= 2) return counted
  if (marked.length === 1) return marked
  if (counted.length === 1) return counted
  const rows = tableRows(lines, listed)
  if (rows.length >= 2) return rows
  const agenda = fromList(lines, lists)
  if (agenda.length >= 2 && agenda.some((start) => start.number !== null)) return agenda
  const headed = headedStarts(lines, listed, main)
  if (headed.length >= 1 && headed.length >= agenda.length) return headed
  if (agenda.length >= 1) return agenda
  const tight = kind === 'agenda' ? numbered(lines, listed, 0, titles, 4) : []
  if (tight.length >= 3) return tight
  const extract = caseExtract(lines)
  return extract.length > 0 ? extract : labelledLines(lines, main)
}

function byRole(lines: readonly Line[]): ItemStart[] {
  const starts: ItemStart[] = []
  lines.forEach((line, i) => {
    if (line.block.role?.is === 'itemTitle') starts.push({ line: i, number: line.block.role.number, title: [line.start, line.end], body: i + 1 })
  })
  return starts
}

/** "Ad 1: Drøftet." right below "Beslutning" answers a recommendation. */
function answersPoint(lines: readonly Line[], at: number): boolean {
  if (!/^ad\.?\s*\d/iu.test(lines[at]!.folded) || lines[at]!.block.kind === 'heading') return false
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (lines[i]!.folded.length < 140 && sectionIdOf(lines[i]!.words) === 'decision') return true
  return false
}

/** By-laws or a list of questions under one heading of several: numbered, but no agenda. */
function withinOneHeading(lines: readonly Line[], sequence: readonly ItemStart[]): boolean {
  const first = sequence[0]
  const last = sequence.at(-1)
  if (first === undefined || last === undefined || lines[first.line]!.block.kind === 'heading') return false
  let above: Line | null = null
  let others = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.block.kind !== 'heading' || line.block.level < 2) continue
    if (i > first.line && i < last.line) return false
    if (i < first.line) above = line
    if (!isFrame(line)) others++
  }
  return above !== null && !isFrame(above) && others >= 3
}

/** A notice lists all its cases and lays out only some of them: the others are items by the list. Null when the list adds none. */
function withListed(marked: readonly ItemStart[], listed: readonly ItemStart[]): ItemStart[] | null {
  const numbers = new Set(marked.map((start) => start.number))
  const rest = listed.filter((start) => start.number !== null && !numbers.has(start.number))
  if (rest.length === 0 || listed.filter((start) => numbers.has(start.number)).length < marked.length) return null
  return [...rest, ...marked].sort((a, b) => listed.findIndex((one) => one.number === a.number) - listed.findIndex((one) => one.number === b.number))
}
