import type { Line } from './line.ts'

interface Group {
  /** lines taken from the page */
  taken: number
  lines: Line[]
}

/**
 * In tables whose cells are centred from top to bottom a label stands beside the middle of its value, between
 * the value's lines. Puts it before the first of them, where a reader begins:
 *
 *            Asta Lind, formand              Deltagere  Asta Lind, formand
 * Deltagere  Bo Vang                   ->               Bo Vang
 *            Carl Eng                                   Carl Eng
 */
export function labelsToTop(lines: readonly Line[]): Line[] {
  const placed: Line[] = []
  for (let index = 0; index < lines.length;) {
    const group = groupAt(lines, index)
    if (group === null) placed.push(...lines.slice(index, ++index))
    else {
      placed.push(...group.lines)
      index += group.taken
    }
  }
  return placed
}

function groupAt(lines: readonly Line[], start: number): Group | null {
  const first = lines[start]
  if (first === undefined || first.stops.length > 0 || hasRowAbove(lines[start - 1], first)) return null
  const values = [first]
  let label: Line | null = null
  let taken = 1
  for (const line of lines.slice(start + 1, start + 60)) {
    const last = values.at(-1) ?? first
    const near = line.size * 0.5
    if (line.stops.length === 0 && Math.abs(line.x - first.x) <= near && line.y - last.y <= line.size * 1.6) values.push(line)
    else if (label === null && isBeside(line, first.x, last)) label = line
    else if (label === null && line.stops.length === 1 && Math.abs((line.stops[0] ?? 0) - first.x) <= near && line.x < first.x - line.size && line.y - last.y <= line.size * 1.6) {
      const [left = '', right = ''] = line.text.split('\t')
      label = { ...line, text: left, lead: left, stops: [], right: first.x - line.size }
      values.push({ ...line, text: right, lead: right, x: first.x, stops: [] })
    } else break
    taken++
  }
  const last = values.at(-1) ?? first
  if (label === null || values.length < 2 || last.y <= label.y || Math.abs(label.y - (first.y + last.y) / 2) > first.size * 0.4) return null
  const row: Line = { ...first, text: `${label.text}\t${first.text}`, lead: label.lead, x: label.x, stops: [first.x], bold: first.bold && label.bold }
  return { taken, lines: [row, ...values.slice(1)] }
}

/** Left of the values and higher than the next of them could stand: side by side, not below. */
function isBeside(line: Line, x: number, last: Line): boolean {
  return line.stops.length === 0 && line.right < x - line.size * 0.8 && line.y > last.y && line.y - last.y < line.size * 0.9
}

/** The line goes on with the value of a label above. */
function hasRowAbove(above: Line | undefined, line: Line): boolean {
  if (above === undefined || line.y - above.y > line.size * 1.35) return false
  return above.stops.some((stop) => Math.abs(stop - line.x) <= line.size * 0.5) || Math.abs(above.x - line.x) <= line.size * 0.5
}
