import type { Line } from './line.ts'
import { listMark } from './list-mark.ts'
import type { Measures } from './measures.ts'
import { textOf, type PdfBlock } from './pdf-block.ts'

/**
 * Turns into headings what is set larger than the body, or in bold on lines of its own, and gives them levels
 * by size, the largest first. Levels from tags stand; a heading found beside them takes the level of the
 * tagged ones no larger than itself, or comes below them all.
 */
export function findHeadings(blocks: PdfBlock[], usual: Measures): void {
  const ranks = new Map<number, number>()
  let deepest = 0
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    ranks.set(block.level, Math.max(ranks.get(block.level) ?? 0, rank(block)))
    deepest = Math.max(deepest, block.level)
  }
  const tagged = [...ranks].sort(([a], [b]) => a - b)
  const found = blocks.filter((block) => block.kind !== 'heading' && block.kind !== 'cell' && isHeading(block, usual))
  const beside = (block: PdfBlock): number | null => tagged.find(([, least]) => rank(block) >= least)?.[0] ?? null
  const styles = [...new Set(found.filter((block) => beside(block) === null).map(rank))].sort((a, b) => b - a)
  for (const block of found) {
    block.kind = 'heading'
    block.level = beside(block) ?? Math.min(9, deepest + styles.indexOf(rank(block)) + 1)
  }
  for (const block of blocks) if (block.kind === 'heading') block.mark = ordinalMark(block)
}

/** "1." and "a)" before a heading's words; a dash there belongs to the words. */
function ordinalMark(block: PdfBlock): string | null {
  const first = block.lines[0]
  const mark = first === undefined ? null : listMark(first.text, first.lead)?.mark ?? null
  return mark !== null && /[\p{L}\p{N}]/u.test(mark) && mark !== 'o' ? mark : null
}

function isHeading(block: PdfBlock, usual: Measures): boolean {
  const first = block.lines[0]
  if (first === undefined || block.lines.length > 4) return false
  const text = textOf(block)
  if (!/\p{L}|\p{N}/u.test(text)) return false
  const prose = text.length > 100 && /[.,;]$/.test(text)
  const row = first.stops.length > (block.mark === null && !/^[\d.]+\t/.test(first.text) ? 0 : 1)
  if (prose || row || /\.{4,}/.test(text)) return false
  if (first.size >= usual.size * 1.12) return text.length <= 200
  if (first.size < usual.size * 0.97) return false
  const bold = !usual.bold && block.lines.every((line: Line) => line.bold)
  if (bold) return text.length <= 150 && block.lines.length <= 2 && !/[.,;]$/.test(text)
  return first.size > usual.size * 1.04 && first.font !== usual.font && text.length <= 100 && block.lines.length === 1 && !/[.,;]$/.test(text)
}

/** Size in half points first, bold next. */
function rank(block: PdfBlock): number {
  const first = block.lines[0]
  return first === undefined ? 0 : first.size * 4 + (first.bold ? 1 : 0)
}
