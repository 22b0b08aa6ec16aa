import { dueFrom, dueIn } from './due-dates.ts'
import { dueLabel, ownerLabel, taskListHeading } from '../lexicon/tasks.ts'
import type { FollowUp } from '../reading.ts'
import { trimSpan, wordsOf, type Sheet } from '../sheet.ts'
import { headingForm } from '../words.ts'
import { isPersonName } from './person-names.ts'
import { taskIn } from './task-sentences.ts'

/** Lists below a heading such as "Handlinger", "Att göra", "Oppgaver": one follow-up an entry that is not ticked off. */
export function readActionLists(sheet: Sheet): FollowUp[] {
  const found: FollowUp[] = []
  const { blocks, text } = sheet
  for (let i = 0; i < blocks.length; i++) {
    const heading = blocks[i]!
    if (heading.span[1] - heading.span[0] > 60 || heading.cell !== null) continue
    const words = wordsOf(sheet, heading)
    if (!(heading.kind === 'heading' || heading.bold || words.trimEnd().endsWith(':')) || !taskListHeading.test(headingForm(words))) continue
    for (let j = i + 1; j < blocks.length && blocks[j]!.kind === 'item'; j++) {
      const block = blocks[j]!
      if (block.level > blocks[i + 1]!.level || block.span[1] - block.span[0] < 4) continue
      if (/\[[xX]\]/.test(text.slice(block.outer[0], block.span[0]))) continue
      const one = entry(text, block.span[0], block.span[1])
      if (one !== null) found.push(one)
    }
  }
  return found
}

function entry(text: string, start: number, end: number): FollowUp | null {
  const box = /^\[([ xX]?)\]\s*/.exec(text.slice(start, Math.min(end, start + 8)))
  if (box !== null && /x/i.test(box[1]!)) return null
  const span = trimSpan(text, start + (box?.[0].length ?? 0), end)
  const words = text.slice(span[0], span[1])
  if (words === '' || /^(?:\S+ ){1,4}(?:anbefaler|foreslår|rekommenderar|indstiller|anbefalte)[, ]/u.test(words)) return null
  return { text: words, owner: ownerOf(words) ?? taskIn({ text: words, span }, true)?.owner ?? null, due: labelledDue(words) ?? dueIn(text, span[0], span[1]), item: null, span }
}

export function labelledDue(words: string): string | null {
  const found = dueLabel.exec(words)
  return found === null ? null : dueFrom(/^[^;()\n]{1,60}?(?=\.\s+\p{Lu}|[;()\n]|$)/u.exec(words.slice(found.index + found[0].length))?.[0] ?? '')
}

export function labelledOwner(words: string): string | null {
  const found = ownerLabel.exec(words)
  if (found === null) return null
  const rest = words.slice(found.index + found[0].length)
  const until = /^[^;()\n]{1,80}?(?=[.,]?\s+\**(?:frist|deadline|senest|senast|tid|når|när|status)\**\s*:|\.\s|\.$|[;()\n]|$)/iu.exec(rest)?.[0].replace(/[*_]/g, '').trim() ?? ''
  return until === '' || /^[-–—?]+$/.test(until) ? null : until
}

/** "Ansvarlig: NN", "NN: …", "… (NN)", "@nn". */
function ownerOf(words: string): string | null {
  const labelled = labelledOwner(words)
  if (labelled !== null) return labelled
  const led = /^\**(\p{Lu}[\p{L}'’.-]*(?: (?:og |och )?\p{Lu}[\p{L}'’.-]*){0,3})\**\s*:\s/u.exec(words)
  if (led !== null && isPersonName(led[1]!.replace(/ (?:og|och) /g, ' '))) return led[1]!
  const at = /(?:^|\s)@([\p{L}\d._-]{2,30})/u.exec(words)
  if (at !== null) return at[1]!
  const bracket = /\((\p{Lu}[^()]{1,40})\)[.,]?(?:\s|$)/u.exec(words)
  if (bracket === null) return null
  const names = /^(?:\p{Lu}[\p{L}'’.-]*)(?:(?: (?:og|och|&) |, ?| |\/)\p{Lu}[\p{L}'’.-]*){0,3}/u.exec(bracket[1]!)?.[0]
  return names !== undefined && (names.length === bracket[1]!.length || /^,|^ \p{Ll}+(?:r|s)(?:,|$|\s)/u.test(bracket[1]!.slice(names.length))) ? names : null
}
