import { words } from '../words.ts'
import type { StatementKind } from '../reading.ts'

/** Patterns are for lower-case text: the case folding of \p{L} is what makes such patterns slow to build. */
function sign(...forms: string[]): RegExp {
  return words(`\\b(?:${forms.join('|')})`, 'u')
}

/**
 * What a question or heading asks for, told by its wording. The earliest word decides, since people name
 * the matter first and explain it afterwards: "Udfordringer – … Er der løsningsforslag?" asks for challenges.
 */
const signs: readonly [StatementKind, RegExp][] = [
  ['practiceObstacle', sign(
    'udfordring(?:er)? af praksis\\b', 'utmaning(?:ar)? av praxis\\b', 'utfordring(?:er)? av praksis\\b',
    'ikke (?:giver|gir) (?:nogen |noen )?mening\\b', 'inte (?:är )?meningsfull', 'saknar mening\\b',
    '(?:unødig|unødvendig|onödig)(?:e|t|a)? (?:regler|opgaver|oppgaver|uppgifter|arbetsuppgifter|bureaukrati|byråkrati)',
    'regler,? (?:der|som) (?:hindrer|hindrar|står i vej|står i vei|spænder ben)', 'spænder (?:os )?ben\\b',
  )],
  ['challenge', sign(
    'udfordring', 'utmaning', 'utfordring', 'problem', 'barrier', 'hindring', 'hinder\\b', 'hindrer\\b', 'hindrar\\b', 'flaskehals', 'flaskhals',
    'svaghed', 'svaghet', 'svakhet', 'bekymring', 'farhåg', 'risici\\b', 'risiko', 'risker\\b',
    '(?:fungerer|fungerar|virker|går|gik|gick|gikk) (?:det )?(?:ikke|inte|mindre|dårligt|dårlig|dåligt|skidt)',
    '(?:kan|kunne|kunde|skal|ska|må|måste) (?:vi )?(?:gøres? |göras? |gjøres? )?(?:bli |blive )?(?:bedre|bättre|forbedres?|förbättras?)\\b',
    '(?:gøre|göra|gjøre|gøres|göras|gjøres) (?:det )?(?:bedre|bättre)\\b', 'mangler\\b', 'saknas?\\b', 'savner\\b', 'svært\\b', 'svårt\\b', 'vanskelig',
  )],
  ['strength', sign(
    'styrke(?:r|n|ne|rne)?\\b', 'styrk(?:a|or|orna)\\b', '(?:gør|gör|gjør) (?:vi|i|ni|dere) (?:godt|bra)\\b',
    '(?:fungerer|fungerar|virker|går|gik|gick|gikk|lykkes|lyckas) (?:det )?(?:rigtig |riktigt |særlig |særligt |allerede )?(?:godt|bra|fint|vel|väl)\\b',
    'hva(?:d)? (?:er det som )?(?:fungerer|virker)\\b', 'vad fungerar\\b', 'det,? (?:der|som) (?:fungerer|fungerar|virker)\\b',
    '(?:succes|suksess|framgång)(?:er|ar)?\\b', '(?:lykkedes|lyckats|lyktes|lykkes|lyckas)\\b',
  )],
  ['pro', sign('fordele(?:ne)?\\b', 'fördel(?:ar|arna)\\b', 'fordeler\\b', 'plusser\\b')],
  ['con', sign('ulemper(?:ne)?\\b', 'nackdel(?:ar|arna)\\b', 'minusser\\b')],
  ['solution', sign('løsning(?:er|en|erne|sforslag)\\b', 'lösning(?:ar|en|arna|sförslag)\\b')],
  ['proposal', sign(
    'forslag', 'förslag', 'forbedringsforslag', 'förbättringsförslag', 'id[eé](?:er|ér)\\b', 'tiltag', 'tiltak', 'åtgärd', 'ønsker\\b', 'ønskes\\b',
    'önskemål', 'mulighe[td]er', 'möjligheter', 'hvordan kan vi\\b', 'hur kan vi\\b', 'hva kan vi gjøre\\b', 'hvad kan vi gøre\\b', 'vad kan vi göra\\b',
  )],
]

/** Further in than this the word explains the question rather than asks it. */
const reach = 60

/** The kind a heading or question asks for, or null where its wording does not tell. */
export function statementKindOf(heading: string): StatementKind | null {
  const opening = heading.slice(0, 120).toLowerCase()
  let best: StatementKind | null = null
  let at = reach
  for (const [kind, pattern] of signs) {
    const found = pattern.exec(opening)
    if (found !== null && found.index < at) {
      at = found.index
      best = kind
    }
  }
  return best
}

const inline = /^(løsning(?:er|sforslag)?|lösning(?:ar|sförslag)?|forslag|förslag|idé|ide|udfordring|utmaning|utfordring|styrke|styrka|fordel|fördel|ulempe|nackdel)\s*:\s*\S/iu

/** A statement that names its own kind: "Løsning: en fælles kalender". */
export function ownKindOf(statement: string): StatementKind | null {
  if (!statement.slice(0, 24).includes(':')) return null
  const label = inline.exec(statement)?.[1]?.toLowerCase()
  if (label === undefined) return null
  if (/^l/.test(label)) return 'solution'
  if (/^st/.test(label)) return 'strength'
  if (/^u(?:d|t)/.test(label)) return 'challenge'
  if (/^fo?ö?r?del/.test(label)) return 'pro'
  if (/^(?:ulempe|nackdel)/.test(label)) return 'con'
  return 'proposal'
}
