import type { DocumentKind, Item, Span, Trial, TrialState } from '../reading.ts'
import type { Sentence, Sheet } from '../sheet.ts'
import { sentencesOf, wordsOf } from '../sheet.ts'
import { duration, effort, namelessTrial, participants, proposed, sameTrial, span as betweenDates, states, trialBegins, trialForms, trialHint } from '../lexicon/trial-words.ts'

interface Found {
  trial: Trial
  /** the item it stands in, or -1 */
  item: number
  block: number
  sentences: Sentence[]
}

/**
 * Trials a paper tells of, each once: a thing tried out, with its name where one is given, its period, persons, effort
 * and state as said. A mere mention ("flere prøvehandlinger") is none, nor is a proposal at a workshop.
 */
export function readTrials(sheet: Sheet, kind: DocumentKind, items: readonly Item[]): Trial[] {
  if (kind === 'workshopInput' || !trialHint.test(sheet.text)) return []
  const found: Found[] = []
  sheet.blocks.forEach((block, at) => {
    const line = wordsOf(sheet, block)
    if (!trialHint.test(line)) return
    const item = items.findIndex((candidate) => candidate.span[0] <= block.span[0] && block.span[1] <= candidate.span[1])
    for (const sentence of sentencesOf(sheet.text, block.span[0], block.span[1])) {
      if (sentence.text.length > 1500 || !trialHint.test(sentence.text)) continue
      if (/\?["'”»)]*$/.test(sentence.text) && found.length === 0) continue
      take(sentence, item, at)
    }
  })
  for (const one of found) complete(sheet, kind, items, one, found.length)
  return found.map((one) => one.trial)

  function take(sentence: Sentence, item: number, block: number): void {
    const form = nameIn(sentence.text)
    const known = found.find((one) => related(one.trial.name, form?.name ?? null) || (item >= 0 && one.item === item && !(form?.sure ?? false)))
    if (known !== undefined) {
      known.sentences.push(sentence)
      known.trial.name ??= form?.name ?? null
      return
    }
    if (form === null && !(namelessTrial.test(sentence.text) && trialBegins.test(sentence.text))) {
      if (found.length === 1 && item === found[0]!.item && sameTrial.test(sentence.text)) found[0]!.sentences.push(sentence)
      return
    }
    const trial: Trial = { name: form?.name ?? null, text: sentence.text, period: null, persons: null, effort: null, state: null, span: sentence.span }
    found.push({ trial, item, block, sentences: [sentence] })
  }
}

function nameIn(sentence: string): { name: string; sure: boolean } | null {
  const flat = sentence.replace(/\s/g, ' ')
  for (const { pattern, sure } of trialForms) {
    const match = pattern.exec(flat)
    if (match === null) continue
    const name = match[1]!.trim()
    if (sure && pattern === trialForms[0]!.pattern && !/^\p{Lu}/u.test(name)) continue
    if (name.length >= 2 && !/^(?:at|att|å|det|den|de|dette|detta|disse|dem|hvordan|hvor|hur|alle|alla|flere|flera)$/iu.test(name.split(' ')[0]!.replace(/^Den$/u, 'X'))) return { name, sure }
  }
  return null
}

/** "exit-program" and "exitsamarbejdet", "Den Grønne Enhed (DGE)" and "DGE": one and the same. */
function related(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const first = stems(a)
  return stems(b).some((stem) => first.includes(stem))
}

function stems(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3 && !/^(?:den|det|for|för|med|model|enhed|enhet|nye?|nya|nytt)$/u.test(word)).map((word) => word.slice(0, 4))
}

/** Details stand in the trial's own sentences, else in its item, else, in a paper about one trial, anywhere. */
function complete(sheet: Sheet, kind: DocumentKind, items: readonly Item[], one: Found, trials: number): void {
  const own = one.sentences.map((sentence) => sentence.text).join('\n')
  const { trial } = one
  trial.period = duration.exec(own)?.[0] ?? betweenDates.exec(own)?.[0] ?? null
  const about = kind === 'evaluation' && trials === 1
  const stretch: Span = one.item >= 0 ? items[one.item]!.span : about ? [0, sheet.text.length] : sheet.blocks[one.block]!.span
  for (const block of sheet.blocks) {
    if (block.span[0] < stretch[0] || block.span[1] > stretch[1]) continue
    if (trial.persons !== null && trial.effort !== null) break
    const line = wordsOf(sheet, block)
    if (!/\d/.test(line)) continue
    trial.persons ??= numberOf(participants.exec(line)?.[1])
    trial.effort ??= effort.exec(line)?.[0] ?? null
  }
  trial.state = stateOf(one.sentences) ?? (about ? 'evaluated' : null)
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function stateOf(sentences: readonly Sentence[]): TrialState | null {
  const order: readonly TrialState[] = ['permanent', 'stopped', 'evaluated', 'ended', 'running', 'planned']
  const said = sentences.map((sentence) => sentence.text.toLowerCase().replace(/\s+/g, ' ')).filter((low) => !low.endsWith('?'))
  for (const state of order) {
    if (said.some((low) => states[state].test(low) && !((state === 'permanent' || state === 'planned') && proposed.test(low)))) return state
  }
  return null
}
