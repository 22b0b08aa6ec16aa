import type { Reading, Statement, StatementKind } from '../reader/reading.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { shortened } from './shown-text.ts'
import type { Words } from './words.ts'

const firstOnes = 3

/** What people said, counted by kind, with the first ones of each quoted. */
export function summariseStatements(reading: Reading, words: Words, sheet: SheetWriter): void {
  if (reading.statements.length === 0) return
  sheet.heading(`${words.labels.statements} (${reading.statements.length})`)
  const kinds = new Map<StatementKind, Statement[]>()
  for (const statement of reading.statements) {
    const same = kinds.get(statement.kind)
    if (same === undefined) kinds.set(statement.kind, [statement])
    else same.push(statement)
  }
  for (const [kind, statements] of kinds) {
    sheet.line(`${words.said.statementKindsMany[kind]} (${statements.length})`, sheet.colours.title, 2)
    for (const statement of statements.slice(0, firstOnes)) sheet.entry('•', shortened(statement.text, sheet.quotation / 2), { indent: 4, label: 2 })
    if (statements.length > firstOnes) sheet.line(words.more(statements.length - firstOnes), sheet.colours.quiet, 6)
  }
}
