import { createHash } from 'node:crypto'
import type { Figure } from './figure.ts'

/** Eight hex digits that stand for words, so that no document's words are kept in the project. */
export function digest(words: string | null): string | null {
  return words === null ? null : createHash('sha256').update(words).digest('hex').slice(0, 8)
}

/** How many of the expected words stand in their place; null where nothing may be read. */
export function asWritten(name: string, read: readonly (string | null | undefined)[], expected: readonly (string | null)[]): Figure {
  const right = expected.filter((one, place) => digest(read[place] ?? null) === one).length
  return { name, value: `${right} of ${read.length}`, goal: `${expected.length} of ${expected.length}`, ok: right === expected.length && read.length === expected.length }
}

/** How many of the expected words are among what was read, in any order; more may be read. */
export function among(name: string, read: readonly (string | null)[], expected: readonly string[]): Figure {
  const there = new Set(read.map(digest))
  const found = expected.filter((one) => there.has(one)).length
  return { name, value: String(found), goal: String(expected.length), ok: found === expected.length }
}
