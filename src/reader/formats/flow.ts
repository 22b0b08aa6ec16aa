import type { LayoutBuilder } from '../layout-builder.ts'
import type { BlockKind } from '../layout.ts'
import { onePiece } from './styled-text.ts'
import type { StyledPiece } from './styled-text.ts'

interface Row {
  index: number
  header: boolean
  filled: Set<number>
  bold: boolean
}

interface Table {
  rows: number
  first: Row | null
  row: Row | null
  column: number
  next: number
  /** most cells in one row */
  widest: number
  /** the one cell that holds everything, as row:column; null once there are several */
  only: string | null
  cellsInRow: number
  /** by column: the first row that no cell from above reaches */
  reach: number[]
  number: number | null
}

interface FlowBlock {
  kind: Exclude<BlockKind, 'cell'>
  level?: number
  mark?: string | null
}

interface Held extends Required<FlowBlock>, StyledPiece {
  table: Table
  row: Row
  column: number
  page: number | null
}

/** Wider than any table somebody wrote; past it, spans are not followed. */
const mostColumns = 1000

/** Each level of a list item indents its text: without a bound, hostile nesting would square the text's length. */
const deepestLevel = 15

/**
 * Between a format reader and the layout: paragraphs come in reading order, tables open and close around them.
 * A table is held back until its outermost end, since only then is it known what it is:
 * a table of one column, or with one cell that holds all, is a frame around running text, and its paragraphs are laid out as such.
 * Tables inside tables become further tables where they stand.
 */
export class Flow {
  page: number | null = null
  private readonly tables: Table[] = []
  private held: Held[] = []
  private readonly builder: LayoutBuilder

  constructor(builder: LayoutBuilder) {
    this.builder = builder
  }

  get inTable(): boolean {
    return this.tables.length > 0
  }

  /** Adds a paragraph; one that is neither heading nor item is split where bold lines meet plain ones. */
  add(pieces: readonly StyledPiece[], block: FlowBlock): void {
    if (block.kind === 'paragraph' && (block.mark ?? null) === null) {
      pieces.forEach((piece, index) => this.addPiece(piece, block, index === 0 ? null : 0))
    } else {
      this.addPiece(onePiece(pieces), block, null)
    }
  }

  openTable(): void {
    this.tables.push({ rows: 0, first: null, row: null, column: 0, next: 0, widest: 0, only: '', cellsInRow: 0, reach: [], number: null })
  }

  openRow(header = false): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    table.row = { index: table.rows++, header, filled: new Set(), bold: true }
    table.first ??= table.row
    table.next = 0
    table.cellsInRow = 0
  }

  markHeaderRow(): void {
    const row = this.tables.at(-1)?.row
    if (row) row.header = true
  }

  /** Columns before the row's first cell. */
  skipColumns(columns: number): void {
    const table = this.tables.at(-1)
    if (table) table.next += Math.min(Math.max(0, columns), mostColumns)
  }

  openCell(columns = 1, rows = 1): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    if (table.row === null) this.openRow()
    const index = table.rows - 1
    let column = table.next
    while ((table.reach[column] ?? 0) > index) column++
    const width = Math.min(Math.max(1, columns), mostColumns)
    if (rows > 1) for (let at = column; at < Math.min(column + width, mostColumns); at++) table.reach[at] = index + rows
    table.column = column
    table.next = column + width
    table.cellsInRow++
    table.widest = Math.max(table.widest, table.cellsInRow)
  }

  closeTable(): void {
    this.tables.pop()
    if (this.tables.length === 0) this.release()
  }

  /** Closes whatever a damaged source left open. */
  end(): void {
    while (this.tables.length > 0) this.closeTable()
  }

  private addPiece(piece: StyledPiece, { kind, level = 0, mark = null }: FlowBlock, gap: number | null): void {
    const block = { kind, level: Math.min(level, deepestLevel), mark }
    const table = this.tables.at(-1)
    if (table === undefined) {
      this.builder.add({ ...block, ...piece, page: this.page, ...(gap === null ? {} : { gap }) })
      return
    }
    if (table.row === null) this.openRow()
    const row = table.row
    if (row === null) return
    row.filled.add(table.column)
    const place = `${row.index}:${table.column}`
    table.only = table.only === '' || table.only === place ? place : null
    row.bold &&= piece.bold
    this.held.push({ ...block, ...piece, table, row, column: table.column, page: this.page })
  }

  private release(): void {
    for (const { table, row, column, kind, text, bold, level, mark, page } of this.held) {
      const common = { text, bold, level, mark, page }
      if (table.widest < 2 || table.only !== null) {
        this.builder.add({ ...common, kind })
        continue
      }
      table.number ??= this.builder.newTable()
      const named = row === table.first && table.rows > 1 && row.bold && row.filled.size > 1
      const cell = { table: table.number, row: row.index, column, header: row.header || named }
      this.builder.add({ ...common, kind: kind === 'paragraph' ? 'cell' : kind, cell })
    }
    this.held = []
  }
}
