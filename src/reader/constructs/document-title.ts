import { dateIn } from '../dates.ts'
import { labelKey } from '../lexicon/labels.ts'
import { sectionIdOf } from '../lexicon/headings.ts'
import type { Passage } from '../reading.ts'
import { passage } from '../sheet.ts'
import type { Line } from './lines.ts'

/** The title as it stands: the first top heading, else the first line that is no date, label or bare section word. */
export function readTitle(text: string, lines: readonly Line[]): Passage | null {
  const opening = lines.slice(0, 12)
  const heading = opening.find((line) => line.block.kind === 'heading' && line.block.level === 1 && !isOrganisation(line)) ?? null
  if (heading !== null) return firstLine(text, heading)
  for (const [i, line] of opening.entries()) {
    const next = opening[i + 1]
    if (isOrganisation(line) && next !== undefined && next.folded.length < 120 && !isLabel(next)) continue
    if (line.block.role?.is === 'body') return passage(text, line.start, line.end)
    if (line.block.cell !== null && line.block.cell.row > 0) continue
    if (line.block.kind === 'item' && line.block.mark !== null && !/\d/.test(line.block.mark)) continue
    if (line.folded.length > 220 || onlyDate(line) || isLabel(line) || /^_.*_$/u.test(line.folded)) continue
    if (sectionIdOf(line.words) !== null && sectionIdOf(line.words) !== 'deliberation') continue
    return firstLine(text, line)
  }
  return null
}

function firstLine(text: string, line: Line): Passage {
  const stop = line.words.indexOf('\n')
  return passage(text, line.start, stop < 0 ? line.end : line.start + stop)
}

/** A letterhead: the name of a municipality or agency alone. */
function isOrganisation(line: Line): boolean {
  return line.folded.length < 50 && /^[\p{L} .-]+ (?:kommune|kommun|fylkeskommune|region|regionen|myndigheten)$/iu.test(line.folded) || /^region \p{L}+$/iu.test(line.folded)
}

function onlyDate(line: Line): boolean {
  const date = dateIn(line.folded)
  return date !== null && date.whole[1] - date.whole[0] >= line.folded.length - 6
}

function isLabel(line: Line): boolean {
  const colon = /^\**([^:*]{2,40})\**\s*:/u.exec(line.words)
  return colon !== null && labelKey(colon[1]!) !== null && !/^(?:referat|protokoll?|dagsorden|emne|titel|tittel)$/iu.test(colon[1]!.trim())
}
