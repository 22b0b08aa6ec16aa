import { lineMark } from './formats/line-marks.ts'
import type { Block, Layout } from './layout.ts'
import { trimSpan } from './sheet.ts'

/**
 * Blocks as a reader sees them: a paragraph broken with Shift+Enter or <br> is several lines,
 * and a number typed by hand ("2. Formandens beretning") is a mark. Only the view changes, never the text.
 * Plain text is laid out by lines already, so its wrapped lines stay together.
 */
export function readingBlocks(layout: Layout): Block[] {
  if (layout.mediaType === 'text/plain' || layout.mediaType === 'text/markdown') return layout.blocks
  const out: Block[] = []
  for (const block of layout.blocks) {
    const broken = block.span[1] - block.span[0] > 0 && layout.text.slice(block.span[0], block.span[1]).includes('\n')
    if (!broken || block.role !== null || block.kind === 'heading') out.push(marked(layout.text, block))
    else for (const piece of pieces(layout.text, block)) out.push(marked(layout.text, piece))
  }
  return out
}

function* pieces(text: string, block: Block): Generator<Block> {
  let from = block.span[0]
  let first = true
  while (from < block.span[1]) {
    const stop = text.indexOf('\n', from)
    const to = stop < 0 || stop > block.span[1] ? block.span[1] : stop
    const span = trimSpan(text, from, to)
    if (span[1] > span[0]) {
      yield first ? { ...block, span, outer: [block.outer[0], span[1]] } : { ...block, kind: block.kind === 'item' ? 'paragraph' : block.kind, mark: null, level: 0, span, outer: span, gap: 0 }
      first = false
    }
    from = to + 1
  }
}

function marked(text: string, block: Block): Block {
  if (block.kind !== 'paragraph' || block.mark !== null || block.role !== null) return block
  const words = text.slice(block.span[0], Math.min(block.span[1], block.span[0] + 60))
  const found = lineMark(words)
  if (found === null || block.span[0] + found.width >= block.span[1]) return block
  return { ...block, kind: 'item', mark: found.mark, span: [block.span[0] + found.width, block.span[1]] }
}
