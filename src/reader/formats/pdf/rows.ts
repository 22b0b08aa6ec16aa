import type { Piece } from './piece.ts'

interface Row {
  y: number
  size: number
  pieces: Piece[]
}

/** Pieces that share a baseline, raised and lowered figures among them; rows from the top, pieces left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Row[] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    if (row !== undefined && Math.abs(piece.y - row.y) <= 0.35 * Math.max(piece.size, row.size)) {
      row.pieces.push(piece)
      if (piece.size > row.size) {
        row.y = piece.y
        row.size = piece.size
      }
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return withRaised(rows).map((row) => row.pieces.sort((a, b) => a.x - b.x))
}

/** A note number set high or low stands in a row of its own until it is put back beside its word. */
function withRaised(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  for (const [index, row] of rows.entries()) {
    const small = row.pieces.reduce((sum, piece) => sum + piece.text.length, 0) <= 6
    const host = small ? [rows[index + 1], kept.at(-1)].find((other) => other !== undefined && hosts(other, row)) : undefined
    if (host === undefined) kept.push(row)
    else host.pieces.push(...row.pieces)
  }
  return kept
}

function hosts(host: Row, raised: Row): boolean {
  if (raised.size > host.size * 0.8 || Math.abs(host.y - raised.y) > host.size * 0.6) return false
  const x = raised.pieces[0]?.x ?? 0
  return host.pieces.some((piece) => Math.abs(piece.x + piece.width - x) < host.size * 0.5)
}

/** For tagged text, which comes in reading order: a new row where the baseline changes or the text starts again on the left. */
export function rowsInOrder(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  let last: Piece | null = null
  for (const piece of pieces) {
    const row = rows.at(-1)
    const sameRow = last !== null && Math.abs(piece.y - last.y) <= 0.45 * Math.max(piece.size, last.size) && piece.x > last.x - last.size
    if (row !== undefined && sameRow) row.push(piece)
    else rows.push([piece])
    last = piece
  }
  return rows
}
