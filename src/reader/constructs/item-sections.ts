import { sectionIdOf } from '../lexicon/headings.ts'
import type { Line } from './lines.ts'
import { namesIn } from './names.ts'

/** A stretch of an item under one heading. Lines are indexes into the content lines. */
export interface SectionPart {
  id: string
  /** the heading's place; null where an export gives only its id */
  heading: [number, number] | null
  /** the heading's own words */
  words: string
  /** heading's line */
  line: number
  /** where the content starts: on the heading's line for "Beslutning: Godkendt." */
  contentStart: number
  /** content lines after the heading's own line */
  from: number
  to: number
  /** the content's first characters stand on the heading's line */
  runIn: boolean
  /** an export's decision field */
  decisionField: boolean
}

const runInHeading = /^\**_?(\p{L}[\p{L}\s./()'’-]{1,60}?)_?\**\s*(?::|\s[–-](?=\s)|\t|\s{3,})\**\s*(?=\S)/u
/** What ends a heading that shares its line, among the first words: without one the expression need not look. */
const runInMark = /[:–\t]|\s[-]\s|\s{3}/u
const runInOnly = new Set(['decision', 'recommendation', 'attachments', 'background', 'economy', 'summary', 'absence', 'deliberation', 'legalBasis', 'staffConsequences', 'caseStatement', 'consultation', 'minority', 'conflictOfInterest', 'timetable', 'actions', 'dispatch', 'otherConsequences', 'decidedBy'])
const att = /^att\s*:\s*(?=\S)/iu

/** Headings inside an item: whole-line headings of the lexicon, and run-in ones ("Vedtak: …"). */
export function sectionParts(lines: readonly Line[], from: number, to: number): SectionPart[] {
  const parts: SectionPart[] = []
  const declared = lines.slice(from, to).filter((line) => line.block.role?.is === 'sectionHeading').length > 1
  for (let i = from; i < to; i++) {
    if (declared && lines[i]!.block.role?.is !== 'sectionHeading') continue
    const part = headingAt(lines, i)
    if (part === null) continue
    const before = parts.at(-1)
    if (before !== undefined && part.id === 'absence' && before.id === 'decision' && i < to) {
      const names = namesBelow(lines, i, to)
      if (before.from === i) before.from = names
      else if (names >= to || headingAt(lines, names) !== null) before.to = i
      if (names < to && headingAt(lines, names) === null) {
        i = names - 1
        continue
      }
    }
    if (before !== undefined && part.id === 'decision' && before.id === 'recommendation' && before.from === i && !before.runIn && /beslutar\s*:?$/iu.test(part.words)) continue
    if (before !== undefined && part.id === 'recommendation' && before.id === 'recommendation' && before.from === i && !before.runIn && !part.runIn) continue
    if (before !== undefined && before.to > i) before.to = i
    parts.push({ ...part, to })
  }
  for (const [i, part] of parts.entries()) if (isOwnRecommendation(parts, i)) part.id = 'decision'
  return parts
}

/** "Innstilling i formannskapet - 07.09.2022" below the deliberation is what that body resolved to recommend. */
function isOwnRecommendation(parts: readonly SectionPart[], i: number): boolean {
  const part = parts[i]!
  if (part.id !== 'recommendation' || !/^(?:tilråding|innstilling) (?:i|frå|fra) \p{Lu}/iu.test(part.words)) return false
  return parts.slice(0, i).some((before) => before.id === 'deliberation')
}

/** The line after "Fraværende:" and the names that stand with it; what follows them is still the decision. */
function namesBelow(lines: readonly Line[], i: number, to: number): number {
  const own = lines[i]!
  if (/:\s*\S/u.test(own.folded)) return i + 1
  let at = i + 1
  while (at < to && lines[at]!.folded.length < 70 && headingAt(lines, at) === null && namesIn(lines[at]!.words).some((found) => found.name.includes(' ')) && !/[.]$/.test(lines[at]!.folded)) at++
  return at
}

function headingAt(lines: readonly Line[], i: number): SectionPart | null {
  const line = lines[i]!
  const role = line.block.role
  if (role?.is === 'sectionHeading') {
    const id = sectionIdOf(line.words) ?? (role.decision ? 'decision' : 'other')
    return whole(line, i, role.decision ? 'decision' : id, role.decision)
  }
  if (role !== null) return null
  if (line.block.kind === 'item' && line.block.level > 0 && !/:$/.test(line.folded)) return null
  if (line.folded.length <= 140) {
    const id = sectionIdOf(line.words)
    if (id !== null && id !== 'toc' && looksLikeHeading(line)) return whole(line, i, id, false)
  }
  return runIn(line, i)
}

function whole(line: Line, i: number, id: string, decisionField: boolean): SectionPart {
  return { id, heading: [line.start, line.end], words: line.folded, line: i, contentStart: line.end, from: i + 1, to: i + 1, runIn: false, decisionField }
}

function looksLikeHeading(line: Line): boolean {
  if (line.block.kind === 'heading' || line.block.bold) return true
  if (line.block.kind === 'item') return /:$/.test(line.folded) || line.block.mark === null
  return !/[.!?]$/.test(line.folded) || line.folded.split(' ').length <= 2
}

function runIn(line: Line, i: number): SectionPart | null {
  if (att.test(line.words)) {
    const skip = att.exec(line.words)![0].length
    return { id: 'recommendation', heading: [line.start, line.start + 3], words: 'Att', line: i, contentStart: line.start + skip, from: i + 1, to: i + 1, runIn: true, decisionField: false }
  }
  const found = runInMark.test(line.words.slice(0, 90)) ? runInHeading.exec(line.words) : null
  if (found === null) return null
  const id = sectionIdOf(found[1]!)
  if (id === null || !runInOnly.has(id)) return null
  const at = line.start + found[0].indexOf(found[1]!)
  return { id, heading: [at, at + found[1]!.length], words: found[1]!, line: i, contentStart: line.start + found[0].length, from: i + 1, to: i + 1, runIn: true, decisionField: false }
}

/** Start and end of a section's content in the text; null when it has none. */
export function contentSpan(lines: readonly Line[], part: SectionPart): [number, number] | null {
  const own = part.runIn
  const last = part.to > part.from ? lines[part.to - 1]! : own ? lines[part.line]! : null
  if (last === null) return null
  const start = own ? part.contentStart : lines[part.from]!.block.outer[0]
  return [start, last.end]
}
