import type { Piece } from './piece.ts'

/** A line of text as it stands on the page. */
export interface Line {
  text: string
  page: number
  x: number
  right: number
  /** baseline */
  y: number
  /** of most of its characters, in points */
  size: number
  font: string
  /** all of its letters and digits are bold */
  bold: boolean
  /** text of the first piece, so that a lone "o" can be told from a word */
  lead: string
  /** where text starts again after a wide gap */
  stops: number[]
  /** edges of the column of text the line stands in */
  column: { left: number; right: number }
  /** the column is one side of a two-column page */
  side: boolean
  artifact: boolean
}

/** Gaps wider than this many ems part a label from its value. */
const wideGap = 1.1
const wordGap = 0.18

/** Pieces on one baseline, left to right, become a line; null when they hold no text. */
export function lineOf(pieces: readonly Piece[], page: number): Line | null {
  const first = pieces[0]
  if (first === undefined) return null
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  const stops: number[] = []
  let text = ''
  let right = first.x
  let inked = 0
  let bold = 0
  let last: Piece | null = null
  for (const piece of pieces) {
    if (last !== null && overprints(last, piece)) continue
    const em = last === null ? piece.size : Math.max(last.size, piece.size)
    const gap = piece.x - right
    if (last !== null) {
      if (gap > wideGap * em) {
        text = `${text.trimEnd()}\t`
        stops.push(piece.x)
      } else if ((gap > wordGap * em || piece.spaced) && !/\s$/.test(text)) text += ' '
    }
    text += /\s$/.test(text) ? piece.text.trimStart() : piece.text
    right = Math.max(right, piece.x + piece.width)
    const weight = piece.text.replace(/[^\p{L}\p{N}]/gu, '').length
    inked += weight
    if (piece.bold) bold += weight
    count(sizes, Math.round(piece.size * 2) / 2, weight + 0.01)
    count(fonts, piece.font, weight + 0.01)
    last = piece
  }
  text = tidy(text)
  if (text === '') return null
  return {
    text, page, x: first.x, right, y: baseline(pieces), size: most(sizes) ?? first.size, font: most(fonts) ?? first.font,
    bold: inked > 0 && bold === inked, lead: first.text.trim(), stops, column: { left: first.x, right }, side: false, artifact: pieces.every((piece) => piece.artifact),
  }
}

/** Bullets of symbol fonts come as private-use characters, glyphs without a letter as control characters; runs of spaces part like a wide gap. */
function tidy(text: string): string {
  return text.replace(/[\uf000-\uf8ff]/g, '•').replace(/[\u0000-\u0008\u000b-\u001f]/g, '\ufffd').replace(/ {3,}/g, '\t').replace(/[\t ]*\t[\t ]*/g, '\t').trim()
}

/** Bold imitated by setting the same text twice, a hair apart. */
function overprints(last: Piece, next: Piece): boolean {
  return last.text === next.text && Math.abs(last.x - next.x) < last.size * 0.2 && Math.abs(last.y - next.y) < last.size * 0.2
}

/** That of the largest piece, so that raised note numbers do not move a line. */
function baseline(pieces: readonly Piece[]): number {
  let largest = pieces[0]
  for (const piece of pieces) if (largest === undefined || piece.size > largest.size) largest = piece
  return largest?.y ?? 0
}

function count<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

export function most<K>(counts: ReadonlyMap<K, number>): K | null {
  let best: K | null = null
  let top = -1
  for (const [key, value] of counts) {
    if (value <= top) continue
    best = key
    top = value
  }
  return best
}
