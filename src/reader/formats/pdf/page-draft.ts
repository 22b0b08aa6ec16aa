import type { PDFPageProxy } from 'unpdf/pdfjs'
import { bandsOf } from './columns.ts'
import type { FontWeights } from './font-weights.ts'
import { lineOf, type Line } from './line.ts'
import type { PdfBlock } from './pdf-block.ts'
import type { Piece } from './piece.ts'
import { piecesOfPage, type PagePieces } from './page-pieces.ts'
import { rowsOf } from './rows.ts'
import { isPageMark } from './page-marks.ts'
import { zoneOf } from './running-heads.ts'
import { labelsToTop } from './side-labels.ts'
import { sizeOf, type TreeNode } from './structure-tree.ts'
import type { TaggedBlocks } from './tagged-blocks.ts'

/** One page read, before it is known what is usual in the document. */
export interface PageDraft {
  width: number
  height: number
  /** all lines, by place; of tagged pages the lines of their blocks */
  lines: Line[]
  /** blocks from the structure tree, null where there is none to trust */
  blocks: PdfBlock[] | null
  /** lines the PDF itself calls page furniture */
  furniture: Line[]
  /** text set at an angle, read last */
  turned: Line[]
  characters: number
  cut: boolean
  /** see PagePieces */
  spans: number
  unknown: boolean
}

/** Nodes of structure trees read in all: some trees repeat the whole document on every page. */
export interface TreeBudget {
  left: number
}

export async function draftPage(page: PDFPageProxy, number: number, fonts: FontWeights, tags: TaggedBlocks | null, budget: TreeBudget): Promise<PageDraft> {
  const found = await piecesOfPage(page, fonts)
  const characters = [...found.upright, ...found.turned].reduce((sum, piece) => sum + piece.text.length, 0)
  const draft = { width: found.width, height: found.height, turned: linesOf(found.turned, number), characters, cut: found.cut, spans: found.spans, unknown: found.unknown }
  const tagged = tags === null || budget.left <= 0 ? null : await taggedBlocks(page, number, found, tags, budget)
  if (tagged !== null) return { ...draft, ...tagged, lines: tagged.blocks.flatMap((block) => block.lines) }
  return { ...draft, blocks: null, furniture: [], lines: linesOf(found.upright, number) }
}

function linesOf(pieces: readonly Piece[], page: number): Line[] {
  return bandsOf(rowsOf(pieces)).flatMap(({ rows, column }) => {
    const lines = rows.flatMap((row) => lineOf(row, page) ?? [])
    return column === null ? labelsToTop(lines) : lines.map((line) => ({ ...line, column, side: true }))
  })
}

/** Null where the tags leave out too much of the page to be believed. */
async function taggedBlocks(page: PDFPageProxy, number: number, found: PagePieces, tags: TaggedBlocks, budget: TreeBudget): Promise<{ blocks: PdfBlock[]; furniture: Line[] } | null> {
  const tree = await structureOf(page)
  if (tree === null) return null
  budget.left -= sizeOf(tree, budget.left)
  if (budget.left <= 0) return null
  const byId = new Map<string, Piece[]>()
  for (const piece of found.upright) {
    if (piece.marked === null) continue
    const same = byId.get(piece.marked)
    if (same === undefined) byId.set(piece.marked, [piece])
    else same.push(piece)
  }
  const blocks = tags.ofPage(tree, byId, number)
  const used = new Set<string>()
  collect(tree, used)
  const loose = found.upright.filter((piece) => piece.marked === null || !used.has(piece.marked))
  const outside = loose.filter((piece) => !piece.artifact || (piece.y > found.height * 0.14 && piece.y < found.height * 0.88))
  if (weight(outside) > 0.2 * weight(found.upright)) return null
  // page furniture goes, but for the first page's head, which often names the body and the date
  const kept = linesOf(loose.filter((piece) => !piece.artifact), number)
  const furniture = linesOf(loose.filter((piece) => piece.artifact), number)
  const head = number === 1 ? furniture.filter((line) => zoneOf(line, found.height) === 'head' && !isPageMark(line)) : []
  return { blocks: [...head.map(asParagraph), ...blocks, ...kept.map(asParagraph)], furniture }
}

async function structureOf(page: PDFPageProxy): Promise<TreeNode | null> {
  try {
    return (await page.getStructTree()) as TreeNode | null
  } catch {
    // a broken tree is no tree; the page is read by its places instead
    return null
  }
}

function collect(tree: TreeNode, ids: Set<string>): void {
  const open = [tree]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'content' && next.id !== undefined) ids.add(next.id)
    for (const child of next.children ?? []) open.push(child)
  }
}

function weight(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}

function asParagraph(line: Line): PdfBlock {
  return { kind: 'paragraph', lines: [line], level: 0, mark: null, cell: null, tight: false, tagged: true }
}
