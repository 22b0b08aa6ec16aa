import type { Flow } from '../flow.ts'
import { isOn } from './on-off.ts'
import type { ResolvedStyle } from './styles.ts'

interface OpenTable {
  boldFirstRow: boolean
  rows: number
  rowDeleted: boolean
  cell: OpenCell | null
}

interface OpenCell {
  columns: number
  /** a vertical merge shows the content of its first cell only */
  continued: boolean
  begun: boolean
}

/** Tables of the document part, which state a cell's width only after opening it. */
export class DocxTables {
  private readonly flow: Flow
  private readonly tables: OpenTable[] = []
  private droppedParts = 0

  constructor(flow: Flow) {
    this.flow = flow
  }

  /** Inside a deleted row or the rest of a merged cell. */
  get dropped(): boolean {
    return this.droppedParts > 0
  }

  openTable(): void {
    this.contentBegins()
    this.tables.push({ boldFirstRow: false, rows: 0, rowDeleted: false, cell: null })
    this.flow.openTable()
  }

  style(style: ResolvedStyle): void {
    const table = this.tables.at(-1)
    if (table) table.boldFirstRow = style.boldFirstRow
  }

  /** Whether the table uses its style's first row: an attribute, in older files a bit of `val` (ECMA-376 part 1, 17.7.6). */
  look(firstRow: string | null, bits: string | null): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    const used = firstRow === null ? (parseInt(bits ?? '0', 16) & 0x20) !== 0 : isOn(firstRow)
    table.boldFirstRow &&= used
  }

  openRow(): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    table.rowDeleted = false
    this.flow.openRow(table.rows++ === 0 && table.boldFirstRow)
  }

  rowDeleted(): void {
    const table = this.tables.at(-1)
    if (table === undefined || table.rowDeleted) return
    table.rowDeleted = true
    this.droppedParts++
  }

  closeRow(): void {
    const table = this.tables.at(-1)
    if (!table?.rowDeleted) return
    table.rowDeleted = false
    this.droppedParts--
  }

  openCell(): void {
    const table = this.tables.at(-1)
    if (table) table.cell = { columns: 1, continued: false, begun: false }
  }

  span(columns: number): void {
    const cell = this.tables.at(-1)?.cell
    if (cell) cell.columns = columns
  }

  continued(): void {
    const cell = this.tables.at(-1)?.cell
    if (!cell || cell.continued) return
    cell.continued = true
    this.droppedParts++
  }

  cellPropertiesRead(): void {
    this.contentBegins()
  }

  contentBegins(): void {
    const cell = this.tables.at(-1)?.cell
    if (!cell || cell.begun) return
    cell.begun = true
    this.flow.openCell(cell.columns)
  }

  closeCell(): void {
    this.contentBegins()
    const table = this.tables.at(-1)
    if (table?.cell?.continued) this.droppedParts--
    if (table) table.cell = null
  }

  closeTable(): void {
    this.tables.pop()
    this.flow.closeTable()
  }
}
