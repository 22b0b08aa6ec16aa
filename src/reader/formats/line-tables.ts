/** Places of a markdown row's cells, markup stars inside kept; null where the line is no row. */
export function rowCells(line: string, inTable: boolean): [number, number][] | null {
  const framed = line[0] === '|'
  if (line.length < 3 || (!framed && !(inTable && line.includes('|')))) return null
  const cells: [number, number][] = []
  let from = framed ? 1 : 0
  for (let i = 1; i <= line.length; i++) {
    if (i < line.length && (line[i] !== '|' || line[i - 1] === '\\')) continue
    if (i > from || i < line.length) cells.push([from, i])
    from = i + 1
  }
  return cells.length >= 1 ? cells : null
}

/** "|---|:--:|" */
export function isTableRule(line: string): boolean {
  return line.includes('-') && /^[|:\-\s]+$/.test(line) && line.includes('|')
}
