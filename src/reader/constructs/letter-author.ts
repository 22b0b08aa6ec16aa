import type { Block } from '../layout.ts'
import type { Passage } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { answersFor, authorLabel, byLine, closing, introduces, leave, leaveHint, titleLine } from '../lexicon/letter-words.ts'
import { lineParts } from './line-parts.ts'

/** Who wrote it, and at which block the name stands, so that what follows it can tell the office. */
export interface Author {
  name: Passage
  at: number
}

const name = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|af|av|von|van|de|der)){1,4}$/u
/** A place, an office or a kind of paper is written like a name. */
const notPerson = /(?:kommune|kommun|region|center|centre|afdeling|avdeling|avdelning|forvaltning|förvaltning|sekretariat|udvalg|utvalg|nämnd|styrelsen|notat|memo|rapport|evaluering|utvärdering|skole|skola|hus|huset|kontor|kontoret|enhed|enhet|teamet|direktion)(?!\p{L})/iu
const allCapitals = /^\p{Lu}{2,}\s\p{Lu}{2,}/u
const mail = /\S@\S+\.\p{L}/u
/** A signature is looked for this close to the end; footers of web pages come after it. */
const ending = 20

/** By label, by-line, introduction, signature, the name under the greeting, the block of name and title at the end, a name in the head. */
export function authorOf(sheet: Sheet, report: boolean): Author | null {
  return labelled(sheet, authorLabel) ?? signed(sheet) ?? introduced(sheet) ?? underGreeting(sheet) ?? nameBlock(sheet) ?? (report ? inHead(sheet) ?? answering(sheet) : null)
}

function labelled(sheet: Sheet, label: RegExp): Author | null {
  for (let i = 0; i < Math.min(sheet.blocks.length, 30); i++) {
    const block = sheet.blocks[i]!
    const line = wordsOf(sheet, block)
    if (line.length > 220) continue
    const beside = block.cell === null || line.length > 40 ? undefined : sheet.blocks[i + 1]
    if (beside?.cell != null && beside.cell.row === block.cell!.row && label.test(`${line}: x x`)) {
      const author = person(wordsOf(sheet, beside), beside.span[0], i + 1)
      if (author !== null) return author
    }
    for (const part of i < 6 ? lineParts(line) : [{ text: line, at: 0 }]) {
      const author = told(part.at === 0 ? line : part.text, block.span[0] + part.at, i)
      if (author !== null) return author
    }
  }
  return null

  function told(line: string, start: number, i: number): Author | null {
    const found = (/[:\t]/.test(line) ? label.exec(line) : null) ?? (i < 14 && label === authorLabel ? byLine.exec(line) : null)
    return found === null ? null : person(found[1]!, start + line.length - found[1]!.length, i)
  }
}

/** Who answers for a report is its author only where a person is named. */
function answering(sheet: Sheet): Author | null {
  const found = labelled(sheet, answersFor)
  return found !== null && name.test(found.name.text) && !notPerson.test(found.name.text) ? found : null
}

/** "Karim Holm, leder af Sydhuset", or a full name alone beside the date, in the head of a report or memo. */
function inHead(sheet: Sheet): Author | null {
  for (let i = 0; i < Math.min(sheet.blocks.length, 10); i++) {
    const block = sheet.blocks[i]!
    if (block.kind === 'item' || block.cell !== null) continue
    const line = wordsOf(sheet, block)
    if (line.length > 120) continue
    const [before, title] = line.split(/,\s(.*)/su)
    if (title !== undefined && name.test(before!) && /^\p{Ll}/u.test(title) && titleLine.test(title)) return { name: { text: before!, span: [block.span[0], block.span[0] + before!.length] }, at: i }
    if (!name.test(line) || line.includes('\n') || notPerson.test(line) || allCapitals.test(line)) continue
    if ([i - 2, i - 1, i + 1].some((near) => besideName(sheet.blocks[near]))) return { name: { text: line, span: [block.span[0], block.span[1]] }, at: i }
  }
  return null

  function besideName(block: Block | undefined): boolean {
    if (block === undefined || block.kind === 'heading') return false
    const line = wordsOf(sheet, block)
    return line.length < 40 && (/^(?:den |d\. ?)?\d{1,2}[. ].{0,14}\d{4}$|^\d{4}-\d\d-\d\d$/u.test(line) || /^(?:sagsnr|saksnr|dnr|j\.?\s?nr|journalnr|dok)/iu.test(line) || (line.length < 60 && titleLine.test(line) && /^\p{L}[\p{L} -]+$/u.test(line)))
  }
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
