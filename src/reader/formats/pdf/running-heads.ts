import type { Line } from './line.ts'
import { listMark } from './list-mark.ts'
import { isPageMark, isPrinted } from './page-marks.ts'

export interface PageLines {
  lines: Line[]
  /** lines the PDF itself calls page furniture; they count, but are not among the text */
  furniture: Line[]
  height: number
}

interface Place {
  page: number
  y: number
  numbers: number[]
}

/** Neighbours a line is compared with, so that time stays linear where thousands of lines share their words. */
const compared = 200
const dated = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.?\s+\p{L}{3,9}\s+\d{4}/u

/**
 * Drops what stands again and again at the head or foot of pages: the same words on the same height, with the same
 * numbers or numbers that count with the pages, on three pages or half of them. The first page's head is kept if no
 * other line of that page tells a date, since heads often name the meeting's.
 */
export function withoutRunningHeads(pages: readonly PageLines[]): Line[][] {
  const places = placesOf(pages)
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)))
  // a page with other margins shows the same head on another height
  const running = new Set<string>()
  for (const [page, { lines, height }] of pages.entries()) {
    for (const line of lines) {
      const key = keyOf(line, height)
      if (key !== null && wordsOf(line) !== '' && pagesAlike(places.get(key) ?? [], placeOf(line, page)) >= enough) running.add(key)
    }
  }
  return pages.map(({ lines, height }, page) => {
    const isRunning = (line: Line): boolean => {
      const key = keyOf(line, height)
      if (key === null) return false
      return wordsOf(line) === '' ? pagesAlike(places.get(key) ?? [], placeOf(line, page)) >= enough : running.has(key)
    }
    const marks = (line: Line): boolean => zoneOf(line, height) !== null && (isPageMark(line) || isPrinted(line, height))
    const rest = lines.filter((line) => !marks(line) && !isRunning(line))
    if (page > 0 || rest.some((line) => dated.test(line.text))) return rest
    return lines.filter((line) => !marks(line) && (zoneOf(line, height) === 'head' || !isRunning(line)))
  })
}

export function zoneOf(line: Line, height: number): 'head' | 'foot' | null {
  if (line.y < height * 0.14) return 'head'
  return line.y > height * 0.88 ? 'foot' : null
}

function placesOf(pages: readonly PageLines[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const [page, { lines, furniture, height }] of pages.entries()) {
    for (const line of [...lines, ...furniture]) {
      const key = keyOf(line, height)
      if (key === null) continue
      const same = places.get(key)
      if (same === undefined) places.set(key, [placeOf(line, page)])
      else same.push(placeOf(line, page))
    }
  }
  return places
}

/** Zone and words; null for lines that are never page furniture. */
function keyOf(line: Line, height: number): string | null {
  const zone = zoneOf(line, height)
  if (zone === null || /^[^\p{L}\p{N}]/u.test(listMark(line.text, line.lead)?.mark ?? 'x')) return null
  return `${zone} ${wordsOf(line)}`
}

function wordsOf(line: Line): string {
  return line.text.replace(/[\d\s]+/g, '')
}

function placeOf(line: Line, page: number): Place {
  return { page, y: line.y, numbers: (line.text.match(/\d{1,9}/g) ?? []).map(Number) }
}

/** Pages on which the line stands on this height with these numbers, or numbers as much larger as the page's. */
function pagesAlike(places: readonly Place[], place: Place): number {
  const middle = lowerBound(places, place.page)
  const alike = new Set<number>()
  for (const other of places.slice(Math.max(0, middle - compared), middle + compared)) {
    const counts = other.numbers.length === place.numbers.length && other.numbers.every((number, index) => {
      const own = place.numbers[index] ?? 0
      return number === own || number - own === other.page - place.page
    })
    if (counts && Math.abs(other.y - place.y) < 4) alike.add(other.page)
  }
  return alike.size
}

/** Places are in the order of pages. */
function lowerBound(places: readonly Place[], page: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.page ?? 0) < page) low = middle + 1
    else high = middle
  }
  return low
}
