import { leader } from '../noise.ts'
import type { Line } from '../lines.ts'
import type { ContentsList } from '../table-of-contents.ts'
import type { ItemStart } from './item-start.ts'
import { isBackMatter } from './named-by-list.ts'

/** The agenda list itself, where nothing below takes its points up. */
export function fromList(lines: readonly Line[], lists: readonly ContentsList[]): ItemStart[] {
  const list = [...lists].sort((a, b) => b.entries.length - a.entries.length)[0]
  if (list === undefined) return []
  return list.entries.filter((entry) => !isBackMatter(entry.title)).map((entry) => {
    const line = lines[entry.line]!
    const lead = line.block.mark === null ? /^(?:(?:punkt|pkt\.?|sak|ps|rs|fo|nr\.?|§)\s*)?\d{1,4}(?:[./]\d{1,4})?(?:-\d+)?\s*[:.)–-]?\s+(?=\S)/iu.exec(line.words) : null
    const tail = leader.exec(line.words) ?? (entry.number === null ? null : /(?:\t|\s{3,}).*$/su.exec(line.words.slice((lead?.[0].length ?? 0))))
    return {
      line: entry.line,
      number: entry.number,
      title: [line.start + (entry.number === null ? 0 : (lead?.[0].length ?? 0)), line.end - (tail?.[0].length ?? 0)] as [number, number],
      body: entry.line + 1,
      end: Math.max(entry.line, ...entry.children) + 1,
    }
  })
}

