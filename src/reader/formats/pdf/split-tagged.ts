import { endedEarly, isTight } from './line-fill.ts'
import { listMark } from './list-mark.ts'
import type { Measures } from './measures.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { PdfBlock } from './pdf-block.ts'

/**
 * Some programs tag a whole page as one paragraph. Where a tagged paragraph plainly holds several (space between
 * its lines, other sizes, list marks at the start of lines), its lines are grouped by their places instead.
 */
export function splitTagged(blocks: readonly PdfBlock[], usual: Measures): PdfBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'cell' || block.kind === 'heading' || !holdsSeveral(block, usual)) return [withMark(block)]
    const parts = paragraphsOf(block.lines, usual)
    const first = parts[0]
    if (first !== undefined && block.kind === 'item') parts[0] = { ...first, kind: 'item', mark: block.mark, level: block.level, tagged: true }
    return parts
  })
}

function holdsSeveral(block: PdfBlock, usual: Measures): boolean {
  return block.lines.some((line, index) => {
    const above = block.lines[index - 1]
    if (above === undefined) return false
    const wide = above.page === line.page && line.y > above.y && !isTight(above, line, usual)
    const larger = Math.abs(above.size - line.size) > 0.15 * line.size && Math.min(above.text.length, line.text.length) > 3
    const marked = listMark(line.text, line.lead) !== null && endedEarly(above, line, line.column.right)
    return wide || larger || marked
  })
}

/** A list typed by hand is tagged as paragraphs that begin with a mark. */
function withMark(block: PdfBlock): PdfBlock {
  const first = block.lines[0]
  if (block.kind !== 'paragraph' || first === undefined) return block
  const mark = listMark(first.text, first.lead)?.mark ?? null
  return mark === null ? block : { ...block, kind: 'item', mark, tagged: false }
}
