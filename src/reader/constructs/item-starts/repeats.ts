import type { Line } from '../lines.ts'
import { sectionIdOf } from '../../lexicon/headings.ts'
import type { ItemStart } from './item-start.ts'

/** The same number twice: an agenda before the minutes, or a running head. The place with most below it is the item. */
export function withoutRepeats(lines: readonly Line[], starts: readonly ItemStart[]): ItemStart[] {
  const ends = starts.map((_, i) => starts[i + 1]?.line ?? lines.length)
  const weight = starts.map((start, i) => {
    let sum = 0
    for (let l = start.body; l < ends[i]!; l++) sum += lines[l]!.folded.length + (sectionIdOf(lines[l]!.words) === null ? 0 : 200)
    return sum
  })
  const best = new Map<string, number>()
  starts.forEach((start, i) => {
    const key = start.number === null ? `#${i}` : `${start.number} ${start.title === null ? '' : titleStart(lines, start)}`
    const before = best.get(key)
    if (before === undefined || weight[i]! >= weight[before]!) best.set(key, i)
  })
  return [...best.values()].sort((a, b) => a - b).map((i) => starts[i]!)
}


/** Two series may count from one ("SU-sak 1/23", "FAU-sak 1/23"): the same number under another title is another item. */
function titleStart(lines: readonly Line[], start: ItemStart): string {
  let at = start.line
  while (at < lines.length && lines[at]!.end < start.title![1]) at++
  const line = lines[at]
  if (line === undefined) return ''
  return line.words.slice(Math.max(0, start.title![0] - line.start)).toLowerCase().replace(/[^\p{L}]/gu, '').slice(0, 10)
}
