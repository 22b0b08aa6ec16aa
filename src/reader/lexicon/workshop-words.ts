import { words } from '../words.ts'

/** Words that make a document a workshop's input when they stand in its head. */
export const workshopTitle = words(
  '\\bworkshop|\\bcaf[ée]-?\\s?(?:møde|samtal|dialog)|\\bkaf[ée]-?\\s?(?:dialog|samtal|møte|bord)|\\bdialog(?:møde|möte|møte|dag|dagar|verksted)?\\b|\\bborgermøde|\\bmedborgardialog|\\bfolkemøte'
  + '|\\bfremtidsværksted|\\bfremtidsverksted|\\bframtidsverkstad|\\bværksted|\\bverkstad|\\bverksted|\\btemadag|\\btemamøde|\\btemamøte|\\bstormøde|\\ballmøte|\\bstormöte'
  + '|\\binput (?:fra|från|til|till)|\\binnspill (?:fra|til)|\\binspel (?:från|till)|\\b(?:opsamling|opsummering|oppsummering|sammanfattning|uppsamling) (?:fra|från|på|af|av)'
  + '|\\bid[ée]generering|\\bbrainstorm|\\bpost-?it|\\bgruppearbejde|\\bgrupparbete|\\bgruppearbeid|\\bgruppedrøftelse|\\bretrospektiv|\\bretrospective|\\bseminar|\\bseminarium',
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
const clock = '\\d{1,2}(?:[.:]\\d{2})'
/** "09.00 Velkomst", "kl. 10-10.30 Gruppearbejde": a line of the programme. */
const programmeLine = new RegExp(`^(?:kl\\.?\\s*)?(?:${clock}|(?<=kl\\.?\\s{0,2})\\d{1,2})(?:\\s*[-–—]\\s*(?:kl\\.?\\s*)?\\d{1,2}(?:[.:]\\d{2})?)?(?:\\s|:|$)`, 'iu')

/** A line that closes the document rather than saying something in it. */
const closingLine = words('^(?:med venlig hilsen|venlig hilsen|vänliga hälsningar|med vänlig hälsning|med vennlig hilsen|vennlig hilsen|mvh\\b|hilsen\\b|/\\s?\\p{Lu}|referent\\s*:|referat (?:ved|v\\.)|sekreterare\\s*:|noter(?:et|at) af|tak for|tack för|takk for|side \\d|sida \\d)')

/** A line among the input that says nothing of it: a time of the programme, a greeting, who took the notes. */
export function isAside(line: string): boolean {
  return (/^[\dkK]/.test(line) && programmeLine.test(line)) || (/^[mMvVhH/rRsSnNtT]/.test(line) && closingLine.test(line))
}
