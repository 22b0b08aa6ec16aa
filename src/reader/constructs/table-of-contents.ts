import { leader } from './noise.ts'
import type { Line } from './lines.ts'
import { sectionIdOf } from '../lexicon/headings.ts'
import { labelKey } from '../lexicon/labels.ts'
import { fold } from '../words.ts'

/** One line of an agenda list or table of contents. */
export interface Entry {
  /** index into the lines */
  line: number
  number: string | null
  /** folded, without number and page */
  title: string
  /** lines below it that belong to it */
  children: number[]
}

export interface ContentsList {
  /** first line (the heading) and the line after the last */
  from: number
  to: number
  entries: Entry[]
}

const numberAhead = /^(?:(?:punkt|pkt\.?|sak|ps|rs|fo|nr\.?|§)\s*)?(\d{1,4}(?:[./]\d{1,4})?(?:-\d+)?)\s*[:.)–-]?\s+(?=\S)/iu

/** Lists that only name what follows: under "Indholdsfortegnelse", "Dagsorden", "Saksliste", or with leader dots. */
export function contentsLists(lines: readonly Line[]): ContentsList[] {
  const lists: ContentsList[] = []
  for (let i = 0; i < lines.length; i++) {
    const list = isContentsHeading(lines[i]!) || namesAgenda(lines, i) ? listBelow(lines, i) : leader.test(lines[i]!.words) ? leaderRun(lines, i) : null
    if (list === null) continue
    lists.push(list)
    i = list.to - 1
  }
  return lists
}

function isContentsHeading(line: Line): boolean {
  if (line.folded.length > 80 || line.block.role !== null || (line.block.kind === 'item' && !/:$/.test(line.folded))) return false
  if (/^(?:nr|saksnr|saksnummer|pkt|punkt)\.?\s+(?:ärende|sak|innhold|innhald|emne|tittel|titel|overskrift)(?:\s|$)/iu.test(line.folded)) return true
  if (/(?:dagsorden|dagordning|saksliste|sakliste|agenda|ärenden|følgende punkter|följande punkter)\s*:$/iu.test(line.folded)) return true
  if (sectionIdOf(line.words) === 'toc') return true
  return /^(?:dagsorden|agenda|dagordning|saksliste|sakliste|saker|innkalling)(?:\s+(?:for|til|på)\s.{1,40})?:?$/iu.test(line.folded) && line.block.kind !== 'cell'
}

/** A title that says "Agenda" with the list right below it. */
function namesAgenda(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!
  if (line.block.kind !== 'heading' || !/^(?:agenda|dagordning|dagsorden)(?![\p{L}])/iu.test(line.folded)) return false
  const next = lines[i + 1]
  return next?.block.kind === 'item' || (lines[i + 2]?.block.kind === 'item' && (next?.folded.length ?? 99) < 80 && /^http|^\d/.test(next?.folded ?? ''))
}

function listBelow(lines: readonly Line[], heading: number): ContentsList | null {
  const entries: Entry[] = []
  let loose = 0
  let i = heading + 1
  while (lines[i]?.block.kind === 'paragraph' && /^http|^[^\d]{0,40}\s(?:side|sida|page)$/iu.test(lines[i]!.folded)) i++
  i = pastColumnHeads(lines, i)
  const form = firstForm(lines, i)
  if (form === null) return null
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (line.block.kind === 'heading' && line.block.mark === null) break
    if (form.kind === 'cell' && line.block.kind !== 'cell') break
    if (form.kind !== 'cell' && line.block.kind === 'cell') break
    if (sectionIdOf(line.words) !== null && !isEntryForm(line, form) && !isAgendaWord(line)) break
    if (form.kind === 'cell') {
      i = pushRow(lines, i, entries) - 1
      continue
    }
    if (isEntryForm(line, form) && !(form.kind === 'plain' && entries.length > 0 && line.block.indent > lines[entries[0]!.line]!.block.indent + 2)) {
      const next = entryOf(line, i)
      if (next.number !== null && entries.some((entry) => entry.number === next.number)) break
      entries.push(entryOf(line, i))
      loose = 0
      continue
    }
    if (entries.length === 0) break
    const below = line.block.kind === 'item' && (line.block.level > form.level || form.mark !== markKind(line))
    if (below) {
      entries.at(-1)!.children.push(i)
      continue
    }
    if (form.kind === 'plain' && hangs(lines, entries, line)) {
      entries.at(-1)!.children.push(i)
      continue
    }
    if (form.kind === 'plain') break
    if (line.block.gap > 1 || loose > 1 || startsOver(line, entries) || /^(?:dagsordens?punkt|punkt|pkt\.?|sak|§)\s*\d/iu.test(line.folded)) break
    loose++
    entries.at(-1)!.children.push(i)
  }
  if (entries.length === 0) return null
  return { from: heading, to: i, entries }
}

function leaderRun(lines: readonly Line[], from: number): ContentsList | null {
  const entries: Entry[] = []
  let i = from
  for (; i < lines.length && leader.test(lines[i]!.words); i++) entries.push(entryOf(lines[i]!, i))
  return entries.length >= 2 || /\d$/.test(lines[from]!.folded) ? { from, to: i, entries } : null
}

interface EntryForm {
  kind: 'item' | 'plain' | 'cell'
  mark: string
  level: number
  leaders: boolean
}

function firstForm(lines: readonly Line[], i: number): EntryForm | null {
  const line = lines[i]
  if (line === undefined || line.block.kind === 'heading') return null
  if (line.block.kind === 'cell') return { kind: 'cell', mark: '', level: 0, leaders: false }
  if (line.block.mark !== null) return { kind: 'item', mark: markKind(line), level: line.block.level, leaders: false }
  if (line.folded.length > 200 || isHeadLabel(line)) return null
  return { kind: 'plain', mark: numberAhead.test(line.folded) ? 'number' : '', level: 0, leaders: leader.test(line.words) }
}

/** "Deltagere: Asta" under "Dagsorden for Parkrådet": that line was the paper's title. */
function isHeadLabel(line: Line): boolean {
  const label = /^\**([^:*]{2,40})\**\s*:/u.exec(line.words)
  return label !== null && labelKey(label[1]!) !== null
}

function isEntryForm(line: Line, form: EntryForm): boolean {
  if (form.kind === 'item') return line.block.mark !== null && markKind(line) === form.mark && line.block.level <= form.level
  if (line.block.kind !== 'paragraph') return false
  if (form.leaders) return leader.test(line.words)
  if (form.mark === 'number') return numberAhead.test(line.folded) && line.folded.length < 220
  return line.block.gap <= 1 && line.folded.length < 160 && !/[.!?]$/.test(line.folded.replace(leader, ''))
}

/** "1." and "1)" are numbers, "a)" letters, the rest bullets. */
export function markKind(line: Line): string {
  const mark = line.block.mark
  if (mark === null) return ''
  if (/^\(?\d+[.):]?$/u.test(mark)) return 'number'
  if (/\d/.test(mark)) return 'subnumber'
  return /\p{L}/u.test(mark) && mark !== 'o' ? 'letter' : 'bullet'
}

function entryOf(line: Line, index: number): Entry {
  const whole = withoutPage(firstColumn(line))
  const number = numberAhead.exec(whole)
  const title = number === null ? (line.block.mark === null ? whole : fold(whole.slice(line.block.mark.length))) : whole.slice(number[0].length)
  const series = /^(\p{Lu}{2,3})\s+\d+\/\d/u.exec(whole)?.[1]
  return { line: index, number: number === null ? null : series === undefined ? number[1]! : `${series} ${number[1]!}`, title: fold(title), children: [] }
}

/** Of "PS 5/26   Klage på vedtak      2023/14" the number and the title: what stands before the wide gap after the title. */
function firstColumn(line: Line): string {
  const lead = line.block.mark === null ? (numberAhead.exec(line.words)?.[0].length ?? 0) : 0
  const gap = line.words.slice(lead).search(/\t|\s{3,}/u)
  const words = gap <= 0 ? line.words : line.words.slice(0, lead + gap)
  return line.block.mark === null ? fold(words) : `${line.block.mark} ${fold(words)}`
}

function withoutPage(entry: string): string {
  if (!leader.test(entry)) return entry
  return entry.replace(/\s*\d{0,4}$/u, '').replace(/(?:\.{4,}|…{2,}|(?:\.\s){4,}|_{4,}).*$/u, '')
}

/** A row "PS 5/26 | Klage … | Offl. § 13": number and longest cell. Returns the line after the row. */
function pushRow(lines: readonly Line[], from: number, entries: Entry[]): number {
  const first = lines[from]!.block.cell!
  let to = from
  while (to < lines.length && lines[to]!.block.cell?.table === first.table && lines[to]!.block.cell?.row === first.row) to++
  if (first.header) return to
  const cells = lines.slice(from, to)
  const numbered = cells.find((cell) => /^(?:\p{Lu}{1,4}\s*)?\d{1,4}(?:[./]\d{1,4})?\.?$/u.test(cell.folded))
  const title = topicCell(lines, from, cells) ?? cells.filter((cell) => cell !== numbered).sort((a, b) => b.folded.length - a.folded.length)[0]
  if (title === undefined || !/\p{L}{3}/u.test(title.folded)) return to
  entries.push({ line: from + cells.indexOf(title), number: numbered?.folded.replace(/\.$/, '') ?? null, title: title.folded, children: [] })
  return to
}

/** "Utvalgs-        Unntatt" / "saksnr   Innhold   off.": the columns' names, wrapped, above the first numbered line. */
function pastColumnHeads(lines: readonly Line[], from: number): number {
  for (let i = from; i < Math.min(from + 3, lines.length); i++) {
    const line = lines[i]!
    if (line.block.kind !== 'paragraph') return from
    if (numberAhead.test(line.folded)) return i
    if (/\d/.test(line.folded) || !/\t|\s{3,}/u.test(line.words)) return from
  }
  return from
}

/** A wrapped column: set in under a numbered entry. */
function hangs(lines: readonly Line[], entries: readonly Entry[], line: Line): boolean {
  const entry = lines[entries.at(-1)!.line]!
  if (entries.at(-1)!.number === null || line.block.gap > 0) return false
  return line.block.indent > entry.block.indent + 2 || (/^\p{Ll}/u.test(line.folded) && line.folded.length < 60)
}

/** The cell under a column named "Punkt", "Emne", "Innhold" …, where the table names its columns. */
function topicCell(lines: readonly Line[], from: number, cells: readonly Line[]): Line | undefined {
  const table = lines[from]!.block.cell!.table
  for (let i = from - 1; i >= 0 && lines[i]!.block.cell?.table === table; i--) {
    const head = lines[i]!
    if (head.block.cell!.row > 0 || !/^(?:menupunkt|punkt|emne|titel|tittel|innhold|indhold|tema|aktivitet|program|sak|ämne|ärende|overskrift)$/iu.test(head.folded)) continue
    return cells.find((cell) => cell.block.cell!.column === head.block.cell!.column)
  }
  return undefined
}

function isAgendaWord(line: Line): boolean {
  const id = sectionIdOf(line.words)
  return id === 'aob' || id === 'agendaApproval' || id === 'information' || id === 'economy' || id === 'timetable'
}

/** The body begins: the first entry's title comes again. */
function startsOver(line: Line, entries: readonly Entry[]): boolean {
  return line.form.includes(entries[0]!.title.toLowerCase().slice(0, 40))
}
