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
    const key = start.number ?? `#${i}`
    const before = best.get(key)
    if (before === undefined || weight[i]! >= weight[before]!) best.set(key, i)
  })
  return [...best.values()].sort((a, b) => a - b).map((i) => starts[i]!)
}

