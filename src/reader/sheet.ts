import type { Block } from './layout.ts'
import { monthPattern } from './lexicon/months.ts'
import type { Language, Passage, Span } from './reading.ts'

/** What every construct reads: the text, its blocks in order, and the language. */
export interface Sheet {
  text: string
  blocks: readonly Block[]
  language: Language | null
}

/** The block's own words, without mark. May hold line breaks where lines were wrapped. */
export function wordsOf(sheet: Sheet, block: Block): string {
  return sheet.text.slice(block.span[0], block.span[1])
}

export function passage(text: string, start: number, end: number): Passage {
  const span = trimSpan(text, start, end)
  return { text: text.slice(span[0], span[1]), span }
}

/** The span without white space at its ends; an all-blank span collapses to its start. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return [from, to]
}

export interface Sentence {
  text: string
  span: Span
}

/** Not sentence ends, though a point follows: "f.eks.", "kl.", "nr.", "mio.", "bl.a.", initials, dates. */
const abbreviated = /(?:^|[\s(])(?:f\.?eks|bl\.?a|m\.?m|m\.?fl|m\.?v|mv|mm|osv|o\.?s\.?v|kl|nr|pkt|stk|jf|jfr|vedr|ift|pga|evt|inkl|ekskl|ca|ang|hhv|mht|mio|mia|kr|pct|tlf|dvs|d\.?v\.?s|afd|adm|sml|sr|jr|dr|hr|fr|tr|t\.ex|bl\.?\s?a|m\.?\s?fl|etc|o\.?\s?dyl|resp|s\.k|jämf|dnr|kap|p\.?g\.?a|o\.?l|flg|vha|if|ifm|ifb|iht|iflg|bla|feks|dkk|mill|mrd|(?:\p{L}{1,2}\.){0,3}\p{L}|\d{1,4})\.$/iu

/** "… mødes i 2031. Rådet …": a number after words ends a sentence when a capital follows that begins no month ("den 3. Maj"). */
const numberLast = /[\p{L}\p{N})][^\S\n]+\d{1,4}\.$/u
const monthNext = new RegExp(`^\\s+(?:${monthPattern})(?!\\p{L})`, 'iu')

function beginsAnew(next: string): boolean {
  return /^\s+\p{Lu}/u.test(next) && !monthNext.test(next)
}

/** Sentences of a stretch of text, in place. Linear; abbreviations and ordinals do not end one. */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const out: Sentence[] = []
  let from = start
  for (let i = start; i < end; i++) {
    const c = text[i]!
    const paragraph = c === '\n' && text[i + 1] === '\n'
    if (!paragraph && c !== '.' && c !== '!' && c !== '?') continue
    if (!paragraph) {
      if (i + 1 < end && !/[\s"'”»)]/.test(text[i + 1]!)) continue
      if (c === '.') {
        const tail = text.slice(Math.max(from, i - 12), i + 1)
        const next = text.slice(i + 1, i + 4).trimStart()
        if (abbreviated.test(tail) && next !== '' && !(numberLast.test(tail) && beginsAnew(text.slice(i + 1, i + 14)))) continue
        if (next !== '' && /^\p{Ll}/u.test(next)) continue
      }
    }
    let stop = paragraph ? i : i + 1
    if (!paragraph) while (stop < end && /["'”»)]/.test(text[stop]!)) stop++
    push(stop)
    from = stop
    i = Math.max(i, stop - 1)
  }
  push(end)
  return out

  function push(stop: number): void {
    const span = trimSpan(text, from, stop)
    if (span[1] > span[0]) out.push({ text: text.slice(span[0], span[1]), span })
  }
}
