import type { Person, PersonRole } from '../reading.ts'
import { labelKey, type LabelKey } from '../lexicon/labels.ts'
import type { Labelled } from './head-labels.ts'
import type { Line } from './lines.ts'
import { nameOf, namesIn, type FoundName } from './names.ts'

const order: readonly PersonRole[] = ['chair', 'minuteTaker', 'substitute', 'present', 'apologies', 'absent', 'presenter', 'author', 'signatory', 'mentioned']
const roleOfLabel: Partial<Record<LabelKey, PersonRole>> = {
  present: 'present', others: 'mentioned', absent: 'apologies', substitute: 'substitute', chair: 'chair', minuteTaker: 'minuteTaker', author: 'author', invited: 'mentioned', adjuster: 'mentioned',
}

/** Gathers people under one name each; of several roles the first in the contract's order stays. */
export class People {
  private readonly found = new Map<string, Person>()

  add(name: string, role: PersonRole, title: string | null, span: [number, number]): void {
    const key = keyOf(name)
    if (key.length === 0) return
    const known = this.found.get(key)
    if (known === undefined) {
      this.found.set(key, { name, role, title, span })
      return
    }
    if ((known.role === 'apologies' || known.role === 'absent') && role === 'present') return
    if (known.role === 'present' && (role === 'apologies' || role === 'absent')) known.role = role
    else if (order.indexOf(role) < order.indexOf(known.role)) known.role = role
    known.title ??= title
  }

  knows(name: string): boolean {
    return this.found.has(keyOf(name))
  }

  list(): Person[] {
    return [...this.found.values()].sort((a, b) => a.span[0] - b.span[0])
  }
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '')
}

/** People an export names in fields of their own. */
export function readDeclaredPeople(lines: readonly Line[], people: People): void {
  for (const line of lines) if (line.block.role?.is === 'person') people.add(line.folded, line.block.role.role, null, [line.start, line.end])
}

/** Reads attendance from labels: lists, inline enumerations and tables. Before a meeting is `held` its members are only mentioned. */
export function readAttendance(text: string, lines: readonly Line[], labels: readonly Labelled[], people: People, held: boolean): void {
  for (const labelled of labels) {
    const told = roleOfLabel[labelled.key]
    if (told === undefined) continue
    const base = told === 'present' && !held ? 'mentioned' : told
    const role = base === 'apologies' && /uden afbud|udeblev|ikke mødt|ej närvarande|absent/iu.test(labelled.label) ? 'absent' : base
    if (labelled.own !== null && isWrappedList(text, lines, labelled)) {
      inline(text, labelled.own[0], lines[labelled.below.at(-1)!]!.end, role, people, true)
      continue
    }
    if (onePersonALine(text, lines, labelled)) {
      if (labelled.own !== null) oneEntry(text, labelled.own[0], labelled.own[1], role, people)
      for (const at of labelled.below) oneEntry(text, lines[at]!.start, lines[at]!.end, role, people)
      continue
    }
    if (labelled.own !== null) inline(text, labelled.own[0], labelled.own[1], role, people)
    readBelow(text, lines, labelled.below, role, people)
  }
}

/** "Referent: Bo" below the last item tells what somebody who was there did; it tells of nobody new. */
export function readClosingRoles(text: string, labels: readonly Labelled[], people: People): void {
  for (const { key, own } of labels) {
    if (own === null || (key !== 'chair' && key !== 'minuteTaker')) continue
    for (const { name, title, start, end } of namesIn(text.slice(own[0], own[1]))) if (people.knows(name)) people.add(name, key, title, [own[0] + start, own[0] + end])
  }
}

function readBelow(text: string, lines: readonly Line[], below: readonly number[], role: PersonRole, people: People): void {
  const tables = new Set<number>()
  const boxed = below.some((at) => tick(text, lines[at]!) === true)
  for (const at of below) {
    const line = lines[at]!
    const table = line.block.cell?.table
    if (table !== undefined && new Set(below.map((other) => lines[other]!.block.cell?.row)).size > 1) {
      if (tables.has(table)) continue
      tables.add(table)
      readTable(below.map((other) => lines[other]!).filter((other) => other.block.cell?.table === table), role, people)
      continue
    }
    if (line.folded === '' || columnHeads(line.folded)) continue
    if (role === 'present' && boxed && tick(text, line) === false) continue
    if (line.block.kind === 'item' || wideColumns(line.words)) {
      const entry = wideColumns(line.words) ? line.words.split(/\t|\s{2,}/u)[0]! : line.words
      const several = namesIn(entry)
      if (line.block.kind === 'item' && several.length > 1 && several.every((one) => one.name.includes(' '))) several.forEach((one) => put(one, role, line.start, people))
      else {
        const one = nameOf(entry, line.start)
        if (one !== null) put({ ...one, role: one.role ?? roleFrom(line.words) }, role, 0, people)
      }
    } else inline(text, line.start, line.end, role, people)
  }
}

function roleFrom(words: string): FoundName['role'] {
  if (/(?:\t|\s{2,})(?:afbud|fraværende|forfall|frånvarande|ikke til stede|förhinder)/iu.test(words)) return 'apologies'
  return /varamedlem|ersättare|suppleant/iu.test(words.slice(0, 80)) ? 'substitute' : /(?<![\p{L}])(?:leder|formand|ordförande|ordfører)(?![\p{L}])/iu.test(words) && !/nest|næst|vice/iu.test(words) ? 'chair' : null
}

/** Names set as running text over several lines: some line holds more than one comma, or ends in one. */
function isWrappedList(text: string, lines: readonly Line[], labelled: Labelled): boolean {
  if (labelled.own === null || labelled.below.length === 0) return false
  if (!labelled.below.every((at) => isPlain(lines[at]!)) || rowsOf(lines, labelled) > 1) return false
  return stretchesOf(text, lines, labelled).some((words) => commas(words) >= 2 || /,$/.test(words.trim()))
}

/** "Marianne Staal, Danske Regioner" line by line: what follows the comma tells of the person before it. */
function onePersonALine(text: string, lines: readonly Line[], labelled: Labelled): boolean {
  if (labelled.below.length + (labelled.own === null ? 0 : 1) < 2 || rowsOf(lines, labelled) > 1 || !labelled.below.every((at) => isPlain(lines[at]!) && !wideColumns(lines[at]!.words))) return false
  const all = stretchesOf(text, lines, labelled)
  return all.every((words) => commas(words) <= 1 && words.length < 120) && all.some((words) => commas(words) === 1)
}

/** The entry's name: before its comma, or after it where a unit stands first ("FUI, Anna Ås"). */
function oneEntry(text: string, start: number, end: number, role: PersonRole, people: People): void {
  const words = text.slice(start, end)
  const parts = words.split(/,(?![^(]*\))/u)
  const first = nameOf(parts[0]!, start)
  const second = parts[1] === undefined ? null : nameOf(parts[1], start + parts[0]!.length + 1)
  const found = first !== null && (first.name.includes(' ') || second === null || !second.name.includes(' ')) ? first : second
  if (found !== null) put({ ...found, role: found.role ?? nameOf(words, start)?.role ?? null }, role, 0, people)
}

function isPlain(line: Line): boolean {
  return line.block.kind === 'paragraph' || line.block.kind === 'cell'
}

function rowsOf(lines: readonly Line[], labelled: Labelled): number {
  return new Set(labelled.below.map((at) => lines[at]!.block.cell?.row ?? -1)).size
}

function stretchesOf(text: string, lines: readonly Line[], labelled: Labelled): string[] {
  return [...(labelled.own === null ? [] : [text.slice(labelled.own[0], labelled.own[1])]), ...labelled.below.map((at) => lines[at]!.words)]
}

function commas(words: string): number {
  return (words.replace(/\([^)]*\)/gu, '').match(/,/g) ?? []).length
}

function inline(text: string, start: number, end: number, role: PersonRole, people: People, wrapped = false): void {
  const slice = text.slice(start, end)
  const colon = /^([^:,\n]{2,40}):\s/u.exec(slice)
  if (colon !== null && labelKey(colon[1]!) === 'absent') role = 'apologies'
  const apology = /(?:^|[.;\n(]\s*|\s)(?:[Aa]fbud(?: fra)?|[Ff]orfall|[Ff]örhinder|[Ff]raværende|[Ff]rånvarande)(?:\s*:)?\s*(?=\p{Lu})/u.exec(slice)
  const cut = apology === null || role === 'apologies' ? slice.length : apology.index
  for (const found of namesIn(slice.slice(0, cut), wrapped)) put(found, role, start, people)
  if (cut < slice.length) for (const found of namesIn(slice.slice(cut + apology![0].length), wrapped)) put(found, 'apologies', start + cut + apology![0].length, people)
}

function put(found: FoundName, role: PersonRole, offset: number, people: People): void {
  const own = found.role === 'apologies' ? 'apologies' : found.role !== null && (role === 'present' || role === 'mentioned') ? found.role : role
  people.add(found.name, own, found.title, [found.start + offset, found.end + offset])
}

/** A table of names: the column "Navn", and a column that marks who was there. */
function readTable(cells: readonly Line[], role: PersonRole, people: People): void {
  const head = cells.filter((cell) => cell.block.cell!.row === cells[0]!.block.cell!.row)
  const column = (pattern: RegExp) => head.find((cell) => pattern.test(cell.folded))?.block.cell!.column
  const name = column(/^(?:navn|namn|name|deltager|deltagare|deltaker|deltakar|person|medlem|närvarande|tilstede|til stede)/iu)
  const there = column(/tilstede|til stede|närvarande|present|mødt|deltog|deltok|fremmødt|møtt|deltar|\bher\b/iu)
  const headed = name !== undefined || there !== undefined || head.every((cell) => cell.block.cell!.header)
  const rows = Map.groupBy(cells, (cell) => cell.block.cell!.row)
  for (const row of rows.values()) {
    if (headed && row[0]!.block.cell!.row === head[0]!.block.cell!.row) continue
    const cell = row.find((one) => one.block.cell!.column === name) ?? row.find((one) => nameOf(one.words, 0)?.name.includes(' ') === true)
    if (cell === undefined) continue
    if (name === undefined || there === name) for (const found of namesIn(cell.words)) put(found, role, cell.start, people)
    else {
      const found = personCell(cell.words)
      if (found === null) continue
      const mark = there === undefined ? null : (row.find((one) => one.block.cell!.column === there)?.folded ?? '')
      const absent = mark !== null && /^(?:-|–|—|nej|nei|no|0|afbud|forfall|\[ ?\]|❌|✗|)$/iu.test(mark)
      put(withRowRole(found, row), absent ? 'apologies' : role, cell.start, people)
    }
  }
}

/** "Projektleder, Jesper Holm": the name may stand after the title. */
function personCell(words: string): FoundName | null {
  const found = namesIn(words)
  return found.find((one) => one.name.includes(' ')) ?? found[0] ?? null
}

function withRowRole(found: FoundName, row: readonly Line[]): FoundName {
  if (found.role !== null) return found
  const others = row.map((cell) => cell.folded).join(' ')
  const role = /\breferent|sekreterare|sekretær/iu.test(others) ? 'minuteTaker' : /\bordförande\b|mødeleder|ordstyrer|møteleder|\bformand\b/iu.test(others) && !/vice|næst|nest/iu.test(others) ? 'chair' : null
  return { ...found, role }
}

/** "[x] Navn" true, "[ ] Navn" false, no box null. */
function tick(text: string, line: Line): boolean | null {
  const lead = text.slice(line.block.outer[0], line.start)
  const box = /\[([ xX]?)\]/u.exec(lead) ?? /^\[([ xX]?)\]/u.exec(line.words)
  return box === null ? null : box[1]!.toLowerCase() === 'x'
}

function wideColumns(words: string): boolean {
  return /\S(?:\t|\s{2,})\S/u.test(words) && !words.includes('\n')
}

function columnHeads(folded: string): boolean {
  return /^(?:navn|namn|name)(?:\s+(?:funksjon|stilling|repr\.?|titel|rolle|roll|organisation|parti|init\.?|varamedlem for|møtt for|vara for))*$/iu.test(folded)
}
