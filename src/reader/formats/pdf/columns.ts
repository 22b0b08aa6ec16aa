import type { Piece } from './piece.ts'
import { most } from './line.ts'

/** Rows that belong together: across the whole page, or one side of two columns of running text. */
export interface Band {
  rows: Piece[][]
  /** the side's edges, where there are two */
  column: { left: number; right: number } | null
}

/**
 * Parts a page's rows where, and only where, they are certainly two columns of running text: a gutter nothing
 * crosses for six rows or more, lines that fill both sides, and paragraphs that do not begin side by side
 * (that would be a table, whose rows must stay together).
 */
export function bandsOf(rows: Piece[][]): Band[] {
  const start = rightColumnStart(rows)
  if (start === null) return [{ rows, column: null }]
  const bands: Band[] = []
  let free: Piece[][] = []
  let across: Piece[][] = []
  const close = (): void => {
    const sides = free.length > 0 ? sidesOf(free, start) : null
    if (sides === null) across.push(...free)
    else {
      if (across.length > 0) bands.push({ rows: across, column: null })
      across = []
      bands.push(...sides)
    }
    free = []
  }
  for (const row of rows) {
    if (crosses(row, start)) {
      close()
      across.push(row)
    } else free.push(row)
  }
  close()
  if (across.length > 0) bands.push({ rows: across, column: null })
  return bands
}

/** Where most text starts again in the middle of the page. */
function rightColumnStart(rows: Piece[][]): number | null {
  let left = Infinity
  let right = -Infinity
  for (const row of rows) {
    for (const piece of row) {
      left = Math.min(left, piece.x)
      right = Math.max(right, piece.x + piece.width)
    }
  }
  const starts = new Map<number, number>()
  for (const row of rows) {
    let end = -Infinity
    for (const piece of row) {
      const share = (piece.x - left) / (right - left)
      if (share > 0.35 && share < 0.65 && piece.x - end > piece.size * 0.9) {
        const key = Math.round(piece.x / 2)
        starts.set(key, (starts.get(key) ?? 0) + 1)
      }
      end = Math.max(end, piece.x + piece.width)
    }
  }
  const key = most(starts)
  return key === null || (starts.get(key) ?? 0) < 6 ? null : key * 2
}

function crosses(row: Piece[], start: number): boolean {
  return row.some((piece) => piece.x < start - 2 && piece.x + piece.width > start - 2 - piece.size * 0.5)
}

function sidesOf(rows: Piece[][], start: number): Band[] | null {
  const left = rows.map((row) => row.filter((piece) => piece.x < start - 2)).filter((row) => row.length > 0)
  const right = rows.map((row) => row.filter((piece) => piece.x >= start - 2)).filter((row) => row.length > 0)
  if (left.length < 6 || right.length < 6) return null
  const leftColumn = edges(left)
  const rightColumn = edges(right)
  if (!running(left, leftColumn) || !running(right, rightColumn) || startTogether(left, right)) return null
  return [{ rows: left, column: leftColumn }, { rows: right, column: rightColumn }]
}

function edges(rows: Piece[][]): { left: number; right: number } {
  let left = Infinity
  let right = -Infinity
  for (const row of rows) {
    left = Math.min(left, row[0]?.x ?? Infinity)
    right = Math.max(right, endOf(row))
  }
  return { left, right }
}

function endOf(row: Piece[]): number {
  let end = -Infinity
  for (const piece of row) end = Math.max(end, piece.x + piece.width)
  return end
}

/** Most lines fill their column and hold several words. */
function running(rows: Piece[][], column: { left: number; right: number }): boolean {
  let full = 0
  for (const row of rows) {
    const width = endOf(row) - (row[0]?.x ?? 0)
    const words = row.reduce((sum, piece) => sum + piece.text.trim().split(/\s+/).length, 0)
    if (width > 0.7 * (column.right - column.left) && words >= 3) full++
  }
  return full >= 0.6 * rows.length
}

/** In a table the text of a row's cells begins on the same height. */
function startTogether(left: Piece[][], right: Piece[][]): boolean {
  const lefts = startsAfterSpace(left)
  const rights = startsAfterSpace(right)
  if (rights.length < 2 || lefts.length < 2) return false
  let at = 0
  let together = 0
  for (const y of rights) {
    while (at < lefts.length && (lefts[at] ?? 0) < y - 2) at++
    if (Math.abs((lefts[at] ?? Infinity) - y) <= 2) together++
  }
  return together >= 0.6 * Math.min(lefts.length, rights.length)
}

function startsAfterSpace(rows: Piece[][]): number[] {
  const steps = new Map<number, number>()
  const ys = rows.map((row) => row[0]?.y ?? 0)
  for (const [index, y] of ys.entries()) {
    if (index === 0) continue
    const step = Math.round(y - (ys[index - 1] ?? 0))
    steps.set(step, (steps.get(step) ?? 0) + 1)
  }
  const usual = most(steps) ?? 0
  return ys.filter((y, index) => index > 0 && y - (ys[index - 1] ?? 0) > usual * 1.25)
}
