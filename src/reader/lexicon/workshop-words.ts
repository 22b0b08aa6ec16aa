import { words } from '../words.ts'

/** Words that make a document a workshop's input when they stand in its head. */
export const workshopTitle = words(
  '\\bworkshop|\\bcaf[ée]-?\\s?(?:møde|samtal|dialog)|\\bkaf[ée]-?\\s?(?:dialog|samtal|møte|bord)|\\bdialog(?:møde|möte|møte|dag|dagar|verksted)?\\b|\\bborgermøde|\\bmedborgardialog|\\bfolkemøte'
  + '|\\bfremtidsværksted|\\bfremtidsverksted|\\bframtidsverkstad|\\bværksted|\\bverkstad|\\bverksted|\\btemadag|\\btemamøde|\\btemamøte|\\bstormøde|\\ballmøte|\\bstormöte'
  + '|\\binput (?:fra|från|til|till)|\\binnspill (?:fra|til)|\\binspel (?:från|till)|\\b(?:opsamling|opsummering|oppsummering|sammanfattning|uppsamling) (?:fra|från|på|af|av)'
  + '|\\bswot\\b|\\bfagdag\\b|\\bid[ée]generering|\\bbrainstorm|\\bpost-?it|\\bgruppearbejde|\\bgrupparbete|\\bgruppearbeid|\\bgruppedrøftelse|\\bretrospektiv|\\bretrospective|\\bseminar|\\bseminarium',
)

/** A lone letter after the word must be a capital; the caller looks, since the patterns fold case. */
const ordinal = '(?:\\s*nr\\.?)?(?:\\s*(?=\\d)|\\s+)(\\d{1,2}|[ivx]{1,4}|\\p{L})'
const collected = '(?:(?:opsamling|opsummering|oppsummering|sammanfattning|uppsamling|input|innspill|inspel|noter|notat|referat|svar|besvarelse) (?:fra|från|af|av) )?'

/** "Tema 1", "Bord 3: Trafik", "Grupp 2 – skola", "Opsamling fra gruppe 2". Groups: the word, its number, mark, what follows. */
export const themeLabel = words(`^${collected}(tema|theme|emne|delemne|fokusområde|område|gruppe|grupp|grp\\.?|bord|kafébord|cafébord|station|stasjon|spor|spår|værksted|verkstad|verksted)${ordinal}(?![\\p{L}\\p{N}])\\s*([.:)–—-]\\s*)?(.*)$`, 'isu')

/** "Spørgsmål 1: …", "Fråga 2", "Spm. 3". Groups: number, mark, what follows. */
export const questionLabel = words(`^(?:arbejds)?(?:spørgsmål|spørsmål|fråga|frågeställning|question|spm\\.?|opgave|oppgave|uppgift)${ordinal}(?![\\p{L}\\p{N}])\\s*([.:)–—-]\\s*)?(.*)$`, 'isu')

/** "A1. Hur …?", "B.2) …": a question coded with its theme's letter. Groups: letter, number, what follows. */
export const codedQuestion = /^([A-ZÆØÅÄÖ])\.?\s?(\d{1,2})\s?[.):]\s+(.+)$/su

/** "A. Hur jobbar ni?": a theme with a letter. Groups: letter, what follows. */
export const letteredTheme = /^([A-ZÆØÅÄÖ])[.):]\s+(.+)$/su

/** Headings around the input that hold no input. */
export const housekeeping = words(
  '^(?:\\d+[.)]\\s*)?(?:program(?:met|punkter)?|dagsorden|dagordning|agenda|tidsplan|tidplan|kjøreplan|deltagere|deltager(?:ne|liste)|deltagare|deltakere|til stede|tilstede|närvarande|tid og sted|tid och plats|dato|datum|sted|plats'
  + '|baggrund|bakgrund|bakgrunn|formål(?:et)?|syfte(?:t)?|indledning|inledning|innledning|introduktion|introduksjon|velkomst|velkommen|välkomna?|velkommen og .{0,40}|om (?:dagen|workshoppen|mødet|møtet|mötet|undersøgelsen)|metode|metod|proces(?:sen)?|process(?:en)?|prosess(?:en)?'
  + '|næste skridt|videre proces|nästa steg|neste steg|videre prosess|fortsatt arbete|det videre arbejde|kontakt|tak for .{0,40}|tack för .{0,40}|takk for .{0,40}|beslutninger|beslut|vedtak|referat|protokoll|bilag|bilagor|vedlegg|praktisk(?: information)?|praktiske oplysninger|indhold|indholdsfortegnelse|innehåll|innhold)(?:\\s*[:.])?$',
)

/** What comes after the input: dots counted, voices and sums of the day, what is taken further. */
const after = words(
  '^(?:\\d+[.)]\\s*)?(?:(?:prik|prikke|prick|punkt|fler|dot)-?\\s?(?:afstemning|röstning|omröstning|avstemning|stemning|votering)|afstemning(?:en)?|avstemning(?:en)?|omröstning(?:en)?|avrøysting|(?:gemensamma |fælles |felles |vores |våra |våre )?prioriter(?:ing|inger|ingar|ede|ade|te)(?: (?:af|av|frågor|spørgsmål|spørsmål|forslag|förslag|idéer|ideer|ønsker|punkter|emner|tiltag|tiltak))?'
  + '|(?:flest|mest|fleste) (?:stemmer|prikker|prickar|röster|røyster)|(?:fælles|felles|gemensam) tavl[ea]|(?:sammanfattande|opsummerende|oppsummerende|afsluttende|avslutande|avsluttende) (?:röster|ord|bemærkninger|kommentarer|stemmer)|citat(?:er)?|(?:opsamling|opsummering|oppsummering|oppsamling|uppsamling|summering|samling) i (?:plenum|salen|storgrupp(?:en)?)'
  + '|sammanfattning|sammenfatning|sammendrag|samandrag|konklusion(?:er)?|konklusjon(?:er)?|slutsatser|det (?:går|tar|tager|tek|ta) vi (?:videre|vidare)(?: med)?|(?:vejen|veien|vägen|vegen) (?:videre|vidare|framåt|frem)|(?:hvad|hva|vad|kva) (?:sker|skjer|händer) (?:der )?(?:nu|nå|no|videre))(?!\\p{L}).{0,60}$',
)
/** What did not belong to any question, hung aside on the wall. */
export const parked = words('^(?:parkeringsplads(?:en)?|parkering(?:en)?|parkeringsplass(?:en)?|p-plads(?:en)?|p-plats(?:en)?|uden for emne(?:t|rne)?|utenfor tema(?:et)?|utanför ämnet)$')
/** A question asked and left blank. */
const blank = words('^(?:[^:]{2,30}:\\s*)?[(\\[]?(?:ikke besvaret|ikke svart|ikke besvart|ikkje svart|ubesvaret|ubesvart|ej besvarad|inte besvarad|intet svar|inget svar|ingen svar|inga svar|ingen input|ingen innspill|inga inspel|blank|tom|tomt)[)\\]]?\\.?$')
const people = words('^(?:gruppens |gruppas |bordets |gruppe)?(?:deltagere|deltagerne|deltakere|deltakarar|deltagare|medlemmer|medlemmar|bordvært|bordværter|cafévært|bordvert|kafévert|bordsvärd|kafévärd|facilitator|tovholder|ordstyrer|møteleder|samtalsledare|noter ved|ved bordet)(?: \\d{1,2})?\\s*:\\s*(?=\\S)')

/** A short line after which no more input is told. */
export function comesAfter(line: string): boolean {
  return line.length < 110 && after.test(line)
}

/** "-" alone, a line of dots to write on, "(ikke besvaret)". */
export function saysNothing(line: string): boolean {
  return /^[\s.…_\-–—*•·]*$/u.test(line) || (line.length < 60 && blank.test(line))
}

const clock = '\\d{1,2}(?:[.:]\\d{2})'
/** "09.00 Velkomst", "kl. 10-10.30 Gruppearbejde": a line of the programme. */
const programmeLine = new RegExp(`^(?:kl\\.?\\s*)?(?:${clock}|(?<=kl\\.?\\s{0,2})\\d{1,2})(?:\\s*[-–—]\\s*(?:kl\\.?\\s*)?\\d{1,2}(?:[.:]\\d{2})?)?(?:\\s|:|$)`, 'iu')

/** A line that closes the document rather than saying something in it. */
const closingLine = words('^(?:med venlig hilsen|venlig hilsen|vänliga hälsningar|med vänlig hälsning|med vennlig hilsen|vennlig hilsen|mvh\\b|hilsen\\b|/\\s?\\p{Lu}|referent\\s*:|referat (?:ved|v\\.)|sekreterare\\s*:|noter(?:et|at) af|tak for|tack för|takk for|vid pennan|nedtecknat av|antecknat av|sammanställt av|samlet af|sammenfattet af|sammenskrevet af|notert av|ført i pennen|dokumentation\\s*:|side \\d|sida \\d)')

/** A line among the input that says nothing of it: a time of the programme, a greeting, who took the notes. */
export function isAside(line: string): boolean {
  if (/^\d{1,3}$/.test(line)) return true
  return (/^[\dkK]/.test(line) && programmeLine.test(line)) || (/^[aAdDfFmMvVhH/rRsSnNtT]/.test(line) && closingLine.test(line)) || (line.includes(':') && people.test(line.slice(0, 60)))
}
