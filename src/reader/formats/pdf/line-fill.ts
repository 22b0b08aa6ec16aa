import type { Line } from './line.ts'
import type { Measures } from './measures.ts'

/**
 * The next line's first word would have fitted on this one, so the writer ended the line here.
 * `right` is the edge text may run to.
 */
export function endedEarly(line: Line, next: Line, right: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  const perCharacter = next.text.length === 0 ? 0 : (next.right - next.x) / next.text.length
  // half an em of tolerance: widths are averages
  return line.right + (word + 1) * perCharacter + line.size * 0.5 < right
}

/** The sentence goes on: nothing closes the line and the next begins in lower case. */
export function runsOn(line: Line, next: Line): boolean {
  return !/[.?!:;]["”»')\]]*$/.test(line.text) && /^\p{Ll}/u.test(next.text)
}

export function sameStyle(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size) && a.bold === b.bold
}

/** The line stands below the other at the usual distance of lines inside a paragraph. */
export function isTight(above: Line, line: Line, usual: Measures): boolean {
  const step = line.y - above.y
  return above.page === line.page && step > 0 && step <= 1.22 * usual.leading * Math.max(above.size, line.size)
}
