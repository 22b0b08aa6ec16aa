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
  const byStem = new Map<string, Found>()
  const byItem = new Map<number, Found>()
  const places = items.map((item, index) => ({ span: item.span, index })).sort((a, b) => a.span[0] - b.span[0])
  let place = 0
  sheet.blocks.forEach((block, at) => {
    const line = wordsOf(sheet, block)
    if (!trialHint.test(line)) return
    while (place < places.length && places[place]!.span[1] < block.span[1]) place++
    const here = places[place]
    const item = here !== undefined && here.span[0] <= block.span[0] ? here.index : -1
    for (const sentence of sentencesOf(sheet.text, block.span[0], block.span[1])) {
      if (sentence.text.length > 1500 || !trialHint.test(sentence.text)) continue
      if (/\?["'”»)]*$/.test(sentence.text) && found.length === 0) continue
      take(sentence, item, at)
    }
  })
  const details = new Map<string, Details>()
  for (const one of found) complete(sheet, kind, items, one, found.length, details)
  return found.map((one) => one.trial)

  function take(sentence: Sentence, item: number, block: number): void {
    const form = nameIn(sentence.text)
    const known = knownTrial(form, item)
    if (known !== undefined) {
      known.sentences.push(sentence)
      if (known.item < 0 && item >= 0) moveTo(known, sentence, item, block)
      if (known.trial.name === null && form !== null) name(known, form.name)
      return
    }
    if (form === null && !(namelessTrial.test(sentence.text) && trialBegins.test(sentence.text))) {
      if (found.length === 1 && item === found[0]!.item && sameTrial.test(sentence.text)) found[0]!.sentences.push(sentence)
      return
    }
    const trial: Trial = { name: form?.name ?? null, text: sentence.text, period: null, persons: null, effort: null, state: null, span: sentence.span }
    const one: Found = { trial, item, block, sentences: [sentence] }
    found.push(one)
    if (item >= 0 && !byItem.has(item)) byItem.set(item, one)
    if (form !== null) name(one, form.name)
  }

  /** A contents list names what an item tells of: the item's own sentence stands for the trial. */
  function moveTo(one: Found, sentence: Sentence, item: number, block: number): void {
    one.trial.text = sentence.text
    one.trial.span = sentence.span
    one.item = item
    one.block = block
    if (!byItem.has(item)) byItem.set(item, one)
  }

  /** "exit-program" and "exitsamarbejdet", "Den Grønne Enhed (DGE)" and "DGE" are one; so are the mentions inside one item. */
  function knownTrial(form: Name | null, item: number): Found | undefined {
    for (const stem of form === null ? [] : stems(form.name)) {
      const one = byStem.get(stem)
      if (one !== undefined) return one
    }
    return form?.sure === true ? undefined : byItem.get(item)
  }

  function name(one: Found, words: string): void {
    one.trial.name = words
    for (const stem of stems(words)) if (!byStem.has(stem)) byStem.set(stem, one)
  }
}

interface Name {
  name: string
  /** named outright, so that it is a trial of its own beside another in the same item */
  sure: boolean
}

function nameIn(sentence: string): Name | null {
  const flat = sentence.replace(/\s+/g, ' ')
  for (const { pattern, sure } of trialForms) {
    const match = pattern.exec(flat)
    if (match === null) continue
    const name = match[1]!.trim()
    if (sure && pattern === trialForms[0]!.pattern && !/^\p{Lu}/u.test(name)) continue
    if (name.length >= 2 && !/^(?:at|att|å|det|den|de|dette|detta|disse|dem|hvordan|hvor|hur|alle|alla|flere|flera)$/iu.test(name.split(' ')[0]!.replace(/^Den$/u, 'X'))) return { name, sure }
  }
  return null
}

function stems(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3 && !/^(?:den|det|for|för|med|model|enhed|enhet|nye?|nya|nytt)$/u.test(word)).map((word) => word.slice(0, 4))
}

interface Details {
  persons: number | null
  effort: string | null
}

/** Details stand in the trial's own sentences, else in its item, else, in a paper about one trial, anywhere. `known` keeps what was found: trials of one place share it. */
function complete(sheet: Sheet, kind: DocumentKind, items: readonly Item[], one: Found, trials: number, known: Map<string, Details>): void {
  const own = one.sentences.map((sentence) => sentence.text).join('\n')
  const { trial } = one
  trial.period = duration.exec(own)?.[0] ?? betweenDates.exec(own)?.[0] ?? null
  const about = kind === 'evaluation' && trials === 1
  const stretch: Span = one.item >= 0 ? items[one.item]!.span : about ? [0, sheet.text.length] : sheet.blocks[one.block]!.span
  const details = known.get(stretch.join()) ?? detailsIn(sheet, stretch, one.item >= 0 || about ? blockAt(sheet, stretch[0]) : one.block)
  known.set(stretch.join(), details)
  trial.persons ??= details.persons
  trial.effort ??= details.effort
  trial.state = stateOf(one.sentences) ?? (about ? 'evaluated' : null)
}

function detailsIn(sheet: Sheet, stretch: Span, from: number): Details {
  const found: Details = { persons: null, effort: null }
  for (let i = from; i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    if (block.span[1] > stretch[1]) break
    if (found.persons !== null && found.effort !== null) break
    const line = wordsOf(sheet, block)
    if (!/\d/.test(line)) continue
    found.persons ??= numberOf(participants.exec(line)?.[1])
    found.effort ??= effort.exec(line)?.[0] ?? null
  }
  return found
}

/** The first block that begins at or after a place. */
function blockAt(sheet: Sheet, place: number): number {
  let low = 0
  let high = sheet.blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sheet.blocks[middle]!.span[0] < place) low = middle + 1
    else high = middle
  }
  return low
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
