import { dueFrom } from './due-dates.ts'
import { taskColumns } from '../lexicon/tasks.ts'
import type { Block } from '../layout.ts'
import type { FollowUp } from '../reading.ts'
import { wordsOf, type Sheet } from '../sheet.ts'
import { headingForm } from '../words.ts'

/** Tables with a column of tasks and a column of who or when: one follow-up a row. `item` is filled in by the caller. */
export function readActionTables(sheet: Sheet): FollowUp[] {
  const found: FollowUp[] = []
  const { blocks } = sheet
  for (let i = 0; i < blocks.length; i++) {
    const cell = blocks[i]!.cell
    if (cell === null || cell.row !== 0 || cell.column !== 0) continue
    let end = i
    while (end < blocks.length && blocks[end]!.cell?.table === cell.table) end++
    found.push(...rowsOf(sheet, blocks.slice(i, end)))
    i = end - 1
  }
  return found
}

function rowsOf(sheet: Sheet, cells: readonly Block[]): FollowUp[] {
  const columns = columnsOf(sheet, cells.filter((block) => block.cell!.row === 0))
  if (columns === null) return []
  const rows = new Map<number, Map<number, Block>>()
  for (const block of cells) {
    const { row, column } = block.cell!
    if (row === 0) continue
    const known = rows.get(row) ?? new Map<number, Block>()
    if (!known.has(column)) known.set(column, block)
    rows.set(row, known)
  }
  const found: FollowUp[] = []
  for (const row of rows.values()) {
    const task = row.get(columns.task)
    if (task === undefined || task.span[1] - task.span[0] < 4) continue
    const owner = wordsAt(row, columns.owner)
    found.push({ text: wordsOf(sheet, task), owner: owner === null || /^[-–—?]+$/.test(owner) ? null : owner, due: dueFrom(wordsAt(row, columns.due) ?? ''), item: null, span: task.span })
  }
  return found

  function wordsAt(row: Map<number, Block>, column: number | null): string | null {
    const block = column === null ? undefined : row.get(column)
    const words = block === undefined ? '' : wordsOf(sheet, block).trim()
    return words === '' ? null : words
  }
}

function columnsOf(sheet: Sheet, header: readonly Block[]): { task: number; owner: number | null; due: number | null } | null {
  let task: number | null = null
  let owner: number | null = null
  let due: number | null = null
  let strictDue = false
  for (const block of header) {
    const words = headingForm(wordsOf(sheet, block))
    const { column } = block.cell!
    if (task === null && taskColumns.task.test(words)) task = column
    else if (owner === null && taskColumns.owner.test(words)) owner = column
    else if (due === null && taskColumns.due.test(words)) {
      due = column
      strictDue = taskColumns.deadline.test(words)
    }
  }
  return task === null || (owner === null && !strictDue) ? null : { task, owner, due }
}
