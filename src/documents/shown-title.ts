import { dateInWords } from '../wording/dates.ts'
import { messagesIn } from '../wording/languages.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { SourceDocument } from './document.ts'

export type Titled = Pick<SourceDocument, 'title' | 'kind' | 'body' | 'date'>

const kindWord = /^(?:(?:åben|lukket|åpent|öppet|open) )?(?:(?:møde|møte|mötes|beslutnings|besluts|sammanträdes|tillægs|tilleggs|tjänste|minnes|økonomi)?(?:referat|protokoll?|dagsorden|dagordning|anteckning(?:ar)?|notat)|saks?liste|(?:møte)?innkalling|kallelse|föredragningslista|minutes|agenda|memo|memorandum)(?: (?:åben|lukket|öppen))?$/

/**
 * What a document is called in lists and headings. A title that is only the word for its kind ("Referat") or only its body
 * would be the same for a hundred documents: then kind, body and date say which it is.
 */
export function shownTitle(document: Titled, language: UiLanguage): string {
  const { title, kind, body, date } = document
  const bare = form(title)
  if (!kindWord.test(bare) && (body === null || bare !== form(body))) return title
  const parts = [messagesIn[language].kinds[kind], body, date === null ? null : dateInWords(date, language)].filter(part => part !== null)
  return parts.length === 1 ? title : parts.join(', ')
}

/** Whether the title is told in the reader's own words, not the document's. */
export function isComposed(document: Titled, language: UiLanguage): boolean {
  return shownTitle(document, language) !== document.title
}

function form(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
