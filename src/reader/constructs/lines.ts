import { isNoise } from './noise.ts'
import { pageHeads } from './page-heads.ts'
import type { Block } from '../layout.ts'
import type { Sheet } from '../sheet.ts'
import { fold, headingForm } from '../words.ts'

/** A content block with its words at hand: what the constructs walk over. */
export interface Line {
  block: Block
  /** slice of the block's span, as it stands */
  words: string
  /** white space folded */
  folded: string
  start: number
  end: number
  /** heading form of the words, made when first asked for */
  readonly form: string
}

class ContentLine implements Line {
  readonly block: Block
  readonly words: string
  readonly folded: string
  private formed: string | null = null

  constructor(block: Block, words: string) {
    this.block = block
    this.words = words
    this.folded = fold(words)
  }

  get start(): number {
    return this.block.span[0]
  }

  get end(): number {
    return this.block.span[1]
  }

  get form(): string {
    return (this.formed ??= headingForm(this.words))
  }
}

/** The document's content in order; page marks, site chrome and signatures' helper lines are left out. */
export function contentLines(sheet: Sheet): Line[] {
  const lines: Line[] = []
  const heads = pageHeads(sheet.text, sheet.blocks)
  for (const block of sheet.blocks) {
    if (heads.has(block)) continue
    const words = sheet.text.slice(block.span[0], block.span[1])
    if (block.role === null && isNoise(words)) continue
    lines.push(new ContentLine(block, words))
  }
  return lines
}

/** "1. at referatet godkendes": mark and words, as a reader sees the line. */
export function wholeLine(line: Line): string {
  return line.block.mark === null ? line.folded : `${line.block.mark} ${line.folded}`
}
