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
    'udfordring(?:er)? af praksis\\b', 'utmaning(?:ar)? av praxis\\b', 'utfordring(?:er|ar)? av praksis\\b',
    '(?:ikke|ikkje|inte|ingen) (?:giver|gir|gjev|ger) (?:nogen |noen |noko |någon )?(?:mening|meining)\\b', '(?:giver|gir|gjev|ger) (?:ikke|ikkje|inte|ingen|inga) (?:nogen |noen |noko |någon )?(?:mening|meining)\\b',
    'inte (?:är )?meningsfull', 'saknar mening\\b', '(?:menings|meinings)løs', 'meningslös',
    '(?:unødig|unødvendig|unødvendige|onödig|unødvendeg|overflødig|överflödig)(?:e|t|a)? ?(?:regler|reglar|opgaver|oppgaver|oppgåver|uppgifter|arbetsuppgifter|bureaukrati|byråkrati|rutiner|rutinar|procedurer)?',
    'regler,? (?:der|som) (?:hindrer|hindrar|står i vej|står i vei|spænder ben)', 'spænder (?:os )?ben\\b', '(?:hvilke|vilka|kva for|hvilket) (?:regler|reglar|krav|vaner|procedurer|rutiner)\\b',
    'regelforenkling', 'regelförenkling', 'bureaukrati', 'byråkrati', 'dobbeltarbe(?:jde|id)', 'dubbelarbete',
    '(?:holde op med|slutte med|slutte å|sluta med|sluta|stoppe med|stanse med|lade være med|la være å|låta bli|droppe|droppa|kutte ut)(?! \\p{L}+ (?:møde|møte|möte))',
  )],
  ['challenge', sign(
    'udfordr', 'utmaning', 'utfordr', 'problem', 'barrier', 'hindring', 'hindrin', 'hinder\\b', 'hindrer\\b', 'hindrar\\b', 'flaskehals', 'flaskhals', 'bremser', 'bromsar',
    'svaghed', 'svaghet', 'svakhet', 'veikskap', 'bekymr', 'farhåg', 'risici\\b', 'risiko', 'risker\\b', 'trus(?:ler|lar|sel)', '^hot(?:bilder)?$', 'bøvl', 'besvær', 'krångl', 'driller', 'frustrer', 'irriter', 'tidsrøver', 'tidstjuv', 'tidstyv',
    '(?:står )?i (?:vejen|veien|vegen|vägen)\\b', 'trykker (?:skoen|skoene|os)', 'klämmer (?:skon|det)', 'går (?:det )?galt', 'gik (?:det )?galt', 'gick (?:det )?fel',
    '(?:(?:hva|hvad|vad|kva|det) (?:er det |som |der )*)?(?:fungerer|fungerar|virker|går|gik|gick|gikk|gjekk|fungerte|fungerade) (?:det )?(?:ikke|ikkje|inte|mindre|dårligt|dårlig|dårleg|dåligt|skidt)', 'ikke (?:så )?(?:godt|bra|gode)\\b', 'inte (?:så )?(?:bra|väl)\\b', 'ikkje (?:så )?(?:godt|bra)\\b',
    '(?:kan|kunne|kunde|skal|ska|må|måste) (?:vi |det )?(?:gøres? |göras? |gjøres? |gjerast? )?(?:bli |blive )?(?:bedre|bättre|betre|forbedres?|förbättras?|forbetrast?)\\b',
    '(?:gøre|göra|gjøre|gøres|göras|gjøres|gjere) (?:det )?(?:bedre|bättre|betre)\\b', 'mangle(?:r|de|t)?\\b', 'mangla(?:r|de|t)?\\b', 'sakna(?:s|de|r|des)?\\b', 'savner\\b', 'savnede\\b', 'savna(?:r)?\\b', 'svært\\b', 'svårt\\b', 'vanskelig', 'vanskeleg', 'hårdt\\b', 'tungt\\b',
  )],
  ['strength', sign(
    'styrke(?:r|n|ne|rne)?\\b', 'styrk(?:a|or|orna|ar|ane)\\b', '(?:gør|gör|gjør|gjer) (?:vi|i|ni|dere|de) (?:godt|bra)\\b',
    '(?:fungerer|fungerar|virker|verkar|går|gik|gick|gikk|gjekk|lykkes|lyckas|lukkast|fungerte|fungerade) (?:det |vi )?(?:rigtig |riktigt |veldig |særlig |særligt |allerede )?(?:godt|bra|fint|vel|väl)\\b',
    '(?:hva|hvad|kva) (?:er det som )?(?:fungerer|fungerar|virker|verkar)\\b', 'vad fungerar\\b', 'det,? (?:der|som) (?:fungerer|fungerar|virker)\\b', '(?:hva|hvad|kva|vad) (?:er|är) (?:vi |det )?(?:godt|bra|gode|duktiga|flinke|flinka)\\b', '(?:hva|hvad|kva|vad) (?:er|är) (?:vi )?(?:gode til|gode på|flinke til|bra på|duktiga på)',
    '(?:succes|suksess|framgång|fremgang)(?:er|ar)?\\b', '(?:lykkedes|lyckats|lyktes|lykkes|lyckas|lukkast|lukkest)\\b', '(?:hjalp|hjälpte|hjelpte)\\b', 'stolte? (?:af|av|över|over)', '(?:bevare|behålla|beholde|behalde|holde fast (?:i|ved)|ta vare på|hålla fast vid|bygge videre på|bygga vidare på|fortsætte med|fortsätta med|fortsette med|gøre mere af)(?!\\p{L})', 'glæde(?:r|t)? (?:os|dig|jer)', 'glad for\\b', 'liker (?:vi|du|dere)',
  )],
  ['pro', sign('fordele(?:ne)?\\b', 'fördel(?:ar|arna)\\b', 'fordeler\\b', 'fordelar\\b', 'plusser\\b')],
  ['con', sign('ulemper(?:ne)?\\b', 'ulempar\\b', 'nackdel(?:ar|arna)\\b', 'minusser\\b')],
  ['solution', sign('løsning(?:er|en|erne|ar|ane|sforslag)\\b', 'lösning(?:ar|en|arna|sförslag)\\b')],
  ['proposal', sign(
    'forslag', 'förslag', 'framlegg til', 'foreslå', 'föreslå', 'forbedringsforslag', 'förbättringsförslag', 'id[eé](?:er|ér|ar|ane)\\b', 'tiltag', 'tiltak', 'åtgärd', 'ønske', 'ønskje', 'önska', 'önskemål', 'mulighe[td]er', 'mulegheit', 'moglegheit', 'möjligheter',
    '(?:kunne|fik|fikk|fick|måtte|fekk|kunde) (?:\\p{L}+ ){0,2}?(?:bestemme|bestämma)\\b', 'drøm', 'dröm', 'draum', 'vision', 'visjon', '(?:mere|mer|meir) (?:af|av)\\b',
    '(?:det|dette|det här) (?:kan|kunne|kunde|vil|vill|skal|ska) vi (?:gøre|göra|gjøre|gjere|lave|ændre|ändra|endre)\\b',
    '(?:hvordan|hur|korleis) (?:kan|skal|ska|gør|gör|gjør|gjer|får) (?:vi|man|en)\\b', '(?:hva|hvad|vad|kva) (?:kan|skal|ska|bør|bör|kunne|kunde|vil|vill) (?:vi|i|ni|dere|de|du) (?:selv |själva |selv |sjølv )?(?:gøre|göra|gjøre|gjere|lave om|ændre|ändra|endre)',
    '(?:hva|hvad|vad|kva|hvor) (?:skal|må|ska|behøver|krever|kræver|krävs|krevst|krevs|behövs|trenger vi|trengs|trengst)(?: (?:der|det))?(?: (?:til|till|for at|för att|for å))?(?=\\s|\\?|$)(?! (?:vi|i|ni|dere|du|de) )',
    '(?:vil|vill|skal|ska|kan|kunne|kunde|skulle|bør|bör)(?: (?:vi|i|ni|dere|du|de|man))?(?: \\p{L}+){0,3}? (?:prøve|prøves|afprøve|afprøves|prøva|utprøve|pröva|prova|prövas|teste|testa|eksperimentere)(?!\\p{L})', '(?:prøve|pröva|prova|teste|testa) (?:af|ut|vi|i|ni)\\b', '(?:att|å|at) (?:prøve|pröva|prova|teste|testa)\\b', '(?:næste|nästa|neste) (?:skridt|steg)\\b',
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
