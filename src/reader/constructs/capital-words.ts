import { isWordCharacter } from './neighbours.ts'

export interface CapitalWord {
  text: string
  start: number
  end: number
  /** "PLPs", "PLP's", "VO:t": what follows the capitals */
  ending: string
}

/** Capital letters by code: A–Z and the letters À–Þ without ×. */
export function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

/** Words of two to six capitals in a stretch, a genitive or a Swedish ending allowed; "CO2" and "KommuneMED" are none. */
export function capitalWordsIn(text: string, start: number, end: number): CapitalWord[] {
  const found: CapitalWord[] = []
  for (let at = start; at < end; at++) {
    if (!isCapital(text.charCodeAt(at))) continue
    if (at > start && isWordCharacter(text[at - 1])) continue
    let to = at
    while (to < end && isCapital(text.charCodeAt(to))) to++
    if (to - at >= 2 && to - at <= 6) {
      const ending = endingAt(text, to, end)
      if (!isWordCharacter(text[to + ending.length])) found.push({ text: text.slice(at, to), start: at, end: to, ending })
    }
    at = to - 1 > at ? to - 1 : at
  }
  return found
}

function endingAt(text: string, at: number, end: number): string {
  for (const ending of ["'s", '’s', 's', ':s', ':en', ':et', ':n', ':t', '’en', '’et', "'en", "'et"]) {
    if (at + ending.length <= end && text.startsWith(ending, at) && !isWordCharacter(text[at + ending.length])) return ending
  }
  return ''
}
