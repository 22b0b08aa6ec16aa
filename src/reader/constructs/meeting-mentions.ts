import { datesIn, isoDate, type FoundDate } from '../dates.ts'
import { bodyNoun } from '../lexicon/reference-words.ts'
import { monthPattern } from '../lexicon/months.ts'
import { nameJoiners } from '../lexicon/names.ts'
import type { Reference, Span } from '../reading.ts'
import { pastDay } from './dates-without-year.ts'
import { isDigit } from './neighbours.ts'
import type { StemWord } from './stem-words.ts'

const betweenMeetingAndDay = /^(?:[\s,:(]*(?:(?:i|fra|från|af|av|den|d\.|på|holdt|ordinære|ekstraordinære|afholdt|afholdes|avholdt|hållet|hölls|er|til|vedr\.?|og|och|for|för)(?=[\s,]|$)|\p{Lu}[\p{L}-]*|[\p{Ll}-]*(?:udvalg|udvalget|gruppe|gruppen|chefgruppe|nämnd|nämnden|utvalg|utvalget|råd|rådet|bestyrelse|bestyrelsen|styret|styrelsen)))*[\s,:(]*$/u
const vagueDay = new RegExp(`^[^.\\n]{0,140}?(?<!\\p{L})((?:primo|medio|ultimo|midt i|slutningen af|slutet av|i begyndelsen af)\\s(?:${monthPattern})(?:\\s\\d{4})?)(?!\\p{L})`, 'iu')

/** Meetings mentioned by date near the words for meetings in a block: with the body whose meeting it was, as written. */
export function meetingsIn(text: string, words: readonly StemWord[], start: number, end: number, ownDate: string | null): Reference[] {
  const found = new Map<number, Reference>()
  for (const word of words) {
    const body = bodyBefore(text, word.start, start) ?? bodyAfter(text, word.end, end)
    const decides = /^(?:beslut|vedtak|behandl)/i.test(text.slice(word.start, word.start + 8))
    const date = dayAfter(text, word.end, end, 80)
    if (date === null || !betweenMeetingAndDay.test(text.slice(word.end, date.whole[0]))) {
      const vague = body === null ? null : vagueDay.exec(text.slice(word.end, Math.min(end, word.end + 180)))
      if (vague !== null && !found.has(word.end)) found.set(word.end, make(body!, [Math.min(body!.start, word.start), word.end + vague[0].length], null))
      continue
    }
    if (decides && body === null) continue
    const known = found.get(date.whole[0])
    if (known !== undefined && known.body !== null && body === null) continue
    const value = dayOf(date, text.slice(Math.max(start, word.start - 40), date.whole[0]), ownDate)
    if (value !== null && value === ownDate) continue
    found.set(date.whole[0], make(body, [Math.min(body?.start ?? word.start, word.start), endOf(text, date)], value))
  }
  return [...found.values()]

  function make(body: Body | null, span: Span, date: string | null): Reference {
    return { kind: 'meeting', text: text.slice(span[0], span[1]), date, body: body?.name ?? null, span }
  }
}

/** Camps, workshops, conferences with their day: "workshoppen den 3. maj", "Den 3. maj blev der holdt en workshop". */
export function eventsIn(text: string, words: readonly StemWord[], start: number, end: number, ownDate: string | null): Reference[] {
  const found: Reference[] = []
  for (const word of words) {
    const after = dayAfter(text, word.end, end, 70)
    if (after !== null && /^(?:[\s,(]*(?:om|i|på|for|för|den|d\.|afholdt|afholdes|holdes|hålls)(?=\s|$)|\s[\p{L}-]+){0,7}[\s,(]*$/u.test(text.slice(word.end, after.whole[0]))) {
      push([word.start, endOf(text, after)], after)
      continue
    }
    const from = Math.max(start, word.start - 70)
    if (!hasDigit(text, from, word.start)) continue
    const before = datesIn(text, from, word.start).at(-1)
    if (before === undefined) continue
    const between = text.slice(before.span[1], word.start)
    if (!/[,;.]\s/.test(between) && /afhold|hold|håll|höll|arrang|avhold|deltog|deltok/iu.test(between)) push([before.span[0], word.end], before)
  }
  return found

  function push(span: Span, date: FoundDate): void {
    const value = dayOf(date, text.slice(Math.max(start, span[0] - 30), date.whole[0]), ownDate)
    if (value === null || value !== ownDate) found.push({ kind: 'event', text: text.slice(span[0], span[1]), date: value, body: null, span })
  }
}

function dayAfter(text: string, at: number, end: number, reach: number): FoundDate | null {
  const to = Math.min(end, at + reach)
  return hasDigit(text, at, to) ? datesIn(text, at, to)[0] ?? null : null
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigit(text.charCodeAt(i))) return true
  return false
}

function endOf(text: string, date: FoundDate): number {
  return text[date.span[1] - 1] === '.' ? date.span[1] - 1 : date.span[1]
}

/** A past day of the document's year; a coming one only where "næste" says so. */
function dayOf(date: FoundDate, before: string, ownDate: string | null): string | null {
  if (date.value !== null || ownDate === null) return date.value
  if (/(?:næste|nästa|neste|kommende|kommande)\s/iu.test(before)) {
    const same = isoDate(Number(ownDate.slice(0, 4)), date.month, date.day)
    return same >= ownDate ? same : null
  }
  return pastDay(date, ownDate)
}

interface Body {
  name: string
  start: number
}

/** The genitive before "møde": "Teknik- og Miljøudvalgets", "koordinationsgruppens", "Movias"; the name without its s. */
function bodyBefore(text: string, at: number, from: number): Body | null {
  if (text[at - 1] !== ' ' || text[at - 2] !== 's') return null
  const words = text.slice(Math.max(from, at - 80), at - 1).split(' ')
  const last = words.at(-1)!.slice(0, -1)
  if (!bodyNoun.test(last) && !(/^\p{Lu}\p{L}{2,}$/u.test(last) && words.length > 1 && !/^(?:Dagen|Året|Sidste|Seneste)$/u.test(last))) return null
  let count = 1
  for (let i = words.length - 2; i >= 0; i--) {
    const word = words[i]!
    const joins = nameJoiners.has(word) && /^\p{Lu}/u.test(words[i - 1] ?? '') && /^(?:og|och|for|för|&)$/u.test(word)
    const capital = /^\p{Lu}[\p{L}-]*,?$/u.test(word) && !/^(?:På|Ved|Vid|I|Efter|Under|Fra|Från|Til|Till|Den|Det|Som|Beslutning|Referat|Punkt)$/u.test(word)
    if (!joins && !(capital && (i > 0 || words.length < 12))) break
    count = words.length - i
  }
  const name = words.slice(-count).join(' ').slice(0, -1)
  return { name, start: at - 2 - name.length }
}

/** "møde i Byudvalget den …", "Beslutning i Teknik- og Miljøudvalget den …". */
function bodyAfter(text: string, at: number, end: number): Body | null {
  const found = /^ (?:i|af|av|fra) ((?:\p{Lu}[\p{L}-]*)(?:,? (?:(?:for|og|och|&) )?[\p{L}-]+){0,6}?)(?=,? (?:den|d\.|på|\d|kl)|,? \d|$)/u.exec(text.slice(at, Math.min(end, at + 90)))
  if (found !== null) return { name: found[1]!, start: at + found[0].length - found[1]!.length }
  const small = /^ (?:i|af|av|fra) (?:den |det )?([\p{Ll}-]+)(?= (?:den|d\.|på|\d))/u.exec(text.slice(at, Math.min(end, at + 60)))
  return small !== null && bodyNoun.test(small[1]!) ? { name: small[1]!, start: at + small[0].length - small[1]!.length } : null
}
