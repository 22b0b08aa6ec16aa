import type { Block } from '../layout.ts'
import { statementKindOf } from '../lexicon/statement-kinds.ts'
import { comesAfter } from '../lexicon/workshop-words.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import {
  codedHead, isHousekeeping, labelledQuestionHead, letteredHead, numberedHead, shortEnough, standsAsHeading, themeHead, themeWord,
} from './workshop-heads.ts'
import type { Head } from './workshop-heads.ts'

/** Which blocks are themes and which are questions, by place in the sheet. */
export interface Plan {
  themes: Map<number, Head>
  questions: Map<number, Head>
  /** told by headings over lists alone, which any paper may have */
  weak: boolean
}

type Recogniser = (sheet: Sheet, block: Block) => Head | null

/**
 * A workshop's paper holds to one way of setting its themes and one of setting its questions.
 * The clearest way that is used wins, so that "1." inside an answer is no question when questions are called "Fråga 1".
 */
export function planOf(sheet: Sheet): Plan {
  const labelled = collect(sheet, themeHead)
  const coded = collect(sheet, codedHead)
  const lettered = coded.size >= 2 ? headsOfCodes(collect(sheet, letteredHead), coded) : new Map<number, Head>()
  if (labelled.size === 1 && labelled.has(0)) labelled.clear()
  const themes = labelled.size > 0 ? outermost(sheet, labelled) : lettered
  const questions = questionsOf(sheet, coded, themes)
  if (themes.size > 0) return { themes, questions, weak: false }
  return byHeadings(sheet, questions)
}

function questionsOf(sheet: Sheet, coded: Map<number, Head>, themes: Map<number, Head>): Map<number, Head> {
  if (coded.size >= 2) return coded
  const labelled = collect(sheet, labelledQuestionHead)
  if (labelled.size > 0) return labelled
  const numbered = askingNumbers(sheet)
  if (numbered.size >= 2 || (numbered.size === 1 && themes.size > 0)) return numbered
  const headed = new Map<number, Head>()
  if (themes.size > 0) {
    each(sheet, (block, i) => {
      if (!themes.has(i) && asksAsHeading(sheet, block, i)) headed.set(i, plainHead(sheet, i))
    })
  }
  return headed
}

/** Numbered lines that ask; a run of numbered lines one after another is a list of answers unless every one asks. */
function askingNumbers(sheet: Sheet): Map<number, Head> {
  const all = collect(sheet, numberedHead)
  const out = new Map<number, Head>()
  let asking = 0
  let followed = 0
  for (const [i, head] of all) {
    const words = sheet.text.slice(head.title![0], head.title![1])
    const block = sheet.blocks[i]!
    const own = !all.has(i + 1)
    if (own) followed++
    if (all.has(i - 1) && !out.has(i - 1)) continue
    if (!words.includes('?') && !(statementKindOf(words.slice(0, 40)) !== null && (own || block.bold || block.kind === 'heading'))) continue
    asking++
    out.set(i, head)
  }
  const template = asking === all.size && asking >= 2
  return template || followed * 2 >= asking ? out : new Map()
}

/** No theme is named as such: headings are the themes, or the questions where most of them ask. */
function byHeadings(sheet: Sheet, questions: Map<number, Head>): Plan {
  if (questions.size > 0) return { themes: headingsAbove(sheet, questions), questions, weak: false }
  const counted = countedThemes(sheet)
  if (counted.size >= 2) return { themes: counted, questions: new Map(), weak: true }
  const asking: number[] = []
  const plain: number[] = []
  each(sheet, (block, i) => {
    const next = sheet.blocks[i + 1]
    if (i === 0 || !standsAsHeading(sheet, block, next) || isHousekeeping(wordsOf(sheet, block)) || comesAfter(wordsOf(sheet, block))) return
    if (asksAsHeading(sheet, block, i)) asking.push(i)
    else if (next?.kind === 'item') plain.push(i)
  })
  const heads = (places: number[]): Map<number, Head> => new Map(places.map((i) => [i, plainHead(sheet, i)]))
  if (asking.length > 0 && asking.length >= plain.length && asking.some((i) => wordsOf(sheet, sheet.blocks[i]!).includes('?'))) {
    const found = heads(asking)
    return { themes: headingsAbove(sheet, found), questions: found, weak: asking.length < 2 }
  }
  return { themes: heads([...asking, ...plain].sort((a, b) => a - b)), questions: new Map(), weak: asking.length < 2 }
}

/** "A. Møteplasser", "1. Trafik" as list items, each with a list of another sort right below. */
function countedThemes(sheet: Sheet): Map<number, Head> {
  const out = new Map<number, Head>()
  let all = 0
  each(sheet, (block, i) => {
    if (block.kind !== 'item') return
    const head = letteredHead(sheet, block) ?? numberedHead(sheet, block)
    if (head === null || !shortEnough(wordsOf(sheet, block), 12)) return
    all++
    const next = sheet.blocks[i + 1]
    if (next?.kind === 'item' && next.mark !== null && !/[\p{L}\d]/u.test(next.mark)) out.set(i, head)
  })
  return out.size * 2 > all ? out : new Map()
}

/** Headings one level above the questions, each with a question of its own below it. */
function headingsAbove(sheet: Sheet, questions: Map<number, Head>): Map<number, Head> {
  const out = new Map<number, Head>()
  let open: number | null = null
  each(sheet, (block, i) => {
    if (questions.has(i)) {
      const level = block.kind === 'heading' ? block.level : 10
      if (open !== null && level > levelOf(sheet.blocks[open]!)) out.set(open, plainHead(sheet, open))
      return
    }
    if (i === 0 || !(block.kind === 'heading' || (block.bold && block.kind === 'paragraph'))) return
    if (isHousekeeping(wordsOf(sheet, block)) || (block.kind === 'heading' && block.level === 1 && open === null && i < 3)) return
    if (open === null || levelOf(block) <= levelOf(sheet.blocks[open]!) || !out.has(open)) open = i
  })
  return out.size >= 2 || questions.size > 0 ? out : new Map()
}

function levelOf(block: Block): number {
  return block.kind === 'heading' ? block.level : 9
}

function asksAsHeading(sheet: Sheet, block: Block, i: number): boolean {
  if (!standsAsHeading(sheet, block, sheet.blocks[i + 1])) return false
  const words = wordsOf(sheet, block)
  if (isHousekeeping(words) || comesAfter(words)) return false
  if (/\?["'”»*)]*$/.test(words)) return true
  return shortEnough(words, 6) && statementKindOf(words) !== null
}

function plainHead(sheet: Sheet, i: number): Head {
  const block = sheet.blocks[i]!
  return numberedHead(sheet, block) ?? letteredHead(sheet, block) ?? { number: /^\(?([a-z])[.)]$/.exec(block.mark ?? '')?.[1] ?? null, title: block.span }
}

/** Where both "Tema 1" and "Gruppe 1" stand, the word that comes first holds the other. */
function outermost(sheet: Sheet, heads: Map<number, Head>): Map<number, Head> {
  let first: string | null = null
  const out = new Map<number, Head>()
  for (const [i, head] of heads) {
    const word = themeWord(wordsOf(sheet, sheet.blocks[i]!))
    first ??= word
    if (word === first) out.set(i, head)
  }
  return out
}

function headsOfCodes(lettered: Map<number, Head>, coded: Map<number, Head>): Map<number, Head> {
  const letters = new Set([...coded.values()].map((head) => head.number![0]))
  return new Map([...lettered].filter(([, head]) => letters.has(head.number!)))
}

function collect(sheet: Sheet, recognise: Recogniser): Map<number, Head> {
  const out = new Map<number, Head>()
  each(sheet, (block, i) => {
    const head = recognise(sheet, block)
    if (head !== null) out.set(i, head)
  })
  return out
}

function each(sheet: Sheet, visit: (block: Block, i: number) => void): void {
  sheet.blocks.forEach(visit)
}
