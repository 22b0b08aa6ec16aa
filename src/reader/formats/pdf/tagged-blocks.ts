import { lineOf, type Line } from './line.ts'
import { listMark } from './list-mark.ts'
import { textOf, type PdfBlock } from './pdf-block.ts'
import type { Piece } from './piece.ts'
import { rowsInOrder } from './rows.ts'
import { contains, contentIds, headingLevel, isInline, type TreeNode } from './structure-tree.ts'

/** What text found below a node becomes. */
interface Surroundings {
  heading: number | null
  /** depth of lists around, -1 outside */
  depth: number
  item: { label: string[]; used: boolean } | null
}

/** Turns structure trees, page after page, into blocks: the PDF's own headings, lists and tables. */
export class TaggedBlocks {
  private blocks: PdfBlock[] = []
  private pieces = new Map<string, Piece[]>()
  private page = 0
  private tables = 0
  private rows = 0
  private lastWasCell = false

  /** `pieces` by the id of their marked content; the blocks of this page in the order of the tree. */
  ofPage(root: TreeNode, pieces: Map<string, Piece[]>, page: number): PdfBlock[] {
    this.blocks = []
    this.pieces = pieces
    this.page = page
    this.inside(root, { heading: null, depth: -1, item: null })
    return this.blocks
  }

  /** Text between elements belongs to the element around; each child element makes its own blocks. */
  private inside(node: TreeNode, around: Surroundings): void {
    let loose: string[] = []
    const flush = (): void => {
      if (loose.length > 0) this.text(loose, around)
      loose = []
    }
    for (const child of node.children ?? []) {
      if (child.type === 'content' && child.id !== undefined) loose.push(child.id)
      else if (isInline(child)) loose.push(...contentIds(child))
      else {
        flush()
        this.element(child, around)
      }
    }
    flush()
  }

  private element(node: TreeNode, around: Surroundings): void {
    const level = headingLevel(node.role)
    if (level !== null) this.inside(node, { ...around, heading: level })
    else if (node.role === 'L') this.inside(node, { heading: null, depth: around.depth + 1, item: null })
    else if (node.role === 'LI') this.listItem(node, around)
    else if (node.role === 'Table' && !isForLayout(node)) this.table(node)
    else this.inside(node, around)
  }

  private listItem(node: TreeNode, around: Surroundings): void {
    const children = node.children ?? []
    const label = children.filter((child) => child.role === 'Lbl').flatMap(contentIds)
    const item = { label, used: false }
    this.inside({ role: 'LI', children: children.filter((child) => child.role !== 'Lbl') }, { heading: null, depth: Math.max(0, around.depth), item })
    if (!item.used && label.length > 0) this.text([], { heading: null, depth: Math.max(0, around.depth), item })
  }

  private text(ids: string[], around: Surroundings): void {
    const item = around.item !== null && !around.item.used ? around.item : null
    const lines = this.lines(item === null ? ids : [...item.label, ...ids])
    const first = lines[0]
    if (first === undefined) return
    this.lastWasCell = false
    if (item !== null) {
      item.used = true
      const label = item.label.length > 0 ? this.lines(item.label)[0]?.text ?? null : null
      // bullets drawn as shapes have no text; an item without one at the top of a page is the rest of one before
      const drawn = this.page > 1 && this.blocks.length === 0 ? null : '-'
      const mark = label !== null && first.text.startsWith(label) ? label : listMark(first.text, first.lead)?.mark ?? drawn
      this.add({ kind: 'item', lines, level: around.depth, mark })
    } else if (around.heading !== null) this.add({ kind: 'heading', lines, level: around.heading, mark: null })
    else this.add({ kind: 'paragraph', lines, level: 0, mark: null })
  }

  private add(block: Pick<PdfBlock, 'kind' | 'lines' | 'level' | 'mark'>): void {
    this.blocks.push({ ...block, cell: null, tight: false, tagged: true })
  }

  private lines(ids: string[]): Line[] {
    const pieces = ids.flatMap((id) => this.pieces.get(id) ?? [])
    return rowsInOrder(pieces).flatMap((row) => lineOf(row, this.page) ?? [])
  }

  private table(node: TreeNode): void {
    const rows = rowsOfTable(node).map((row) => row.map((cell) => ({ header: cell.role === 'TH', blocks: new TaggedBlocks().ofPage(cell, this.pieces, this.page) })))
    const filled = rows.filter((row) => row.some((cell) => cell.blocks.length > 0))
    if (filled.length === 0) return
    const edges = edgesOf(filled)
    // a table that opens a page where the last one ended with a table is its continuation
    const goesOn = this.lastWasCell && this.blocks.length === 0
    if (!goesOn) {
      this.tables++
      this.rows = 0
    }
    for (const row of filled) {
      const header = row.every((cell) => cell.header)
      for (const [column, { blocks }] of row.entries()) {
        const text = blocks.map((block) => cellText(block, edges[column] ?? 0)).join('\n')
        if (text === '') continue
        const cell = { table: this.tables - 1, row: this.rows, column, header }
        this.blocks.push({ kind: 'cell', lines: [], level: 0, mark: null, cell, tight: false, tagged: true, text, page: this.page })
      }
      this.rows++
    }
    this.lastWasCell = true
  }
}

/** One of the paragraphs of a cell, which stand one below the other. */
function cellText(block: PdfBlock, edge: number): string {
  const text = textOf(block, edge)
  return block.mark === null ? text : `${block.mark} ${text}`.trim()
}

/** How far right text runs in each column. */
function edgesOf(rows: readonly { blocks: PdfBlock[] }[][]): number[] {
  const edges: number[] = []
  for (const row of rows) {
    for (const [column, { blocks }] of row.entries()) {
      for (const line of blocks.flatMap((block) => block.lines)) edges[column] = Math.max(edges[column] ?? 0, line.right)
    }
  }
  return edges
}

/** Tables that only place things on the page: one column, or headings and tables inside. */
function isForLayout(table: TreeNode): boolean {
  if (contains(table, (role) => role === 'Table' || headingLevel(role) !== null)) return true
  return rowsOfTable(table).every((row) => row.length < 2)
}

function rowsOfTable(table: TreeNode): TreeNode[][] {
  const rows: TreeNode[][] = []
  for (const child of table.children ?? []) {
    if (child.role === 'TR') rows.push((child.children ?? []).filter((cell) => cell.role === 'TD' || cell.role === 'TH'))
    else if (child.role === 'THead' || child.role === 'TBody' || child.role === 'TFoot') rows.push(...rowsOfTable(child))
  }
  return rows
}
