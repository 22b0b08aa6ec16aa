import type { StatementKind } from '../reading.ts'
import { headingForm, words } from '../words.ts'

/** A meeting where staff are heard, told by its own words. "Høring" is not among them: that is a hearing of citizens. */
export const staffMeeting = words(
  '\\b(?:med[- ]status|med-(?:møde|drøftelse|udvalg)|personalemøde|medarbejdermøde|personalmøte|drøftingsmøte|drøftelsesmøte|samverkan(?:sprotokoll|smöte|sgrupp)?|mbl|arbetsplatsträff|apt|personalmöte)\\b',
)

/** "Fordele og ulemper", "för- och nackdelar": a question both ways; its first list is the pros. */
export const bothWays = words('\\b(?:fordele|fordeler|fordelene|för-|fördelar|plusser|styrker|styrkor)(?:ne|na)? (?:og|och|samt|/) (?:ulemper|ulempene|nackdelar|minusser|svagheder|svagheter|svakheter)')

/** A question of standing for or against. */
export const forOrAgainst = words('\\b(?:for eller (?:i)?mo[dt]|för eller (?:e)?mot|støtter (?:i|du|dere)\\b|stöder ni\\b|ja eller nej|ja eller nei)\\b')

const lists: readonly [StatementKind, RegExp][] = [
  ['pro', words('^(?:fordele(?:ne)?|fördel(?:ar|arna)|fordeler|fordelene|fordelar|plusser|plus|pros|argument(?:er|ar)? (?:for|för)|(?:det|dette|hvad|hva|vad) ?(?:(?:der|som) )?(?:taler|talar) (?:for|för))(?: (?:ved|med|for|för|som|der)(?: [^\\s,]{1,30}){1,5})?$')],
  ['con', words('^(?:ulemper(?:ne)?|ulempene|ulempar|nackdel(?:ar|arna)|minusser|minus|cons|argument(?:er|ar)? (?:imod|imot|mod|emot|mot)|(?:det|dette|hvad|hva|vad) ?(?:(?:der|som) )?(?:taler|talar) (?:imod|imot|mod|emot|mot))(?: (?:ved|med|for|för|som|der)(?: [^\\s,]{1,30}){1,5})?$')],
  ['strength', words('^(?:(?:vores |våra |våre )?(?:styrker(?:ne)?|styrkene|styrk(?:or|orna))|(?:det|hvad|vad|hva|kva) ?(?:(?:der|som) )?(?:er )?(?:gik|gick|gikk|gjekk|går|fungerer|fungerar|fungerte|fungerade|virker|virkede)(?: (?:godt|bra|fint))?|(?:hvad|vad|hva|kva) (?:gør|gör|gjør|gjer) vi (?:godt|bra))\\??$')],
  ['challenge', words('^(?:(?:vores |våra |våre )?(?:udfordringer(?:ne)?|utmaning(?:ar|arna)|utfordringer|utfordringene|svagheder(?:ne)?|svagheter|svakheter)|(?:det |hvad |vad |hva |dette )?(?:(?:der|som) )?kan (?:blive |bli |gøres |göras |gjøres )?(?:bedre|bättre|forbedres|förbättras)|(?:det|hvad|vad|hva|kva) ?(?:(?:der|som) )?(?:fungerer|fungerar|fungerte|fungerade|virker|virkede|går|gik|gick|gikk|gjekk) (?:ikke|inte|ikkje|dårligt|dårlig|dårleg|dåligt|mindre godt|mindre bra)(?: (?:så )?(?:godt|bra|fint))?)\\??$')],
]

/** A line that stands as the heading of a list of pros, cons, strengths or challenges, and as nothing else. */
export function listKindOf(line: string): StatementKind | null {
  if (line.length > 90 || /\s\S+\s\S+\.$/.test(line)) return null
  const form = headingForm(line).replace(/^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+/, '')
  for (const [kind, pattern] of lists) if (pattern.test(form)) return kind
  return /:\**$/.test(line) ? endsWithPros.test(form) ? 'pro' : endsWithCons.test(form) ? 'con' : null : null
}

/** "Fagforbundet viste til følgende fordeler:", "… og disse ulempene:" */
const endsWithPros = words('^(?!.*\\b(?:ulemp|nackdel)).*\\b(?:fordele(?:ne)?|fordeler|fordelane|fördelar(?:na)?)$', 'u')
const endsWithCons = words('^(?!.*\\b(?:fordel|fördel)).*\\b(?:ulemper(?:ne)?|ulempene|ulempar|ulempane|nackdelar(?:na)?)$', 'u')
/** "Tema: Skal vi prøve …?": a question named as the meeting's matter. Group: what follows. */
export const askedMatter = words('^(?:tema|emne|spørgsmål|spørsmål|fråga|frågeställning)(?: \\d{1,2})?\\s*:\\s*(?=\\S)')

/** "Forslag til justering", "Forslag som kom opp" over a list: what staff propose. A proposal for a decision is the employer's. */
export const proposalList = words('^(?:(?:andre|øvrige|övriga|nye|nya|konkrete|konkreta|vores|våra|våre) )?(?:forslag(?:ene)?|förslag(?:en)?|framlegg|ændringsforslag|ändringsförslag|endringsforslag|forbedringsforslag|förbättringsförslag|id[eé](?:er|ar)|idéer|idéar|ønsker|ønskje|önskemål|innspill|inspel)(?: (?:som|der|til|till|for|för|fra|från|frå|på) (?!vedtak|beslut|beslutning|innstilling|ny |nytt )[^.:?]{2,50})?$')
/** Headings over lists of worries: cons by another name. */
export const worryList = words('^(?:(?:vores |våra |våre )?(?:bekymring(?:er|ar)?|bekymringerne|farhågor|farhåger|opmærksomhedspunkter|oppmerksomhetspunkter|orosmoment|risici|risikoer|risikoar|risker))(?: (?:ved|med|for|för)(?: [^\\s,]{1,30}){1,5})?$')
/** "For" and "Imod" alone over lists, in a paper that weighs. */
export const forAlone = words('^(?:for|för)(?: (?:forslaget|förslaget|ordningen))?$')
export const againstAlone = words('^(?:imod|imot|mod|mot|emot)(?: (?:forslaget|förslaget|ordningen))?$')
/** "Spørgsmål, der blev rejst": asked by staff, not of them. */
export const raisedList = words('^(?:(?:øvrige|andre|åbne|öppna|åpne) )?(?:spørgsmål|spørsmål|frågor),? (?:der|som|fra|från|frå|til|till|undervejs)(?!\\p{L}).{0,50}$')

/** "Uden for dagsordenen blev corona også drøftet." */
export const offAgenda = words('^(?:uden ?for|utanför|utenom|uten ?for) (?:dagsorden|dagordning|saksliste|sakliste|föredragningslista)')

/** "Ad.1:", "Ad 2", "Til punkt 3:". Groups: number, what follows. */
export const answerMark = words('^(?:ad\\.?|til (?:punkt|pkt\\.?|spørgsmål|spørsmål)|till (?:punkt|fråga)|svar på (?:spørgsmål|spørsmål|fråga))\\s*(\\d{1,2})(?!\\d)\\s*[.:)–-]?\\s*(.*)$', 'isu')

/** The line before the questions: "Eneste punkter på dagsorden:" */
export const questionsFollow = words('\\b(?:punkt(?:er)?|spørgsmål(?:ene)?|spørsmål(?:ene)?|frågor(?:na)?|fråga|dagsorden(?:en)?|dagordning(?:en)?|saker)(?!\\p{L})[^.:]{0,80}:$')
