import { labelKey, type LabelKey } from '../lexicon/labels.ts'
import { sectionIdOf } from '../lexicon/headings.ts'
import type { Line } from './lines.ts'
import { namesIn } from './names.ts'

/** A label and where its value stands: on the line itself, in the next cell, or on the lines below. */
export interface Labelled {
  key: LabelKey
  label: string
  /** index of the label's line */
  line: number
  /** value on the label's own line or cell; null when it stands below */
  own: [number, number] | null
  /** lines that hold the rest of the value */
  below: number[]
}

const colon = /^[-*•]?\s*\**_?(\p{L}[\p{L}\d ./&()'’-]{0,48}?)_?\**\s*:\s*\**_?\s*/u
const columns = /^\**(\p{L}[\p{L} ./&()-]{1,40}?)\**(?:\t+|\s{2,})(?=\S)/u
/** Labels people write without a colon, told by what follows: "Mødedato Torsdag d. 1. november", "Fraværende Mogens Bach". */
const bare: readonly [label: RegExp, value: RegExp][] = [
  [/^(mødedato|møtedato|mødetid|starttidspunkt|sluttidspunkt|møtetid|sammanträdesdatum|mødetidspunkt)\s+/iu, /^\S/u],
  [/^(dato|datum|tid|tidspunkt)\s+/iu, /^(?:\d|kl|(?:man|tirs|ons|tors|fre|mån|tis|lör|lør)\p{Ll}*dag)/iu],
  [/^(mødested|møtested|mødeafholdelse|lokale|lokal|sted|plats|mötesplats)\s+/iu, /^(?:\p{Lu}|\d)/u],
  [/^(fraværende|afbud(?: fra)?|forfall|frånvarande|medlemmer|deltagere|deltakere|deltagare|stedfortrædere|referent|mødeleder|møteleder|ordförande|sekreterare|närvarande|til stede)\s+/iu, /^\p{Lu}\p{Ll}+ \p{Lu}/u],
]

function bareLabel(words: string): RegExpExecArray | null {
  if (!/^\p{Lu}/u.test(words)) return null
  for (const [label, value] of bare) {
    const found = label.exec(words)
    if (found !== null && value.test(words.slice(found[0].length))) return found
  }
  return null
}

const listKeys = new Set<LabelKey>(['present', 'absent', 'substitute', 'invited', 'adjuster', 'chair', 'minuteTaker'])

/** All labelled values among lines [from, to). */
export function headLabels(lines: readonly Line[], from: number, to: number): Labelled[] {
  const out: Labelled[] = []
  for (let i = from; i < to; i++) {
    const beside = labelsBeside(lines[i]!, i)
    const found = labelAt(lines, i, to)
    if (found?.own != null && beside[0] !== undefined) found.own[1] = Math.max(found.own[0], beside[0].from)
    if (found !== null) out.push(found)
    out.push(...beside.map((one) => one.labelled))
    if (found === null) continue
    if (found.below.length > 0) i = found.below.at(-1)!
  }
  return out
}

/** "Dato: 4. maj 2031      Sted: Salen", "Strandrådet      Møtested: Salen": labels in the columns after the first. */
function labelsBeside({ words, start, end, block }: Line, line: number): { from: number; labelled: Labelled }[] {
  if (block.cell !== null || words.length > 400) return []
  const found = [...words.matchAll(/(?<=\S)(?:\t|\s{3,})(\p{L}[\p{L} ./-]{0,30}?)\s?:\s*(?=\S)/gu)].filter((match) => labelKey(match[1]!) !== null)
  return found.map((match, n) => {
    const next = found[n + 1]
    const own: [number, number] = [start + match.index + match[0].length, next === undefined ? end : start + next.index]
    return { from: start + match.index, labelled: { key: labelKey(match[1]!)!, label: match[1]!, line, own, below: [] } }
  })
}

function labelAt(lines: readonly Line[], i: number, to: number): Labelled | null {
  const line = lines[i]!
  if (line.block.role !== null) return null
  if (line.block.cell !== null) return cellLabel(lines, i)
  const words = line.words
  const match = colon.exec(words) ?? columns.exec(words) ?? bareLabel(words)
  if (match !== null) {
    const key = labelKey(match[1]!)
    if (key !== null) {
      if (isMinutesWord(match[1]!) && (line.block.kind === 'heading' || !isOnlyNames(words.slice(match[0].length)))) return null
      const start = line.start + match[0].length
      const rest = line.end > start
      return { key, label: match[1]!, line: i, own: rest ? [start, line.end] : null, below: rest ? continuation(lines, i, to, key, line.block.indent + match[0].length) : listBelow(lines, i, to, key) }
    }
    return null
  }
  const key = labelKey(words)
  if (key === null || words.length > 60 || isMinutesWord(words)) return null
  const headed = line.block.kind === 'heading' || line.block.bold
  if ((key === 'chair' || key === 'minuteTaker') && !headed && !/:$/.test(line.folded)) return null
  if (/^justering/iu.test(lines[i - 1]?.folded ?? '')) return null
  if (!headed && !listKeys.has(key) && !(key === 'date' || key === 'place' || key === 'dateAndPlace' || key === 'time')) return null
  if (!headed && line.block.kind === 'item') return null
  const below = listBelow(lines, i, to, key)
  return below.length === 0 ? null : { key, label: words, line: i, own: null, below }
}

/** "Referat: Anne Holm" names who wrote it; "Referat: Møde 20.01.2026" is the document's own name. */
function isMinutesWord(label: string): boolean {
  return /^\W*(?:referat|protokoll?|notat)\W*$/iu.test(label)
}

function isOnlyNames(value: string): boolean {
  return !/\d|m(?:ø|ö)[td]e/iu.test(value) && namesIn(value).length > 0 && value.length < 90
}

function cellLabel(lines: readonly Line[], i: number): Labelled | null {
  const line = lines[i]!
  const cell = line.block.cell!
  const inline = colon.exec(line.words)
  const alone = isMinutesWord(line.words) ? null : labelKey(line.words)
  if (alone === null) {
    const key = inline === null ? null : labelKey(inline[1]!)
    if (key === null || line.start + inline![0].length >= line.end) return null
    return { key, label: inline![1]!, line: i, own: [line.start + inline![0].length, line.end], below: [] }
  }
  if (cell.header && !isLabelRow(lines, i)) return null
  const beside: { other: Line; at: number }[] = []
  for (let at = i + 1; at < Math.min(lines.length, i + 200); at++) {
    const other = lines[at]!
    if (other.block.cell?.table !== cell.table || other.block.cell.row !== cell.row) break
    if (other.block.cell.column > cell.column) beside.push({ other, at })
  }
  if (beside.length > 0) {
    if (beside.some(({ other }) => labelKey(other.words) !== null)) return null
    const first = beside[0]!
    return { key: alone, label: line.words, line: i, own: [first.other.start, first.other.end], below: beside.slice(1).map(({ at }) => at) }
  }
  const under: number[] = []
  for (let at = i + 1; at < lines.length && under.length < 60; at++) {
    const other = lines[at]!
    if (other.block.cell === null || labelKey(other.words) !== null || sectionIdOf(other.words) === 'toc') break
    under.push(at)
  }
  return under.length === 0 ? null : { key: alone, label: line.words, line: i, own: null, below: under }
}

/** A first row that names no columns: one cell alone, or a label with its value and another label below ("Dato | 4. maj" over "Sted | Salen"). */
function isLabelRow(lines: readonly Line[], i: number): boolean {
  if (lines[i]!.block.cell!.column > 0) return false
  const beside = lines[i + 1]
  if (beside?.block.cell?.header !== true) return true
  const below = lines[i + 2]
  return below !== undefined && below.block.cell?.column === 0 && labelKey(beside.words) === null && labelKey(below.words) !== null
}

/** "Deltagere: A, B," + next line "C og D": names wrap; or each stands on a line of its own below the first, in its `column`. */
function continuation(lines: readonly Line[], i: number, to: number, key: LabelKey, column: number): number[] {
  if (!listKeys.has(key)) return []
  const out: number[] = []
  const open = /[,;&]$|\bog$|\boch$/u.test(lines[i]!.folded)
  for (let at = i + 1; at < to; at++) {
    const line = lines[at]!
    if (line.block.gap > 0 || line.block.cell !== null || line.block.kind === 'heading' || line.block.bold) break
    const labelled = colon.exec(line.words) ?? columns.exec(line.words)
    if ((labelled !== null && (labelKey(labelled[1]!) !== null || sectionIdOf(labelled[1]!) !== null)) || labelKey(line.words) !== null || sectionIdOf(line.words) !== null) break
    const hangs = column >= 8 && Math.abs(line.block.indent - column) <= 2
    if (!open && !hangs && !/,/.test(line.folded) && line.block.kind !== 'item' && !(/[,;&]$/u.test(lines[at - 1]!.folded) || /^\p{Lu}[\p{L}.-]+ \p{Lu}/u.test(line.folded))) break
    if (line.block.kind === 'item' && /^\d/.test(line.block.mark ?? '')) break
    if (line.folded.length > 260) break
    out.push(at)
  }
  return out
}

/** Lines under a label that stands alone, down to the next heading, label or empty stretch. */
function listBelow(lines: readonly Line[], i: number, to: number, key: LabelKey): number[] {
  const out: number[] = []
  const limit = listKeys.has(key) ? 400 : 2
  for (let at = i + 1; at < to && out.length < limit; at++) {
    const line = lines[at]!
    if (line.block.kind === 'heading' || line.block.role !== null) break
    if (line.block.cell === null) {
      if (line.block.bold && line.block.kind === 'paragraph') break
      const labelled = colon.exec(line.words)
      if (labelled !== null && (labelKey(labelled[1]!) !== null || sectionIdOf(labelled[1]!) !== null)) break
      if (labelKey(line.words) !== null || sectionIdOf(line.words) !== null) break
      if (line.block.kind === 'paragraph') {
        if (out.length > 0 && line.block.gap > 1) break
        if (out.length > 0 && line.block.gap > 0 && lines[at - 1]!.block.kind !== 'paragraph') break
        if (line.folded.length > 240 || (listKeys.has(key) && /[.!?] \p{Lu}\p{Ll}/u.test(line.folded) && line.folded.length > 60 && !/,/.test(line.folded)) || /^(?:punkt|sak|§|ps|ad)\s*\d/iu.test(line.folded)) break
        if (listKeys.has(key) && out.length > 0 && /[.!?]$/.test(line.folded) && line.folded.length > 90) break
      }
      if (line.block.kind === 'item' && out.length > 0 && lines[out[0]!]!.block.kind === 'paragraph' && /^\d/.test(line.block.mark ?? '')) break
    } else if (out.length > 0 && lines[out[0]!]!.block.cell === null) break
    out.push(at)
  }
  return out
}
