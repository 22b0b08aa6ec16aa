import { findHeadings } from './headings.ts'
import { isTight } from './line-fill.ts'
import type { Line } from './line.ts'
import { setDepths } from './list-depth.ts'
import { measure, setColumns, type Measures } from './measures.ts'
import { joinRunOn } from './page-breaks.ts'
import type { PageDraft } from './page-draft.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { PdfBlock } from './pdf-block.ts'
import { withoutRunningHeads } from './running-heads.ts'
import { splitTagged } from './split-tagged.ts'

/** All pages' blocks in reading order. */
export function blocksOfPages(drafts: readonly PageDraft[]): PdfBlock[] {
  setColumns(drafts)
  const bodies = withoutRunningHeads(drafts)
  const usual = measure(bodies.flat())
  const blocks: PdfBlock[] = []
  for (const [index, draft] of drafts.entries()) {
    const kept = new Set(bodies[index])
    const own = draft.blocks === null ? paragraphsOf([...kept], usual) : splitTagged(draft.blocks.filter((block) => block.lines.length === 0 || block.lines.some((line) => kept.has(line))), usual)
    setTightness(own, usual)
    for (const block of own) blocks.push(block)
    for (const block of paragraphsOf(draft.turned, usual)) blocks.push(block)
  }
  findHeadings(blocks, usual)
  const joined = joinRunOn(blocks)
  setDepths(joined)
  return joined
}

function setTightness(blocks: readonly PdfBlock[], usual: Measures): void {
  let above: Line | null = null
  for (const block of blocks) {
    const first = block.lines[0]
    if (above !== null && first !== undefined) block.tight = isTight(above, first, usual)
    above = block.lines.at(-1) ?? null
  }
}
