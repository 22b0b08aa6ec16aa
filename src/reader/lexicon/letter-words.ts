import { words } from '../words.ts'

/** "Forfatter: …", "author: …", "Revision udført af: …". Group: what follows. */
export const authorLabel = words('^\\**(?:author|authors|forfatter(?:e)?|författare|forfattar|skrevet af|skrevet av|skriven av|skribent|udarbejdet af|utarbeidet av|utarbetad av|framtagen av|upprättad av|udfærdiget af|revision udført af|evaluering udført af|evaluator|afsender|avsender|avsändare|af|av|by|text|tekst)\\**\\s*:\\**\\s*(.{2,160})$', 'isu')
/** A by-line: "Af Grete Holm, centerchef". Group: what follows. */
export const byLine = /^_?(?:Af|Av|By|Skrevet af|Skrevet av|Skriven av|Text|Tekst)\s+(\p{Lu}[\p{L}'’.-]+\s.{1,110})$/su
/** "Jag heter …", "Mit navn er …". Group: the name. */
export const introduces = /(?<!\p{L})(?:[Jj]ag heter|[Jj]eg heter|[Jj]eg hedder|[Mm]it navn er|[Mm]itt navn er|[Mm]itt namn är)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,4})/u
/** "jobbar som inspektör på frivården Södra", "arbejder i Vejteamet". Group: the unit. */
export const worksAt = /(?<!\p{L})(?:jobbar|arbetar|jobber|arbeider|arbejder|ansat|anställd|ansatt)(?: som [\p{L}\s-]{2,60}?)?\s(?:på|vid|i|hos|ved)\s((?:\p{Ll}[\p{L}-]*\s){0,2}\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,4})/u

export const unitLabel = words('^\\**(?:enhed|enhet|afdeling|avdelning|avdeling|center|forvaltning|förvaltning|kontor|organisation|område|verksamhet)\\**\\s*:\\**\\s*(.{2,120})$', 'isu')
const unitWord = /center|centre|afdeling|avdeling|avdelning|forvaltning|förvaltning|enhed|enhet|kontor|sekretariat|sektion|seksjon|kommune|kommun|etaten|nämnd|styrelse|skole|skola|bibliotek|jobcenter|distrikt|frivård|team|region/iu

/** A line under a name that names the office: "Center for Kultur og Fritid". A title such as "Centerchef" is none. */
export function isUnitLine(line: string): boolean {
  if (line.length > 90 || /[@|]|www\.|https?:|\.dk|\.se|\.no|[.!?]$|\d{4}/u.test(line)) return false
  if (!/^\p{Lu}/u.test(line) || /(?:drives af|redaktør|copyright|webmaster)/iu.test(line)) return false
  const first = line.split(/\s+/)[0]!
  if (/(?:chef|leder|direktør|direktör|konsulent|sekretær|sekreterare|koordinator|inspektör|inspektør)$/iu.test(line)) return false
  return unitWord.test(first) || unitWord.test(line)
}

export const titleLine = words('\\b\\p{L}*(?:chef|leder|ledare|direktør|direktör|rektor|konsulent|konsult|sekretær|sekreterare|koordinator|samordnare|inspektör|inspektør|formand|ordförande|borgmester|rådgiver|rådgivare|specialist|udvikler)\\b')

export const closing = words('^(?:med (?:de )?(?:venlig|bedste|kærlig|vennlig|beste|vänlig|varme|varm)\\p{L}* (?:hilsen|hilsner|hälsning|hälsningar)|venlig hilsen|vennlig hilsen|vänliga hälsningar|bedste hilsner|beste hilsen|mange hilsner|kærlig hilsen|hilsen|hilsner|hälsningar|hilsener|mvh|vh|dbh)(?!\\p{L})[\\s,.:]*(?:fra |från )?(.*)$', 'isu')
/** The letter takes leave; nothing of substance follows. */
export const leave = words('\\b(?:med disse ord|glædelig jul|godt nytår|god jul og|gott nytt år|god jul och|rigtig god sommer|god sommer|glad sommar)\\b')

export const dateLabel = words('^\\**(?:date|dato|datum|publiceret|publicerad|publicerat|publisert|oprettet|dateret|daterad|udgivet|dato for release|release|revideret|skrevet)\\**\\s*:', 'iu')
export const categoriesFollow = /^(?:inlägget har följande kategorier|kategorier|kategori|categories|category|emneord|ämnesord|taggar|tags|emner)\s*:\s*(.*)$/isu

const focusTitle = words(
  '^(?:(?:hvad|vad|hva) (?:skal|ska|vil|kommer) vi\\b.{0,60}\\?'
  + '|(?:vores |våra |våre |vår )?fokus (?:i|for|för|på|fremover|framover|framöver)\\b.{0,40}|(?:vores |våra |våre |vår )?(?:fokus(?:områder|punkter|områden)|planer(?:ne|na)?|prioriteringer|indsatser|insatser)(?: (?:i|for|för|på|fremover|framover|framöver)\\b.{0,40})?'
  + '|(?:næste|nästa|neste) (?:skridt|steg|år)|(?:vejen|vägen|veien) (?:frem|framåt|videre|fram)|(?:se )?framåt|fremover|framover|framöver|fremadrettet|(?:det|året)(?: der)? kom(?:mer|mende)(?: år)?|året (?:der|som) (?:kommer|venter)|(?:det )?videre arbe(?:jde|id)|fortsatt arbe(?:te|id)'
  + '|(?:vores |utvalgets |evaluators )?(?:anbefalinger|anbefaling|rekommendationer|rekommendation)(?: (?:til|till|for|för)\\b.{0,50})?|(?:hvad|vad|hva) (?:nu|nå|händer nu|sker der nu)\\??|forslag til (?:forbedringer|det videre arbejde)|förslag på åtgärder)$',
)
const resultTitle = words('^(?:(?:samlet |foreløbig |overordnet )?konklusion(?:er)?|konklusjon(?:er)?|slutsats(?:er)?|resultat(?:er|et)?|(?:hoved|huvud)resultat(?:er)?|hovedkonklusion(?:er)?|hovedfunn|resum[eé]|sammanfattning|sammendrag|opsummering|oppsummering|læring|lärdomar|effekt(?:er)?|hvad (?:har vi )?opnået)$')

/** Signs people set before a heading, such as pictures, are no part of its form. */
function bare(form: string): string {
  return form.replace(/^[^\p{L}]+/u, '')
}

export function isFocusTitle(form: string): boolean {
  return form.length < 90 && focusTitle.test(bare(form))
}

export function isResultTitle(form: string): boolean {
  return form.length < 60 && resultTitle.test(bare(form))
}

/** A cheap look before the patterns that ask what stands before a word. */
export const tellsSomething = /[Hh]ar |lyk|lyck|nåede|vi fi[kc]|[Hh]åb|[Hh]opp|[Hh]åp|[Dd]røm|næste|nästa|neste|komm[ae]nde|nye år|20\d\d/
export const leaveHint = /[Jj]ul|disse ord|[Nn]ytår|[Nn]ytt år|[Ss]omm[ae]r/

/** Something was brought about; for lower-case text. */
export const achieved = words(
  '\\bhar (?:\\p{L}+ ){0,4}(?:fået|fått till|opnået|oppnådd|uppnått|nået|nått|nådd|etableret|etablert|etablerat|lanceret|lanserat|lansert|gennemført|genomfört|gjennomført|udviklet|utvecklat|utviklet|indført|infört|innført|styrket|stärkt|forbedret|förbättrat|forbedret|skabt|skapat|skapt|tunet|afsluttet|avslutat|avsluttet|åbnet|öppnat|åpnet|implementeret|implementert|infört|udarbejdet|utarbeidet|tagit fram|løftet|lyft|nedbragt|minskat|redusert|ökat|øget|økt|lykkedes|lyckats|lyktes|lykkes|byggt|bygget|startat|startet|været lanceringen)(?!\\p{L})'
  + '|\\ber (?:nu )?lykkedes(?!\\p{L})|\\bdet er (?:\\p{L}+ ){0,2}lykkedes(?!\\p{L})|\\bvi nåede(?!\\p{L})|\\bvi lyckades(?!\\p{L})|\\bvi (?:fikk|fick) til(?!\\p{L})',
  'u',
)
export const hopes = words('\\b(?:håber (?:jeg|vi)|(?:jeg|vi) håber|hoppas (?:jag|vi)|(?:jag|vi) hoppas|håper (?:jeg|vi)|(?:jeg|vi) håper|drømmer (?:jeg|vi) om|(?:jeg|vi) drømmer om|(?:jag|vi) drömmer om)(?!\\p{L})', 'iu')
/** A sentence that carries on the one before it. */
export const carriesOn = /^(?:Og|Och|Samt|Men også|Et år,|Ett år|Et år\s|At|Att|Å)(?!\p{L})/u
/** The coming year told by its name. */
export const comingYear = words('\\b(?:næste år|nästa år|neste år|til næste år|det kommende år|det nye år|under kommande år|kommande år|kommende år|i det nye år|(?:i|under) 20\\d\\d)(?!\\p{L})', 'u')
export const weShall = words('\\b(?:skal|vil|ska|kommer) vi(?!\\p{L})|\\bvi (?:skal|vil|ska|kommer (?:til )?att?)(?!\\p{L})', 'u')
/** A recommendation of what comes next, wherever in a report it stands. */
export const recommends = words('\\b(?:anbefales|anbefaler|anbefalte|rekommenderas|rekommenderar|rekommenderer|anbefalinga)(?!\\p{L})', 'u')
