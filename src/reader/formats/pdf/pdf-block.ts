import type { BlockKind, Cell } from '../../layout.ts'
import type { Line } from './line.ts'
import { endedEarly, runsOn } from './line-fill.ts'

/** Lines that belong together, before it is known what is a heading. */
export interface PdfBlock {
  kind: BlockKind
  lines: Line[]
  /** heading: as tagged, else 0 until sizes are compared. item: depth */
  level: number
  mark: string | null
  cell: Cell | null
  /** follows the block above at the usual distance of lines */
  tight: boolean
  /** the PDF's structure tree says what it is */
  tagged: boolean
  /** cells: their text, which may come from several paragraphs */
  text?: string
  /** cells: their page, 1-based */
  page?: number
}

/**
 * The block's words without its mark. Lines become one; a soft hyphen at a line's end joins without a space.
 * Inside a tagged block a line that was ended on purpose (an address, names below each other) keeps its break;
 * `edge` is how far right its lines may run, where that is known.
 */
export function textOf(block: PdfBlock, edge: number | null = null): string {
  if (block.text !== undefined) return block.text
  const right = edge ?? (block.tagged ? edgeOf(block) : 0)
  let text = ''
  let above: Line | null = null
  for (const line of block.lines) {
    if (above === null) text = line.text
    else if (text.endsWith('\u00ad')) text = text.slice(0, -1) + line.text
    else text += (block.tagged && endedEarly(above, line, right) && !runsOn(above, line) ? '\n' : ' ') + line.text
    above = line
  }
  return block.mark === null ? text : withoutMark(text, block.mark)
}

function withoutMark(text: string, mark: string): string {
  if (!text.startsWith(mark)) return text
  const rest = text.slice(mark.length)
  // a mark nobody set (a bullet drawn as a shape) may look like the first character of the words: "-5 grader"
  return mark === '-' && rest !== '' && !/^\s/.test(rest) ? text : rest.trimStart()
}

/** Where the block's lines end if most of them end there, as wrapped text does; else the page's own edge. */
function edgeOf(block: PdfBlock): number {
  let right = 0
  let left = Infinity
  for (const line of block.lines) {
    right = Math.max(right, line.right)
    left = Math.min(left, line.x)
  }
  const column = block.lines[0]?.column ?? { left, right }
  const near = block.lines.filter((line) => line.right > right - line.size * 3).length
  const wide = right - left > 0.6 * (column.right - column.left)
  const wraps = near >= 2 && (wide || (block.lines.length >= 4 && near >= 0.6 * block.lines.length))
  return wraps ? right : Math.max(right, column.right)
}
