import { words } from '../words.ts'

/** "Forfatter: …", "author: …", "Revision udført af: …". Group: what follows. */
export const authorLabel = words('^\\**(?:author|handläggare|saksbehandler|saksbehandlar|sagsbehandler|ansvarig utgivare|rapportansvarlig|upprättat av|sammanställd av|sammanställt av|utført av|utförd av|gjennomført av|notat(?: udarbejdet)? af|authors|forfatter(?:e)?|författare|forfattar|skrevet af|skrevet av|skriven av|skribent|udarbejdet af|utarbeidet av|utarbetad av|framtagen av|upprättad av|udfærdiget af|revision udført af|evaluering udført af|evaluator|afsender|avsender|avsändare|af|av|by|text|tekst)\\**\\s*(?::|\\t)\\**\\s*(.{2,160})$', 'isu')
/** Who answers for a report, where nobody is named as its author. Group: what follows. */
export const answersFor = words('^\\**(?:ansvarlig|ansvarig|ansvarlege|projektleder|projektledare|prosjektleder|prosjektleiar|evalueringsansvarlig|kontaktperson)\\**\\s*(?::|\\t)\\**\\s*(.{2,160})$', 'isu')
/** A by-line: "Af Grete Holm, centerchef". Group: what follows. */
export const byLine = /^_?(?:Af|Av|By|Skrevet af|Skrevet av|Skriven av|Text|Tekst|Udarbejdet af|Utarbeidet av|Utarbetad av|Framtagen av|Sammanställd av|Sammanställt av|Skrivet av|Forfattet af|(?:Notat|Rapport|Brev)(?: udarbejdet)? (?:af|av|fra|från|frå)(?=\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}))\s+(\p{Lu}[\p{L}'’.-]+\s.{1,110})$/su
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

export const dateLabel = words('^\\**(?:date|dato|datum|publiceret|publicerad|publicerat|publisert|oprettet|dateret|daterad|udgivet|dato for release|release|revideret|skrevet|rapportdato|evalueringsdato)\\**\\s*(?::|\\t)', 'iu')
/** The head of a mail. */
export const sentLabel = words('^\\**(?:sent|sendt|skickat|skickades)\\**\\s*:', 'iu')
/** "Kære alle i Ældre og Sundhed", "Hej alla på Almskolan!" Group: the office. */
export const toAllOf = /^(?:[Kk]ære|[Kk]ära|[Kk]jære|[Hh]ej|[Hh]ei|[Tt]il|[Tt]ill)\s(?:alle|alla|kolleg\p{L}*|medarbe\p{L}*)(?:\s(?:ansatte|kolleg\p{L}*|medarbe\p{L}*))?\s(?:i|på|ved|vid|hos)\s(\p{Lu}\p{L}*(?:(?:\s|-\s?|,\s)(?:og|och|for|för|i|\p{Lu}\p{L}*)){0,6})(?=[\s,.!]*(?:$|\s{2,}))/u
export const categoriesFollow = /^(?:inlägget har följande kategorier|kategorier|kategori|categories|category|emneord|ämnesord|taggar|tags|emner)\s*:\s*(.*)$/isu

const focusTitle = words(
  '^(?:(?:hvad|vad|hva) (?:skal|ska|vil|kommer) vi\\b.{0,60}\\?'
  + '|(?:vores |våra |våre |vår )?fokus (?:i|for|för|på|fremover|framover|framöver)\\b.{0,40}|(?:vores |våra |våre |vår )?(?:fokus(?:områder|punkter|områden)|planer(?:ne|na)?|prioriteringer|indsatser|insatser)(?: (?:i|for|för|på|fremover|framover|framöver)\\b.{0,40})?'
  + '|(?:det|dette|det här|her|här|hvad|vad|hva) (?:skal|ska|vil|vill) vi(?: (?:nå|gøre|göra|gjøre|arbejde|jobbe|jobba|arbeta|arbeide|have fokus|ha fokus|fokusere|fokusera|prøve|satse|satsa|bruge|prioritere|prioritera|i|næste|nästa|neste|under|fremover|framover|framöver|videre|vidare)\\b.{0,40})?'
  + '|(?:det |dette |det här |her |här )?(?:arbejder|jobbar|jobber|arbetar|arbeider|fortsætter|fortsätter|fortsetter) vi (?:videre |vidare )?med\\b.{0,30}|mål (?:for|för|i|til|till) (?:det )?(?:kommende|næste|nästa|neste|nye|nya|20\\d\\d)\\b.{0,30}|(?:i |til |under )?(?:det )?(?:nye|nya|kommende|kommande) (?:år(?:et)?|termin|læsår|läsår|halvår)|(?:hvad|vad|hva) (?:venter|väntar)\\b.{0,30}|vide?reføring|vidareføring|fortsättning(?:en)?|fremtiden|framtiden|framtida'
  + '|(?:til |till )?(?:næste|nästa|neste) (?:skridt|steg|år|termin|halvår|skoleår|läsår)|(?:vejen|vägen|veien) (?:frem|framåt|videre|fram)|(?:se )?framåt|fremover|framover|framöver|fremadrettet|(?:det|året)(?: der)? kom(?:mer|mende)(?: år)?|året (?:der|som) (?:kommer|venter)|(?:det )?videre arbe(?:jde|id)|fortsatt arbe(?:te|id)'
  + '|(?:vores |utvalgets |evaluators )?(?:anbefalinger|anbefaling|rekommendationer|rekommendation)(?: (?:til|till|for|för)\\b.{0,50})?|(?:hvad|vad|hva) (?:nu|nå|händer nu|sker der nu)\\??|forslag til (?:forbedringer|det videre arbejde)|förslag på åtgärder)$',
)
const resultTitle = words('^(?:(?:samlet |foreløbig |overordnet )?konklusion(?:er)?|konklusjon(?:er)?|slutsats(?:er)?|resultat(?:er|et)?|(?:hoved|huvud)resultat(?:er)?|hovedkonklusion(?:er)?|hovedfunn|resum[eé]|sammanfattning|sammendrag|opsummering|oppsummering|læring|lärdomar|effekt(?:er)?|hvad (?:har vi )?opnået)$')

/** A heading over what went well, told freely below: its lists are results, its prose only where it says that something was brought about. */
const deedsTitle = words(
  '^(?:(?:det|dette) (?:gik|gick|gikk|gjekk) (?:godt|bra)|det (?:er |har )?(?:lykkedes|lykkes|lyckats|lyktes|lyckades)|(?:det|dette|det här|detta|her|här|hvad|vad|hva)(?: har)? (?:har )?vi (?:er )?(?:lyckats|lykkes|lykkedes|lyktes|nået|nått|nådd|opnået|oppnådd|uppnått|fået|fått|klart|klarat)(?: (?:med|til|till|i)\\b.{0,30})?'
  + '|(?:det|dette|det här|her) har vi (?:lyckats|lykkes|lykkedes|lyktes|nået|nått|nådd|opnået|oppnådd|uppnått|fået|fått|klart|klarat)(?: (?:med|til|till|i)\\b.{0,30})?|(?:det|dette|det här|her) (?:nåede|nådde|fik|fick|fikk|klarede|klarade|klarte|lykkedes|lyckades|lyktes) vi(?: (?:med|til|till|i)\\b.{0,30})?|(?:det|det här|dette) (?:er|är) vi (?:stolte (?:af|av)|stolta över)|årets (?:resultater|resultat|højdepunkter|höjdpunkter|høydepunkter|succeser|framgångar))$',
)
/** "Det er lykkedes os at" over a list. */
const deedsFollow = words('\\b(?:lykkedes|lykkes|lyckats|lyckades|lyktes|nåede|nådde|fikk til|fick till|fik|opnået|oppnådd|uppnått|nået|nått|nådd|fået|fått)(?: (?:os|oss|vi|med|at|att|å|til|till|bl\\.a\\.|blandt andet|bland annat|blant annet|følgende|följande))*\\s*:?$')
/** "I det nye år sætter vi fokus på" over a list. */
const focusFollows = words('(?:\\bfokus på|\\b(?:arbejde|arbejder|arbeta|arbetar|arbeide|arbeider|jobbe|jobber|jobba|jobbar) (?:vi )?(?:videre |vidare )?(?:med|på)|\\b(?:bruke|bruge|använda|bruker|bruger) (?:vi )?(?:tida|tiden|kræfterne|kreftene|energien) (?:på|til|till)|\\b(?:satse|satser|satsa|satsar) (?:vi )?på|\\b(?:fortsætter|fortsätter|fortsetter|går) vi (?:videre |vidare )?med|\\bprioriter\\p{L}*(?: vi)?|\\b(?:skal|ska|vil|vill) vi|\\bvi (?:skal|ska|vil|vill|planlægger|planerar|planlegger))(?: (?:at|att|å|bl\\.a\\.|blandt andet|bland annat|blant annet|følgende|följande|især|särskilt|særlig))*\\s*:?$')

export function isDeedsTitle(form: string): boolean {
  return form.length < 70 && deedsTitle.test(bare(form))
}

/** What a paragraph right over a list says the list holds. */
export function listHolds(line: string): 'deeds' | 'focus' | null {
  const tail = line.slice(-140).replace(/\s+/g, ' ')
  return deedsFollow.test(tail) ? 'deeds' : focusFollows.test(tail) ? 'focus' : null
}

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
  '\\bhar (?:\\p{L}+ ){0,4}(?:fået|fått till|fått til|fått på pla(?:ss|ts)|fått (?:ned|opp|i gang|ner|upp|igång)|opnået|oppnådd|uppnått|nået|nått|nådd|etableret|etablert|etablerat|lanceret|lanserat|lansert|gennemført|genomfört|gjennomført|udviklet|utvecklat|utviklet|indført|infört|innført|styrket|stärkt|forbedret|förbättrat|forbedret|skabt|skapat|skapt|tunet|afsluttet|avslutat|avsluttet|åbnet|öppnat|åpnet|implementeret|implementert|infört|udarbejdet|utarbeidet|tagit fram|løftet|lyft|nedbragt|minskat|redusert|ökat|øget|økt|lykkedes|lyckats|lyktes|lykkes|byggt|bygget|startat|startet|været lanceringen)(?!\\p{L})'
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
