import { sql } from 'kysely'
import type { Expression, RawBuilder } from 'kysely'

type Alphabet = 'da' | 'sv'

/** Letters that both engines leave as they are: SQLite and PostgreSQL's "C" lower a to z alone. */
const capitals = [['Æ', 'æ'], ['Ø', 'ø'], ['Å', 'å'], ['Ä', 'ä'], ['Ö', 'ö'], ['É', 'é'], ['Ü', 'ü']] as const

/** "{" comes after "z" in both engines. Danish ends æ ø å, Swedish å ä ö. */
const last: Record<Alphabet, readonly (readonly [string, string])[]> = {
  da: [['æ', '{1'], ['ä', '{1'], ['ø', '{2'], ['ö', '{2'], ['å', '{3'], ['é', 'e'], ['ü', 'u']],
  sv: [['å', '{1'], ['ä', '{2'], ['æ', '{2'], ['ö', '{3'], ['ø', '{3'], ['é', 'e'], ['ü', 'u']],
}

/** A column in small letters, the North's own among them. */
export function inSmallLetters(column: Expression<string | null>): RawBuilder<string> {
  return replaced(sql<string>`lower(coalesce(${column}, ''))`, capitals)
}

/** What to order names by, as the reader's alphabet has it. */
export function nameOrder(column: Expression<string>, alphabet: Alphabet): RawBuilder<string> {
  return replaced(inSmallLetters(column), last[alphabet])
}

function replaced(text: RawBuilder<string>, pairs: readonly (readonly [string, string])[]): RawBuilder<string> {
  return pairs.reduce((inner, [from, to]) => sql<string>`replace(${inner}, ${sql.lit(from)}, ${sql.lit(to)})`, text)
}

/** The words of a search, as `like` patterns that find each anywhere. At most eight. */
export function wantedPatterns(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(word => word !== '').slice(0, 8).map(word => `%${word.replace(/[\\%_]/g, sign => `\\${sign}`)}%`)
}
