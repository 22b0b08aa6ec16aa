import type { Block } from '../layout.ts'
import type { Sheet } from '../sheet.ts'
import { trimSpan, wordsOf } from '../sheet.ts'
import { statementKindOf } from '../lexicon/statement-kinds.ts'
import { words } from '../words.ts'
import type { Head } from './workshop-heads.ts'

/** One cell of a board: its theme and question as headings, null where the table does not say. */
export interface TableSection {
  theme: Head | null
  question: Head | null
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
  if (head === undefined) return []
  const quadrants = ownHeadings(sheet, rows)
  if (quadrants.length > 0) return quadrants
  if (rows.length < 2) return []
  const first = head[0] === undefined ? '' : wordsOf(sheet, head[0][0]!)
  const columns = head.filter((cell) => cell !== undefined)
  const answer = head.findIndex((cell) => cell !== undefined && answerColumn.test(wordsOf(sheet, cell[0]!)))
  const question = head.findIndex((cell) => cell !== undefined && /^(?:spørgsmål|spørsmål|frågor|fråga)$/iu.test(wordsOf(sheet, cell[0]!)))
  if (answer > 0 && question >= 0) return answersBeside(sheet, rows.slice(1), question, answer)
  const across = columns.filter((cell) => asks(wordsOf(sheet, cell[0]!)))
  const others = columns.filter((cell) => !across.includes(cell))
  if (across.length >= 2 && others.length === 0) return board(sheet, rows.slice(1), head, -1)
  const cornered = head[0] === undefined || themeColumn.test(first) || questionColumn.test(first)
  if (across.length >= 2 && cornered && others.length <= 1) return board(sheet, rows.slice(1), head, 0)
  const asking = rows.filter((row) => row[0] !== undefined && wordsOf(sheet, row[0][0]!).endsWith('?'))
  if (asking.length >= 2 && asking.length * 2 >= rows.length) return answersBeside(sheet, asking, 0, 1)
  return []
}

/** Four fields, each with its own heading over its list: "Styrkor", "Svagheter", "Möjligheter", "Hot". */
function ownHeadings(sheet: Sheet, rows: readonly Row[]): TableSection[] {
  const fields = rows.flatMap((row) => row.filter((cell) => cell !== undefined))
  if (fields.length < 2 || fields.some((cell) => cell.length < 2 || cell[0]!.kind === 'item' || cell[1]!.kind !== 'item')) return []
  if (!fields.every((cell) => asks(wordsOf(sheet, cell[0]!)))) return []
  return fields.map((cell) => ({ theme: plain(cell[0]!), question: null, blocks: cell.slice(1).flatMap((block) => lines(sheet, block)) }))
}

function asks(text: string): boolean {
  return text.length < 200 && (text.includes('?') || statementKindOf(text) !== null)
}

function board(sheet: Sheet, rows: readonly Row[], head: Row, themeAt: number): TableSection[] {
  const out: TableSection[] = []
  for (const row of rows) {
    const named = themeAt < 0 ? undefined : row[themeAt]
    head.forEach((question, column) => {
      if (question === undefined || column === themeAt) return
      out.push({
        theme: named === undefined ? null : themeIn(sheet, named[0]!),
        question: plain(question[0]!),
        blocks: (row[column] ?? []).flatMap((block) => lines(sheet, block)),
      })
    })
  }
  return out
}

function answersBeside(sheet: Sheet, rows: readonly Row[], question: number, answer: number): TableSection[] {
  const out: TableSection[] = []
  for (const row of rows) {
    const asked = row[question]?.[0]
    if (asked !== undefined) out.push({ theme: null, question: plain(asked), blocks: (row[answer] ?? []).flatMap((block) => lines(sheet, block)) })
  }
  return out
}

/** A table of tables may number them only. */
function themeIn(sheet: Sheet, block: Block): Head {
  const words = wordsOf(sheet, block)
  return /^\d{1,2}$/.test(words) ? { number: words, title: null } : plain(block)
}

function plain(block: Block): Head {
  return { number: null, title: block.span }
}

/** A row's cells by column, each with its blocks: an empty cell has none, one with a list has several. */
type Row = (Block[] | undefined)[]

function rowsOf(cells: readonly Block[]): Row[] {
  const rows = new Map<number, Row>()
  for (const block of cells) {
    const cell = block.cell!
    if (cell.column > 200) continue
    let row = rows.get(cell.row)
    if (row === undefined) rows.set(cell.row, row = [])
    const known = row[cell.column]
    if (known === undefined) row[cell.column] = [block]
    else known.push(block)
  }
  return [...rows.values()]
}

/** Each line of a cell is one note; its bullet is no part of it. */
function lines(sheet: Sheet, cell: Block): Block[] {
  if (cell.kind === 'item') return [cell]
  const out: Block[] = []
  const words = wordsOf(sheet, cell)
  let at = 0
  for (const found of [...words.matchAll(/\n|<br ?\/?>/giu), null]) {
    const stop = found?.index ?? words.length
    const outer = trimSpan(sheet.text, cell.span[0] + at, cell.span[0] + stop)
    const bullet = /^[-–•▪*·]\s+/u.exec(sheet.text.slice(outer[0], Math.min(outer[1], outer[0] + 8)))
    const span = trimSpan(sheet.text, outer[0] + (bullet?.[0].length ?? 0), outer[1])
    if (span[1] > span[0]) out.push({ ...cell, kind: 'item', span, outer, mark: bullet?.[0].trim() ?? null, level: 0 })
    at = stop + (found?.[0].length ?? 0)
  }
  return out
}
