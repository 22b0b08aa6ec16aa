import { words } from '../words.ts'
import type { StatementKind } from '../reading.ts'

/**
 * What a question or heading asks for, told by its wording. The earliest word decides, since people name
 * the matter first and explain it afterwards: "Udfordringer – … Er der løsningsforslag?" asks for challenges.
 */
const signs: readonly [StatementKind, RegExp][] = [
  ['practiceObstacle', words(
    '\\budfordring(?:er)? af praksis\\b|\\butmaning(?:ar)? av praxis\\b|\\butfordring(?:er)? av praksis\\b'
    + '|\\bikke (?:giver|gir) (?:nogen |noen )?mening\\b|\\binte (?:är )?meningsfull|\\bsaknar mening\\b'
    + '|\\b(?:unødig|unødvendig|onödig)(?:e|t|a)? (?:regler|opgaver|oppgaver|uppgifter|arbetsuppgifter|bureaukrati|byråkrati)'
    + '|\\bregler,? (?:der|som) (?:hindrer|hindrar|står i vej|står i vei|spænder ben)|\\bspænder (?:os )?ben\\b',
  )],
  ['challenge', words(
    '\\budfordring|\\butmaning|\\butfordring|\\bproblem|\\bbarrier|\\bhindring|\\bhinder\\b|\\bhindrer\\b|\\bhindrar\\b|\\bflaskehals|\\bflaskhals'
    + '|\\bsvaghed|\\bsvaghet|\\bsvakhet|\\bbekymring|\\bfarhåg|\\brisici\\b|\\brisiko|\\brisker\\b'
    + '|\\b(?:fungerer|fungerar|virker|går|gik|gick|gikk) (?:det )?(?:ikke|inte|mindre|dårligt|dårlig|dåligt|skidt)'
    + '|\\b(?:kan|kunne|kunde|skal|ska|må|måste) (?:vi )?(?:gøres? |göras? |gjøres? )?(?:bli |blive )?(?:bedre|bättre|forbedres?|förbättras?)\\b'
    + '|\\b(?:gøre|göra|gjøre|gøres|göras|gjøres) (?:det )?(?:bedre|bättre)\\b|\\bsvært\\b|\\bsvårt\\b|\\bvanskelig',
  )],
  ['strength', words(
    '\\bstyrke(?:r|n|ne|rne|ne våre)?\\b|\\bstyrk(?:a|or|orna)\\b'
    + '|\\b(?:gør|gör|gjør) (?:vi|i|ni|dere) (?:godt|bra)\\b'
    + '|\\b(?:fungerer|fungerar|virker|går|gik|gick|gikk|lykkes|lyckas) (?:det )?(?:rigtig |riktigt |særlig |særligt |allerede )?(?:godt|bra|fint|vel|väl)\\b'
    + '|\\b(?:gik|gick|gikk) (?:godt|bra)\\b|\\bhva(?:d)? (?:er det som )?(?:fungerer|virker)\\b|\\bvad fungerar\\b|\\bdet,? (?:der|som) (?:fungerer|fungerar|virker)\\b'
    + '|\\b(?:succes|suksess|framgång)(?:er|ar)?\\b',
  )],
  ['pro', words('\\bfordele(?:ne)?\\b|\\bfördel(?:ar|arna)\\b|\\bfordeler\\b|\\bplusser\\b')],
  ['con', words('\\bulemper(?:ne)?\\b|\\bnackdel(?:ar|arna)\\b|\\bminusser\\b')],
  ['solution', words('\\bløsning(?:er|en|erne|sforslag)\\b|\\blösning(?:ar|en|arna|sförslag)\\b')],
  ['proposal', words(
    '\\bforslag|\\bförslag|\\bforbedringsforslag|\\bförbättringsförslag|\\bid[eé](?:er|[eé]r|ér)\\b|\\bidéer\\b|\\btiltag|\\btiltak|\\båtgärd'
    + '|\\bønsker\\b|\\bønskes\\b|\\bönskemål|\\bmulighe[td]er|\\bmöjligheter|\\bhvordan kan vi\\b|\\bhur kan vi\\b|\\bhva kan vi gjøre\\b|\\bhvad kan vi gøre\\b|\\bvad kan vi göra\\b',
  )],
]

/** Further in than this the word explains the question rather than asks it. */
const reach = 60

/** The kind a heading or question asks for, or null where its wording does not tell. */
export function statementKindOf(heading: string): StatementKind | null {
  const opening = heading.slice(0, 120)
  let best: StatementKind | null = null
  let at = reach
  for (const [kind, sign] of signs) {
    const found = sign.exec(opening)
    if (found !== null && found.index < at) {
      at = found.index
      best = kind
    }
  }
  return best
}

const inline = words('^(løsning(?:er|sforslag)?|lösning(?:ar|sförslag)?|forslag|förslag|idé|ide|udfordring|utmaning|utfordring|styrke|styrka|fordel|fördel|ulempe|nackdel)\\s*:\\s*\\S')

/** A statement that names its own kind: "Løsning: en fælles kalender". */
export function ownKindOf(statement: string): StatementKind | null {
  const label = inline.exec(statement)?.[1]?.toLowerCase()
  if (label === undefined) return null
  if (/^l/.test(label)) return 'solution'
  if (/^st/.test(label)) return 'strength'
  if (/^u(?:d|t)/.test(label)) return 'challenge'
  if (/^fo?ö?r?del/.test(label)) return 'pro'
  if (/^(?:ulempe|nackdel)/.test(label)) return 'con'
  return 'proposal'
}
