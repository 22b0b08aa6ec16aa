import type { ContentsList } from '../table-of-contents.ts'
import type { Line } from '../lines.ts'
import { sectionIdOf } from '../../lexicon/headings.ts'
import { fold } from '../../words.ts'
import { leadingNumber, type ItemStart } from './item-start.ts'
import { prefix } from './prefixed.ts'

/** A longer list is no meeting's agenda; every entry may cost a look at every line. */
const mostEntries = 300

/** Titles of an agenda list that come again below it, each with its text. */
export function namedByList(lines: readonly Line[], lists: readonly ContentsList[], listed: ReadonlySet<number>): ItemStart[] {
  let best: ItemStart[] = []
  const keys: (string | undefined)[] = []
  const keyAt = (at: number): string => (keys[at] ??= titleKey(lines[at]!.folded))
  for (const list of lists) {
    if (list.entries.length < 2 || list.entries.length > mostEntries) continue
    const starts: ItemStart[] = []
    let from = list.to
    for (const entry of list.entries) {
      const key = titleKey(entry.title)
      if (key.length < 3 || isBackMatter(entry.title)) continue
      const at = lines.findIndex((line, i) => i >= from && !listed.has(i) && line.folded.length < entry.title.length + 40 && sameTitle(keyAt(i), key))
      if (at < 0) continue
      const line = lines[at]!
      const lead = leadingNumber.exec(line.words) ?? prefix.exec(line.words)
      const skip = lead === null ? 0 : lead.groups === undefined ? lead[0].length : line.words.length - (lead.groups.title?.length ?? 0)
      starts.push({ line: at, number: entry.number ?? lead?.[1] ?? null, title: [line.start + skip, line.end], body: at + 1 })
      from = at + 1
    }
    if (starts.length >= list.entries.length * 0.6 && starts.length > best.length) best = starts
  }
  return best
}

export function titleKey(title: string): string {
  return fold(title.replace(/^(?:(?:[\p{Lu}§]{1,12}|Punkt|Pkt\.?|Sak|Sag|Ärende)\s*)?\d{1,4}(?:[./]\d{1,4})?\s*[:.)–-]?\s+/u, '').replace(/[^\p{L}\p{N}\s]/gu, ' ')).toLowerCase()
}

function sameTitle(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 12 || b.length < 12) return false
  return a.startsWith(b) || b.startsWith(a)
}


/** A table of contents names attachments and signatures too; they are no items. */
export function isBackMatter(title: string): boolean {
  const id = sectionIdOf(title)
  return id === 'attachments' || id === 'signatures' || id === 'publicNotice'
}
