import { datesIn } from '../dates.ts'
import { monthPattern } from '../lexicon/months.ts'
import { categoriesFollow, dateLabel, isUnitLine, sentLabel, titleLine, toAllOf, unitLabel, worksAt } from '../lexicon/letter-words.ts'
import type { DateValue, Passage, Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { pastDay } from './dates-without-year.ts'
import type { Author } from './letter-author.ts'
import { lineParts } from './line-parts.ts'

/** The date the paper gives itself: a labelled line, a line that is nothing but a date at the head, or one under the signature. */
export function dateOf(sheet: Sheet): DateValue | null {
  const { blocks } = sheet
  for (let i = 0; i < Math.min(blocks.length, 30); i++) {
    const line = wordsOf(sheet, blocks[i]!)
    if (line.length < 120 && (dateLabel.test(line) || (i < 12 && sentLabel.test(line)))) {
      const date = datesIn(sheet.text, blocks[i]!.span[0], blocks[i]!.span[1]).find((found) => found.value !== null)
      if (date !== undefined) return { value: date.value!, span: date.span }
    }
    const value = blocks[i]!.cell === null ? undefined : blocks[i + 1]
    if (value?.cell != null && value.cell.row === blocks[i]!.cell!.row && line.length < 24 && dateLabel.test(`${line}:`)) {
      const date = datesIn(sheet.text, value.span[0], value.span[1])[0]
      if (date !== undefined && date.value !== null) return { value: date.value, span: date.span }
    }
  }
  const places = [...blocks.keys()].filter((i) => i < 10 || i >= blocks.length - 8)
  for (const i of places) {
    const { span } = blocks[i]!
    const date = alone(sheet, span)
    if (date !== null) return date
    if (i > 3 || span[1] - span[0] > 200) continue
    for (const part of lineParts(wordsOf(sheet, blocks[i]!))) {
      const apart = alone(sheet, [span[0] + part.at, span[0] + part.at + part.text.length])
      if (apart !== null) return apart
    }
  }
  return null
}

/** "2017-08-04", "Søby, den 4. marts 2025", "D. 4. marts 2025". */
function alone(sheet: Sheet, span: Span): DateValue | null {
  if (span[1] - span[0] > 70 || !/\d\d/.test(sheet.text.slice(span[0], span[1]))) return null
  const date = datesIn(sheet.text, span[0], span[1])[0]
  if (date === undefined || date.value === null) return null
  const before = sheet.text.slice(span[0], date.whole[0]).trim()
  const after = sheet.text.slice(date.whole[1], span[1]).trim()
  const placed = before === '' || /^(?:d\.|den)$/iu.test(before) || /^\p{Lu}[\p{L}\s.-]{1,30},(?:\s*(?:d\.|den))?$/u.test(before) || /^\p{Lu}\p{L}+ (?:d\.|den)$/u.test(before)
  return placed && /^[.]?$/.test(after) ? { value: date.value, span: date.span } : null
}

/** The author's office: labelled, told in the introduction, or on a line under the name. */
export function unitOf(sheet: Sheet, author: Author | null): Passage | null {
  for (const block of sheet.blocks.slice(0, 30)) {
    const line = wordsOf(sheet, block)
    const found = line.length < 160 && line.includes(':') ? unitLabel.exec(line) : null
    if (found !== null) return { text: found[1]!, span: [block.span[1] - found[1]!.length, block.span[1]] }
  }
  for (const block of sheet.blocks.slice(0, 20)) {
    const line = wordsOf(sheet, block)
    const found = /jobb|arb[ae]|ans[aä]/.test(line) ? worksAt.exec(line) : null
    if (found === null) continue
    const start = block.span[0] + found.index + found[0].length - found[1]!.length
    return { text: found[1]!, span: [start, start + found[1]!.length] }
  }
  const signed = author === null || author.at < sheet.blocks.length - 25 ? null : underName(sheet, author)
  return signed ?? greeted(sheet)
}

function underName(sheet: Sheet, author: Author): Passage | null {
  let titled = false
  for (const block of sheet.blocks.slice(author.at + 1, author.at + 6)) {
    const line = wordsOf(sheet, block)
    const both = /^(\p{L}[\p{L} -]{2,40}),\s(\p{Lu}.{3,80})$/u.exec(line)
    const office = both !== null && titleLine.test(both[1]!) ? both[2]! : line
    if (isUnitLine(office) || (titled && officeLine.test(office) && !titleLine.test(office))) return { text: office, span: [block.span[1] - office.length, block.span[1]] }
    titled = line.length < 60 && titleLine.test(line)
  }
  return null
}

/** "Kære alle i Ældre og Sundhed": whom one greets as "all of" is one's own office. */
function greeted(sheet: Sheet): Passage | null {
  for (const block of sheet.blocks.slice(0, 6)) {
    const line = wordsOf(sheet, block)
    const found = line.length < 200 ? toAllOf.exec(line) : null
    if (found === null) continue
    const start = block.span[0] + found[0].length - found[1]!.length
    return { text: found[1]!, span: [start, start + found[1]!.length] }
  }
  return null
}

/** Right under a title stands the office, whatever it is called: "Bolig og avlastning". */
const officeLine = /^\p{Lu}\p{Ll}+(?: (?:og|och|for|för|i|på|\p{L}{4,})){1,6}$/u

const years = /(?<![\d-])((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)?\d\d)(?![\d-])/u
const yearly = new RegExp(`(?:status|årsberetning|årsrapport|årsmelding|årsberättelse|årsredovisning|årsbrev|evaluering|utvärdering|redegørelse)[^\\d]{0,40}?(?<!(?:${monthPattern})\\s)(?<!\\d[.\\s])((?:19|20)\\d\\d)(?!\\d|-\\d)`, 'iu')

/** The period the paper tells of: years of its title where `titled`, else the dates of a line that names a period, else the stretch a letter of the day `told` begins to tell of. */
export function periodOf(sheet: Sheet, titled: boolean, told: DateValue | null): { start: string | null; end: string | null } {
  for (const block of titled ? sheet.blocks.slice(0, 4) : []) {
    const line = wordsOf(sheet, block)
    if (line.length > 160 || !/\d{4}/.test(line)) continue
    const pair = years.exec(line)
    if (pair !== null) return { start: pair[1]!, end: pair[2]!.length === 4 ? pair[2]! : pair[1]!.slice(0, 2) + pair[2]! }
    const one = yearly.exec(line)
    if (one !== null && datesIn(line).length === 0) return { start: one[1]!, end: one[1]! }
  }
  for (const block of sheet.blocks.slice(0, 25)) {
    const line = wordsOf(sheet, block)
    const at = !/eriod/i.test(line) ? -1 : line.search(/(?<!\p{L})(?:\p{L}+)?period(?:en|e)?(?!\p{L})/iu)
    if (at < 0) continue
    const near = line.slice(at, at + 90)
    const dates = datesIn(near).filter((date) => date.value !== null)
    if (dates.length >= 2) return { start: dates[0]!.value, end: dates[1]!.value }
    const pair = years.exec(near)
    if (pair !== null && pair[2]!.length === 4) return { start: pair[1]!, end: pair[2]! }
  }
  for (const block of told === null ? [] : sheet.blocks.slice(0, 8)) {
    const line = wordsOf(sheet, block)
    if (!/^(?:Fra|Från|Frå|Mellem|Mellan|Mellom|Siden)\s/u.test(line)) continue
    const [from, to] = datesIn(line.slice(0, 80))
    if (from === undefined || to === undefined || to.whole[0] - from.whole[1] > 12) continue
    const end = pastDay(to, told!.value)
    const start = end === null ? null : pastDay(from, end)
    if (start !== null) return { start, end }
  }
  return { start: null, end: null }
}

/** After "Kategorier:" on the same line, or as the list right below; a paragraph below is the text itself. */
export function categoriesOf(sheet: Sheet): string[] {
  for (let i = 0; i < sheet.blocks.length; i++) {
    const line = wordsOf(sheet, sheet.blocks[i]!)
    if (line.length >= 300 || !line.includes(':')) continue
    const found = categoriesFollow.exec(line) ?? (i < 6 ? lineParts(line).map((part) => categoriesFollow.exec(part.text)).find((one) => one !== null) : undefined) ?? null
    if (found === null) continue
    const named = found[1]!.split(/[,;|]/u).map((part) => part.replace(/^["'\s[]+|["'\s\].]+$/gu, '')).filter((part) => part !== '')
    if (named.length > 0) return named
    const out: string[] = []
    for (let k = i + 1; sheet.blocks[k]?.kind === 'item' && out.length < 30; k++) out.push(wordsOf(sheet, sheet.blocks[k]!))
    return out.filter((category) => category !== '' && category.length < 60)
  }
  return []
}
