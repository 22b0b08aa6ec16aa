import { datesIn } from '../dates.ts'
import { comingDay } from './dates-without-year.ts'

const cue = /(?<![\p{L}])(?:senest|senast|inden|innen|før|före|deadline|innan|frist(?:en)?|klart? till?|færdigt? til|til|till|ferdig til)(?: (?:er|är|den|d\.|ved|med|i))*:?\s+(?:den |d\. ?)?/giu
const inWords = /^(?:(?:udgangen|utgången|utgangen|slutningen|slutten|slutet|starten|midten|begyndelsen) (?:af|av) [\p{L}\d. ]{2,30}|(?:næste|nästa|neste) (?:ordinære )?(?:møde|mødet|möte|mötet|møte|møtet|uge|vecka|uke|gang|gång|styremøte|styrelsemøde|styrelsemöte|udvalgsmøde)|jul(?:en|a)?|nytår|nyår|nyttår|påske(?:n)?|sommerferien|sommaren|sommeren|efterårsferien|(?:uge|vecka|uke) \d{1,2}|Q[1-4](?: \d{4})?|\d\. kvartal(?: \d{4})?|årsskiftet|(?:januari?|februari?|marts|mars|april|maj|mai|juni|juli|augusti?|september|oktober|november|december|desember)(?: \d{4})?)(?!\p{L}| \d)/iu
const weakCue = /^(?:til|till|før|före|inden|innen|innan)/iu

/** When something is due in a sentence: the ISO date (the document's year where the day is still to come), else the words as they stand; null when nothing is said. */
export function dueIn(text: string, start: number, end: number, ownDate: string | null = null): string | null {
  const stretch = text.slice(start, end)
  cue.lastIndex = 0
  for (let found = cue.exec(stretch); found !== null; found = cue.exec(stretch)) {
    const at = start + found.index + found[0].length
    const date = datesIn(text, Math.max(start, at - 1), Math.min(end, at + 40))[0]
    const weak = weakCue.test(found[0])
    if (date !== undefined && date.whole[0] <= at + 2 && !(weak && /^til/iu.test(found[0]) && isPlaceOfADay(stretch.slice(0, found.index)))) return comingDay(date, ownDate) ?? text.slice(date.span[0], date.span[1]).replace(/\.$/, '')
    const words = inWords.exec(text.slice(at, Math.min(end, at + 50)))
    if (words === null || (weak && isPlaceOfADay(stretch.slice(0, found.index)))) continue
    const exact = /^(?:næste|nästa|neste)/iu.test(words[0]) ? datesIn(text, at + words[0].length, Math.min(end, at + words[0].length + 30))[0] : undefined
    if (exact !== undefined && /^\s*(?:den|d\.)?\s*$/u.test(text.slice(at + words[0].length, exact.whole[0]))) return comingDay(exact, ownDate) ?? text.slice(exact.span[0], exact.span[1])
    return words[0].trim()
  }
  const said = weekOrMeeting.exec(stretch)
  return said?.[1] ?? said?.[2] ?? said?.[3] ?? condition.exec(stretch)?.[1] ?? null
}

/** "udsendes i uge 43", "afklares på næste møde": no deadline in words, yet when it is done. */
const weekOrMeeting = /(?<!\p{L})(?:i ((?:uge|vecka|uke|veke) \d{1,2}|(?:januari?|februari?|marts|mars|april|maj|mai|juni|juli|augusti?|september|oktober|november|december|desember)(?: \d{4})?)|(?:på|ved|vid) ((?:næste|nästa|neste) (?:møde|möte|møte))|((?:næste|nästa|neste) (?:uge|vecka|uke|veke|måned|månad)|(?:efter|etter|om) (?:\d{1,2}|en|et|ett|to|två|tre|fire|fyra|fem|seks|sex|otte|åtta|ni|ti|tio|tolv) (?:uger?|veckor|uker|veker|måneder|måned|månader|månad|månadar|år)))(?!\p{L})/iu

/** "når aftalen er underskrevet": what the task waits for, as written. */
const condition = /(?<!\p{L})((?:når|när|så snart|så fort|efter at|etter at) [^.;:?!()\n]{6,120})/iu

/** "fra den 8. maj til den 3. juni", "mødet udskydes til": a stretch or another day, no deadline. */
function isPlaceOfADay(before: string): boolean {
  return /(?:fra|från|udsk\p{L}+|flyt\p{L}+|utset\p{L}+|skjut\p{L}+|periode\p{L}*)\s[^.]*$/iu.test(before)
}

/** What stands after "Frist:" or in a column of deadlines. */
export function dueFrom(words: string): string | null {
  const clean = words.replace(/[*_]/g, '').trim().replace(/[.;,]$/, '')
  if (clean === '' || /^[-–—?]+$/.test(clean)) return null
  const date = datesIn(clean)[0]
  if (date !== undefined && date.value !== null && date.whole[0] <= 3 && date.whole[1] >= clean.length - 1) return date.value
  return clean.length > 80 ? null : clean
}
