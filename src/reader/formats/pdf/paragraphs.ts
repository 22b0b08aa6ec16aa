import type { Line } from './line.ts'
import { endedEarly, isTight, runsOn, sameStyle } from './line-fill.ts'
import { follows, listMark, type Marked } from './list-mark.ts'
import type { Measures } from './measures.ts'
import type { PdfBlock } from './pdf-block.ts'

/** Groups the lines of one page into paragraphs, list items and rows by their places alone. */
export function paragraphsOf(lines: readonly Line[], usual: Measures): PdfBlock[] {
  const blocks: PdfBlock[] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    const above = block?.lines.at(-1)
    const marked = listMark(line.text, line.lead)
    const tight = above !== undefined && isTight(above, line, usual)
    if (block !== undefined && above !== undefined && tight && continues(block, above, line, marked)) block.lines.push(line)
    else blocks.push({ kind: marked === null ? 'paragraph' : 'item', lines: [line], level: 0, mark: marked?.mark ?? null, cell: null, tight, tagged: false })
  }
  return blocks
}

function continues(block: PdfBlock, above: Line, line: Line, marked: Marked | null): boolean {
  if (isContentsLine(above.text)) return false
  const full = !endedEarly(above, line, line.column.right)
  if (!sameStyle(above, line) && !(full && above.size === line.size && runsOn(above, line))) return false
  if (marked !== null && startsItem(block, above, line, marked, full)) return false
  if (valueStops(line).length > 0) return false
  if (valueStops(above).length > 0) return belowValue(above, line) && (full || runsOn(above, line))
  if (!stays(block, above, line)) return centred(above, line) && runsOn(above, line)
  return full || (runsOn(above, line) && above.text.length >= 20)
}

/** A line of contents: "Økonomi ........ 4". */
function isContentsLine(text: string): boolean {
  return /(?:\.{4,}|…{2,}|(?: \.){4,}|\t)\s*\d{1,3}$/.test(text)
}

/** Wide gaps but for the one between a list mark and its text. */
function valueStops(line: Line): number[] {
  const marked = listMark(line.text, line.lead)
  return marked !== null && line.text[marked.mark.length] === '\t' ? line.stops.slice(1) : line.stops
}

/** "Sted:\tRådhuset, lokale 3," goes on below the value, not below the label. */
function belowValue(above: Line, line: Line): boolean {
  return Math.abs(line.x - (above.stops.at(-1) ?? 0)) <= above.size * 0.6
}

/** A mark that only happens to begin a line of prose stands where the prose stands, below a full line. */
function startsItem(block: PdfBlock, above: Line, line: Line, marked: Marked, full: boolean): boolean {
  if (!full || /[.:;?!]$/.test(above.text)) return true
  if (Math.abs(line.x - above.x) > line.size * 0.5) return true
  if (/^[•●▪■◦○‣⁃➢►✓]/u.test(marked.mark)) return true
  return block.mark !== null && (follows(block.mark, marked.mark) || block.mark === marked.mark)
}

/** The line stands where the block's lines stand: below the first line's text, or where the second line began. */
function stays(block: PdfBlock, above: Line, line: Line): boolean {
  const first = block.lines[0] ?? above
  const near = line.size * 0.6
  if (block.lines.length > 1) return Math.abs(line.x - above.x) <= near
  if (block.mark !== null) return line.x >= first.x - near && line.x <= (first.stops[0] ?? first.x + line.size * 3.5) + near
  return line.x <= first.x + near && line.x >= first.x - line.size * 3
}

function centred(above: Line, line: Line): boolean {
  return Math.abs(above.x + above.right - line.x - line.right) < line.size && Math.abs(above.x - line.x) > line.size
}
