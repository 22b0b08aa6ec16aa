import { countedNouns, measures, moreOrFewer, plainMeasures, smallAdjectives } from '../lexicon/units.ts'
import { isBlank, wordAfter, type Word } from './neighbours.ts'

export interface CountedUnit {
  unit: string
  end: number
}

/** "%", "pct.", "timer", "dage", "personer", "uger", "m²" right after a number. */
export function measureAfter(text: string, at: number, end: number): CountedUnit | null {
  let from = at
  while (from < end && isBlank(text[from])) from++
  if (text[from] === '%') return { unit: 'percent', end: from + 1 }
  const word = nextOnLine(text, at, end)
  if (word === null || /-$/.test(word.text)) return null
  const key = word.text.toLowerCase()
  if (Object.hasOwn(measures, key)) {
    const unit = measures[key]!
    return { unit, end: unit === 'percent' && key === 'pct' && text[word.end] === '.' ? word.end + 1 : word.end }
  }
  if (!plainMeasures.has(key)) return null
  if (key === 'år' && isAge(text, word, end)) return null
  const raised = text[word.end] === '²' || text[word.end] === '³' ? word.end + 1 : word.end
  return { unit: text.slice(word.start, raised), end: raised }
}

/** "500 unge familier", "2000 flere arbejdspladser": a counted noun with at most two adjectives before it. */
export function countAfter(text: string, at: number, end: number): CountedUnit | null {
  let from: number | null = null
  let place = at
  for (let words = 0; words < 3; words++) {
    const word = nextOnLine(text, place, end)
    if (word === null) return null
    const lower = word.text.toLowerCase()
    if (lower !== word.text) return null
    place = word.end
    if (isCounted(lower) && !(smallAdjectives.has(lower) && nounFollows(text, word.end, end))) return { unit: text.slice(from ?? word.start, word.end), end: word.end }
    if (moreOrFewer.has(lower) && from === null) continue
    if (!smallAdjectives.has(lower) && !/(?:lige|iga|ske|ska|ede|ade|ende|ande|erte|erade)$/.test(lower)) return null
    from ??= word.start
  }
  return null
}

function isCounted(word: string): boolean {
  if (countedNouns.has(word)) return true
  for (let length = 5; length < word.length - 1; length++) if (countedNouns.has(word.slice(-length))) return true
  return false
}

function nounFollows(text: string, at: number, end: number): boolean {
  const word = nextOnLine(text, at, end)
  return word !== null && isCounted(word.text.toLowerCase())
}

/** The next word when nothing but blanks (at most one line break) stands between. */
function nextOnLine(text: string, at: number, end: number): Word | null {
  const word = wordAfter(text, at, end)
  if (word === null || (word.start === at && /^\p{L}/u.test(word.text) && word.text.length > 4)) return null
  return text.slice(at, word.start).includes('\n\n') ? null : word
}

/** "65 år gammel", "over 18 år": an age, no count. */
function isAge(text: string, word: Word, end: number): boolean {
  const next = wordAfter(text, word.end, end)
  return next !== null && /^(?:gam|ældre|äldre|eldre|siden|sedan|siden|tilbage)/iu.test(next.text)
}
