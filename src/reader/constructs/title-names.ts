import { nameJoiners } from '../lexicon/names.ts'
import type { Span } from '../reading.ts'

/** A name set in quotes right after a place: "“Grønne Veje”" without its quotes. */
export function quotedAfter(text: string, at: number, end: number): Span | null {
  let from = at
  while (from < end && /[\s:*_]/.test(text[from]!)) from++
  const open = text[from]
  if (open === undefined || !/["“”„»«']/.test(open)) return null
  let to = from + 1
  while (to < end && to - from < 100 && !/["“”»«'\n]/.test(text[to]!)) to++
  const span = trimmed(text, from + 1, to)
  return to < end && /["“”»«']/.test(text[to]!) && span[1] - span[0] >= 3 ? span : null
}

/** A name in title case right after a place: "Grønne Veje i Nordby"; at least two capitalised words, or one word with a year. */
export function titledAfter(text: string, at: number, end: number): Span | null {
  let from = at
  while (from < end && (text[from] === ' ' || text[from] === '\n' || text[from] === '\u00a0')) from++
  let to = from
  let capitals = 0
  let last = from
  while (to < end) {
    const word = /^[\p{L}\p{N}][\p{L}\p{N}'’.-]*/u.exec(text.slice(to, Math.min(end, to + 40)))?.[0].replace(/[.'’-]+$/u, '')
    if (word === undefined || word === '') break
    if (/^\p{Lu}/u.test(word) || (capitals > 0 && /^(?:19|20)\d\d$/.test(word))) {
      capitals++
      last = to + word.length
    } else if (capitals === 0 || !nameJoiners.has(word) || to - from > 60) break
    to += word.length
    if (text[to] !== ' ' && text[to] !== '\u00a0') break
    to++
  }
  return capitals >= 2 ? [from, last] : null
}

/** Mentions of a quoted name outside quotes too: what people call by name all over a text is a programme, not a quotation. */
export function isJoinedName(words: string): boolean {
  const parts = words.split(/\s+/)
  return parts.length >= 3 && parts.length <= 6 && /^\p{Lu}/u.test(parts[0]!) && /^\p{Lu}/u.test(parts.at(-1)!) && parts.slice(1, -1).some((part) => nameJoiners.has(part))
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /[\s*_]/.test(text[start]!)) start++
  while (end > start && /[\s*_,.]/.test(text[end - 1]!)) end--
  return [start, end]
}
