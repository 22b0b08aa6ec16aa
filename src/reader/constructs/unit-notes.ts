import { newsFrom, newsSections, newsTitle, noUnit } from '../lexicon/unit-notes.ts'
import { fieldNames, general } from '../lexicon/abbreviations.ts'
import { blocksIn } from './blocks-in.ts'
import { SpanIndex } from './span-index.ts'
import { isUnitNoun } from '../lexicon/names.ts'
import type { Block } from '../layout.ts'
import type { Item, Span, UnitNote } from '../reading.ts'
import { trimSpan, wordsOf, type Sheet } from '../sheet.ts'

interface Label {
  unit: string
  /** where the news begins when it stands on the same line, else null */
  rest: number | null
}

/**
 * Informal news by unit or body inside an item: "HRK:" above bullets or a paragraph, "HRK: …" on one
 * line, "Nyt fra skolerne:". Only in decisions, information and any other business; one note a
 * bullet or paragraph, until the next label, heading or the item's end.
 */
export function readUnitNotes(sheet: Sheet, items: readonly Item[]): UnitNote[] {
  const notes: UnitNote[] = []
  for (const item of items) {
    const open = newsRanges(item)
    if (open.length === 0) continue
    const rounds = newsTitle.test(item.title?.text ?? '') || item.kind === 'anyOtherBusiness' || item.kind === 'information'
    let unit: string | null = null
    let kind: Block['kind'] | null = null
    const where = new SpanIndex(open)
    for (const block of blocksIn(sheet, item.span)) {
      if (!where.holds(block.span)) {
        unit = null
        continue
      }
      const label = labelOf(sheet, block, rounds)
      if (label !== null) {
        unit = label.unit
        kind = null
        if (label.rest !== null) {
          push(unit, [label.rest, block.span[1]])
          unit = null
        }
      } else if (unit !== null) {
        if (block.kind === 'heading' || block.kind === 'cell' || (block.bold && block.span[1] - block.span[0] < 80) || (kind === 'item' && block.kind === 'paragraph') || endsNews(wordsOf(sheet, block))) unit = null
        else {
          kind ??= block.kind
          if (block.span[1] > block.span[0]) push(unit, block.span)
        }
      }
    }
  }
  return notes

  function push(unit: string, [from, to]: Span): void {
    const span = trimSpan(sheet.text, from, to)
    if (span[1] > span[0]) notes.push({ unit, text: sheet.text.slice(span[0], span[1]), span })
  }
}

/** Where news may stand: the item's own sections of that sort, or all of an item that is for news and has no sections. */
function newsRanges(item: Item): Span[] {
  const sections = item.sections.filter((section) => newsSections.has(section.id)).map((section) => section.span)
  if (sections.length > 0) return [...sections, ...item.decisions.filter((decision) => !decision.earlier).map((decision) => decision.span)]
  if (item.decisions.some((decision) => !decision.earlier)) return item.decisions.filter((decision) => !decision.earlier).map((decision) => decision.span)
  const news = newsTitle.test(item.title?.text ?? '') || item.kind === 'anyOtherBusiness' || item.kind === 'information'
  return news && item.sections.length === 0 ? [[item.title?.span[1] ?? item.span[0], item.span[1]]] : []
}

/** A short line before a colon that names a unit; under "bordet rundt" also a place or a person's unit in words. */
function labelOf(sheet: Sheet, block: Block, rounds: boolean): Label | null {
  const words = wordsOf(sheet, block)
  if (words.length > 60 || block.kind === 'heading') {
    const from = words.length <= 80 ? newsFrom.exec(words) : null
    if (from !== null) return { unit: from[1]!, rest: null }
    if (words.length <= 60 && !words.endsWith(':')) return null
  }
  const from = newsFrom.exec(words)
  if (from !== null && words.endsWith(':')) return { unit: from[1]!, rest: null }
  const colon = words.slice(0, 62).indexOf(':')
  if (colon < 2 || block.cell !== null) return null
  const name = words.slice(0, colon).replace(/\*+/g, '').trim()
  if (noUnit.test(name) || general.has(name) || fieldNames.has(name)) return null
  const abbreviation = /^\p{Lu}{2,6}$/u.test(name)
  const place = rounds && /^\p{Lu}[\p{L}-]+(?: (?:og|och|&|i|for|för|\p{Lu}[\p{L}-]+)){0,4}$/u.test(name) && (block.kind === 'item' || isUnitNoun(name.split(' ')[0]!) || /\s(?:Kommune|kommun|kommune)$/u.test(name))
  if (!abbreviation && !place) return null
  const after = words.slice(colon + 1).replace(/^\*+/, '')
  if (after.trim() !== '' && !/^\s/.test(after)) return null
  return { unit: name, rest: after.trim() === '' ? null : block.span[0] + words.length - after.length }
}

function endsNews(words: string): boolean {
  return words.length < 60 && /:$/.test(words.trim())
}
