import { datesIn } from '../dates.ts'
import type { Passage, Resume, Span } from '../reading.ts'
import { sentencesOf } from '../sheet.ts'
import { words } from '../words.ts'

const reasons = words('\\b(baggrunden for|begrundelse|begrundet i|begrunnelse|motivering|motiveringen|bakgrunden till|fordi|eftersom|då det|på grund af|grundet)\\b')

/** Why, kept apart from what was decided: the first later sentence that gives a reason. */
export function readRationale(text: string, span: Span, proseEnd: number): Passage | null {
  const slice = text.slice(span[0], proseEnd)
  if (!reasons.test(slice)) return null
  const sentences = sentencesOf(text, span[0], proseEnd)
  const at = sentences.findIndex((sentence, i) => reasons.test(sentence.text) && (i > 0 || /^(?:begrundelse|begrunnelse|motivering)/iu.test(sentence.text)))
  if (at < 0) return null
  const first = sentences[at]!
  let last = first
  for (const sentence of sentences.slice(at + 1)) {
    if (text.slice(last.span[1], sentence.span[0]).includes('\n')) break
    last = sentence
  }
  const place: Span = [first.span[0], last.span[1]]
  return { text: text.slice(place[0], place[1]), span: place }
}

const until = words('\\b(?:til|till|inden|senest|ved|på|den|indtil|efter|etter|innan)\\b')
const event = words('\\b(?:til efter|efter|till efter|etter|indtil|inden)\\s+((?:afholdelse[n]? af|afholdelse|behandlingen|møde[t]? med|gjennomføring|genomförande|afslutning|modtagelse|udløbet)[^.,;\\n]{2,80}|\\p{L}+en\\b[^.,;\\n]{0,60})')
const condition = words('\\b(?:hvis|såfremt|når|när|så snart|under forudsætning af|under förutsättning|dersom|om inte|förutsatt|forutsatt|indtil der (?:foreligger|er)|i avvaktan på|i påvente av|i påvente på|i afventning af|afventer|avventer|avventar|avvaktar|inväntar)\\b[^.\\n]{3,140}')
/** "til kontrakten er underskrevet", "tills utredningen är klar": what must have happened first. */
const untilDone = words('\\b(?:(?:ind|inn|fram )?til|tills|till dess(?: att)?|indtil|inntil|før|innan|efter at|etter at|efter att) (?!(?:den )?\\d|(?:det )?(?:næste|neste|nästa|førstkommende|kommende)|mø[dt]et?\\b|möte)(?:[\\p{L}\\d.-]+ ){1,9}?(?:er|bliver|blir|vert|blev|foreligger|föreligger|ligg føre|ligger klar|har|är|finns|finnes)(?!\\p{L})[^.\\n]{0,100}')
const nextMeeting = words('\\b((?:det )?(?:næste|kommende|førstkommende|nästa|neste|ekstraordinær\\p{L}*|senere)\\s+(?:ordinære\\s+)?(?:\\p{L}+)?(?:møde|møte|möte|sammanträde)\\p{L}*)(?![\\p{L}])')
const moves = words('udsæt|udsat|udskyd|udskudt|genoptag|tages op|bordl|utsett|utsatt|skjut|sköts|tas opp|tas upp|tek(?:es|ast)? opp|vender tilbage|afvent|avvent|avvakt|inväntar|påvente')

/** When a postponed matter returns: a date, an event or a condition, as written. */
export function readResume(text: string, span: Span): Resume | null {
  for (const sentence of sentencesOf(text, span[0], span[1])) {
    if (!moves.test(sentence.text) && !/genoptag|udsk/iu.test(sentence.text)) continue
    const date = until.test(sentence.text) ? (datesIn(text, sentence.span[0], sentence.span[1]).find((one) => one.value !== null)?.value ?? null) : null
    const needs = (condition.exec(sentence.text) ?? untilDone.exec(sentence.text))?.[0].trim() ?? null
    const happening = nextMeeting.exec(sentence.text)?.[1] ?? (needs === null ? event.exec(sentence.text)?.[1]?.trim() : undefined) ?? null
    if (date === null && happening === null && needs === null) continue
    return { date, event: happening, condition: needs, span: sentence.span }
  }
  return null
}

const leadPattern = words('\\bmed ((?:en |et |den |det )?\\p{L}[\\p{L}\\s-]{2,50}?) som (?:[^.,;]{0,60}? som )?(?:omdrejningspunkt|tovholder|ansvarlig|projektleder|projektledare|koordinator|ansvarig|prosjektleder|leder)\\b')
const takes = words('^\\s*(?:at |att )?((?:\\p{Lu}[\\p{L}-]+(?:\\s+(?:for|og|och|i|\\p{Lu}[\\p{L}-]+))*))\\s+(?:har ansvaret|er tovholder|er ansvarlig|får ansvaret|har mandat|är ansvarig|varetager|ansvarar)\\b', 'u')
const backing = words('\\b(?:bakker op|understøtter|bistår|stöttar|støtter op)\\b')

const hands = /omdrejning|tovholder|ansvar|projektled|prosjektled|koordinator|leder|mandat|varetager|bakker|understøtter|bistår|stöttar|støtter/iu

/** The unit or person a decision gives the lead to, and those who back it up, as written. */
export function readLead(text: string, span: Span): { lead: string | null; supporters: string[] } {
  let lead: string | null = null
  const supporters: string[] = []
  if (!hands.test(text.slice(span[0], span[1]))) return { lead, supporters }
  for (const sentence of sentencesOf(text, span[0], span[1])) {
    lead ??= leadPattern.exec(sentence.text)?.[1]?.trim() ?? takes.exec(sentence.text)?.[1]?.trim() ?? null
    const back = backersIn(sentence.text)
    if (back !== null) supporters.push(back)
  }
  return { lead, supporters }
}

/** What stands between the last "at" or comma and the verb: "og at [de øvrige fagområder] bakker op". */
function backersIn(sentence: string): string | null {
  const verb = backing.exec(sentence)
  if (verb === null) return null
  const before = sentence.slice(Math.max(0, verb.index - 90), verb.index)
  const cut = Math.max(before.lastIndexOf(','), before.lastIndexOf(' at '), before.lastIndexOf(' att '), before.lastIndexOf(':'))
  const who = before.slice(cut + 1).replace(/^\s*(?:og |och )?att? /u, '').trim()
  return who.length > 2 && who.length <= 60 ? who : null
}
