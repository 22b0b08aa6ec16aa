import type { Reading, Span } from '../../reader/reading.ts'

/** One block of the text as it is laid out. Blocks together hold every character that is not white space. */
export interface SourceBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'rule'
  span: Span
  /** heading: 1 to 6 as the document has it; item: depth from 0 */
  level: number
  /** row: the cells, without the bars between them */
  cells: Span[]
}

const listMark = /^(?:[-–—•*·○●▪◦‣+]|(?:\d{1,3}|[a-zA-ZæøåÆØÅ])[.)])(?:\s|$)/
const bar = / \| |^\| ?| ?\|$/g
const tableRule = /^[|\s:+-]*--[|\s:+-]*$/

/**
 * Lays the text out: headings where the reading found some, lists by their marks, rows by their bars,
 * and paragraphs. Purely by lines, so that it costs one walk and no character is ever lost.
 */
export function* sourceBlocks(reading: Pick<Reading, 'text' | 'title' | 'items' | 'extra'>): Generator<SourceBlock> {
  const { text } = reading
  const headings = headingPlaces(reading)
  // a block is given away when the next begins: until then lines may join it
  let last: SourceBlock | null = null
  const indents: number[] = []
  let open: SourceBlock | null = null
  let at = 0
  let next = 0
  while (at <= text.length) {
    const end = lineEnd(text, at)
    const [start, stop] = trim(text, at, end)
    const indent = start - at
    if (start === stop) {
      // an empty line ends a paragraph; a list may go on after it
      if (open?.kind === 'paragraph' || open?.kind === 'item') open = null
    } else {
      while (headings[next] !== undefined && headings[next]!.span[1] <= start) next++
      const heading = headingOfLine(text, headings, next, start, stop)
      const line = text.slice(start, Math.min(stop, start + 400))
      if (heading !== null) {
        if (last !== null) yield last
        last = { kind: 'heading', span: [start, stop], level: heading.level, cells: [] }
        indents.length = 0
        open = null
      } else if (stop - start < 400 && tableRule.test(line)) {
        if (last !== null) yield last
        last = { kind: 'rule', span: [start, stop], level: 0, cells: [] }
        open = null
      } else if (stop - start < 20_000 && isRow(line)) {
        if (last !== null) yield last
        last = { kind: 'row', span: [start, stop], level: 0, cells: cellsOf(text, start, stop) }
        open = null
      } else if (listMark.test(line)) {
        if (last !== null) yield last
        last = open = { kind: 'item', span: [start, stop], level: depth(indents, indent), cells: [] }
      } else if (open !== null && (open.kind === 'paragraph' || (open.kind === 'item' && indent > (indents.at(-1) ?? 0)))) {
        open.span[1] = stop
      } else {
        indents.length = 0
        if (last !== null) yield last
        last = open = { kind: 'paragraph', span: [start, stop], level: 0, cells: [] }
      }
    }
    at = end + 1
  }
  if (last !== null) yield last
}

interface Heading {
  span: Span
  level: number
  is: 'title' | 'item' | 'section' | 'outline'
}

function headingPlaces(reading: Pick<Reading, 'title' | 'items' | 'extra'>): Heading[] {
  const places: Heading[] = (reading.extra.outline ?? []).map(({ span, level }) => ({ span, level: Math.min(Math.max(level, 1), 6), is: 'outline' }))
  if (reading.title !== null) places.push({ span: reading.title.span, level: 1, is: 'title' })
  for (const item of reading.items) {
    if (item.title !== null) places.push({ span: item.title.span, level: 2, is: 'item' })
    for (const section of item.sections) if (section.heading !== null) places.push({ span: section.heading.span, level: 3, is: 'section' })
  }
  return places.sort((a, b) => a.span[0] - b.span[0])
}

/** What was read as a title, an item or a section says its own rank; the outline's levels differ from file to file. */
function headingOfLine(text: string, headings: Heading[], from: number, start: number, stop: number): Heading | null {
  let found: Heading | null = null
  for (let at = from; headings[at] !== undefined && headings[at]!.span[0] < stop; at++) {
    const heading = headings[at]!
    if ((found === null || found.is === 'outline') && isHeadingLine(text, heading, start, stop)) found = heading
  }
  return found
}

/** The heading is what the line holds, give or take a number before it and marks about it. */
function isHeadingLine(text: string, { span, is }: Heading, start: number, stop: number): boolean {
  if (span[1] > stop + 1 || span[1] <= start) return false
  // a word at the head of a column is no heading of what follows
  if (isRow(text.slice(start, Math.min(stop, start + 400)))) return false
  // "Item 2: TCG - The title, presented by …" is a heading with all that stands about the title
  if (is === 'item') return stop - start <= Math.max(200, (span[1] - span[0]) * 2)
  const before = text.slice(start, Math.max(start, span[0]))
  const after = text.slice(Math.min(span[1], stop), stop)
  return before.length <= 40 && after.length <= 40 && !/\p{L}{3}.*\p{L}{3}.*\p{L}{3}/u.test(before) && !/\p{L}{3}/u.test(after)
}

function isRow(line: string): boolean {
  return line.includes(' | ') || /^\|.*\|$/.test(line)
}

function cellsOf(text: string, start: number, stop: number): Span[] {
  const line = text.slice(start, stop)
  const cells: Span[] = []
  let from = 0
  for (const match of line.matchAll(bar)) {
    if (match.index > 0) cells.push([start + from, start + match.index])
    from = match.index + match[0].length
  }
  if (from < line.length) cells.push([start + from, stop])
  return cells
}

function depth(indents: number[], indent: number): number {
  while (indents.length > 0 && indents.at(-1)! > indent) indents.pop()
  if (indents.length === 0 || indents.at(-1)! < indent) indents.push(indent)
  return Math.min(indents.length - 1, 4)
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let stop = to
  while (start < stop && isSpace(text.charCodeAt(start))) start++
  while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--
  return [start, stop]
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 160 || code === 0xfeff || code === 0x2028 || code === 0x2029 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
}
