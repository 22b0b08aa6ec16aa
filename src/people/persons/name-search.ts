import { sql } from 'kysely'
import type { Expression, RawBuilder } from 'kysely'

/** The words of a search; at most eight. */
export function wantedWords(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(word => word !== '').slice(0, 8)
}

/**
 * Whether a text holds a word, in capitals or not. Both engines lower a to z alone, so a word with other letters is looked for as it
 * is written small ("ågot"), as a name begins ("Ågot") and in capitals ("ÅBR").
 */
export function holdsWord(text: Expression<unknown>, word: string): RawBuilder<boolean> {
  const lowered = sql`lower(${text})`
  const likes = writtenWays(word).map(way => sql`${lowered} like ${`%${way.replace(/[\\%_]/g, sign => `\\${sign}`)}%`} escape '\\'`)
  return sql<boolean>`(${sql.join(likes, sql` or `)})`
}

function writtenWays(word: string): string[] {
  const foreign = /[^\p{ASCII}]/gu
  const begins = word.replace(/^[^\p{ASCII}]/u, letter => letter.toUpperCase())
  return [...new Set([word, begins, word.replace(foreign, letter => letter.toUpperCase())])]
}
