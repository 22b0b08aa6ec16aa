import type { Block } from '../layout.ts'
import type { DocumentKind, Focus, Letter, Passage } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { sentencesOf, wordsOf } from '../sheet.ts'
import { achieved, carriesOn, closing, comingYear, hopes, isDeedsTitle, isFocusTitle, isResultTitle, leave, leaveHint, listHolds, recommends, tellsSomething, weShall } from '../lexicon/letter-words.ts'
import { headingForm } from '../words.ts'
import { focusItems, focusOf } from './focus-items.ts'
import { authorOf } from './letter-author.ts'
import { categoriesOf, dateOf, periodOf, unitOf } from './letter-head.ts'
import { isNoise } from './noise.ts'

interface Told {
  results: Passage[]
  focus: Focus[]
  hopes: Passage[]
}

/** Who wrote a status letter, story, evaluation or memo, when, of which period, and what it says was done, comes next and is hoped for. */
export function readLetter(sheet: Sheet, kind: DocumentKind): Letter | null {
  if (kind !== 'statusLetter' && kind !== 'story' && kind !== 'evaluation' && kind !== 'memo') return null
  const author = authorOf(sheet, kind === 'memo' || kind === 'evaluation')
  const date = dateOf(sheet)
  const period = periodOf(sheet, kind !== 'memo', kind === 'statusLetter' ? date : null)
  return {
    author: author?.name ?? null,
    unit: unitOf(sheet, author),
    periodStart: period.start,
    periodEnd: period.end,
    date,
    categories: categoriesOf(sheet),
    ...tell(sheet, kind === 'statusLetter' || kind === 'story', kind === 'statusLetter'),
  }
}

/** What the lines being read tell of: `deeds` are results told freely, so that only lists count whole. */
type Part = 'focus' | 'results' | 'deeds' | null

/** `personal`: somebody tells, so deeds and hopes stand in the prose; in a report they stand under their headings. */
function tell(sheet: Sheet, personal: boolean, letter: boolean): Told {
  const told: Told = { results: [], focus: [], hopes: [] }
  let part: Part = null
  /** opened by a line over a list, and closed where the list ends */
  let ofList = false
  for (let i = 0; i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    const line = wordsOf(sheet, block)
    if (block.cell !== null || isNoise(line)) continue
    if (line.length < 200 && closing.test(line)) break
    const next = sheet.blocks[i + 1]
    if (block.kind !== 'item' && ofList) {
      part = null
      ofList = false
    }
    const headed = headingPart(block, line, next)
    if (headed !== undefined) {
      part = headed
      continue
    }
    if (personal && block.kind === 'paragraph' && next?.kind === 'item') {
      const holds = listHolds(line)
      if (holds !== null) {
        part = holds
        ofList = true
        continue
      }
    }
    if (part !== null && block.kind === 'item') {
      const item = focusOf(sheet.text, block.span)
      if (item !== null && part === 'focus') told.focus.push(item)
      else if (part !== 'focus' && block.span[1] > block.span[0]) told.results.push({ text: line, span: [block.span[0], block.span[1]] })
      continue
    }
    if (leaveHint.test(line) && leave.test(line)) part = null
    else prose(block, part)
  }
  return told

  function prose(block: Block, under: Part): void {
    const current = under === 'deeds' ? null : under
    if (current === null && !(personal && tellsSomething.test(wordsOf(sheet, block)))) return
    let hoping = false
    for (const sentence of sentencesOf(sheet.text, block.span[0], block.span[1])) {
      if (sentence.text.length > 2000 || (current === null && !hoping && !tellsSomething.test(sentence.text))) continue
      const low = sentence.text.toLowerCase().replace(/\s+/g, ' ')
      hoping = personal && !/\?$/.test(low) && (hopes.test(low) || (hoping && carriesOn.test(sentence.text)))
      if (hoping) told.hopes.push(sentence)
      else if (current === 'focus' || (current === 'results' && recommends.test(low))) told.focus.push(...focusItems(sheet.text, sentence.span))
      else if (letter && comingYear.test(low) && weShall.test(low)) told.focus.push(...focusItems(sheet.text, sentence.span))
      else if ((current === 'results' && low.split(' ').length > 4) || (personal && achieved.test(low) && !/\?$/.test(low))) told.results.push(sentence)
    }
  }
}

/** What a heading opens; undefined where the block is no heading. */
function headingPart(block: Block, line: string, next: Block | undefined): Part | undefined {
  if (block.kind === 'item' || line.length > 140) return undefined
  const form = headingForm(line)
  const short = block.kind === 'heading' || block.bold || /[?:]$/.test(line) || (!/[.,;!]$/.test(line) && line.split(/\s+/).length <= 8)
  if (!short) return undefined
  if (isFocusTitle(form)) return 'focus'
  if (isResultTitle(form)) return 'results'
  if (isDeedsTitle(form)) return 'deeds'
  if (block.kind === 'heading' || block.bold) return null
  return next !== undefined && /\?$/.test(line) ? null : undefined
}
