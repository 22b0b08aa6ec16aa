import type { Block } from '../layout.ts'
import { leader } from '../constructs/noise.ts'
import { sectionIdOf } from '../lexicon/headings.ts'

/** The column a text was wrapped at, or null where lines are whole paragraphs. */
export function wrapWidth(lengths: readonly number[]): number | null {
  if (lengths.length < 4) return null
  const sorted = [...lengths].sort((a, b) => a - b)
  const longest = sorted[Math.floor((sorted.length - 1) * 0.98)]!
  if (longest > 140 || longest < 50) return null
  const near = lengths.filter((n) => n > longest * 0.8).length
  return near >= Math.max(3, lengths.length * 0.08) ? longest : null
}

interface Candidate {
  text: string
  previous: Block
  line: { start: number; end: number; indent: number; gap: number }
  words: string
  width: number | null
  listFollows: boolean
}

/** Does this line carry on the block before it? */
export function joinable({ text, previous, line, words, width, listFollows }: Candidate): boolean {
  if (previous.kind === 'heading' || previous.kind === 'cell' || previous.bold) return false
  if (previous.span[0] === previous.span[1]) return false
  if (line.gap > 0) return brokenByPage(text, previous, words)
  const lastLine = lastPhysicalLine(text, previous)
  if (previous.kind === 'paragraph' && (/\S {5,}\S/.test(lastLine) || /\S {5,}\S/.test(words))) return false
  const ended = /[.!?:;]["'”»)]*$/.test(lastLine)
  if (leader.test(lastLine) || /^§\s?\d/.test(words)) return false
  const small = /^[\p{Ll}(]/u.test(words)
  if (looksLabelled(words) || /(?:behandling|handsaming) av sak \d/u.test(words)) return false
  if (words.length < 60 && !small && sectionIdOf(words) !== null) return false
  if (previous.kind === 'item' && line.indent > previous.indent && !ended && (small || width !== null)) return true
  if (width === null) return false
  const firstWord = words.search(/\s/) < 0 ? words.length : words.search(/\s/)
  const full = line.indent + lastLine.length + 1 + firstWord > width * 0.92
  if (!full) return small && !ended && lastLine.length > width * 0.7
  if (looksLabelled(lastLine) && !small) return false
  return !listFollows || !ended
}

/** "… møder med exit-personerne," + empty line + "forberedende arbejde …": one paragraph over two pages. */
function brokenByPage(text: string, previous: Block, words: string): boolean {
  if (!/^\p{Ll}/u.test(words) || words.length < 20 || /^(?:at|att|å)\s/u.test(words)) return false
  const before = text.slice(previous.span[0], previous.span[1])
  return before.length > 60 && /[\p{L}\p{N},\-–]$/u.test(before)
}

function lastPhysicalLine(text: string, block: Block): string {
  const from = text.lastIndexOf('\n', block.span[1] - 1)
  return text.slice(Math.max(from + 1, block.span[0]), block.span[1])
}

/** "Mødested: Rådhuset", "Referent:" */
function looksLabelled(words: string): boolean {
  return /^\**\p{Lu}[\p{L} /.()-]{1,30}\**:\**(?:\s|$)/u.test(words)
}
