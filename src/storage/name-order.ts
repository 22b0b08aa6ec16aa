import { sql } from 'kysely'
import type { Expression, RawBuilder } from 'kysely'

export type Alphabet = 'da' | 'sv'

/**
 * "{" comes after "z" in both engines. Danish ends æ ø å, Swedish å ä ö; of the others' letters each stands with its like.
 * Part of the form of the store (indexes hold it): changed with a migration that makes them anew, or lists get slow.
 */
const last: Record<Alphabet, readonly (readonly [letters: string, key: string])[]> = {
  da: [['ÆæÄä', '{1'], ['ØøÖö', '{2'], ['Åå', '{3'], ['Éé', 'e'], ['Üü', 'u']],
  sv: [['Åå', '{1'], ['ÄäÆæ', '{2'], ['ÖöØø', '{3'], ['Éé', 'e'], ['Üü', 'u']],
}

/** What to order names by, as the reader's alphabet has it. Both engines lower a to z alone. */
export function nameOrder(column: Expression<unknown>, alphabet: Alphabet): RawBuilder<string> {
  const pairs = last[alphabet].flatMap(([letters, key]) => [...letters].map(letter => [letter, key] as const))
  return pairs.reduce((inner, [letter, key]) => sql<string>`replace(${inner}, ${sql.lit(letter)}, ${sql.lit(key)})`, sql<string>`lower(${column})`)
}
