import type { Line } from '../lines.ts'
import { isFrame, withoutColon } from './headed.ts'
import type { ItemStart } from './item-start.ts'

/** Last resort: short lines ending in a colon, each with text below ("Økonomi:"). */
export function labelledLines(lines: readonly Line[], main: number): ItemStart[] {
  const starts: ItemStart[] = []
  lines.forEach((line, i) => {
    if (i < main || line.block.cell !== null || !/:$/.test(line.folded) || line.folded.length > 90) return
    if (isFrame(line) || (line.block.kind === 'item' && line.block.level > 0)) return
    const next = lines[i + 1]
    if (next === undefined || next.folded.length < 30) return
    starts.push({ line: i, number: null, title: withoutColon(line), body: i + 1 })
  })
  return starts.length >= 3 ? starts : []
}
