import type { DocumentKind, Item, Section } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { labelKey } from '../lexicon/labels.ts'
import { answerRecommendations } from './answers.ts'
import { readAttachments } from './attachments.ts'
import { caseNumbersIn } from './case-numbers.ts'
import { readDecisions, type MeetingFacts } from './decisions.ts'
import { contentSpan, sectionParts, type SectionPart } from './item-sections.ts'
import { factsBelow } from './item-facts.ts'
import type { ItemStart } from './item-starts/index.ts'
import { readItemTitle, type ItemTitle } from './item-title.ts'
import type { Line } from './lines.ts'
import { readProseDecision } from './prose-decisions.ts'
import { readRecommendations } from './recommendations.ts'
import { saidRecommendation } from './said-recommendation.ts'
import { sectionIdOf } from '../lexicon/headings.ts'

/** Builds the items from where they start. */
export function readItems(sheet: Sheet, lines: readonly Line[], starts: readonly ItemStart[], kind: DocumentKind, meeting: MeetingFacts): Item[] {
  const closing = closingLine(lines, starts)
  const places = [...new Set(starts.map((start) => start.line))].sort((a, b) => a - b)
  const nextAfter = new Map(places.map((line, at) => [line, places[at + 1] ?? closing]))
  return starts.map((start) => {
    const next = nextAfter.get(start.line) ?? closing
    const end = Math.max(start.body, Math.min(start.end ?? next, next))
    return buildItem(sheet, lines, start, end, kind, meeting)
  })
}

function buildItem(sheet: Sheet, lines: readonly Line[], start: ItemStart, end: number, kind: DocumentKind, meeting: MeetingFacts): Item {
  const { text } = sheet
  const title: ItemTitle | null = start.title === null ? null : readItemTitle(text, start.title[0], start.title[1])
  const role = lines[start.line]!.block.role
  const parts = sectionParts(lines, start.body, end)
  if (start.decisionCell !== undefined) parts.push(cellPart(lines, start.decisionCell))
  const recommending = parts.filter((part) => part.id === 'recommendation')
  const said = recommending.length > 0 ? null : saidRecommendation(lines, parts, start.body, end)
  const recommendations = (said === null ? recommending : [said]).flatMap((part) => readRecommendations(text, lines, part))
  const decisions = kind === 'agenda' && role === null ? [] : readDecisions(sheet, lines, parts, meeting)
  if (kind === 'minutes' && decisions.length === 0) {
    const told = readProseDecision(sheet, lines, start.line, end, parts, titleEnd(text, title, start))
    if (told !== null) decisions.push(told)
  }
  if (kind === 'agenda') for (const decision of decisions) decision.earlier = true
  answerRecommendations(recommendations, decisions)
  const attachments = parts.filter((part) => part.id === 'attachments').flatMap((part) => readAttachments(text, lines, part))
  for (const line of lines.slice(start.body, end)) {
    if (line.block.role?.is !== 'attachment') continue
    if (!attachments.some((known) => known.span[0] === line.start)) attachments.push({ text: line.words, span: [line.start, line.end] })
  }
  const facts = factsBelow(text, lines, start.body, end)
  const first = lines[start.line]!
  const last = lines[Math.max(start.line, end - 1)]!
  const declaredKind = role?.is === 'itemTitle' ? role.kind : null
  return {
    number: start.number,
    title: title?.title ?? null,
    route: title?.route ?? [],
    presenter: title?.presenter ?? (start.presenter === undefined ? null : { text: text.slice(start.presenter[0], start.presenter[1]), span: start.presenter }) ?? facts.presenter,
    slot: title?.slot ?? facts.slot,
    caseNumber: caseNumberOf(text, lines, start, end),
    access: (role?.is === 'itemTitle' ? role.access : null) ?? title?.access ?? accessBelow(lines, start, end),
    kind: declaredKind ?? title?.kind ?? facts.kind ?? kindFrom(recommendations.map((one) => one.asks)),
    sections: parts.map((part) => sectionOf(text, lines, part)),
    recommendations, decisions, attachments,
    span: [first.block.outer[0], Math.max(last.block.outer[1], last.end)],
  }
}

function sectionOf(text: string, lines: readonly Line[], part: SectionPart): Section {
  const content = contentSpan(lines, part)
  const start = part.heading?.[0] ?? part.contentStart
  return {
    id: part.id,
    heading: part.heading === null ? null : { text: text.slice(part.heading[0], part.heading[1]), span: part.heading },
    span: [start, Math.max(content?.[1] ?? 0, part.heading?.[1] ?? start)],
  }
}

/** The last item ends before signatures and the like. */
function closingLine(lines: readonly Line[], starts: readonly ItemStart[]): number {
  const last = starts.at(-1)
  if (last === undefined) return lines.length
  for (let i = last.body; i < lines.length; i++) {
    const line = lines[i]!
    const id = line.folded.length < 80 ? sectionIdOf(line.words) : null
    if (id === 'signatures' || id === 'publicNotice') return i
    const level = lines[last.line]!.block
    if (i > last.body && line.folded.length < 100 && /^(?:mødet|møtet|mötet|sammanträdet)\s+(?:(?:blev|ble|vart)\s+)?(?:hævet|hevet|heva|slut|avslut|förklara)/iu.test(line.folded)) return i
    if (line.block.kind === 'heading' && level.kind === 'heading' && line.block.level < level.level && line.block.role === null && (id === null || id === 'actions' || id === 'attendance')) return i
    if (/^(?:ordförande|sekreterare|mødeleder|møteleder|justerare|mötesordförande|mötessekreterare|referent|underskrift|underskrifter|justeras|vid protokollet|protokollet justerat)\s*:?\s*_*$/iu.test(line.folded) && i > last.body) return i
  }
  return lines.length
}

function caseNumberOf(text: string, lines: readonly Line[], start: ItemStart, end: number): Item['caseNumber'] {
  for (const line of lines.slice(start.line, end)) if (line.block.role?.is === 'caseNumber') return { text: line.words, span: [line.start, line.end] }
  const to = Math.min(end, start.body + 8)
  for (let i = start.line; i < to; i++) {
    const line = lines[i]!
    if (line.folded.length > 160) continue
    const previous = lines[i - 1]
    if (start.end !== undefined && start.title !== null && i === start.line) {
      const beside = caseNumbersIn(text, start.title[1], line.end, true)[0]
      if (beside !== undefined) return { text: beside.text, span: beside.span }
    }
    const labelled = i > start.line && previous !== undefined && labelKey(previous.words) === 'case' && (previous.block.cell === null || previous.block.cell.row === line.block.cell?.row)
    if (labelled && onlyDigits(line)) return { text: line.words, span: [line.start, line.end] }
    const alone = i >= start.body && /^[\p{Lu}\d][\p{Lu}\d./:\- ]{3,28}$/u.test(line.folded) && /\d/.test(line.folded)
    const label = /^\**([^:\d]{2,40}?)\**\s*:?\s*\**(?=\d|\p{Lu}{2,5}[ /-]?\d)/u.exec(line.folded)
    const said = label !== null && labelKey(label[1]!.trim()) === 'case'
    const found = caseNumbersIn(text, line.start, line.end, labelled || alone || said).find((one) => labelled || alone || said || one.labelled || start.end !== undefined)
    if (found !== undefined) return { text: found.text, span: found.span }
    if (i < start.body) continue
    if (i > start.body && sectionIdOf(line.words) !== null && line.folded.length < 60) break
  }
  for (let i = to; i < end; i++) {
    if (labelKey(lines[i - 1]!.words) !== 'case' || lines[i]!.folded.length > 60) continue
    if (onlyDigits(lines[i]!)) return { text: lines[i]!.words, span: [lines[i]!.start, lines[i]!.end] }
    const found = caseNumbersIn(text, lines[i]!.start, lines[i]!.end, true)[0]
    if (found !== undefined) return { text: found.text, span: found.span }
  }
  const above = lines[start.line - 1]
  if (above !== undefined && above.folded.length < 60 && above.block.role === null) {
    const found = caseNumbersIn(text, above.start, above.end, false).find((one) => one.labelled)
    if (found !== undefined) return { text: found.text, span: found.span }
  }
  const titled = start.title === null ? undefined : caseNumbersIn(text, start.title[0], start.title[1], false)[0]
  return titled === undefined ? null : { text: titled.text, span: titled.span }
}

function accessBelow(lines: readonly Line[], start: ItemStart, end: number): Item['access'] {
  for (const line of lines.slice(start.line, Math.min(end, start.body + 6))) {
    if (line.folded.length > 110) continue
    if (/^(?:\**(?:adgang|åbent|status|punkttype|sagstype|offentlighed)\**\s*:?\s*)?(?:lukket(?: punkt| sag| dagsorden)?|unntatt offentlighe[dt].*|offl\.? ?§.*|lukket møde.*|hemlig|sekretess.*)$/iu.test(line.folded)) return 'closed'
    if (/^(?:åben(?:t)?(?: punkt| sag| dagsorden)|åbent|offentlig sak|öppet ärende|åbent\s*:\s*ja|åben)$/iu.test(line.folded)) return 'open'
    if (/unntatt offentlighet|lukket punkt|(?:punktet|sagen) er lukket/iu.test(line.folded)) return 'closed'
    if (/(?:^|\s)(?:åbent|åben sag|åben dagsorden|åbent punkt)$/iu.test(line.folded)) return 'open'
  }
  return null
}

function kindFrom(asks: readonly (string | null)[]): Item['kind'] {
  if (asks.length === 0) return null
  if (asks.every((one) => one === 'note')) return 'information'
  if (asks.every((one) => one === 'discuss')) return 'discussion'
  return asks.some((one) => one === 'approve' || one === 'takePosition') ? 'decision' : null
}

/** The cell of a column "Beslutning" is a decision section of its row. */
function cellPart(lines: readonly Line[], at: number): SectionPart {
  return { id: 'decision', heading: null, words: '', line: at, contentStart: lines[at]!.start, from: at, to: at + 1, runIn: false, decisionField: true }
}

/** Where the title ends, with the marks and the point after it; what follows on its line is the item's text. */
function titleEnd(text: string, title: ItemTitle | null, start: ItemStart): number {
  const end = Math.max(title?.title.span[1] ?? 0, title?.slot?.span[1] ?? 0, title?.presenter?.span[1] ?? 0)
  if (start.title === null || end === 0) return start.title?.[1] ?? 0
  return end + /^[\s.:;,)*\]-]*/u.exec(text.slice(end, end + 12))![0].length
}

/** "21054412" below "Journalnummer": a case number only because its label says so. */
function onlyDigits(line: Line): boolean {
  return /^\d{5,10}$/u.test(line.words)
}
