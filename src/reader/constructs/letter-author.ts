import type { Passage } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { authorLabel, byLine, closing, introduces, leave, leaveHint, titleLine } from '../lexicon/letter-words.ts'

/** Who wrote it, and at which block the name stands, so that what follows it can tell the office. */
export interface Author {
  name: Passage
  at: number
}

const name = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|af|av|von|van|de|der)){1,4}$/u
const mail = /\S@\S+\.\p{L}/u
/** A signature is looked for this close to the end; footers of web pages come after it. */
const ending = 20

/** By label, by-line, introduction, signature, the name under the greeting, or the block of name and title at the end. */
export function authorOf(sheet: Sheet): Author | null {
  return labelled(sheet) ?? signed(sheet) ?? introduced(sheet) ?? underGreeting(sheet) ?? nameBlock(sheet)
}

function labelled(sheet: Sheet): Author | null {
  for (let i = 0; i < Math.min(sheet.blocks.length, 30); i++) {
    const line = wordsOf(sheet, sheet.blocks[i]!)
    if (line.length > 220) continue
    const found = (line.includes(':') ? authorLabel.exec(line) : null) ?? (i < 14 ? byLine.exec(line) : null)
    if (found === null) continue
    const value = found[1]!
    const start = sheet.blocks[i]!.span[0] + line.length - value.length
    const author = person(value, start, i)
    if (author !== null) return author
  }
  return null
}

/** "/Ditte" on a line of its own near the end. */
function signed(sheet: Sheet): Author | null {
  for (let i = sheet.blocks.length - 1; i >= Math.max(0, sheet.blocks.length - ending); i--) {
    const block = sheet.blocks[i]!
    const found = /^[/\u2013-]{1,2}\s?(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,4})\.?$/u.exec(wordsOf(sheet, block))
    if (found === null) continue
    const start = block.span[0] + found[0].indexOf(found[1]!)
    return { name: { text: found[1]!, span: [start, start + found[1]!.length] }, at: i }
  }
  return null
}

function introduced(sheet: Sheet): Author | null {
  for (let i = 0; i < Math.min(sheet.blocks.length, 20); i++) {
    const block = sheet.blocks[i]!
    const line = wordsOf(sheet, block)
    const found = /[Jj][ae]g he|avn/.test(line) ? introduces.exec(line) : null
    if (found === null) continue
    const start = block.span[0] + found.index + found[0].length - found[1]!.length
    return { name: { text: found[1]!, span: [start, start + found[1]!.length] }, at: i }
  }
  return null
}

function underGreeting(sheet: Sheet): Author | null {
  for (let i = Math.max(0, sheet.blocks.length - ending); i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    const line = wordsOf(sheet, block)
    if (line.length > 160) continue
    const found = closing.exec(line)
    if (found === null && !(line.length < 60 && leaveHint.test(line) && leave.test(line))) continue
    const rest = found?.[1] ?? ''
    const same = rest === '' ? null : signature(rest, block.span[1] - rest.length, i)
    if (same !== null) return same
    const next = sheet.blocks[i + 1]
    const below = next === undefined || next.kind === 'cell' ? null : signature(wordsOf(sheet, next), next.span[0], i + 1)
    if (below !== null) return below
  }
  return null
}

/** A full name near the end with an e-mail address or a title beside it, or as the very last line under a date. */
function nameBlock(sheet: Sheet): Author | null {
  const from = Math.max(1, sheet.blocks.length - ending)
  for (let i = from; i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    if (block.kind !== 'paragraph') continue
    const words = wordsOf(sheet, block)
    const lastLine = words.slice(words.lastIndexOf('\n') + 1)
    if (!name.test(lastLine) || /^\p{Lu}+\s\p{Lu}+/u.test(lastLine) || leave.test(lastLine)) continue
    const around = sheet.blocks.slice(i + 1, i + 4).map((next) => wordsOf(sheet, next))
    const told = around.some((line) => line.length < 80 && (mail.test(line) || titleLine.test(line)))
    if (!told && !(i === sheet.blocks.length - 1 && datedAbove(words, i))) continue
    const start = block.span[1] - lastLine.length
    return { name: { text: lastLine, span: [start, block.span[1]] }, at: i }
  }
  return null

  /** "Juni 2026" over the name: the foot of a paper, not a heading of two words. */
  function datedAbove(words: string, i: number): boolean {
    const lines = words.split('\n')
    const above = lines.length > 1 ? lines.at(-2)! : wordsOf(sheet, sheet.blocks[i - 1]!)
    return above.length < 40 && /(?<!\d)(?:19|20)\d\d$/u.test(above)
  }
}

function person(value: string, start: number, at: number): Author | null {
  const open = /^["'“”*_\s]*/u.exec(value)![0].length
  const rest = value.slice(open)
  const stop = rest.search(/[,"“”;|(<\n*]|\s[–-]\s|\s\S+@/u)
  const text = (stop < 0 ? rest : rest.slice(0, stop)).replace(/[\s._]+$/u, '')
  if (!/^\p{Lu}/u.test(text) || text.length > 80 || text.includes('_') || text.split(/\s+/).length > 8) return null
  return { name: { text, span: [start + open, start + open + text.length] }, at }
}

/** What stands under a greeting: a name, or "Din bestyrelse". */
function signature(line: string, start: number, at: number): Author | null {
  const first = line.split('\n')[0]!
  if (first.split(/\s+/).length > 8 || mail.test(first)) return null
  const several = /^_?(?:Jeres|Deres|Eder|Era|Dine)\s(\p{Lu}[^.!?:]{2,70}\s(?:og|och)\s\p{Lu}[^.!?:,_]{1,40}?)[\s._]*$/u.exec(first)
  if (several === null) return person(first, start, at)
  const from = start + first.indexOf(several[1]!)
  return { name: { text: several[1]!, span: [from, from + several[1]!.length] }, at }
}
