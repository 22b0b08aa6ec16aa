import type { Line } from './line.ts'
import { endedEarly, isTight, runsOn } from './line-fill.ts'
import type { Measures } from './measures.ts'
import type { PdfBlock } from './pdf-block.ts'

interface Row {
  label: Line
  labels: string[]
  values: Line[]
}

export interface Area {
  /** lines taken, from the first */
  taken: number
  rows: Row[]
}

const longestValue = 600
/** Lines of one area; heads of minutes have some thirty. */
const mostLines = 200

/**
 * A two-column area of labels and values where some value goes on below itself:
 *
 *     Beslutande      Asta Lind (S), ordförande
 *                     Bo Vang (M)
 *     Ej tjänst-      Carl Eng (C)
 *     görande
 *
 * Null where there is none at `start`. Numbers are no labels: text hanging beside "§ 12" is running text.
 */
export function labelArea(lines: readonly Line[], start: number, usual: Measures): Area | null {
  const first = lines[start]
  if (first === undefined || !isLabelRow(first)) return null
  const near = first.size * 0.6
  const [left, right] = [first.x, first.stops[0] ?? 0]
  const rows: Row[] = []
  let goesOn = 0
  let index = start
  for (; index < Math.min(lines.length, start + mostLines); index++) {
    const line = lines[index]
    const above = lines[index - 1]
    if (line === undefined || (index > start && above !== undefined && !follows(above, line, usual))) break
    const row = rows.at(-1)
    if (isLabelRow(line) && Math.abs(line.x - left) <= near && Math.abs((line.stops[0] ?? 0) - right) <= near) {
      const [label = '', ...value] = line.text.split('\t')
      const values = { ...line, text: value.join('\t'), x: right, stops: [] }
      if (row !== undefined && above !== undefined && isTight(above, line, usual) && /^\p{Ll}/u.test(label) && !/[:.]$/.test(row.labels.at(-1) ?? '')) {
        row.labels.push(label)
        row.values.push(values)
        goesOn++
      } else rows.push({ label: line, labels: [label], values: [values] })
    } else if (row !== undefined && line.stops.length === 0 && Math.abs(line.x - right) <= near) {
      row.values.push(line)
      goesOn++
    } else if (row !== undefined && above !== undefined && isRestOfLabel(row, above, line, left, right, usual)) row.labels.push(line.text)
    else break
    if (textOfValues(rows.at(-1)?.values ?? []).length > longestValue) return null
  }
  return rows.length >= 2 && goesOn >= 1 ? { taken: index - start, rows } : null
}

/** The area as cells: labels in the first column, values in the second, their lines one below the other. */
export function cellsOf(area: Area, table: number): PdfBlock[] {
  return area.rows.flatMap((row, index) => {
    const cell = (column: number, text: string): PdfBlock => ({
      kind: 'cell', lines: [], level: 0, mark: null, cell: { table, row: index, column, header: false }, tight: false, tagged: false, text, page: row.label.page,
    })
    return [cell(0, row.labels.join(' ')), cell(1, textOfValues(row.values))]
  })
}

function isLabelRow(line: Line): boolean {
  if (line.stops.length !== 1 || line.side) return false
  const label = line.text.slice(0, line.text.indexOf('\t'))
  return label.length <= 45 && (label.match(/\p{L}/gu) ?? []).length >= 3 && !/\.{4,}/.test(line.text) && !/^\d{1,3}$/.test(line.text.slice(label.length + 1))
}

function follows(above: Line, line: Line, usual: Measures): boolean {
  return line.page === above.page && line.y > above.y && line.y - above.y <= 2.4 * usual.leading * line.size && Math.abs(above.size - line.size) <= 0.1 * line.size
}

function isRestOfLabel(row: Row, above: Line, line: Line, left: number, right: number, usual: Measures): boolean {
  if (line.stops.length > 0 || line.bold || Math.abs(line.x - left) > line.size * 0.6 || line.right > right - line.size * 0.5) return false
  return above === row.label && !/[:.]$/.test(row.labels[0] ?? '') && isTight(above, line, usual) && /^\p{Ll}/u.test(line.text)
}

function textOfValues(values: readonly Line[]): string {
  let text = ''
  let above: Line | null = null
  for (const line of values) {
    if (above === null) text = line.text
    else text += (endedEarly(above, line, line.column.right) && !runsOn(above, line) ? '\n' : ' ') + line.text
    above = line
  }
  return text
}
