import type { Block } from '../layout.ts'
import type { Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { codedQuestion, housekeeping, letteredTheme, questionLabel, themeLabel } from '../lexicon/workshop-words.ts'
import { headingForm } from '../words.ts'

/** A heading's number and where its own words stand; `title` is null for a bare "Tema 1". */
export interface Head {
  number: string | null
  title: Span | null
  /** the label itself, "Gruppe 2": what a group without a name of its own is called */
  label?: Span
}

const numberMark = /^\(?(\d{1,2})[.):]$/
const numberPrefix = /^\(?(\d{1,2})[.):]\s+(?=\S)/
const loneLabel = /^(?:tema|theme|emne)\s*:\s*(?=\S)/iu

export function shortEnough(words: string, most: number): boolean {
  if (words.length > most * 12) return false
  return words.split(/\s+/).length <= most
}

/** "Tema 1", "Bord 2: Trafik", "Tema: Skole", "Opsamling fra gruppe 2". */
export function themeHead(sheet: Sheet, block: Block): Head | null {
  if (block.kind === 'cell' || (block.mark !== null && !numberMark.test(block.mark))) return null
  const words = text(sheet, block)
  if (words.length > 200 || !shortEnough(words, 24)) return null
  const lone = loneLabel.exec(words)
  if (lone !== null) return { number: null, title: [block.span[0] + lone[0].length, block.span[1]] }
  const found = themeLabel.exec(words)
  if (found === null || !/^(?:\d+|\p{Lu}+)$/u.test(found[2]!)) return null
  const rest = found[4]!
  if (rest === '') return isMatter(found[1]!) ? { number: found[2]!, title: null } : { number: found[2]!, title: null, label: labelSpan(block, words, found[1]!) }
  if (found[3] === undefined && (/[.;,]$/.test(rest) || /^\p{Ll}/u.test(rest))) return null
  return { number: found[2]!, title: [block.span[1] - rest.length, block.span[1]] }
}

/** A theme is called by its matter; a group or a table may be called by its number alone. */
function isMatter(word: string): boolean {
  return /^(?:tema|theme|emne|delemne|fokusområde|område)$/iu.test(word)
}

function labelSpan(block: Block, words: string, word: string): Span {
  const bare = words.replace(/[\s:.]+$/u, '')
  return [block.span[0] + bare.toLowerCase().lastIndexOf(word.toLowerCase()), block.span[0] + bare.length]
}

/** "tema", "bord", "gruppe": what the paper calls its themes. */
export function themeWord(words: string): string {
  return (themeLabel.exec(words)?.[1] ?? /^\p{L}+/u.exec(words)?.[0] ?? '').toLowerCase()
}

export function letteredHead(sheet: Sheet, block: Block): Head | null {
  if (block.kind === 'cell') return null
  if (block.mark !== null) {
    const letter = /^([A-ZÆØÅÄÖ])[.):]$/u.exec(block.mark)
    return letter === null ? null : { number: letter[1]!, title: block.span }
  }
  const found = letteredTheme.exec(text(sheet, block))
  return found === null ? null : { number: found[1]!, title: [block.span[1] - found[2]!.length, block.span[1]] }
}

export function codedHead(sheet: Sheet, block: Block): Head | null {
  if (block.kind === 'cell' || block.mark !== null) return null
  const found = codedQuestion.exec(text(sheet, block))
  return found === null ? null : { number: found[1]! + found[2]!, title: [block.span[1] - found[3]!.length, block.span[1]] }
}

export function labelledQuestionHead(sheet: Sheet, block: Block): Head | null {
  if (block.kind === 'cell' || (block.mark !== null && !numberMark.test(block.mark))) return null
  const found = questionLabel.exec(text(sheet, block))
  if (found === null || !/^(?:\d+|\p{Lu}+)$/u.test(found[1]!)) return null
  const rest = found[3]!
  if (rest !== '' && found[2] === undefined && /^\p{Ll}/u.test(rest)) return null
  return { number: found[1]!, title: rest === '' ? null : [block.span[1] - rest.length, block.span[1]] }
}

/** "1) Styrker – hvad gør vi godt?", as a list item or with its number in its words. */
export function numberedHead(sheet: Sheet, block: Block): Head | null {
  if (block.kind === 'cell') return null
  if (block.mark !== null) {
    const mark = numberMark.exec(block.mark)
    return mark === null || block.level > 0 || block.span[0] === block.span[1] ? null : { number: mark[1]!, title: block.span }
  }
  const prefix = numberPrefix.exec(text(sheet, block))
  return prefix === null ? null : { number: prefix[1]!, title: [block.span[0] + prefix[0].length, block.span[1]] }
}

/** Stands like a heading: set as one, in bold, or a short line without a full stop before a list. */
export function standsAsHeading(sheet: Sheet, block: Block, next: Block | undefined): boolean {
  if (block.kind === 'heading') return true
  if (block.kind !== 'paragraph') return false
  const words = text(sheet, block)
  if (block.bold) return shortEnough(words, 20)
  return next !== undefined && (next.kind === 'item' || /^[-–—*•·]$/u.test(text(sheet, next))) && shortEnough(words, 12) && !/[.;,!]$/.test(words)
}

export function isHousekeeping(words: string): boolean {
  return words.length < 70 && housekeeping.test(headingForm(words))
}

function text(sheet: Sheet, block: Block): string {
  return sheet.text.slice(block.span[0], block.span[1])
}
