import type { Reading, Statement, StatementKind } from '../../reader/reading.ts'
import type { Group, Row } from './says.ts'
import { group, row, value } from './says.ts'
import type { Wording } from './wording-for.ts'

/** Statements by theme and question where there was a grid, else by kind in the order the kinds come. */
export function statementGroups(reading: Reading, w: Wording): Group[] {
  return reading.workshop === null ? byKind(reading, w) : byCell(reading, reading.workshop, w)
}

function byKind({ statements }: Reading, w: Wording): Group[] {
  // nested statements stay with the one they stand under, whatever their own kind
  const kinds = [...new Set(statements.filter(one => one.parent === null).map(one => one.kind))]
  const groups = kinds.map(kind => {
    const roots = new Set(statements.flatMap((one, at) => one.parent === null && one.kind === kind ? [at] : []))
    const within = statements.filter((_, at) => roots.has(rootOf(statements, at)))
    return group(`statements-${kind}`, w.words.kindCount(w.all.statementKindsMany[kind as StatementKind], roots.size), within.map(one => statementRow(statements, one, w)))
  })
  return groups
}

function byCell(reading: Reading, workshop: NonNullable<Reading['workshop']>, w: Wording): Group[] {
  const { statements } = reading
  const groups: Group[] = []
  workshop.themes.forEach((theme, t) => {
    const title = theme.title
    const ofTheme = group(`theme:${t + 1}-0`, w.words.theme(trimmed(theme.number) ?? t + 1, title?.text ?? ''), [], { value: title === null ? null : value('theme', title.span, null) })
    const cells = workshop.questions.map((question, q): Group => {
      const rows = statements.filter(one => one.theme === t + 1 && one.question === q + 1).map(one => statementRow(statements, one, w))
      const cell = workshop.cells.find(one => one.theme === t + 1 && one.question === q + 1)
      // a question is asked anew under every theme but stands in the reading once: its passage is shown with the first
      const text = question.text
      return group(`cell:${t + 1}-${q + 1}`, w.words.questionNumber(trimmed(question.number) ?? q + 1, text?.text ?? ''), rows, {
        level: 4,
        value: t === 0 && text !== null ? value('question', text.span, null) : null,
        note: cell === undefined ? '' : w.words.cell(cell.top, cell.nested, cell.empty),
      })
    })
    const loose = statements.filter(one => one.theme === t + 1 && one.question === null).map(one => statementRow(statements, one, w))
    groups.push({ ...ofTheme, rows: loose }, ...cells.filter(cell => cell.rows.length > 0 || cell.note !== '' || cell.value !== null))
  })
  const outside = statements.filter(one => one.theme === null)
  if (outside.length > 0) groups.push(group('statements', w.words.groups.statements, outside.map(one => statementRow(statements, one, w))))
  return groups
}

function trimmed(number: string | null): string | null {
  const bare = (number ?? '').replace(/[.)\s]+$/, '')
  return bare === '' ? null : bare
}

function statementRow(statements: Statement[], one: Statement, w: Wording): Row {
  return row(w.all.statementKinds[one.kind], value('statement', one.span, one.text, {
    read: { statementKind: one.kind },
    after: [
      ...(one.speaker === null ? [] : [w.words.saidBy(one.speaker)]),
      ...(one.requester === null ? [] : [w.words.askedBy(one.requester)]),
      ...(one.asks ? [w.words.asks] : []),
    ],
  }), depthOf(statements, one))
}

function rootOf(statements: Statement[], at: number): number {
  let root = at
  for (let steps = 0; steps < statements.length; steps++) {
    const parent = statements[root]?.parent ?? null
    if (parent === null) return root
    root = parent
  }
  return root
}

function depthOf(statements: Statement[], one: Statement): number {
  let depth = 0
  for (let parent = one.parent; parent !== null && depth < 3; depth++) parent = statements[parent]?.parent ?? null
  return depth
}
