import type { Block } from '../layout.ts'
import type { Sheet } from '../sheet.ts'
import { trimSpan, wordsOf } from '../sheet.ts'
import { statementKindOf } from '../lexicon/statement-kinds.ts'
import { words } from '../words.ts'
import type { Head } from './workshop-heads.ts'

/** One cell of a board: its theme and question as headings, `theme` null where the table does not say. */
export interface TableSection {
  theme: Head | null
  question: Head
  blocks: Block[]
}

const themeColumn = words('^(?:tema(?:er)?|teman|emne(?:r)?|ämne|område(?:r)?|bord|gruppe(?:r)?|grupp(?:er)?)$')
const questionColumn = words('^(?:nr\\.?|spørgsmål|spørsmål|frågor|fråga)$')
const answerColumn = words('^(?:svar|besvarelse|input|innspill|inspel|kommentar(?:er)?|noter|udsagn|svaret|bemærkninger|anteckningar|notater)$')

/**
 * A table that holds input: themes down and questions across, questions beside their answers,
 * or one column for each kind of input. Any other table yields nothing.
 */
export function tableSections(sheet: Sheet, cells: readonly Block[]): TableSection[] {
  const rows = rowsOf(cells)
  const head = rows[0]
  if (head === undefined || rows.length < 2) return []
  const first = head[0] === undefined ? '' : wordsOf(sheet, head[0])
  const columns = head.filter((cell) => cell !== undefined)
  const answer = head.findIndex((cell) => cell !== undefined && answerColumn.test(wordsOf(sheet, cell)))
  const question = head.findIndex((cell) => cell !== undefined && /^(?:spørgsmål|spørsmål|frågor|fråga)$/iu.test(wordsOf(sheet, cell)))
  if (answer > 0 && question >= 0) return answersBeside(sheet, rows.slice(1), question, answer)
  const across = columns.filter((cell) => asks(wordsOf(sheet, cell)))
  const others = columns.filter((cell) => !across.includes(cell))
  if (across.length >= 2 && others.length === 0) return board(sheet, rows.slice(1), head, -1)
  const cornered = head[0] === undefined || themeColumn.test(first) || questionColumn.test(first)
  if (across.length >= 2 && cornered && others.length <= 1) return board(sheet, rows.slice(1), head, 0)
  const asking = rows.filter((row) => row[0] !== undefined && wordsOf(sheet, row[0]).endsWith('?'))
  if (asking.length >= 2 && asking.length * 2 >= rows.length) return answersBeside(sheet, asking, 0, 1)
  return []
}

function asks(text: string): boolean {
  return text.length < 200 && (text.includes('?') || statementKindOf(text) !== null)
}

function board(sheet: Sheet, rows: readonly (Block | undefined)[][], head: readonly (Block | undefined)[], themeAt: number): TableSection[] {
  const out: TableSection[] = []
  for (const row of rows) {
    const named = themeAt < 0 ? undefined : row[themeAt]
    head.forEach((question, column) => {
      if (question === undefined || column === themeAt) return
      const cell = row[column]
      out.push({
        theme: named === undefined ? null : plain(named),
        question: plain(question),
        blocks: cell === undefined ? [] : lines(sheet, cell),
      })
    })
  }
  return out
}

function answersBeside(sheet: Sheet, rows: readonly (Block | undefined)[][], question: number, answer: number): TableSection[] {
  const out: TableSection[] = []
  for (const row of rows) {
    const asked = row[question]
    const said = row[answer]
    if (asked !== undefined) out.push({ theme: null, question: plain(asked), blocks: said === undefined ? [] : lines(sheet, said) })
  }
  return out
}

function plain(block: Block): Head {
  return { number: null, title: block.span }
}

/** Rows by row number, cells by column: an empty cell has no block. */
function rowsOf(cells: readonly Block[]): (Block | undefined)[][] {
  const rows = new Map<number, (Block | undefined)[]>()
  for (const block of cells) {
    const cell = block.cell!
    if (cell.column > 200) continue
    let row = rows.get(cell.row)
    if (row === undefined) rows.set(cell.row, row = [])
    row[cell.column] = block
  }
  return [...rows.values()]
}

/** Each line of a cell is one note; its bullet is no part of it. */
function lines(sheet: Sheet, cell: Block): Block[] {
  const out: Block[] = []
  let at = cell.span[0]
  while (at < cell.span[1]) {
    let stop = sheet.text.indexOf('\n', at)
    if (stop < 0 || stop > cell.span[1]) stop = cell.span[1]
    const outer = trimSpan(sheet.text, at, stop)
    const bullet = /^[-–•▪*·]\s+/u.exec(sheet.text.slice(outer[0], Math.min(outer[1], outer[0] + 8)))
    const span = trimSpan(sheet.text, outer[0] + (bullet?.[0].length ?? 0), outer[1])
    if (span[1] > span[0]) out.push({ ...cell, kind: 'item', span, outer, mark: bullet?.[0].trim() ?? null, level: 0 })
    at = stop + 1
  }
  return out
}
