/** A stretch of a line between separators, with its offset in the line. */
export interface LinePart {
  text: string
  at: number
}

const separator = /\s*[·•|]\s*|\t+|\s{3,}/gu

/** "18 februari 2022 · Kategorier: Skola · Av NN", "Hej alla!        2023-05-31": what a line sets apart by dots, bars, tabs or wide gaps. */
export function lineParts(line: string): LinePart[] {
  const out: LinePart[] = []
  let from = 0
  for (const found of line.matchAll(separator)) {
    if (found.index > from) out.push({ text: line.slice(from, found.index), at: from })
    from = found.index + found[0].length
  }
  if (from < line.length) out.push({ text: line.slice(from), at: from })
  return out
}
