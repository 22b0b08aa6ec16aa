import type { Line } from './line.ts'

export interface PageLines {
  lines: Line[]
  /** lines the PDF itself calls page furniture; they count, but are not among the text */
  furniture: Line[]
  height: number
}

/** A page's number that shows itself as one: "Side 2 af 8", "2 (3)", "2/8", "- 2 -". A bare number may be a heading. */
const pageMark = /^(?:(?:side|sida|page|s\.)\s*\d{1,4}(?:\s*(?:af|av|of|\/|\()\s*\d{1,4}\s*\)?)?|\d{1,4}\s*(?:(?:af|av|of|\/)\s*\d{1,4}|\(\s*\d{1,4}\s*\))|[-–]\s*\d{1,4}\s*[-–])$/iu

/** What a browser prints above and below a page: the day and hour of printing, the address. */
const printedHead = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*[AP]M)?(?:\t.*)?$/iu
const printedFoot = /^(?:https?|file):\/\/\S+(?:\s.*)?$/iu

/**
 * Drops what stands again and again at the head or foot of pages: the same words but for digits, on the same
 * height, on three pages or half of them. A head is kept where the first page shows it, since it often names
 * the body and the date; feet and page numbers go altogether.
 */
export function withoutRunningHeads(pages: readonly PageLines[]): Line[][] {
  const seen = new Map<string, { pages: number; last: number }>()
  for (const [page, { lines, furniture, height }] of pages.entries()) {
    for (const line of [...lines, ...furniture]) {
      if (zoneOf(line, height) === null) continue
      const key = keyOf(line, 0)
      const place = seen.get(key)
      if (place === undefined) seen.set(key, { pages: 1, last: page })
      else if (place.last !== page) {
        place.pages++
        place.last = page
      }
    }
  }
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)))
  const alike = (line: Line): number => [-1, 0, 1].reduce((sum, step) => sum + (seen.get(keyOf(line, step))?.pages ?? 0), 0)
  // a page with other margins shows the same head on another height
  const running = new Set<string>()
  for (const { lines, height } of pages) {
    for (const line of lines) if (zoneOf(line, height) !== null && alike(line) >= enough) running.add(`${zoneOf(line, height)} ${wordsOf(line)}`)
  }
  return pages.map(({ lines, height }, page) => lines.filter((line) => {
    const zone = zoneOf(line, height)
    if (zone === null) return true
    if (isPageMark(line) || isPrinted(line, height)) return false
    const repeated = wordsOf(line) === '' ? alike(line) >= enough : running.has(`${zone} ${wordsOf(line)}`)
    return !repeated || (zone === 'head' && page === 0)
  }))
}

export function isPageMark(line: Line): boolean {
  return pageMark.test(line.text)
}

export function isPrinted(line: Line, height: number): boolean {
  return (line.y < height * 0.06 && printedHead.test(line.text)) || (line.y > height * 0.94 && printedFoot.test(line.text))
}

export function zoneOf(line: Line, height: number): 'head' | 'foot' | null {
  if (line.y < height * 0.14) return 'head'
  return line.y > height * 0.88 ? 'foot' : null
}

/** Words without digits and spaces, and the height in steps of four points; `step` asks for the height beside it. */
function keyOf(line: Line, step: number): string {
  return `${Math.floor(line.y / 4) + step} ${wordsOf(line)}`
}

function wordsOf(line: Line): string {
  return line.text.replace(/[\d\s]+/g, '')
}
