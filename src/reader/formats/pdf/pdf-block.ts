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
 * Inside a tagged block a line that was ended on purpose (an address, names below each other) keeps its break.
 */
export function textOf(block: PdfBlock): string {
  if (block.text !== undefined) return block.text
  const right = block.tagged ? edgeOf(block) : 0
  let text = ''
  let above: Line | null = null
  for (const line of block.lines) {
    if (above === null) text = line.text
    else if (text.endsWith('\u00ad')) text = text.slice(0, -1) + line.text
    else text += (block.tagged && endedEarly(above, line, right) && !runsOn(above, line) ? '\n' : ' ') + line.text
    above = line
  }
  return block.mark !== null && text.startsWith(block.mark) ? text.slice(block.mark.length).trimStart() : text
}

/** Where the block's lines end if at least two of them end there, as wrapped text does; else the page's own edge. */
function edgeOf(block: PdfBlock): number {
  let right = 0
  for (const line of block.lines) right = Math.max(right, line.right)
  if (block.kind === 'cell') return right
  const near = block.lines.filter((line) => line.right > right - line.size * 3).length
  return near >= 2 ? right : Math.max(right, block.lines[0]?.column.right ?? 0)
}
