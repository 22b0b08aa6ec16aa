import type { DocumentKind, Goal, Span } from '../reading.ts'
import type { Sentence, Sheet } from '../sheet.ts'
import { sentencesOf, trimSpan, wordsOf } from '../sheet.ts'
import { anaphor, audience, beforeYear, comparators, goalHeading, goalHint, goalIs, goalOf, hasAsGoal, percent, quotedGoal, quotedName, target } from '../lexicon/goal-words.ts'
import { headingForm } from '../words.ts'

/**
 * Goals with the number they set, the theme they stand under and whom they are for.
 * "Målet er at …" without a number is an intention; it counts only in a list under a heading of goals.
 */
export function readGoals(sheet: Sheet, kind: DocumentKind): Goal[] {
  if (kind === 'workshopInput' || kind === 'agenda' || !goalHint.test(sheet.text)) return []
  const out: Goal[] = []
  let listed = false
  sheet.blocks.forEach((block) => {
    const line = wordsOf(sheet, block)
    if (block.kind !== 'item') listed = line.length < 80 && goalHint.test(line) && goalHeading.test(headingForm(line)) && (block.kind === 'heading' || block.bold || line.endsWith(':') || !/[.]$/.test(line))
    else if (listed && block.level === 0 && block.span[1] - block.span[0] > 3) {
      out.push(goalFrom(sheet.text, block.span, null, null))
      return
    }
    if (block.cell !== null || !goalHint.test(line)) return
    let before: Sentence | null = null
    for (const sentence of sentencesOf(sheet.text, block.span[0], block.span[1])) {
      if (goalHint.test(sentence.text) && sentence.text.length < 1500) out.push(...inSentence(sheet.text, sentence, before))
      before = sentence
    }
  })
  return out
}

function inSentence(text: string, sentence: Sentence, before: Sentence | null): Goal[] {
  const flat = sentence.text.replace(/\s/g, ' ')
  const reached = audience.exec(flat)?.[1]?.trim() ?? null
  const make = (from: number, length: number): Goal => {
    const span = trimSpan(text, sentence.span[0] + from, sentence.span[0] + from + length)
    return goalFrom(text, span, themeOf(flat.slice(0, from), before), reached)
  }
  const quoted = quotedGoal.exec(flat)
  if (quoted !== null && /\s/.test(quoted[1]!.trim())) return [make(quoted.index + quoted[0].lastIndexOf(quoted[1]!), quoted[1]!.length)]
  const out: Goal[] = []
  for (const found of flat.matchAll(goalOf)) {
    const goal = make(found.index + found[0].length - found[1]!.length, found[1]!.length)
    const clause = /^(?:at|att|å|hvordan|hvad|hur|hva|hvor)\s/iu.test(found[1]!)
    if (goal.target !== null || (!clause && found[1]!.split(' ').length <= 8)) out.push(goal)
  }
  if (out.length > 0) return out
  const meant = goalIs.exec(flat) ?? hasAsGoal.exec(flat)
  if (meant === null) return []
  const goal = make(meant.index + meant[0].length - meant[1]!.length, meant[1]!.length)
  return goal.target === null ? [] : [goal]
}

function goalFrom(text: string, span: Span, theme: string | null, reached: string | null): Goal {
  const words = text.slice(span[0], span[1])
  const set = targetIn(words)
  return { text: words, target: set?.value ?? null, theme, audience: reached, unit: set?.unit ?? null, span: [span[0], span[1]] }
}

/** The last name in quotation marks before the goal; in the sentence before where this one only points back to it. */
function themeOf(head: string, before: Sentence | null): string | null {
  const here = [...head.matchAll(quotedName)].at(-1)
  if (here !== undefined) return here[1]!
  if (before === null || !anaphor.test(head)) return null
  return [...before.text.matchAll(quotedName)].at(-1)?.[1] ?? null
}

function targetIn(words: string): { value: number; unit: string | null } | null {
  for (const found of words.matchAll(target)) {
    if (/^\d{4}$/.test(found[1]!) && beforeYear.test(words.slice(0, found.index))) continue
    const value = Number(found[1]!.replace(/[. ](?=\d{3})/g, '').replace(',', '.'))
    if (percent.test(found[2]!)) return { value, unit: 'percent' }
    const counted = found[2]!.replace(comparators, '').split(' ')
    const stop = counted.findIndex((word) => /^(?:i|på|til|till|om|for|för|fra|från|af|av|med|inden|innen|senest|hvert|per|pr\.|som|der|og|och|året|år|skal|ska|vil|kan|er|är|har|får)$/iu.test(word))
    const unit = (stop < 0 ? counted : counted.slice(0, stop)).join(' ')
    return { value, unit: unit === '' ? null : unit }
  }
  return null
}
