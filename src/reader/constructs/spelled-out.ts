import { isCapital } from './capital-words.ts'
import { isBlank, isWordCharacter } from './neighbours.ts'
import type { Span } from '../reading.ts'

/**
 * The words before "(DFE)" that the letters stand for: the shortest run of words in one clause in
 * which the letters follow each other, the first at the beginning of a word; a capital beginning
 * ("Den", "Udvalget for") is taken in. Null when the words do not carry the letters.
 */
export function wordsBefore(text: string, bracket: number, from: number, short: string): Span | null {
  let end = bracket
  while (end > from && (isBlank(text[end - 1]) || /["”“»*_]/.test(text[end - 1]!))) end--
  const starts = wordStarts(text, end, from)
  for (let i = 0; i < starts.length; i++) {
    if (carries(text.slice(starts[i]!, end), short)) return [withCapitalBeginning(text, starts, i), end]
  }
  return null
}

/** Starts of up to twelve words before a place, nearest first; a sentence's end or a bracket stops. */
function wordStarts(text: string, end: number, from: number): number[] {
  const starts: number[] = []
  for (let at = end - 1; at >= from && starts.length < 12; at--) {
    const c = text[at]!
    if (/[.;:!?()[\]|"“”«»]/.test(c) || (c === '\n' && text[at - 1] === '\n')) break
    if (isWordCharacter(c) && (at === from || !(isWordCharacter(text[at - 1]) || text[at - 1] === '-'))) starts.push(at)
  }
  return starts
}

/** Do the letters stand in the words in this order, the first opening the phrase, every capitalised word but joiners needed? */
export function carries(phrase: string, short: string): boolean {
  const letters = short.toLowerCase()
  const words = phrase.toLowerCase()
  if (words[0] !== letters[0]) return false
  let at = 0
  for (const letter of letters) {
    at = words.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  const count = (words.match(/[\p{L}\p{N}]+/gu) ?? []).length
  const initials = (words.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).filter((initial) => letters.includes(initial)).length
  return phrase.length > short.length + 2 && initials * 2 >= Math.min(count, letters.length)
}

/** "Udvalget for" before "plan, idræt og kultur"; "Den" before "Forebyggende Enhed". */
function withCapitalBeginning(text: string, starts: readonly number[], i: number): number {
  for (let j = i; j < Math.min(starts.length, i + 4); j++) {
    const start = starts[j]!
    const word = /^[\p{L}-]+/u.exec(text.slice(start, start + 40))?.[0] ?? ''
    if (isCapital(text.charCodeAt(start)) && (j === i || j - i <= 2)) {
      const next = starts[j + 1]
      const nextWord = next === undefined ? '' : /^[\p{L}-]+/u.exec(text.slice(next, next + 40))?.[0] ?? ''
      return /^(?:Den|Det|De)$/.test(nextWord) && next !== undefined ? next : start
    }
    if (j > i && !/^(?:for|for|för|af|av|i|på|om|og|och|vedr|vedrørende|den|det)$/u.test(word)) break
  }
  return starts[i]!
}
