import { monthNumber, monthPattern, weekdayNumber, weekdayPattern } from './lexicon/months.ts'
import type { Span } from './reading.ts'

/** A date as it stands in a text. Order is always day-month, as the whole North writes it. */
export interface FoundDate {
  /** ISO date; null when the year is not written */
  value: string | null
  year: number | null
  month: number
  day: number
  /** ISO weekday where one is written before the date */
  weekday: number | null
  /** the date alone, without weekday */
  span: Span
  /** with its weekday where one is written */
  whole: Span
}

const weekday = `(?:(${weekdayPattern})(?:s)?\\.?,?\\s+(?:d\\.?\\s?|den\\s+)?)?`
const named = new RegExp(`(?<![\\p{L}\\p{N}])${weekday}(\\d{1,2})\\.?(?:te|e|:e|a)?\\s*(?:i\\s+)?(${monthPattern})\\.?(?:\\s*,?\\s*(\\d{4})(?!\\d))?(?![\\p{L}\\p{N}])`, 'giu')
const numbered = new RegExp(`(?<![\\p{L}\\p{N}.,/:-])${weekday}(?:d\\.?\\s?)?(\\d{1,2})([-./])\\s?(\\d{1,2})\\3\\s?(\\d{4}|\\d{2})(?![\\p{N}]|[-./:]\\d)`, 'giu')
const iso = new RegExp(`(?<![\\p{L}\\p{N}-])${weekday}(\\d{4})-(\\d{2})-(\\d{2})(?!\\d|-\\d)`, 'giu')
const isoSlash = new RegExp(`(?<![\\p{L}\\p{N}/.-])${weekday}(\\d{4})[/.](\\d{2})[/.](\\d{2})(?!\\d|[/.-]\\d)`, 'giu')
const swedishOrdinal = new RegExp(`(?<![\\p{L}\\p{N}])${weekday}(\\d{1,2})\\s*/\\s*(\\d{1,2})(?:\\s*-\\s*|\\s+|[/-])(\\d{4})(?!\\d)`, 'giu')
const yearFirst = new RegExp(`(?<![\\p{L}])år\\s+(\\d{4}),?\\s+den\\s+(\\d{1,2})\\.?\\s*(${monthPattern})(?![\\p{L}])`, 'giu')
const english = new RegExp(`(?<![\\p{L}\\p{N}])(${monthPattern})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'giu')

/** All dates of a stretch, in order, not overlapping. */
export function datesIn(text: string, start = 0, end = text.length): FoundDate[] {
  const stretch = text.slice(start, end)
  if (!/\d/.test(stretch)) return []
  const found: FoundDate[] = []
  collect(named, (m) => make(m, m[1], Number(m[2]), monthNumber(m[3]!)!, m[4] === undefined ? null : Number(m[4])))
  collect(numbered, (m) => make(m, m[1], Number(m[2]), Number(m[4]), fullYear(m[5]!)))
  collect(iso, (m) => make(m, m[1], Number(m[4]), Number(m[3]), Number(m[2])))
  collect(isoSlash, (m) => make(m, m[1], Number(m[4]), Number(m[3]), Number(m[2])))
  collect(swedishOrdinal, (m) => make(m, m[1], Number(m[2]), Number(m[3]), Number(m[4])))
  collect(yearFirst, (m) => make(m, undefined, Number(m[2]), monthNumber(m[3]!)!, Number(m[1])))
  collect(english, (m) => make(m, undefined, Number(m[2]), monthNumber(m[1]!)!, Number(m[3])))
  found.sort((a, b) => a.whole[0] - b.whole[0] || b.whole[1] - a.whole[1])
  const out: FoundDate[] = []
  for (const date of found) if (out.length === 0 || date.whole[0] >= out.at(-1)!.whole[1]) out.push(date)
  return out

  function collect(pattern: RegExp, build: (m: RegExpExecArray) => FoundDate | null): void {
    pattern.lastIndex = 0
    for (let m = pattern.exec(stretch); m !== null; m = pattern.exec(stretch)) {
      const date = build(m)
      if (date !== null) found.push(date)
    }
  }

  function make(m: RegExpExecArray, weekdayName: string | undefined, day: number, month: number, year: number | null): FoundDate | null {
    if (!exists(year, month, day)) return null
    const lead = weekdayName === undefined ? 0 : leadLength(m[0])
    const whole: Span = [start + m.index, start + m.index + trimmedLength(m[0])]
    const from = whole[0] + lead
    return {
      value: year === null ? null : isoDate(year, month, day),
      year, month, day,
      weekday: weekdayName === undefined ? null : weekdayNumber(weekdayName),
      span: [text[from] === 'd' ? from + text.slice(from).search(/\d/) : from, whole[1]],
      whole,
    }
  }
}

/** The first date with a year in a stretch. */
export function dateIn(text: string, start = 0, end = text.length): FoundDate | null {
  return datesIn(text, start, end).find((date) => date.value !== null) ?? null
}

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** ISO weekday of an ISO date, by arithmetic alone: no clock, no time zone. */
export function weekdayOf(value: string): number {
  const [y, m, d] = value.split('-').map(Number) as [number, number, number]
  const day = new Date(Date.UTC(y, m - 1, d)).getUTCDay()
  return day === 0 ? 7 : day
}

/** Two-digit years: 00–79 are 20xx, 80–99 are 19xx. */
function fullYear(digits: string): number {
  const n = Number(digits)
  if (digits.length === 4) return n
  return n < 80 ? 2000 + n : 1900 + n
}

function exists(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  if (year !== null && (year < 1800 || year > 2199)) return false
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** Length of "torsdag d. " before the digits. */
function leadLength(matched: string): number {
  return matched.search(/\d/)
}

function trimmedLength(matched: string): number {
  return matched.trimEnd().length
}
