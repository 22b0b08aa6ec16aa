import { leader } from '../noise.ts'
import type { Line } from '../lines.ts'
import { sectionIdOf } from '../../lexicon/headings.ts'
import { withoutRepeats } from './repeats.ts'
import type { ItemStart } from './item-start.ts'

interface Candidate extends ItemStart {
  form: string
}

/** "Punkt 3: …", "Sak 12/09 …", "PS 5/26 …", "§ 45 …", "Ad 2: …": the largest family of such lines. */
export function prefixed(lines: readonly Line[], listed: ReadonlySet<number>): ItemStart[] {
  return bestSeries(lines, prefixedStarts(lines, listed))
}

export const prefix = /^(?<word>Dagsordens?punkt|Punkt(?:\s+nr\.?)?|Pkt\.?|Ad\.?|Sag(?:\s+nr\.?)|\p{Lu}\p{L}{0,10}-?sak(?:snr\.?)?|Sak(?:s?nr\.?|snummer)?|Ärende|Mötespunkt|Agendapunkt|Agenda item|Item|Emne|Tema|Beslutningspunkt|Nr\.?|PS|RS|FO|HS|DS|OS|KS|FS|ST|GS|BS|UTV|MS|IP|PO|OR|(?:(?!se\s|efter\s|med\s)\p{Lu}\p{L}{1,4}\s+)?§)\s*(?<number>\d{1,4}(?:[./]\d{1,4})?(?:[-/]\d{2,4})?)(?<sep>\s*[:.)–—-]+\s*|\s{2,}|\s+|$)(?<title>.*)$/iu

function prefixedStarts(lines: readonly Line[], listed: ReadonlySet<number>): Candidate[] {
  const out: Candidate[] = []
  lines.forEach((line, i) => {
    if (listed.has(i) || leader.test(line.words) || line.words.length > 400) return
    if (line.block.kind === 'item' && !/\d/.test(line.block.mark ?? '-')) return
    const marked = line.block.mark === null ? null : /^(Dagsordens?punkt|Punkt|Pkt\.?|Sak|Ad\.?|Ärende|§)\s*(\d{1,4}(?:[./]\d{1,4})?)[.:)]*$/iu.exec(line.block.mark)
    if (marked !== null) {
      out.push({ line: i, number: marked[2]!, title: [line.start, line.end], body: i + 1, form: marked[1]!.toLowerCase() })
      return
    }
    const found = prefix.exec(line.folded)
    if (found?.groups === undefined) return
    const { word, number, sep, title } = found.groups as { word: string; number: string; sep: string; title: string }
    const strong = line.block.kind === 'heading' || line.block.bold
    if (/^(?:tema|emne|nr)/iu.test(word) && !strong) return
    if (!/[:.)–—-]/.test(sep) && !strong && title !== '' && !/^[\p{Lu}\d"'“”«»(]/u.test(title)) return
    if (/^stk|^,|^og |^och |^jf/iu.test(title)) return
    if (!/(?:§|^\p{Lu}{2,3})$/u.test(word) && !strong && !/[:.)–—-]/.test(sep) && title.length > 160) return
    if (sep.trim() === '' && title === '' && !strong && !/^(?:punkt|pkt|sak|sag|ad)|§/iu.test(word)) return
    if (/^[\p{Ll}]/u.test(word) || (/^(?:MS|IP|PO|OR)$/iu.test(word) && !/\//.test(number))) return
    const family = (word.endsWith('§') ? '§' : word).toLowerCase().replace(/[.\s]|nr|snummer/g, '') || word
    const form = family.length <= 3 && family !== 'pkt' && family !== 'ad' && family !== '§' ? 'case' : family
    out.push({ ...titleAfter(lines, i, line.folded.length - title.length), number: shownNumber(word, number), form })
  })
  return out
}

/** "PS 5/26" is the number as people say it; of "Punkt 3" it is 3, of "§ 45" it is 45. */
function shownNumber(word: string, number: string): string {
  return /^(?:PS|RS|FO|HS|DS|OS|KS|FS|ST|GS|BS|UTV|MS|IP|PO|OR)$/u.test(word) ? `${word} ${number}` : number
}

/** The title after a prefix of `skip` folded characters; on a line beside it when nothing follows. */
function titleAfter(lines: readonly Line[], i: number, skip: number): ItemStart {
  const line = lines[i]!
  const at = line.start + unfoldedOffset(line.words, skip)
  const bracket = /^\((\p{Lu}[^)]{1,40})\)$/u.exec(line.words.slice(at - line.start))
  const onlyCase = skip < line.folded.length && /^(?:\p{Lu}\p{L}{1,6}\s*§\s*\d+\s*)*(?:dnr|diarienr|diarienummer|ärendenr|sagsnr|saksnr|arkivsak)?\.?:?\s*(?:\p{Lu}{0,5}[ /-]?\d[\d./:-]*(?:\s+\d{2,4})?)?$/iu.test(line.folded.slice(skip))
  if (at < line.end && bracket === null && !onlyCase) return { line: i, number: null, title: [at, line.end], body: i + 1 }
  const presenter: Pick<ItemStart, 'presenter'> = bracket === null ? {} : { presenter: [at + 1, at + 1 + bracket[1]!.length] }
  const above = lines[i - 1]
  if (above !== undefined && bracket === null && !onlyCase && line.block.gap === 0 && above.block.gap > 0 && isTitle(above)) {
    return { line: i - 1, number: null, title: [above.start, above.end], body: i + 1 }
  }
  const next = lines[i + 1]
  if (next !== undefined && isTitle(next)) return { line: i, number: null, title: [next.start, next.end], body: i + 2, ...presenter }
  return { line: i, number: null, title: null, body: i + 1, ...presenter }
}

function isTitle(line: Line): boolean {
  const id = sectionIdOf(line.words)
  return line.folded.length < 200 && (id === null || id === 'aob' || id === 'information' || id === 'agendaApproval') && !prefix.test(line.folded) && line.block.kind !== 'item'
}

/** Offset in the words of the n-th folded character. */
export function unfoldedOffset(words: string, folded: number): number {
  let seen = 0
  let blank = true
  for (let i = 0; i < words.length; i++) {
    if (/[\s\u00a0]/.test(words[i]!)) {
      if (!blank) {
        if (seen === folded) return i
        seen++
      }
      blank = true
      continue
    }
    if (seen === folded) return i
    seen++
    blank = false
  }
  return words.length
}

/** The largest family of prefixes; of two places with one number the one with more below it. */
function bestSeries(lines: readonly Line[], candidates: Candidate[]): ItemStart[] {
  const families = Map.groupBy(candidates, ({ form }) => form)
  let best: Candidate[] = []
  for (const family of families.values()) {
    const kept = withoutRepeats(lines, family) as Candidate[]
    if (kept.length > best.length) best = kept
  }
  if (best.length === 1 && best[0]!.title === null && lines.length > 40) return []
  return best
}

