import { sectionIdOf } from '../lexicon/headings.ts'
import type { Block } from '../layout.ts'
import { fold } from '../words.ts'

/**
 * Heads and feet that a text file keeps of every page ("Socialnämnden   Protokoll   Sida 3(14)"):
 * short lines that stand near a page mark and come again near other ones. The first page's are the document's own head.
 */
export function pageHeads(text: string, blocks: readonly Block[]): Set<Block> {
  const marks = blocks.map((block, i) => (isPageMark(text, block) ? i : -1)).filter((i) => i >= 0)
  const found = new Set<Block>()
  if (marks.length < 3) return found
  const seen = new Map<string, { pages: Set<number>; blocks: Block[] }>()
  marks.forEach((mark, page) => {
    for (let i = Math.max(0, mark - 5); i <= Math.min(blocks.length - 1, mark + 5); i++) {
      const block = blocks[i]!
      const words = shape(text, block)
      if (words === null) continue
      const key = `${i - mark} ${words}`
      const known = seen.get(key) ?? { pages: new Set<number>(), blocks: [] }
      known.pages.add(page)
      known.blocks.push(block)
      seen.set(key, known)
    }
  })
  const ownHead = blocks[marks[0]!]!.span[0] - (beginsPage(text, blocks[marks[0]!]!) ? 1 : 0)
  const often = Math.max(3, Math.floor(marks.length * 0.4))
  for (const { pages, blocks: same } of seen.values()) {
    if (pages.size < often) continue
    const first = same[0]!.span[0]
    for (const block of same) if (block.span[0] > first && block.span[0] > ownHead) found.add(block)
  }
  return found
}

/** "Sida 3(14)", "Side 2 af 8", "3(9)", at the end of a short line; or the line begins a page. */
function isPageMark(text: string, block: Block): boolean {
  if (block.span[1] - block.span[0] > 200) return false
  const words = text.slice(block.span[0], block.span[1])
  if (/(?:^|\s)(?:sid[ae]?\s*)?\d{1,3}\s?\(\d{1,3}\)(?:\s|$)|(?:^|\s)sid[ae]\s+\d{1,3}(?:\s*(?:af|av|\/)\s*\d{1,3})?\s*$/iu.test(words)) return true
  return beginsPage(text, block)
}

function beginsPage(text: string, block: Block): boolean {
  return text.slice(Math.max(0, block.outer[0] - 80), block.outer[0]).includes('\f')
}

/** The line without its digits, which count the pages; null for lines too long or too empty to be a head. */
function shape(text: string, block: Block): string | null {
  const length = block.span[1] - block.span[0]
  if (length < 2 || length > 160 || block.kind === 'heading' && length > 80) return null
  const key = fold(text.slice(block.span[0], block.span[1])).replace(/\d+/g, '#').toLowerCase()
  if (/^(?:§|punkt|pkt|sak|ps|ad|nr|\d)/u.test(key) || sectionIdOf(key) !== null) return null
  return /\p{L}{3}|#/u.test(key) ? key : null
}
