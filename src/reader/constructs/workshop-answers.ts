import type { Block } from '../layout.ts'
import type { Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { trimSpan, wordsOf } from '../sheet.ts'
import { saysNothing } from '../lexicon/workshop-words.ts'
import { shortEnough } from './workshop-heads.ts'

/** One answer among others to a question; `empty` where a group left it blank. */
export interface Answer {
  span: Span
  empty: boolean
}

/** "[2] Färre köer": the group's number stands before its answer. */
const tag = /^\[\d{1,2}\]\s*/

/**
 * Answers written as prose, not as a list. Each group's tagged lines are one answer, three or more short lines
 * apart from each other are notes from several people; any other prose is one answer, however many paragraphs it takes.
 */
export function answersIn(sheet: Sheet, blocks: readonly Block[]): Answer[] {
  if (blocks.some((block) => tag.test(wordsOf(sheet, block)))) return tagged(sheet, blocks)
  const out: Answer[] = []
  const groups: Span[] = []
  for (const block of blocks) {
    if (saysNothing(wordsOf(sheet, block))) continue
    const last = groups.at(-1)
    if (last !== undefined && block.gap === 0) last[1] = block.span[1]
    else groups.push([block.span[0], block.span[1]])
  }
  const left = blocks[0]
  if (groups.length === 0) return left === undefined ? out : [{ span: left.outer, empty: true }]
  const notes = groups.length >= 3 && groups.every(([from, to]) => shortEnough(sheet.text.slice(from, to), 25))
  for (const span of notes ? groups : [[groups[0]![0], groups.at(-1)![1]] satisfies Span]) out.push({ span, empty: false })
  return out
}

function tagged(sheet: Sheet, blocks: readonly Block[]): Answer[] {
  const out: Answer[] = []
  for (const block of blocks) {
    for (const line of linesOf(sheet, block)) {
      const found = tag.exec(sheet.text.slice(line[0], line[1]))
      const last = out.at(-1)
      if (found === null && last !== undefined && !last.empty) last.span[1] = line[1]
      else if (found !== null) {
        const span: Span = [line[0] + found[0].length, line[1]]
        const empty = saysNothing(sheet.text.slice(span[0], span[1]))
        out.push({ span: empty ? line : span, empty })
      }
    }
  }
  return out
}

function linesOf(sheet: Sheet, block: Block): Span[] {
  const out: Span[] = []
  let at = block.span[0]
  while (at < block.span[1]) {
    let stop = sheet.text.indexOf('\n', at)
    if (stop < 0 || stop > block.span[1]) stop = block.span[1]
    out.push(trimSpan(sheet.text, at, stop))
    at = stop + 1
  }
  return out
}
