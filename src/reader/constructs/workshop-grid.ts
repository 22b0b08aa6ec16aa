import type { Span, Statement, StatementKind, WorkshopCell } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { ownKindOf } from '../lexicon/statement-kinds.ts'
import { saysNothing } from '../lexicon/workshop-words.ts'
import { saidStatement } from './statement-parts.ts'
import { answersIn } from './workshop-answers.ts'
import type { Outline, Section } from './workshop-sections.ts'

export interface Grid {
  cells: WorkshopCell[]
  statements: Statement[]
  emptyAnswers: Span[]
}

/** Counts what stands in each cell and makes a statement of each thing said. */
export function gridOf(sheet: Sheet, outline: Outline): Grid {
  const grid: Grid = { cells: [], statements: [], emptyAnswers: [] }
  const cells = new Map<string, WorkshopCell>()
  const listed = new Set(outline.sections.filter((section) => section.blocks.some((block) => block.kind === 'item')).map(cellKey))
  for (const section of outline.sections) {
    const cell = cellOf(section)
    const kind = section.kind ?? outline.questions.kindAt(section.question) ?? outline.themes.kindAt(section.theme) ?? 'note'
    if (listed.has(cellKey(section))) list(section, kind, cell)
    else for (const answer of answersIn(sheet, section.blocks)) {
      if (answer.empty) leftBlank(answer.span, cell)
      else said(section, kind, answer.span, null, cell)
    }
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
      if (saysNothing(wordsOf(sheet, block))) {
        leftBlank(block.outer, cell)
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
      if (i === 0 && listFollows && (words.includes('?') || (section.kind === 'offAgenda' && words.endsWith(':')))) return
      const statement = said(section, kind, block.span, null, cell)
      if (listFollows && words.endsWith(':')) lead = statement
    })
  }

  function leftBlank(span: Span, cell: WorkshopCell | null): void {
    grid.emptyAnswers.push(span)
    if (cell !== null) cell.empty++
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
