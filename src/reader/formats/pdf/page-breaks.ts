import { endedEarly, runsOn, sameStyle } from './line-fill.ts'
import type { PdfBlock } from './pdf-block.ts'

/**
 * Joins paragraphs that run over a page or column break: nothing closes the last line, the next one goes on in lower case.
 * Tagged paragraphs that were cut into lines (some converters do) are joined the same way where the line is full.
 */
export function joinRunOn(blocks: readonly PdfBlock[]): PdfBlock[] {
  const joined: PdfBlock[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (before !== undefined && goesOn(before, block)) before.lines.push(...block.lines)
    else joined.push(block)
  }
  return joined
}

function goesOn(before: PdfBlock, block: PdfBlock): boolean {
  const last = before.lines.at(-1)
  const first = block.lines[0]
  if (last === undefined || first === undefined || before.lines.length > 5000) return false
  if (block.mark !== null || block.kind === 'heading' || before.kind === 'heading' || block.kind === 'cell' || before.kind === 'cell') return false
  if (block.kind === 'item' && before.kind !== 'item') return false
  if (!runsOn(last, first) || !sameStyle(last, first) || first.stops.length > 0) return false
  const toNextColumn = last.side && first.side && first.y < last.y
  if (last.page !== first.page || toNextColumn) return true
  return block.tagged && before.tagged && block.tight && Math.abs(last.x - first.x) < first.size && !endedEarly(last, first, first.column.right)
}
