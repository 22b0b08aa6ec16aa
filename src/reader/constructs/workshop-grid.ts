import type { Block } from '../layout.ts'
import type { Span, Statement, StatementKind, WorkshopCell } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { ownKindOf } from '../lexicon/statement-kinds.ts'
import { saidStatement } from './statement-parts.ts'
import { shortEnough } from './workshop-heads.ts'
import type { Outline, Section } from './workshop-sections.ts'

export interface Grid {
  cells: WorkshopCell[]
  statements: Statement[]
  emptyAnswers: Span[]
}

/** "-" alone, or a line of dots or dashes left to write on. */
const nothing = /^[\s.…_\-–—]*$/u

/** Counts what stands in each cell and makes a statement of each thing said. */
export function gridOf(sheet: Sheet, outline: Outline): Grid {
  const grid: Grid = { cells: [], statements: [], emptyAnswers: [] }
  const cells = new Map<string, WorkshopCell>()
  const listed = new Set(outline.sections.filter((section) => section.blocks.some((block) => block.kind === 'item')).map(cellKey))
  for (const section of outline.sections) {
    const cell = cellOf(section)
    const kind = section.kind ?? outline.questions.kindAt(section.question) ?? outline.themes.kindAt(section.theme) ?? 'note'
    if (listed.has(cellKey(section))) list(section, kind, cell)
    else for (const span of answers(sheet, section.blocks)) said(section, kind, span, null, cell)
  }
  return grid

  /** A cell stands for every pair that was asked, also where nobody answered. */
  function cellOf(section: Section): WorkshopCell | null {
    if (section.theme === null || section.question === null) return null
    const key = cellKey(section)
    let cell = cells.get(key)
    if (cell === undefined) {
      cell = { theme: section.theme, question: section.question, top: 0, nested: 0, empty: 0 }
      cells.set(key, cell)
      grid.cells.push(cell)
    }
    return cell
  }

  function list(section: Section, kind: StatementKind, cell: WorkshopCell | null): void {
    const open: { level: number; statement: number }[] = []
    let lead: number | null = null
    section.blocks.forEach((block, i) => {
      if (nothing.test(wordsOf(sheet, block))) {
        grid.emptyAnswers.push(block.outer)
        if (cell !== null) cell.empty++
        return
      }
      if (block.kind === 'item') {
        while (open.length > 0 && open.at(-1)!.level >= block.level) open.pop()
        const parent = open.at(-1)?.statement ?? lead
        open.push({ level: block.level, statement: said(section, kind, block.span, parent, cell) })
        return
      }
      open.length = 0
      lead = null
      const words = wordsOf(sheet, block)
      const listFollows = section.blocks[i + 1]?.kind === 'item'
      if (i === 0 && listFollows && words.includes('?')) return
      const statement = said(section, kind, block.span, null, cell)
      if (listFollows && words.endsWith(':')) lead = statement
    })
  }

  function said(section: Section, kind: StatementKind, span: Span, parent: number | null, cell: WorkshopCell | null): number {
    const text = sheet.text.slice(span[0], span[1])
    if (cell !== null) {
      if (parent === null) cell.top++
      else cell.nested++
    }
    grid.statements.push(saidStatement(sheet.text, span, ownKindOf(text) ?? kind, { theme: section.theme, question: section.question, parent }))
    return grid.statements.length - 1
  }
}

function cellKey(section: Section): string {
  return `${section.theme}/${section.question}`
}

/**
 * An answer written as prose is one statement, however many paragraphs it takes;
 * three or more short lines apart from each other are notes from several people.
 */
function answers(sheet: Sheet, blocks: readonly Block[]): Span[] {
  const groups: Span[] = []
  for (const block of blocks) {
    if (nothing.test(wordsOf(sheet, block))) continue
    const last = groups.at(-1)
    if (last !== undefined && block.gap === 0) last[1] = block.span[1]
    else groups.push([block.span[0], block.span[1]])
  }
  if (groups.length === 0) return []
  const notes = groups.length >= 3 && groups.every(([from, to]) => shortEnough(sheet.text.slice(from, to), 25))
  return notes ? groups : [[groups[0]![0], groups.at(-1)![1]]]
}
