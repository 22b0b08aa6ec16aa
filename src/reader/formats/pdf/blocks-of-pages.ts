import { findHeadings } from './headings.ts'
import { isTight } from './line-fill.ts'
import { cellsOf, labelArea } from './label-tables.ts'
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
    const own = draft.blocks === null ? blocksOfLines([...kept], usual) : splitTagged(draft.blocks.filter((block) => block.lines.length === 0 || block.lines.some((line) => kept.has(line))), usual)
    setTightness(own, usual)
    for (const block of own) blocks.push(block)
    for (const block of paragraphsOf(draft.turned, usual)) blocks.push(block)
  }
  numberTables(blocks)
  findHeadings(blocks, usual)
  const joined = joinRunOn(blocks)
  setDepths(joined)
  return joined
}

/** Label tables as cells, the lines between as paragraphs. */
function blocksOfLines(lines: readonly Line[], usual: Measures): PdfBlock[] {
  const blocks: PdfBlock[] = []
  let loose: Line[] = []
  const flush = (): void => {
    for (const block of paragraphsOf(loose, usual)) blocks.push(block)
    loose = []
  }
  for (let index = 0; index < lines.length;) {
    const area = labelArea(lines, index, usual)
    const line = lines[index]
    if (area === null) {
      if (line !== undefined) loose.push(line)
      index++
    } else {
      flush()
      for (const cell of cellsOf(area, -1 - index)) blocks.push(cell)
      index += area.taken
    }
  }
  flush()
  return blocks
}

/** Tables in the order they stand, from 0; cells of one table stand together. */
function numberTables(blocks: readonly PdfBlock[]): void {
  let number = -1
  let above: PdfBlock | null = null
  let before: number | null = null
  for (const block of blocks) {
    if (block.cell !== null) {
      const own = block.cell.table
      const goesOn = above?.cell !== null && above !== null && before === own && (own >= 0 || above.page === block.page)
      if (!goesOn) number++
      before = own
      block.cell = { ...block.cell, table: number }
    }
    above = block
  }
}

function setTightness(blocks: readonly PdfBlock[], usual: Measures): void {
  let above: Line | null = null
  for (const block of blocks) {
    const first = block.lines[0]
    if (above !== null && first !== undefined) block.tight = isTight(above, first, usual)
    above = block.lines.at(-1) ?? null
  }
}
