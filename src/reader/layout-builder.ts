import type { Block, BlockKind, Cell, Declared, Layout, Role, Trouble } from './layout.ts'

/** What a format reader knows of a block before it has a place in the text. */
export interface NewBlock {
  kind: BlockKind
  /** content without mark; white space is trimmed, inner line breaks are kept */
  text: string
  level?: number
  mark?: string | null
  bold?: boolean
  cell?: Cell | null
  page?: number | null
  role?: Role | null
  /** empty lines wanted before the block; 0 is the next line */
  gap?: number
}

/**
 * Lays blocks out one below the other and keeps their places:
 * list marks before their text, nesting as two spaces a level, cells of a row joined by " | ",
 * the blocks of one cell on lines of their own.
 */
export class LayoutBuilder {
  private parts: string[] = []
  private length = 0
  private readonly blocks: Block[] = []
  readonly trouble: Trouble[] = []
  private lastCell: Cell | null = null
  private tables = 0

  get end(): number {
    return this.length
  }

  /** The number of the next table: numbered over the document, also when several parts of it are laid out apart. */
  newTable(): number {
    return this.tables++
  }

  add(block: NewBlock): void {
    const text = block.text.trim()
    const mark = block.mark ?? null
    if (text === '' && mark === null) return
    const cell = block.cell ?? null
    const last = this.lastCell
    const besides = cell !== null && last !== null && last.table === cell.table && last.row === cell.row && last.column !== cell.column
    const gap = block.gap ?? (cell === null && block.kind !== 'item' && this.length > 0 ? 1 : 0)
    if (this.length > 0) this.write(besides ? ' | ' : '\n'.repeat(1 + gap))
    const level = block.level ?? 0
    if (mark !== null && block.kind === 'item' && level > 0) this.write('  '.repeat(level))
    const outerStart = this.length
    if (mark !== null) this.write(text === '' ? mark : `${mark} `)
    const start = this.length
    this.write(text)
    this.blocks.push({
      kind: block.kind, span: [start, this.length], outer: [outerStart, this.length], level, mark,
      bold: block.bold ?? false, indent: 0, gap, cell, page: block.page ?? null, role: block.role ?? null,
    })
    this.lastCell = cell
  }

  layout(mediaType: string, pages: number | null = null, declared: Declared | null = null): Layout {
    return { text: this.parts.join(''), mediaType, blocks: this.blocks, pages, trouble: this.trouble, declared }
  }

  private write(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }
}
