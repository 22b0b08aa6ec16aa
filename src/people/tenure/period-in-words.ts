import { dateInWords } from '../../wording/dates.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { lastDayOf } from './period.ts'
import type { Period } from './period.ts'

/** "fra 1. marts 2024", "1. marts 2024 til 31. maj 2025" */
export function periodInWords({ from, to }: Period, words: Messages, language: UiLanguage): string {
  const said = words.people.period
  const first = from === null ? null : dateInWords(from, language)
  const last = to === null ? null : dateInWords(lastDayOf(to), language)
  if (first !== null && last !== null) return first === last ? first : said.between(first, last)
  return first !== null ? said.from(first) : last !== null ? said.until(last) : said.always
}

/** A period as it would be typed: what the fields of a form hold. */
export function periodAsTyped({ from, to }: Period, language: UiLanguage): { from: string; to: string } {
  return { from: from === null ? '' : dateInWords(from, language), to: to === null ? '' : dateInWords(lastDayOf(to), language) }
}
