import type { Passage } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'

const person = "(\\p{Lu}[\\p{L}'’-]*\\.?(?: (?:\\p{Lu}[\\p{L}'’-]*\\.?|von|af|de|van)){0,4})"
/** A title before the name, "centerchef" or "Pædagogisk leder", is no part of the name. */
const titles = '(?:\\p{Lu}\\p{Ll}+ (?=\\p{Ll}))?(?:\\p{Ll}[\\p{L}-]* ){0,2}'
/** What stands in brackets or between commas after a name: "(centerchef)". */
const aside = '(?: \\([^()]{1,60}\\))?'
const mandate = '(?:ledelsesmandat|mandat|lederfullmakt|fullmakt|fuldmagt|delegation|beslutanderätt|ledelseskompetence|kompetence|bemyndigelse|beslutningskompetence|bemyndigande)(?:et|en|a|n)?'
const gave = '(?:har |hadde |havde |hade )?(?:givet|gav|giver|gitt|gir|ga|gjeve|gjev|gett|givit|ger|overdraget|overdrog|överlåtit|overlatt|overdratt|tildelt|meddelt)'
const got = '(?:har |hadde |havde |hade )?(?:fået|fik|fått|fekk|fikk|fick)'
/** The meeting is led or its minutes signed: what a mandate here is for. */
const leads = '(?:leder|ledede|ledes|ledet|leda|leddes|leds|leder(?:en)?|holder|holdes|holdt|afholdes|afholdt|blev afholdt|håller|hålls|hölls|underskriver|undertecknar|signerer|deltager|deltar|mødeleder|ordstyrer|møteleder|ordförande|ordfører|møteleiar|leier|leidde)'

const fromTo = new RegExp(`(?<!\\p{L})\\p{L}*${mandate}(?!\\p{L})[^.\\n]{0,60}? (?:fra|från|frå) ${titles}${person}${aside},? (?:til|till) ${titles}${person}`, 'du')
const handedOver = new RegExp(`(?<!\\p{L})${person}${aside}[^.\\n]{0,40}? (?:delegerer|delegerede|delegeret|uddelegeret|uddelegerer|delegerat|delegerar|delegert|delegerte) (?:\\p{Ll}+ ){0,2}\\p{Ll}*${mandate}(?!\\p{L})[^.\\n]{0,40}? (?:til|till) ${titles}${person}`, 'du')
const given = new RegExp(`(?<!\\p{L})${person}${aside} ${gave} ${titles}${person}${aside} (?:\\p{Ll}+ ){0,2}\\p{Ll}*${mandate}(?!\\p{L})`, 'du')
const givenTo = new RegExp(`(?<!\\p{L})${person}${aside} ${gave} (?:\\p{Ll}+ ){0,2}\\p{Ll}*${mandate} (?:til|till) ${titles}${person}`, 'du')
const received = new RegExp(`(?<!\\p{L})${person}${aside} ${got} (?:\\p{Ll}+ ){0,2}\\p{Ll}*${mandate}(?!\\p{L})[^.\\n]{0,60}? (?:af|av|fra|från|frå) ${titles}${person}`, 'du')
const behalf = `(?:på vegne af|på vegne av|på vegner av|på vegna av|på delegation (?:av|från)|etter (?:fullmakt|delegasjon) (?:fra|frå|av)|efter (?:fuldmagt|bemyndigelse|delegation|mandat) (?:fra|af|från)|ifølge (?:fuldmagt|bemyndigelse) fra|enligt delegation från|med (?:fullmakt|fuldmagt|mandat) (?:fra|från|frå)|på uppdrag av|etter oppdrag fra)`
const onBehalf = new RegExp(`(?<!\\p{L})${leads}(?!\\p{L})(?: \\p{Ll}+){0,3}? (?:av|af|ved|med|v/) ${titles}${person}[^.\\n]{0,50}? ${behalf} ${titles}${person}`, 'du')
const leadsFor = new RegExp(`(?<!\\p{L})${person}${aside},? (?:\\p{Ll}+ ){0,2}?${leads}(?!\\p{L})[^.\\n]{0,50}? ${behalf} ${titles}${person}`, 'du')
const labelled = new RegExp(`^(?:Mødeleder|Ordstyrer|Møteleder|Møteleiar|Ordförande|Mötesordförande|Leder|Referent)\\s*:\\s*${titles}${person}[^.\\n]{0,40}? ${behalf} ${titles}${person}`, 'du')

/** Patterns whose first name hands over and whose second takes; in the others the first takes. */
const forms: readonly { pattern: RegExp; hander: 1 | 2 }[] = [
  { pattern: fromTo, hander: 1 }, { pattern: handedOver, hander: 1 }, { pattern: given, hander: 1 }, { pattern: givenTo, hander: 1 },
  { pattern: received, hander: 2 }, { pattern: labelled, hander: 2 }, { pattern: onBehalf, hander: 2 }, { pattern: leadsFor, hander: 2 },
]
const hint = /mandat|fullmakt|fuldmagt|deleg|myndig|vegne|vegna|uppdrag av/i
/** A word that begins a sentence and is no name. */
const noPerson = /^(?:Mødet|Møtet|Mötet|Møtetet|Det|Den|Der|De|Vi|Han|Hun|Jeg|Jag|Gruppen|Gruppa|Udvalget|Utvalget|Nämnden|Styrelsen|Byrådet|Formandskabet|Direktionen|Mandatet|Ledelsen|Chefforum|I|Som|Efter|Etter|På)$/u

const titleAhead = /^\p{Lu}[\p{Ll}-]*(?:chef|sjef|leder|ledare|leiar|direktør|direktör|formand|rektor|konsulent|ordförande|ordfører)(?:en)? (?=\p{Lu})/u

/** "Ledelsesmandat uddelegeret fra A til B", "A har givet B mandat til …": who handed the right to lead this meeting to whom. */
export function readMandate(sheet: Sheet): { from: Passage | null; to: Passage | null } | null {
  if (!hint.test(sheet.text)) return null
  for (const block of sheet.blocks) {
    const line = wordsOf(sheet, block)
    if (line.length > 2000 || !hint.test(line)) continue
    const flat = line.replace(/\s/g, ' ')
    for (const { pattern, hander } of forms) {
      const found = pattern.exec(pattern === fromTo ? flat[0]!.toLowerCase() + flat.slice(1) : flat)
      if (found === null || noPerson.test(found[1]!) || noPerson.test(found[2]!)) continue
      const places = found.indices!
      const names = [places[1]!, places[2]!].map(([start, end]) => named(block.span[0] + start, line.slice(start, end)))
      return { from: names[hander - 1]!, to: names[2 - hander]! }
    }
  }
  return null

  /** A point after a whole word ends the sentence, after an initial it is part of the name; "Centerchef" ahead is not. */
  function named(at: number, name: string): Passage {
    const ahead = titleAhead.exec(name)?.[0].length ?? 0
    const bare = name.slice(ahead).replace(/(\p{L}{2})\.$/u, '$1')
    return { text: bare, span: [at + ahead, at + ahead + bare.length] }
  }
}
