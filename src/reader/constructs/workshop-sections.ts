import type { Block } from '../layout.ts'
import type { Span, StatementKind } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { statementKindOf } from '../lexicon/statement-kinds.ts'
import { closingLine, programmeLine } from '../lexicon/workshop-words.ts'
import { fold } from '../words.ts'
import { isHousekeeping, shortEnough, standsAsHeading, themeHead } from './workshop-heads.ts'
import type { Head } from './workshop-heads.ts'
import type { Plan } from './workshop-plan.ts'
import { tableSections } from './workshop-table.ts'

/** What stands under one theme and one question, up to the next heading. Indexes are 1-based; null where there is none. */
export interface Section {
  theme: number | null
  question: number | null
  /** from a sub-heading such as "Løsninger:"; null where the question or theme tells */
  kind: StatementKind | null
  blocks: Block[]
}

export interface Entry {
  number: string | null
  title: Span | null
}

export interface Outline {
  themes: Entry[]
  questions: Entry[]
  sections: Section[]
}

/** Walks the blocks once and gathers what was said under which theme and question. */
export function sectionsOf(sheet: Sheet, plan: Plan): Outline {
  const outline: Outline = { themes: [], questions: [], sections: [] }
  const themesFirst = (plan.themes.keys().next().value ?? Infinity) <= (plan.questions.keys().next().value ?? Infinity)
  let theme: number | null = null
  let question: number | null = null
  let section: Section | null = null
  const blocks = sheet.blocks
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const themed = plan.themes.get(i)
    const asked = plan.questions.get(i)
    if (themed !== undefined) {
      const head = completed(themed, i, false)
      if (head !== themed) i++
      theme = entryIndex(sheet, outline.themes, head)
      if (themesFirst) question = null
      section = open(null)
    } else if (asked !== undefined) {
      const head = completed(asked, i, true)
      if (head !== asked) i++
      question = entryIndex(sheet, outline.questions, head)
      if (!themesFirst) theme = null
      section = open(null)
    } else if (block.cell !== null) {
      const table = tableBlocks(i)
      const found = tableSections(sheet, table, theme)
      for (const part of found) {
        outline.sections.push({
          theme: part.theme === null ? theme : typeof part.theme === 'number' ? part.theme : entryIndex(sheet, outline.themes, part.theme),
          question: part.question === null ? question : entryIndex(sheet, outline.questions, part.question),
          kind: null, blocks: part.blocks,
        })
      }
      i += table.length - 1
    } else if (section !== null) {
      section = within(section, block, i)
    }
  }
  return outline

  function open(kind: StatementKind | null): Section {
    const fresh: Section = { theme, question, kind, blocks: [] }
    outline.sections.push(fresh)
    return fresh
  }

  function within(current: Section, block: Block, i: number): Section | null {
    const words = wordsOf(sheet, block)
    const next = blocks[i + 1]
    const headed = standsAsHeading(sheet, block, next)
    if ((headed || /:$/.test(words)) && isHousekeeping(words)) return null
    if (programmeLine.test(words) || closingLine.test(words)) return current
    if (block.kind === 'heading' || (block.bold && headed) || isLabel(words, block, next) || (headed && themeHead(sheet, block) !== null)) {
      return open(shortEnough(words, 8) ? statementKindOf(words) : null)
    }
    current.blocks.push(block)
    return current
  }

  /** A bare "Tema 1" or "Fråga 1" has its words on the next line. */
  function completed(head: Head, i: number, asks: boolean): Head {
    if (head.title !== null) return head
    const next = blocks[i + 1]
    if (next === undefined || next.kind === 'item' || next.kind === 'cell' || plan.themes.has(i + 1) || plan.questions.has(i + 1)) return head
    const words = wordsOf(sheet, next)
    if (isHousekeeping(words) || !shortEnough(words, asks ? 60 : 24)) return head
    if (asks && !words.includes('?') && !next.bold && next.kind !== 'heading') return head
    if (!asks && /[.:]$/.test(words)) return head
    return { number: head.number, title: next.span }
  }

  function tableBlocks(from: number): Block[] {
    const table = blocks[from]!.cell!.table
    let to = from
    while (blocks[to]?.cell?.table === table) to++
    return blocks.slice(from, to)
  }
}

/** "Løsninger:" — a short line before a list that is no answer itself. */
function isLabel(words: string, block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined || next.kind !== 'item') return false
  if (/:$/.test(words)) return shortEnough(words, 4)
  return shortEnough(words, 3) && !/[.!?]$/.test(words) && statementKindOf(words) !== null
}

/** The entry's 1-based place; the same heading met again is the same entry. */
function entryIndex(sheet: Sheet, entries: Entry[], head: Head): number {
  const at = entries.findIndex((entry) => same(sheet, entry, head))
  if (at >= 0) return at + 1
  entries.push({ number: head.number, title: head.title })
  return entries.length
}

function same(sheet: Sheet, a: Entry, b: Head): boolean {
  const x = comparable(sheet, a.title)
  const y = comparable(sheet, b.title)
  if (x === y) return a.number === b.number || x !== ''
  if (a.number === null || a.number !== b.number) return false
  return x === '' || y === '' || x.startsWith(y) || y.startsWith(x)
}

function comparable(sheet: Sheet, span: Span | null): string {
  if (span === null) return ''
  return fold(sheet.text.slice(span[0], span[1])).replace(/\s*[-–—]\s*/g, ' - ').replace(/[\s:.?]+$/, '').toLowerCase()
}
