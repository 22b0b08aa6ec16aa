import { currencies, currencySigns, moreOrFewer, naming, roundly, scales, type Currency } from '../lexicon/units.ts'
import { countAfter, measureAfter } from './counted-things.ts'
import { isBlank, isDigit, isWordCharacter, wordAfter, wordBefore, type Word } from './neighbours.ts'
import { numberAt, type FoundNumber } from './numbers.ts'
import type { Amount, Language } from '../reading.ts'
import type { Sheet } from '../sheet.ts'

/**
 * Money, hours, days, persons, percentages and clear counts, scale words resolved:
 * "1,5 mio. kr." is 1 500 000 DKK in Danish. Units: DKK SEK NOK EUR USD GBP, hours, days, persons,
 * percent, else the noun as written. Dates, times, case numbers, paragraphs and years are none.
 */
export function readAmounts(sheet: Sheet): Amount[] {
  const amounts: Amount[] = []
  for (const block of sheet.blocks) {
    if (block.role?.is === 'caseNumber' || block.role?.is === 'meetingTime') continue
    readStretch(sheet.text, block.span[0], block.span[1], sheet.language, amounts)
  }
  return amounts
}

function readStretch(text: string, start: number, end: number, language: Language | null, amounts: Amount[]): void {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code) && code !== 0xbd) continue
    const number = numberAt(text, at, end)
    if (number === null || !standsFree(text, at, start)) {
      at = endOfDigits(text, at, end)
      continue
    }
    const first = amounts.length
    const amount = amountFrom(text, at, number, start, end, language)
    if (amount === null) {
      at = number.end - 1
      continue
    }
    const from = amount.span[0]
    const lower = lowerBound(text, from, start)
    if (lower !== null && lower.value < amount.value) {
      const scaled = scaleBetween(text, number.end, amount.span[1])
      amounts.splice(first, 0, { value: clean(lower.value * scaled), unit: amount.unit, approximate: amount.approximate, text: text.slice(lower.at, lower.end), span: [lower.at, lower.end] })
    }
    amounts.push(amount)
    at = Math.max(amount.span[1], number.end) - 1
  }
}

/** Not inside a longer number, a date, a name or an address. */
function standsFree(text: string, at: number, start: number): boolean {
  if (at === start) return true
  const before = text[at - 1]!
  if (isWordCharacter(before)) return false
  if ((before === '.' || before === ',' || before === '/' || before === ':' || before === '-') && at - 1 > start && isWordCharacter(text[at - 2])) return isRange(text, at, start)
  return before !== '§' && before !== '#' && before !== '_' && before !== '%' && before !== '='
}

/** "10-15 timer": the dash stands between two numbers. */
function isRange(text: string, at: number, start: number): boolean {
  return text[at - 1] === '-' && lowerBound(text, at, start) !== null
}

function endOfDigits(text: string, at: number, end: number): number {
  let to = at
  while (to + 1 < end && (isDigit(text.charCodeAt(to + 1)) || (/[./:-]/.test(text[to + 1]!) && isDigit(text.charCodeAt(to + 2))))) to++
  return to
}

/** The "10" of "10-15 timer" or "10 – 15 timer"; none when that number is part of a date, a time or a name. */
function lowerBound(text: string, at: number, start: number): { value: number; at: number; end: number } | null {
  let to = at
  while (to > start && text[to - 1] === ' ') to--
  if (text[to - 1] !== '-' && text[to - 1] !== '–') return null
  to--
  while (to > start && text[to - 1] === ' ') to--
  let from = to
  while (from > start && to - from < 12 && /[\d.,]/.test(text[from - 1]!)) from--
  while (from < to && !isDigit(text.charCodeAt(from))) from++
  if (from === to || (from > start && (isWordCharacter(text[from - 1]) || /[/:.\-–]/.test(text[from - 1]!)))) return null
  const number = numberAt(text, from, to)
  if (number === null || number.end !== to || yearLike(number)) return null
  const word = wordBefore(text, from, start)
  if (word !== null && names(word.text)) return null
  return { value: number.value, at: from, end: to }
}

function amountFrom(text: string, at: number, number: FoundNumber, start: number, end: number, language: Language | null): Amount | null {
  const before = wordBefore(text, at, start)
  const lowerBefore = before?.text.toLowerCase() ?? ''
  const ahead = prefixedCurrency(text, at, start, before)
  const scale = scaleAfter(text, number.end, end)
  const afterScale = scale?.end ?? number.end
  const behind = currencyAfter(text, afterScale, end)
  if (behind !== null) return make(at, behind.end, number.value * (scale?.factor ?? 1) * behind.scale, crown(behind.currency, language))
  if (ahead !== null && scale === null && (text[number.end] === '/' || names(lowerBefore))) return null
  if (ahead !== null) return make(ahead.start, afterScale, number.value * (scale?.factor ?? 1), crown(ahead.currency, language))
  if (text.startsWith(',-', number.end) && !isWordCharacter(text[number.end + 2])) return make(at, number.end + 2, number.value, crown('local', language))
  if (names(lowerBefore) || text[at - 1] === '§' || (text[at - 1] === ' ' && text[at - 2] === '§')) return null
  const measure = measureAfter(text, afterScale, end)
  if (measure !== null && !(measure.unit === 'year' && number.value > 150)) return make(at, measure.end, number.value * (scale?.factor ?? 1), measure.unit)
  if (scale === null && yearLike(number) && !countingWords.has(lowerBefore) && !moreFollow(text, number.end, end)) return null
  const count = countAfter(text, afterScale, end)
  return count === null ? null : make(at, count.end, number.value * (scale?.factor ?? 1), count.unit)

  function make(from: number, to: number, value: number, unit: string): Amount {
    const minus = from > start && (text[from - 1] === '-' || text[from - 1] === '−') && (from - 1 === start || isBlank(text[from - 2]) || text[from - 2] === '(') && text[from - 2] !== undefined && !isDigit(text.charCodeAt(from - 3))
    const first = minus ? from - 1 : from
    return { value: clean(minus ? -value : value), unit, approximate: isRound(text, first, start), text: text.slice(first, to), span: [first, to] }
  }
}

/** A year may stand before a noun ("I 2018 borgere …"); after these words it is a count. */
const countingWords = new Set(['om', 'på', 'med', 'ca', 'ca.', 'over', 'omkring', 'mindst', 'minst', 'cirka', 'godt', 'knap', 'drygt', 'ungefär', 'nesten', 'næsten', 'tiltrække', 'skabe', 'skapa', 'skape'])

function names(word: string): boolean {
  return naming.has(word.toLowerCase().replace(/\.$/, ''))
}

function yearLike(number: FoundNumber): boolean {
  return !number.formatted && number.value >= 1900 && number.value <= 2099
}

function moreFollow(text: string, at: number, end: number): boolean {
  const word = wordAfter(text, at, end)
  return word !== null && moreOrFewer.has(word.text.toLowerCase())
}

/** "mio.", "mill", "t." before "kr."; nothing when the word stands for something else. */
function scaleAfter(text: string, at: number, end: number): { factor: number; end: number } | null {
  const word = wordAfter(text, at, end)
  if (word === null) return null
  const key = word.text.toLowerCase()
  const factor = Object.hasOwn(scales, key) ? scales[key]! : null
  if (factor === null) return null
  const stop = text[word.end] === '.' ? word.end + 1 : word.end
  if ((key === 't' || key === 'mdr') && currencyAfter(text, stop, end) === null) return null
  return { factor, end: stop }
}

function currencyAfter(text: string, at: number, end: number): { currency: Currency; scale: number; end: number } | null {
  let from = at
  while (from < end && isBlank(text[from])) from++
  const sign = currencySigns[text[from] ?? '']
  if (sign !== undefined) return { currency: sign, scale: 1, end: from + 1 }
  const word = wordAfter(text, at, end)
  if (word === null || text.slice(at, word.start).includes('\n\n')) return null
  const key = word.text.toLowerCase()
  if (!Object.hasOwn(currencies, key)) return null
  return { ...currencies[key]!, end: text[word.end] === '.' && key.endsWith('kr') ? word.end + 1 : word.end }
}

/** "kr. 1.200", "DKK 500", "€ 20": the currency before the number. */
function prefixedCurrency(text: string, at: number, start: number, before: Word | null): { currency: Currency; start: number } | null {
  let from = at
  while (from > start && isBlank(text[from - 1])) from--
  const sign = currencySigns[text[from - 1] ?? '']
  if (sign !== undefined) return { currency: sign, start: from - 1 }
  if (before === null || before.end < at - 2) return null
  const key = before.text.toLowerCase().replace(/\.$/, '')
  if (!Object.hasOwn(currencies, key) || key === 'krone' || key === 'kroner' || key === 'kronor') return null
  const previous = text[before.start - 1]
  const beforeThat = text[before.start - 2]
  if (previous !== undefined && isBlank(previous) && beforeThat !== undefined && (isDigit(beforeThat.charCodeAt(0)) || beforeThat === '.')) return null
  if (previous !== undefined && isDigit(previous.charCodeAt(0))) return null
  return { currency: currencies[key]!.currency, start: before.start }
}

function crown(currency: Currency, language: Language | null): string {
  if (currency !== 'local') return currency
  if (language === 'sv') return 'SEK'
  if (language === 'nb' || language === 'nn') return 'NOK'
  return language === 'da' ? 'DKK' : 'kr.'
}

function isRound(text: string, at: number, start: number): boolean {
  if (text[at - 1] === '~' || text[at - 1] === '≈') return true
  const lower = lowerBound(text, at, start)
  const word = wordBefore(text, lower?.at ?? at, start)
  return word !== null && roundly.has(word.text.toLowerCase())
}

/** The factor that the words between a number and its amount's end stand for. */
function scaleBetween(text: string, from: number, to: number): number {
  const scale = scaleAfter(text, from, to)
  const money = currencyAfter(text, scale?.end ?? from, to)
  return (scale?.factor ?? 1) * (money?.scale ?? 1)
}

/** 1,1 × 1 000 000 without the dust of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(15))
}
