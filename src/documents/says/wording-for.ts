import { clockInWords, dateInWords } from '../../wording/dates.ts'
import { messagesIn } from '../../wording/languages.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { numberInWords } from '../../wording/numbers.ts'

/** What the groups are worded with: messages, and dates and numbers as this language writes them. */
export interface Wording {
  words: Messages['document']
  all: Messages
  date(iso: string): string
  clock(time: string): string
  number(value: number): string
}

export function wordingFor(language: UiLanguage): Wording {
  const all = messagesIn[language]
  return {
    words: all.document, all,
    date: iso => dateInWords(iso, language),
    clock: time => clockInWords(time, language),
    number: n => numberInWords(n, language),
  }
}
