import { runsOn } from './line-fill.ts'
import { most, type Line } from './line.ts'

/** What is usual in a document; everything else is judged against it. */
export interface Measures {
  /** size of most characters, in points */
  size: number
  font: string
  /** most characters are bold, so bold says nothing */
  bold: boolean
  /** usual distance of baselines, in sizes */
  leading: number
}

export function measure(lines: readonly Line[]): Measures {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  let bold = 0
  let all = 0
  for (const line of lines) {
    const weight = line.text.length
    all += weight
    if (line.bold) bold += weight
    sizes.set(line.size, (sizes.get(line.size) ?? 0) + weight)
    fonts.set(line.font, (fonts.get(line.font) ?? 0) + weight)
  }
  return { size: most(sizes) ?? 11, font: most(fonts) ?? '', bold: bold > all / 2, leading: leadingOf(lines) }
}

/**
 * Lines whose sentence plainly goes on in the next tell the distance inside paragraphs. Where there are too few,
 * the smallest distance that is not rare is taken: in short minutes most lines are paragraphs of their own.
 */
function leadingOf(lines: readonly Line[]): number {
  const inside = new Map<number, number>()
  const any = new Map<number, number>()
  let above: Line | null = null
  for (const line of lines) {
    if (above !== null && above.page === line.page && above.size === line.size) {
      const step = Math.round(((line.y - above.y) / line.size) * 20) / 20
      if (step > 0.9 && step < 3.2) {
        any.set(step, (any.get(step) ?? 0) + 1)
        if (runsOn(above, line) && above.text.length > 30) inside.set(step, (inside.get(step) ?? 0) + 1)
      }
    }
    above = line
  }
  const sure = most(inside)
  if (sure !== null && (inside.get(sure) ?? 0) >= 2) return sure
  const top = Math.max(0, ...any.values())
  const common = [...any].filter(([, times]) => times >= top * 0.2).map(([step]) => step)
  return common.length === 0 ? 1.2 : Math.min(...common)
}

/**
 * Gives each line its column's edges. Where no side of a two-column page is known, the right edge is where many
 * lines of pages of that width end; short lists give no such edge, so theirs is drawn from the left margin.
 */
export function setColumns(pages: readonly { lines: Line[]; width: number }[]): void {
  const byWidth = new Map<number, Line[]>()
  for (const { lines, width } of pages) {
    const key = Math.round(width / 10)
    const group = byWidth.get(key) ?? []
    for (const line of lines) if (!line.side) group.push(line)
    byWidth.set(key, group)
  }
  for (const [key, lines] of byWidth) {
    const width = key * 10
    const rights = lines.map((line) => line.right).sort((a, b) => a - b)
    const left = lines.map((line) => line.x).sort((a, b) => a - b)[Math.floor(lines.length * 0.05)] ?? 0
    const edge = rights[Math.floor((rights.length - 1) * 0.97)] ?? width
    const near = rights.filter((right) => Math.abs(right - edge) < 18).length
    const sure = near >= Math.max(3, lines.length * 0.08) && edge - left > width * 0.45
    const right = sure ? edge : Math.max(edge, Math.min(width * 0.72, width - 1.6 * left))
    for (const line of lines) line.column = { left, right }
  }
}
