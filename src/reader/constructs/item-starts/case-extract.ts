import type { Line } from '../lines.ts'
import type { ItemStart } from './item-start.ts'

/** "Ungdomsrådets behandling av sak 14/2026 i møte den 20.05.2026:": minutes of a single case, published without its title. */
export const caseLine = /^(\p{Lu}.{2,80}?)s?\s+(?:behandling|handsaming) av sak\s+(\d{1,4}\/\d{2,4})\s+i møte/iu

export function caseExtract(lines: readonly Line[]): ItemStart[] {
  const starts: ItemStart[] = []
  lines.forEach((line, i) => {
    const found = line.folded.length < 200 ? caseLine.exec(line.folded) : null
    if (found !== null) starts.push({ line: i, number: found[2]!, title: null, body: i + 1 })
  })
  return starts
}
