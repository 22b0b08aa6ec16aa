import { datesIn } from '../dates.ts'
import type { Passage } from '../reading.ts'
import { passage } from '../sheet.ts'

const kindWord = '(?:beslutnings|møde|mødes|foreløbigt\\s+|møte|sammanträdes|mötes|styrelse|styre|årsmötes|kort\\s+)?(?:referat(?:et|er)?|protokoll?(?:en)?|minnesanteckningar|anteckningar|dagsorden(?:en|er)?|dagsordner|dagordning|agenda|kallelse|innkalling|indkaldelse|saksliste|sakliste|møtebok|møtenotat|notat|föredragningslista|minutes|notes|notater|beslutningsprotokol|mødeindkaldelse|møteinnkalling|utkast|udkast|foreløbig|foreløpig)'
const kindAhead = new RegExp(`^(?:${kindWord}(?:\\s+(?:og|och|\\/|&)\\s+${kindWord})?)[\\s:.,–—-]*(?:(?:af|av|fra|frå|från|for|för|til|till|ved|vid|over|i|det|den|nr\\.?\\s*\\d+|on|of|from)\\s+)*`, 'iu')
const kindBehind = new RegExp(`[\\s,:–—-]+${kindWord}[\\s.:]*$`, 'iu')
const meetingAhead = /^(?:(?:ekstraordinært|ekstraordinær|extra|extraordinarie|ordinært|ordinarie|ordinær|konstituerende|konstituerande|fysisk|digitalt|første|andet|tredje|\d+\.)\s+)*(?:møde|møte|möte|mødet|møtet|mötet|samling|session|sammanträde|meeting)\s+(?:(?:nr\.?\s*)?\d+\s+)?(?:i|med|for|för|mellem|mellom|mellan|hos|på|vid|in|of)\s+/iu
/** "Personalemøde i Børnehuset Nord", "Teammøde, dagvagten": staff meetings, whose body is the unit. */
const staffMeeting = /^(?:personalem(?:ø|ö)[td]e|personalm(?:ø|ö)[td]e|medarbejdermøde|teamm(?:ø|ö)[td]e|afdelingsmøde|avdelingsmøte|husmøde|arbetsplatsträff|apt|ledermøde|gruppemøde|chefgruppemøde|avdelningsmöte|enhetsmöte)(?:t)?(?:\s+med\s+MED[- ]?status)?(?:\s*[,:–-]\s*|\s+(?:i|på|for|för|vid|ved|med|frå|fra|från|hos)\s+|\s+|$)/iu
/** A mail's subject carries what was done with it. */
const mailAhead = /^(?:sv|vs|re|fw|fwd|vb|svar)\s*:\s*/iu
const meetingBehind = /(?:\s+(?:(?:nr\.?\s*)?\d+\.?\s+)?|[-–\s]+)?(?:møde|møte|möte|mødet|møtet|mötet|sammanträde|meeting)(?:\s*(?:nr\.?|#)?\s*\d+)?$/iu
/** "ekstraordinært", "ordinarie", "det midlertidige": the sort of meeting, no part of the name. */
const sortAhead = /^(?:den\s+|det\s+)?(?:ekstraordinær[t]?|extra|extraordinarie|ordinær[t]?|ordinarie|konstituerende|konstituerande|midlertidige|årlige)\s+/iu
/** Words that name who meets; a line with one of them may be a body's name. */
export const bodyWord = /(?:udvalg|utvalg|utval|utskott|nämnd|nemnd|nævn|råd|bestyrelse|styrelse|styre|forum|gruppe|grupp|direktion|byråd|kommunalbestyrelse|kommunestyre|formannskap|kommunfullmäktige|fullmäktige|kommunstyrelse|komite|komité|kommitté|team|forsamling|generalforsamling|årsmøte|årsmöte|stämma|stämman|ledelse|ledning|HMED|LMED|board|kreds|netværk|nätverk|nettverk|sekretariat|forvaltning|afdeling|klubb?|forening|förening|samråd|koordination|udvalget|repræsentantskab|menighedsråd|sokneråd|fellesråd|chefgruppe|chefforum)(?:s|et|en|n|a|arna|erne|ene|ets|ens)?(?![\p{L}])/iu

/**
 * The body a title line names: "REFERAT Chefforum d. 01-11-2012" → Chefforum,
 * "Møte i klima- og miljøutvalget 2. mars 2023" → klima- og miljøutvalget.
 */
export function bodyInTitle(text: string, from: number, to: number): Passage | null {
  let start = from
  let end = to
  const firstBreak = text.slice(start, end).indexOf('\n')
  if (firstBreak >= 0) end = start + firstBreak
  if (end - start > 300) return null
  const pageMark = /\s+(?:sid[ea]?\s*)?\d{1,3}\s?\(\d{1,3}\)\s*$/iu.exec(text.slice(start, end))
  if (pageMark !== null) end = start + pageMark.index
  const first = text.slice(start, end).split(/\t|\s{3,}/u)[0]!
  if (bodyWord.test(first)) end = start + first.length
  const dates = datesIn(text, start, end)
  for (const date of dates) {
    const before = text.slice(start, date.whole[0]).trimEnd().replace(/[\s,.:;(–—-]*(?<![\p{L}])(?:(?:den|d\.|d|dato|datum|afholdt|afholdes|kl\.?|møde den|mødet den|på|onsdag|the)\s*)*$/iu, '')
    if (/\p{L}{3}/u.test(before.replace(kindAhead, ''))) {
      end = start + before.length
      break
    }
    const after = /^[\s,.:;)–—-]*/u.exec(text.slice(date.whole[1], end))![0].length
    start = date.whole[1] + after
  }
  let slice = text.slice(start, end)
  for (let round = 0; round < 4; round++) {
    const ahead = nonEmpty(kindAhead.exec(slice)) ?? meetingAhead.exec(slice) ?? staffMeeting.exec(slice) ?? sortAhead.exec(slice) ?? mailAhead.exec(slice) ?? /^\d{1,3}[.:]?\s+(?=\p{Lu})/u.exec(slice) ?? /^[\s\-–—:,#*"“]+/u.exec(slice)
    if (ahead === null || ahead[0] === '') break
    start += ahead[0].length
    slice = slice.slice(ahead[0].length)
  }
  const compound = compoundMeeting.exec(slice)
  if (compound !== null && bodyWord.test(compound[1]!) && !staffMeeting.test(slice)) return passage(text, start, start + compound[1]!.length)
  for (let round = 0; round < 4; round++) {
    const cut = slice.replace(/\s*\((?:[^)]*\p{Ll}+\s+){2,}[^)]*\)\s*$/u, '').replace(kindBehind, '').replace(/[\s,.:;(*"”–—-]+(?:kl\.?[\d.:\s–-]*|nr\.?\s*\d+(?:[/-]\d+)?|(?<![\d.]\.?)\d{1,4}|den|d\.?|uge \d+)?$/iu, '')
    const shorter = cut === slice ? withoutMeeting(slice) : cut
    if (shorter === slice) break
    slice = shorter
  }
  if (slice.trim().length < 2 || /^(?:møde|møte|möte|mødet|møtet|mötet|referat|protokoll?|dagsorden|et|den|nr)$/iu.test(slice.trim())) return null
  if (!/\p{L}{2}/u.test(slice) || /^kl\.?$/iu.test(slice.trim())) return null
  return passage(text, start, start + slice.length)
}

/** A staff meeting's title names its unit, whatever that is called. */
export function namesStaffMeeting(line: string): boolean {
  return staffMeeting.test(line.replace(kindAhead, ''))
}

/** "skolebestyrelsesmøde på Engdalskolen": the body stands in the compound. */
const compoundMeeting = /^(\p{L}{4,40}?)s?(?:m(?:ø|ö)[td]e)(?:t)?\s+(?:på|i|ved|hos|for|för|vid)\s+\S/u

function nonEmpty(found: RegExpExecArray | null): RegExpExecArray | null {
  return found === null || found[0] === '' ? null : found
}

/** "styregruppemøde" → "styregruppe", "bestyrelsesmøde" → "bestyrelse", "Heat Control møde" → "Heat Control". */
function withoutMeeting(slice: string): string {
  const found = meetingBehind.exec(slice)
  if (found === null || found.index === 0) return slice
  const left = slice.slice(0, found.index)
  const compound = !/[\s–-]/.test(found[0][0]!)
  if (!compound) return left.replace(/(?<=\p{L}(?:et|en|an|ne|na))s$/u, '')
  if (!bodyWord.test(left) && !bodyWord.test(left.replace(/s$/u, ''))) return slice
  return left.replace(/(?<=\p{L}{4})s$/u, (s) => (bodyWord.test(left.slice(0, -1)) ? '' : s))
}
