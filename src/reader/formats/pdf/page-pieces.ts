import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { FontWeights } from './font-weights.ts'
import type { Piece } from './piece.ts'
import { unknownLetters } from './unknown-letters.ts'

export interface PagePieces {
  /** set level, in the order of the page's instructions */
  upright: Piece[]
  /** set at an angle (stamps in the margin, watermarks), each in its own turned coordinates */
  turned: Piece[]
  width: number
  height: number
  /** text was left out because the page holds more than a page can */
  cut: boolean
  /** spans of marked content without an id, where letters may be told otherwise (actual-text.ts) */
  spans: number
  /** some glyphs stand for no character */
  unknown: boolean
}

interface Around {
  marked: string | null
  artifact: boolean
  /** number of the span without an id, counted over the page */
  span: number | null
}

/** No page of prose comes near; what does is built to exhaust the reader. */
const mostPieces = 100_000

/** The text of one page as pieces with places and weight. A glyph without a character is held open (unknown-letters.ts). */
export async function piecesOfPage(page: PDFPageProxy, fonts: FontWeights): Promise<PagePieces> {
  const viewport = page.getViewport({ scale: 1 })
  const found: PagePieces = { upright: [], turned: [], width: viewport.width, height: viewport.height, cut: false, spans: 0, unknown: false }
  const open: Around[] = []
  const seen = new Set<string>()
  let spaced = false
  let count = 0
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader() as ReadableStreamDefaultReader<TextChunk>
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    // The rest is taken and dropped: pdf.js never ends a stream that was cancelled, and waits with it for the page.
    if (found.cut) continue
    for (const item of value.items) {
      if (item.type !== undefined) {
        if (item.type === 'endMarkedContent') open.pop()
        else if (open.length < 1000) open.push(enter(open.at(-1), item, found))
        continue
      }
      const around = open.at(-1)
      let text = item.str ?? ''
      if (text.includes('\u0000')) {
        found.unknown = true
        text = unknownLetters(around?.span ?? null)
      }
      if (text.trim() === '') {
        spaced ||= text !== ''
        continue
      }
      const placed = place(item, viewport.transform)
      if (placed === null) continue
      const font = item.fontName ?? ''
      seen.add(font)
      const piece: Piece = {
        ...placed.at, text, font, bold: false, spaced, marked: around?.marked ?? null, artifact: around?.artifact ?? false,
      }
      ;(placed.upright ? found.upright : found.turned).push(piece)
      spaced = false
      if (++count >= mostPieces) found.cut = true
    }
  }
  await fonts.learn(page, seen)
  for (const piece of found.upright) piece.bold = fonts.bold(piece.font)
  for (const piece of found.turned) piece.bold = fonts.bold(piece.font)
  return found
}

interface TextChunk {
  items: TextItem[]
}

interface TextItem {
  type?: string
  id?: string
  tag?: string
  str?: string
  transform?: number[]
  width?: number
  height?: number
  fontName?: string
}

function enter(outer: Around | undefined, item: TextItem, found: PagePieces): Around {
  const artifact = (outer?.artifact ?? false) || item.tag === 'Artifact'
  const span = item.tag === 'Span' && item.type === 'beginMarkedContentProps' && (item.id ?? null) === null ? found.spans++ : outer?.span ?? null
  return { marked: item.id ?? outer?.marked ?? null, artifact, span }
}

/** Into the page as shown: the viewport turns rotated pages upright and lets y grow downwards. */
function place(item: TextItem, [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0]: number[]): { at: Pick<Piece, 'x' | 'y' | 'width' | 'size'>; upright: boolean } | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform ?? []
  const x = va * e + vc * f + ve
  const y = vb * e + vd * f + vf
  const alongX = va * a + vc * b
  const alongY = vb * a + vd * b
  const size = item.height !== undefined && item.height > 0 ? item.height : Math.hypot(c, d)
  const width = item.width ?? 0
  if (![x, y, size, width, alongX, alongY].every(Number.isFinite) || size <= 0) return null
  const angle = Math.atan2(alongY, alongX)
  if (Math.abs(angle) < 0.05) return { at: { x, y, width, size }, upright: true }
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { at: { x: x * cos + y * sin, y: y * cos - x * sin, width, size }, upright: false }
}
