import type { Layout } from './layout.ts'
import type { Extra } from './reading.ts'

/** What the contract does not name and a page wants: pages, headings, paragraphs joined over a page break. */
export function readExtra(layout: Layout): Extra {
  const extra: Extra = {}
  if (layout.pages !== null) extra.pages = layout.pages
  const outline = layout.blocks.filter((block) => block.kind === 'heading').map((block) => ({ span: block.span, level: block.level }))
  if (outline.length > 0) extra.outline = outline
  const joins = layout.blocks.flatMap((block) => {
    const gap = /\n\s*\n/.exec(layout.text.slice(block.span[0], block.span[1]))
    return gap === null ? [] : [[block.span[0] + gap.index, block.span[0] + gap.index + gap[0].length] as [number, number]]
  })
  if (joins.length > 0) extra.joins = joins
  return extra
}
