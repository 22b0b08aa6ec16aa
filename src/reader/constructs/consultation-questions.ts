import type { Block } from '../layout.ts'
import type { Passage } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { headingForm } from '../words.ts'
import { answerMark, askedMatter, bothWays, forOrAgainst, questionsFollow, raisedList } from '../lexicon/consultation-words.ts'

/** The questions put to staff, as places in the sheet, and whether they stand as one list before the answers. */
export interface AskedQuestions {
  places: number[]
  listed: boolean
}

/** "Eneste punkter på dagsorden: 1. … 2. …", else numbered or headed lines that ask. */
export function askedQuestions(sheet: Sheet): AskedQuestions {
  for (let i = 0; i + 1 < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    if (block.kind === 'cell' || sheet.blocks[i + 1]!.kind !== 'item') continue
    const lead = wordsOf(sheet, block).slice(-120)
    if (!questionsFollow.test(lead) || raisedList.test(headingForm(lead))) continue
    const places = itemsFrom(sheet, i + 1)
    if (places.some((place) => asksStaff(wordsOf(sheet, sheet.blocks[place]!)))) return { places, listed: true }
  }
  const places: number[] = []
  for (let i = 0; i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    const line = wordsOf(sheet, block)
    if (answerMark.test(line)) break
    const headed = block.kind === 'heading' || block.bold || /^\d/.test(block.mark ?? '') || /^\d{1,2}[.)]\s/.test(line) || (i < 15 && line.length < 300 && askedMatter.test(line))
    if (headed && line.length < 400 && asksStaff(line)) places.push(i)
  }
  const listed = places.length > 1 && places.every((place, k) => k === 0 || place === places[k - 1]! + 1)
  return { places, listed }
}

/** The question's own words, without "Tema:" before them. */
export function questionAt(sheet: Sheet, place: number): Passage {
  const { span } = sheet.blocks[place]!
  const line = sheet.text.slice(span[0], span[1])
  const ahead = line.length < 400 ? askedMatter.exec(line)?.[0].length ?? 0 : 0
  return { text: line.slice(ahead), span: [span[0] + ahead, span[1]] }
}

function asksStaff(line: string): boolean {
  return /\?["'”»)]*$/.test(line) || bothWays.test(line) || forOrAgainst.test(line)
}

function itemsFrom(sheet: Sheet, from: number): number[] {
  const out: number[] = []
  const first: Block = sheet.blocks[from]!
  for (let i = from; i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    if (block.kind !== 'item' || /^\d/.test(block.mark ?? '') !== /^\d/.test(first.mark ?? '')) break
    if (block.level === first.level && block.span[1] > block.span[0]) out.push(i)
  }
  return out
}
