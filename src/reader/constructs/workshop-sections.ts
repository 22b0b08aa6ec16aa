import type { Block } from '../layout.ts'
import type { StatementKind } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { statementKindOf } from '../lexicon/statement-kinds.ts'
import { offAgenda } from '../lexicon/consultation-words.ts'
import { comesAfter, isAside, parked } from '../lexicon/workshop-words.ts'
import { headingForm } from '../words.ts'
import { Entries } from './workshop-entries.ts'
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

export interface Outline {
  themes: Entries
  questions: Entries
  sections: Section[]
}

/** Walks the blocks once and gathers what was said under which theme and question. */
export function sectionsOf(sheet: Sheet, plan: Plan): Outline {
  const outline: Outline = { themes: new Entries(sheet), questions: new Entries(sheet), sections: [] }
  const themesFirst = (plan.themes.keys().next().value ?? Infinity) <= (plan.questions.keys().next().value ?? Infinity)
  let theme: number | null = null
  let question: number | null = null
  let section: Section | null = null
  /** depth of the headings that hold the theme and the question; 0 where they are no headings */
  let themeLevel = 0
  let questionLevel = 0
  const blocks = sheet.blocks
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const themed = plan.themes.get(i)
    const asked = plan.questions.get(i)
    if (themed !== undefined) {
      const head = completed(themed, i, false)
      if (head !== themed) i++
      theme = outline.themes.placeOf(head)
      if (themesFirst) question = null
      themeLevel = levelOf(block)
      section = open(null)
    } else if (asked !== undefined) {
      const head = completed(asked, i, true)
      if (head !== asked) i++
      question = outline.questions.placeOf(head)
      if (!themesFirst) theme = null
      questionLevel = levelOf(block)
      section = open(null)
    } else if (block.cell !== null) {
      const table = tableBlocks(i)
      const found = tableSections(sheet, table)
      for (const part of found) {
        outline.sections.push({
          theme: part.theme === null ? theme : outline.themes.placeOf(part.theme),
          question: part.question === null ? null : outline.questions.placeOf(part.question),
          kind: null, blocks: part.blocks,
        })
      }
      i += table.length - 1
    } else if (isOffAgenda(wordsOf(sheet, block), block)) {
      theme = question = null
      const fresh = open('offAgenda')
      if (wordsOf(sheet, block).length >= 60 && block.kind !== 'heading') fresh.blocks.push(block)
      section = fresh
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
    if (block.kind !== 'item' && comesAfter(words)) return null
    if (isAside(words)) return current
    if (block.kind === 'heading' || (block.bold && headed) || isLabel(words, block, next) || (headed && themeHead(sheet, block) !== null)) {
      const kind = shortEnough(words, 8) ? statementKindOf(words) : null
      if (kind !== null || block.kind !== 'heading' || block.level > Math.max(themeLevel, questionLevel)) return open(kind ?? offAgendaKept(current))
      question = null
      if (block.level <= themeLevel) theme = null
      return next?.kind === 'item' ? open(null) : null
    }
    current.blocks.push(block)
    return current
  }

  /** What is parked stays parked under a line such as "Det, der ikke passede ind:". */
  function offAgendaKept(current: Section): StatementKind | null {
    return current.kind === 'offAgenda' ? 'offAgenda' : null
  }

  /** A bare "Tema 1" or "Fråga 1" has its words on the next line. */
  function completed(head: Head, i: number, asks: boolean): Head {
    if (head.title !== null) return head
    const next = blocks[i + 1]
    if (next === undefined || next.kind === 'item' || next.kind === 'cell' || plan.themes.has(i + 1) || plan.questions.has(i + 1)) return head
    const words = wordsOf(sheet, next)
    if (isHousekeeping(words) || isAside(words) || !shortEnough(words, asks ? 60 : 24)) return head
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

function levelOf(block: Block): number {
  return block.kind === 'heading' ? block.level : 0
}

function isOffAgenda(words: string, block: Block): boolean {
  if (block.kind === 'item' || block.cell !== null || words.length > 600) return false
  return offAgenda.test(words) || (words.length < 60 && parked.test(headingForm(words)))
}

/** "Løsninger:" — a short line before a list that is no answer itself. */
function isLabel(words: string, block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined || next.kind !== 'item') return false
  if (/:$/.test(words)) return shortEnough(words, 4)
  return shortEnough(words, 3) && !/[.!?]$/.test(words) && statementKindOf(words) !== null
}
