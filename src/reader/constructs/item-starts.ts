import type { ContentsList } from './table-of-contents.ts'
import { contentsLists, markKind } from './table-of-contents.ts'
import { leader } from './noise.ts'
import { wholeLine, type Line } from './lines.ts'
import { sectionIdOf } from '../lexicon/headings.ts'
import type { DocumentKind } from '../reading.ts'
import { fold } from '../words.ts'

/** Where an agenda item begins. Lines are indexes into the content lines. */
export interface ItemStart {
  line: number
  number: string | null
  /** where the title stands in the text; null when the document gives only a number */
  title: [number, number] | null
  /** first line below the title */
  body: number
}

/**
 * Finds the agenda items of minutes and agendas, whatever their layout. Strongest sign first:
 * an export's own fields; "Punkt 3:", "Sak 12/09", "§ 45"; titles that the agenda list names;
 * numbered headings and lines in sequence; rows of a table; plain headings; the agenda list itself.
 */
export function itemStarts(lines: readonly Line[], kind: DocumentKind): ItemStart[] {
  const declared = byRole(lines)
  if (declared.length > 0) return declared
  if (kind !== 'minutes' && kind !== 'agenda') return []
  const lists = contentsLists(lines)
  const listed = new Set<number>()
  for (const list of lists) for (let i = list.from; i < list.to; i++) listed.add(i)

  const prefixed = bestSeries(lines, prefixedStarts(lines, listed))
  if (prefixed.length > 0) return prefixed
  const main = mainPart(lines)
  const numbered = numberedStarts(lines, listed, main)
  const named = namedByList(lines, lists, listed)
  if (named.length >= 2 && named.length >= numbered.length) return named
  if (numbered.length >= 2) return numbered
  const rows = tableRows(lines, listed)
  if (rows.length >= 2) return rows
  const agenda = fromList(lines, lists)
  if (agenda.length >= 2 && agenda.some((start) => start.number !== null)) return agenda
  const headed = headedStarts(lines, listed, main)
  if (headed.length >= 1 && headed.length >= agenda.length) return headed
  if (agenda.length >= 1) return agenda
  return labelledLines(lines, main)
}

function byRole(lines: readonly Line[]): ItemStart[] {
  const starts: ItemStart[] = []
  lines.forEach((line, i) => {
    if (line.block.role?.is === 'itemTitle') starts.push({ line: i, number: line.block.role.number, title: [line.start, line.end], body: i + 1 })
  })
  return starts
}

/* ---------- "Punkt 3: …", "Sak 12/09 …", "PS 5/26 …", "§ 45 …", "Ad 2: …" ---------- */

const prefix = /^(?<word>Dagsordens?punkt|Punkt(?:\s+nr\.?)?|Pkt\.?|Ad\.?|Sak(?:s?nr\.?|snummer)?|Ärende|Mötespunkt|Agendapunkt|Agenda item|Item|Emne|Tema|Beslutningspunkt|Nr\.?|PS|RS|FO|HS|DS|OS|KS|FS|ST|GS|BS|UTV|§)\s*(?<number>\d{1,4}(?:[./]\d{1,4})?(?:[-/]\d{2,4})?)(?<sep>\s*[:.)–—-]+\s*|\s{2,}|\s+|$)(?<title>.*)$/iu

interface Candidate extends ItemStart {
  form: string
}

function prefixedStarts(lines: readonly Line[], listed: ReadonlySet<number>): Candidate[] {
  const out: Candidate[] = []
  lines.forEach((line, i) => {
    if (listed.has(i) || leader.test(line.words) || line.words.length > 400) return
    if (line.block.kind === 'item' && !/^\d/.test(line.block.mark ?? '-')) return
    const found = prefix.exec(line.folded)
    if (found?.groups === undefined) return
    const { word, number, sep, title } = found.groups as { word: string; number: string; sep: string; title: string }
    const strong = line.block.kind === 'heading' || line.block.bold
    if (/^(?:tema|emne|nr)/iu.test(word) && !strong) return
    if (!/[:.)–—-]/.test(sep) && !strong && title !== '' && !/^[\p{Lu}\d"'“”«»(]/u.test(title)) return
    if (/^stk|^,|^og |^och |^jf/iu.test(title)) return
    if (word !== '§' && !strong && !/[:.)–—-]/.test(sep) && title.length > 160) return
    if (sep.trim() === '' && title === '' && !strong && !/^(?:punkt|pkt|sak|§|ad)/iu.test(word)) return
    if (/^[\p{Ll}]/u.test(word)) return
    const family = word.toLowerCase().replace(/[.\s]|nr|snummer/g, '') || word
    const form = family.length <= 3 && family !== 'pkt' && family !== 'ad' && family !== '§' ? 'case' : family
    out.push({ ...titleAfter(lines, i, line.folded.length - title.length), number: shownNumber(word, number), form })
  })
  return out
}

/** "PS 5/26" is the number as people say it; of "Punkt 3" it is 3, of "§ 45" it is 45. */
function shownNumber(word: string, number: string): string {
  return /^(?:PS|RS|FO|HS|DS|OS|KS|FS|ST|GS|BS|UTV)$/u.test(word) ? `${word} ${number}` : number
}

/** The title after a prefix of `skip` folded characters; on the next line when nothing follows. */
function titleAfter(lines: readonly Line[], i: number, skip: number): ItemStart {
  const line = lines[i]!
  const at = line.start + unfoldedOffset(line.words, skip - (line.block.mark !== null && wholeLine(line) !== line.folded ? 0 : 0))
  if (at < line.end) return { line: i, number: null, title: [at, line.end], body: i + 1 }
  const next = lines[i + 1]
  if (next !== undefined && next.folded.length < 200 && sectionIdOf(next.words) === null && !prefix.test(next.folded)) {
    return { line: i, number: null, title: [next.start, next.end], body: i + 2 }
  }
  return { line: i, number: null, title: null, body: i + 1 }
}

/** Offset in the words of the n-th folded character. */
export function unfoldedOffset(words: string, folded: number): number {
  let seen = 0
  let blank = true
  for (let i = 0; i < words.length; i++) {
    if (/[\s\u00a0]/.test(words[i]!)) {
      if (!blank) {
        if (seen === folded) return i
        seen++
      }
      blank = true
      continue
    }
    if (seen === folded) return i
    seen++
    blank = false
  }
  return words.length
}

/** The largest family of prefixes; of two places with one number the one with more below it. */
function bestSeries(lines: readonly Line[], candidates: Candidate[]): ItemStart[] {
  const families = new Map<string, Candidate[]>()
  for (const candidate of candidates) families.set(candidate.form, [...(families.get(candidate.form) ?? []), candidate])
  let best: Candidate[] = []
  for (const family of families.values()) {
    const kept = withoutRepeats(lines, family) as Candidate[]
    if (kept.length > best.length) best = kept
  }
  if (best.length === 1 && best[0]!.title === null && lines.length > 40) return []
  return best
}

/** The same number twice: an agenda before the minutes, or a running head. The place with most below it is the item. */
function withoutRepeats(lines: readonly Line[], starts: readonly ItemStart[]): ItemStart[] {
  const ends = starts.map((_, i) => starts[i + 1]?.line ?? lines.length)
  const weight = starts.map((start, i) => {
    let sum = 0
    for (let l = start.body; l < ends[i]!; l++) sum += lines[l]!.folded.length + (sectionIdOf(lines[l]!.words) === null ? 0 : 200)
    return sum
  })
  const best = new Map<string, number>()
  starts.forEach((start, i) => {
    const key = start.number ?? `#${i}`
    const before = best.get(key)
    if (before === undefined || weight[i]! >= weight[before]!) best.set(key, i)
  })
  return [...best.values()].sort((a, b) => a - b).map((i) => starts[i]!)
}

/* ---------- numbered headings and lines ---------- */

const leadingNumber = /^(?:(\d{1,3})(?:\s*[.):–-]+\s*|\s+)|§\s*(\d{1,3})\s+)(?=[\p{L}"'“”«»(\d*_[])/u

function numberedStarts(lines: readonly Line[], listed: ReadonlySet<number>, main: number): ItemStart[] {
  const groups = new Map<string, Candidate[]>()
  lines.forEach((line, i) => {
    if (listed.has(i) || leader.test(line.words)) return
    const candidate = numberedCandidate(line, i)
    if (candidate !== null) groups.set(candidate.form, [...(groups.get(candidate.form) ?? []), candidate])
  })
  let best: ItemStart[] = []
  let bestScore = 0
  for (const [form, group] of groups) {
    const run = inSequence(withoutRepeats(lines, group.filter((one) => one.line >= (main > 0 && group.some((g) => g.line >= main) ? main : 0))))
    if (run.length < 2) continue
    const filled = run.filter((start, i) => contentBelow(lines, start, run[i + 1]?.line ?? lines.length)).length
    if (form.startsWith('item') && filled < Math.max(2, run.length * 0.5)) continue
    if (form.startsWith('item') && !spreadOut(lines, run)) continue
    const score = run.length * (form.startsWith('heading') ? 3 : form.includes('bold') ? 2 : 1) + filled
    if (score > bestScore) {
      best = run
      bestScore = score
    }
  }
  return best
}

function numberedCandidate(line: Line, i: number): Candidate | null {
  if (line.block.kind === 'cell' || line.words.length > 300) return null
  const strength = line.block.bold ? '-bold' : ''
  if (line.block.mark !== null) {
    if (line.block.kind === 'item' && line.block.level > 0) return null
    const n = /^\(?(\d{1,3})[.)]?$/u.exec(line.block.mark)
    if (n === null || line.folded === '') return null
    return { line: i, number: n[1]!, title: [line.start, line.end], body: i + 1, form: `${line.block.kind}${line.block.kind === 'heading' ? line.block.level : ''}${strength}` }
  }
  const found = leadingNumber.exec(line.words)
  if (found === null || (line.block.kind !== 'heading' && !line.block.bold)) return null
  const number = found[1] ?? found[2]!
  return { line: i, number, title: [line.start + found[0].length, line.end], body: i + 1, form: `${line.block.kind}${line.block.level}${strength}` }
}

/** The longest run in which numbers grow; small gaps are allowed, starting over is not. */
function inSequence(starts: readonly ItemStart[]): ItemStart[] {
  let best: ItemStart[] = []
  for (let from = 0; from < starts.length; from++) {
    if (best.length >= starts.length - from) break
    const first = Number(starts[from]!.number)
    if (from > 0 && first > 1 && best.length > 0) continue
    const run = [starts[from]!]
    for (let i = from + 1; i < starts.length; i++) {
      const step = Number(starts[i]!.number) - Number(run.at(-1)!.number)
      if (step >= 1 && step <= 3) run.push(starts[i]!)
    }
    if (run.length > best.length) best = run
  }
  return best
}

function contentBelow(lines: readonly Line[], start: ItemStart, end: number): boolean {
  return end - start.body >= 1 && lines[start.body]?.block.kind !== undefined
}

/** A list of recommendations is numbered too, but its lines stand close; agenda items have their own text between. */
function spreadOut(lines: readonly Line[], run: readonly ItemStart[]): boolean {
  const first = run[0]!.line
  const last = run.at(-1)!.line
  const own = lines.slice(first, last + 1).filter((line) => line.block.kind !== 'item' || line.block.level > 0 || markKind(line) !== 'number').length
  const inSection = run.some((start) => insideSection(lines, start.line))
  return own >= run.length * 0.5 && !inSection
}

/** Right below "Indstilling" or "Beslutning": these numbers count recommendations or points. */
function insideSection(lines: readonly Line[], i: number): boolean {
  for (let l = i - 1; l >= Math.max(0, i - 2); l--) {
    const id = sectionIdOf(lines[l]!.words)
    if (id === 'recommendation' || id === 'decision' || id === 'attachments') return true
  }
  return false
}

/* ---------- titles the agenda list names ---------- */

function namedByList(lines: readonly Line[], lists: readonly ContentsList[], listed: ReadonlySet<number>): ItemStart[] {
  let best: ItemStart[] = []
  for (const list of lists) {
    if (list.entries.length < 2) continue
    const starts: ItemStart[] = []
    let from = list.to
    for (const entry of list.entries) {
      const key = titleKey(entry.title)
      if (key.length < 3) continue
      const at = lines.findIndex((line, i) => i >= from && !listed.has(i) && line.folded.length < entry.title.length + 40 && sameTitle(titleKey(line.folded), key))
      if (at < 0) continue
      const line = lines[at]!
      const lead = leadingNumber.exec(line.words) ?? prefix.exec(line.words)
      const skip = lead === null ? 0 : lead.groups === undefined ? lead[0].length : line.words.length - (lead.groups.title?.length ?? 0)
      starts.push({ line: at, number: entry.number ?? lead?.[1] ?? null, title: [line.start + skip, line.end], body: at + 1 })
      from = at + 1
    }
    if (starts.length >= list.entries.length * 0.6 && starts.length > best.length) best = starts
  }
  return best
}

function titleKey(title: string): string {
  return fold(title.replace(/^(?:[\p{Lu}§]{1,12}\s*)?\d{1,4}(?:[./]\d{1,4})?\s*[:.)–-]?\s+/u, '').replace(/[^\p{L}\p{N}\s]/gu, ' ')).toLowerCase()
}

function sameTitle(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 12 || b.length < 12) return false
  return a.startsWith(b) || b.startsWith(a)
}

/* ---------- tables: one row an item ---------- */

/** "| Punkt | Referat | Ansvarlig |": the rows are the items, their first wide cell the title. */
function tableRows(lines: readonly Line[], listed: ReadonlySet<number>): ItemStart[] {
  const starts: ItemStart[] = []
  for (let i = 0; i < lines.length; i++) {
    const cell = lines[i]!.block.cell
    if (cell === null || cell.row !== 0 || cell.column !== 0 || listed.has(i)) continue
    const table = lines.slice(i).filter((line) => line.block.cell?.table === cell.table)
    const header = table.filter((line) => line.block.cell!.row === 0)
    const topic = header.findIndex((line) => /^(?:punkt|emne|sak|dagsordenspunkt|dagsorden|tema|ärende|punkter|titel|tittel|item|agenda|dagsordenpunkt|sag)\b/iu.test(line.folded))
    const outcome = header.some((line) => /referat|beslut|vedtak|konklusion|drøftelse|diskussion|notat|opsamling|kommentar/iu.test(line.folded))
    if (topic < 0 || !outcome) continue
    const column = header[topic]!.block.cell!.column
    const rows = new Map<number, Line[]>()
    for (const line of table) if (line.block.cell!.row > 0) rows.set(line.block.cell!.row, [...(rows.get(line.block.cell!.row) ?? []), line])
    for (const cells of rows.values()) {
      const title = cells.find((line) => line.block.cell!.column === column)
      if (title === undefined || title.folded === '') continue
      const lead = leadingNumber.exec(title.words)
      const numberCell = cells.find((line) => line.block.cell!.column < column && /^\d{1,3}\.?$/u.test(line.folded))
      starts.push({
        line: i + table.indexOf(cells[0]!),
        number: lead?.[1] ?? numberCell?.folded.replace('.', '') ?? title.block.mark?.replace(/[.)]/g, '') ?? null,
        title: [title.start + (lead?.[0].length ?? 0), title.end],
        body: i + table.indexOf(title) + 1,
      })
    }
  }
  return starts
}

/* ---------- headings without numbers ---------- */

const frame = new Set(['attendance', 'absence', 'toc', 'signatures', 'publicNotice', 'actions', 'recommendation', 'decision', 'attachments', 'dispatch', 'background', 'caseStatement', 'summary', 'economy', 'minority', 'conflictOfInterest', 'deliberation', 'earlierHandling'])
const frameWords = /^(?:m(?:ø|ö)de?fakta|status|m(?:ø|ö)te?info.*|praktisk.*|tid(?:spunkt)?|sted|plats|dato|datum|dato og tid|tid og sted|tid och plats|når|hvor|faciliteret af.*|gæster|observat.rer|referat|protokoll?|mødereferat|møde referat|møde indhold|møde beskrivelse|møtereferat|minnesanteckningar|mötesanteckningar|anteckningar|notat(?:er)?|noter|innehåll|logg|log|beslutningslog.*|beslutnings og action logs|links?|lenker|länkar|formalia|signaturer?|metadata|om m(?:ø|ö)[td]et|målet med.*|beslutningslogg|ordstyrer|referent|mødeleder|ordförande|sekreterare|nästa möte|næste møde|neste møte)$/iu

function headedStarts(lines: readonly Line[], listed: ReadonlySet<number>, main: number): ItemStart[] {
  const groups = new Map<string, number[]>()
  lines.forEach((line, i) => {
    if (i < main || listed.has(i) || line.block.cell !== null) return
    const heading = line.block.kind === 'heading'
    if (!heading && !(line.block.bold && line.block.kind === 'paragraph')) return
    if (i <= 1 && line.block.level === 1) return
    if (line.folded.length > 200 || isFrame(line)) return
    const key = heading ? `h${line.block.level}` : 'bold'
    groups.set(key, [...(groups.get(key) ?? []), i])
  })
  const ordered = [...groups.entries()].sort(([a], [b]) => rank(a) - rank(b))
  const chosen = ordered.find(([, at]) => at.length >= 2) ?? ordered[0]
  if (chosen === undefined) return []
  return chosen[1].map((i) => ({ line: i, number: null, title: withoutColon(lines[i]!), body: i + 1 }))
}

function rank(key: string): number {
  return key === 'bold' ? 20 : Number(key.slice(1))
}

function isFrame(line: Line): boolean {
  const id = sectionIdOf(line.words)
  return (id !== null && frame.has(id)) || frameWords.test(line.form)
}

function withoutColon(line: Line): [number, number] {
  return [line.start, line.end - (/\s*:$/.exec(line.words)?.[0].length ?? 0)]
}

/** The line after a heading that says where the minutes themselves begin; 0 when there is none. */
function mainPart(lines: readonly Line[]): number {
  const at = lines.findIndex((line, i) => i > 2 && line.block.kind === 'heading' && /^(?:møde\s?referat|referat|møtereferat|mötesanteckningar|anteckningar|protokoll?|minnesanteckningar|minutes|notat)$/iu.test(line.form))
  return at < 0 ? 0 : at + 1
}

/* ---------- the agenda list itself ---------- */

function fromList(lines: readonly Line[], lists: readonly ContentsList[]): ItemStart[] {
  const list = [...lists].sort((a, b) => b.entries.length - a.entries.length)[0]
  if (list === undefined) return []
  return list.entries.map((entry) => {
    const line = lines[entry.line]!
    const lead = line.block.mark === null ? /^(?:(?:punkt|pkt\.?|sak|ps|rs|fo|nr\.?|§)\s*)?\d{1,4}(?:[./]\d{1,4})?(?:-\d+)?\s*[:.)–-]?\s+(?=\S)/iu.exec(line.words) : null
    const tail = leader.exec(line.words)
    return {
      line: entry.line,
      number: entry.number,
      title: [line.start + (entry.number === null ? 0 : (lead?.[0].length ?? 0)), line.end - (tail?.[0].length ?? 0)] as [number, number],
      body: entry.line + 1,
    }
  })
}

/** Last resort: short lines ending in a colon, each with text below ("Økonomi:"). */
function labelledLines(lines: readonly Line[], main: number): ItemStart[] {
  const starts: ItemStart[] = []
  lines.forEach((line, i) => {
    if (i < main || line.block.cell !== null || !/:$/.test(line.folded) || line.folded.length > 90) return
    if (isFrame(line) || (line.block.kind === 'item' && line.block.level > 0)) return
    const next = lines[i + 1]
    if (next === undefined || next.folded.length < 30) return
    starts.push({ line: i, number: null, title: withoutColon(line), body: i + 1 })
  })
  return starts.length >= 3 ? starts : []
}
