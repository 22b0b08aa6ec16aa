import { dateIn } from '../dates.ts'
import { labelKey } from '../lexicon/labels.ts'
import { sectionIdOf } from '../lexicon/headings.ts'
import type { Passage } from '../reading.ts'
import { passage } from '../sheet.ts'
import type { Line } from './lines.ts'

/** The title as it stands: front matter's, the first top heading, else the first line that is no date, label or bare section word. */
export function readTitle(text: string, lines: readonly Line[]): Passage | null {
  const opening = lines.slice(0, 12)
  const written = frontMatterTitle(text, opening)
  if (written !== null) return written
  const heading = opening.find((line) => line.block.kind === 'heading' && line.block.level === 1 && !isOrganisation(line)) ?? null
  if (heading !== null) return firstColumn(text, heading)
  const memo = opening.findIndex((line, i) => isMemoWord(line, opening[i + 1]))
  if (memo >= 0) return firstColumn(text, opening[memo + 1]!)
  const first = opening.findIndex((line, i) => mayBeTitle(line, opening[i + 1]))
  if (first < 0) return null
  const named = opening.slice(0, 7).find((line, i) => i > first && line.block.cell === null && fullKind.test(line.folded))
  const line = opening[first]!
  if (named !== undefined && line.block.role === null && !anyKind.test(line.folded)) return firstColumn(text, named)
  return firstColumn(text, line)
}

/** "Referat af møde i …": a kind word with what it is about. */
const fullKind = /^(?:\S*referat|\S*protokoll?|dagsorden|dagordning|kallelse|agenda|møteinnkalling|minnesanteckningar|mötesanteckningar)\s+\S+\s+\S+/iu
const anyKind = /referat|protokol|dagsorden|dagordning|kallelse|agenda|innkalling|anteckning|notat|evaluering|utvärdering|møte|möte|møde/iu

function mayBeTitle(line: Line, next: Line | undefined): boolean {
  if (isOrganisation(line) && next !== undefined && next.folded.length < 120 && !isLabel(next)) return false
  if (line.block.role?.is === 'body') return true
  if (line.block.cell !== null && line.block.cell.row > 0) return false
  if (line.block.kind === 'item' && line.block.mark !== null && !/\d/.test(line.block.mark)) return false
  if (line.folded.length > 220 || onlyDate(line) || isLabel(line) || /^_.*_$/u.test(line.folded)) return false
  const id = sectionIdOf(line.words)
  return id === null || id === 'deliberation'
}

/** "NOTAT" alone: the title stands below it. */
function isMemoWord(line: Line, next: Line | undefined): boolean {
  return /^(?:notat|memo|pm)$/iu.test(line.folded) && next !== undefined && next.folded.length < 140 && !onlyDate(next) && !isLabel(next)
}

/** `title: "2012 Saksliste"` between a markdown file's dashes. */
function frontMatterTitle(text: string, opening: readonly Line[]): Passage | null {
  if (!/^---\s*\n/.test(text)) return null
  for (const line of opening) {
    const found = /^title\s*:\s*["']?(?=\S)/iu.exec(line.words)
    if (found === null) continue
    const end = line.end - (/["']\s*$/u.exec(line.words)?.[0].length ?? 0)
    return passage(text, line.start + found[0].length, end)
  }
  return null
}

/** The line's first line and column: a page mark or a second column beside the title is none of it. */
function firstColumn(text: string, line: Line): Passage {
  const own = firstLine(text, line)
  const gap = own.text.search(/\t|\s{3,}/u)
  return gap <= 0 ? own : passage(text, own.span[0], own.span[0] + gap)
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
