import { noNames } from '../lexicon/names.ts'

const firstWord = /^\p{Lu}[\p{L}'’.-]*$/u

/** Names as people write them: "Anna", "Anna Berg-Holm", "Anna K. Holm", "AKH"; not a sentence's first word alone. */
export function isPersonName(words: string): boolean {
  const parts = words.split(/\s+/)
  if (parts.length === 0 || parts.length > 6) return false
  if (!firstWord.test(parts[0]!) || noNames.has(parts[0]!.toLowerCase())) return false
  if (parts.length === 1) return parts[0]!.length >= 2 && !/\.$/.test(parts[0]!)
  return parts.every((part) => firstWord.test(part) || /^(?:af|av|von|van|de|der|den|la)$/.test(part))
}

/** Two or more names: nobody is called so by chance. */
export function isFullName(words: string): boolean {
  return /\s/.test(words.trim()) && isPersonName(words.trim()) && !/^\p{Lu}+(?:\s|$)/u.test(words.trim().split(/\s+/).at(-1)! + ' x')
}

/** The run of capitalised words that ends at a place: "… aftalt, at Anna Berg" → "Anna Berg". Null when none stands there. */
export function nameBefore(text: string, at: number, from: number): { text: string; start: number; end: number } | null {
  const stretch = text.slice(Math.max(from, at - 80), at)
  const match = /((?:\p{Lu}[\p{L}'’-]*\.?[ \u00a0\n])*\p{Lu}[\p{L}'’-]*)[ \u00a0\n]*$/u.exec(stretch)
  if (match === null) return null
  return trimmed(match[1]!, at - stretch.length + match.index)
}

/** The run of capitalised words that begins at a place (blanks skipped). */
export function nameAfter(text: string, at: number, to: number): { text: string; start: number; end: number } | null {
  const match = /^[ \u00a0\n]*((?:\p{Lu}[\p{L}'’-]*)(?:[ \u00a0]\p{Lu}[\p{L}'’-]*)*)/u.exec(text.slice(at, Math.min(to, at + 80)))
  if (match === null) return null
  return trimmed(match[1]!, at + match[0].length - match[1]!.length)
}

/** Without a sentence's small first words ("I", "Som", "Mens") before the name. */
function trimmed(words: string, at: number): { text: string; start: number; end: number } | null {
  let start = at
  let rest = words
  for (;;) {
    const word = /^\p{L}[\p{L}'’.-]*/u.exec(rest)?.[0] ?? ''
    if (word === '' || !noNames.has(word.toLowerCase())) break
    const skip = /^\S+\s*/.exec(rest)![0].length
    start += skip
    rest = rest.slice(skip)
  }
  return rest === '' ? null : { text: rest, start, end: start + rest.length }
}
