import { datesIn, isoDate, type FoundDate } from '../dates.ts'
import { datedDocument, documentWord, eventWord, meetingWord, programmeWord } from '../lexicon/reference-words.ts'
import type { Block } from '../layout.ts'
import type { Reference, Span } from '../reading.ts'
import { sentencesOf, type Sentence, type Sheet } from '../sheet.ts'
import { caseNumbersIn } from './case-numbers.ts'
import { pastDay } from './dates-without-year.ts'
import { lawsIn } from './laws.ts'
import { eachPlace } from './neighbours.ts'
import { isJoinedName, quotedAfter, titledAfter } from './title-names.ts'

/**
 * What ties the document to others: meetings and events by date, case numbers, acts, documents and
 * programmes by name. Each case, act, document and programme once, where it first stands; the
 * document's own date is no reference. `date` is ISO; a day without year gets the document's year
 * only where that is the one fitting reading.
 */
export function readReferences(sheet: Sheet, ownDate: string | null): Reference[] {
  const { text } = sheet
  const found: Reference[] = []
  const once = new Set<string>()
  for (const block of sheet.blocks) {
    const [start, end] = block.span
    if (end - start < 5 || isAddress(text, start, end)) continue
    cases(block)
    const stretch = text.slice(start, end)
    if (/\d/.test(stretch) && dayHint.test(stretch)) for (const sentence of sentencesOf(text, start, end)) dated(sentence)
    if (/lov|lag|§|balken|GDPR|förordning|forordning|SoL|LSS/.test(stretch)) for (const law of lawsIn(text, start, end, sheet.language)) pushOnce('law', law.span)
    if (nameHint.test(stretch)) named(block, stretch)
  }
  mentionedNames(text, (span) => pushOnce('programme', span))
  return found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])

  function cases(block: Block): void {
    const [start, end] = block.span
    const alone = end - start < 30 && /^[\p{Lu}\d][\p{Lu}\d./: -]+$/u.test(text.slice(start, end))
    for (const one of caseNumbersIn(text, start, end, alone || block.role?.is === 'caseNumber')) pushOnce('case', one.span)
  }

  function dated(sentence: Sentence): void {
    for (const date of datesIn(text, sentence.span[0], sentence.span[1])) {
      const value = dayOf(date, sentence.text.slice(0, Math.max(0, date.whole[0] - sentence.span[0])), ownDate)
      if (value !== null && value === ownDate) continue
      const one = meetingAt(text, sentence, date, value) ?? eventAt(text, sentence, date, value)
      if (one !== null && !found.some((other) => other.kind === one.kind && other.span[0] < one.span[1] && one.span[0] < other.span[1])) found.push(one)
    }
  }

  function named(block: Block, stretch: string): void {
    const [start, end] = block.span
    for (const word of stretch.matchAll(programmeWord)) {
      const at = start + word.index + word[0].length
      const span = quotedAfter(text, at, end) ?? (/(?:et|en|met|ets|mets|ken|in|ket)$/u.test(word[0]) || /^[\p{Ll}]/u.test(word[0]) ? titledAfter(text, at, end) : null)
      if (span !== null) pushOnce('programme', span)
    }
    for (const word of stretch.matchAll(documentWord)) {
      const span = quotedAfter(text, start + word.index + word[0].length, end)
      if (span !== null) pushOnce('document', span)
    }
    for (const one of stretch.matchAll(datedDocument)) pushOnce('document', [start + one.index, start + one.index + one[0].length])
  }

  function pushOnce(kind: Reference['kind'], span: Span): void {
    const words = text.slice(span[0], span[1])
    const key = `${kind} ${words.toLowerCase().replace(/\s+/g, ' ')}`
    if (once.has(key) || found.some((other) => other.kind === kind && other.span[0] <= span[0] && other.span[1] >= span[1])) return
    once.add(key)
    found.push({ kind, text: words, date: null, body: null, span })
  }
}

const dayHint = /mød|møt|möt|referat|protokol|sammantr|camp|workshop|semina|konfer|temadag|forsamling|studie|hackathon|besl|vedtak|behandl|indviels|messe/i
const nameHint = /program|proje[ck]t|prosjekt|strategi|indsats|satsning|kampagne|kampanj|initiativ|vision|udviklingstræk|notat|rapport|redeg|redog|politik|vejled|veiled|vägled|håndbo|handbok|retningslin|riktlin|plan|bilag|dokument|publikation|undersøg|undersök|utredning|Budget|Budsjett|Regnskab|Årsr/

function isAddress(text: string, start: number, end: number): boolean {
  return text.startsWith('http', start) && !/\s/.test(text.slice(start, end))
}

/** A past day of the document's year; a coming one only where "næste" says so. */
function dayOf(date: FoundDate, before: string, ownDate: string | null): string | null {
  if (date.value !== null || ownDate === null) return date.value
  if (/(?:næste|nästa|neste|kommende|kommande)(?:\s\p{L}+){0,3}[^.]{0,20}$/iu.test(before)) {
    const same = isoDate(Number(ownDate.slice(0, 4)), date.month, date.day)
    return same >= ownDate ? same : null
  }
  return pastDay(date, ownDate)
}

/** "referat fra den 22. maj", "På udvalgets møde den 4. maj", "Beslutning i Udvalget den …". */
function meetingAt(text: string, sentence: Sentence, date: FoundDate, value: string | null): Reference | null {
  const from = Math.max(sentence.span[0], date.whole[0] - 90)
  const before = text.slice(from, date.whole[0])
  const word = lastOf(meetingWord, before)
  if (word === null || word.index + word[0].length < before.length - 60 || /[.;]\s/.test(before.slice(word.index + word[0].length))) return null
  const between = before.slice(word.index + word[0].length)
  if (!/^(?:\s|,|:|\()*(?:(?:i|fra|från|af|av|den|d\.|på|holdt|hållet|ordinære|ekstraordinære|afholdt|blev|til)\s*|\p{Lu}[\p{L}-]*\s*|og\s|och\s|[\p{Ll}]+(?:udvalg|udvalget|gruppe|gruppen|chefgruppe|chefmøde|nämnd|nämnden|utvalg|utvalget|råd|rådet|bestyrelse|bestyrelsen|styre|styret|styrelsen)\s*|for\s)*$/u.test(between)) return null
  const body = bodyBeside(text, from + word.index, from + word.index + word[0].length, sentence.span[0], date.whole[0])
  if (/^(?:beslut|vedtak|behandl)/iu.test(word[0]) && body === null) return null
  const start = body !== null && body.span[0] < from + word.index ? body.span[0] : from + word.index
  const span: Span = [start, date.span[1]]
  return { kind: 'meeting', text: text.slice(span[0], span[1]), date: value, body: body?.name ?? null, span }
}

/** "Byudvalgets møde", "møde i Byudvalget", "referat af Byudvalgets møde". */
function bodyBeside(text: string, start: number, end: number, from: number, to: number): { name: string; span: Span } | null {
  const before = /(\p{Lu}[\p{L}-]*(?: (?:for|og|&|i)? ?[\p{L}-]+){0,5}?s) $/u.exec(text.slice(Math.max(from, start - 70), start))
  if (before !== null && !/^(?:Dagens|Sidstes?|Årets|Seneste|Nästa|Næste|Forrige|På)\s?/u.test(before[1]!)) {
    const words = before[1]!.replace(/^(?:På|Ved|Vid|I|Efter|Under)\s+/u, '')
    const name = words.slice(0, -1)
    const at = start - 1 - words.length
    return { name, span: [at, at + name.length] }
  }
  const after = /^ (?:i|af|av|fra|for) ((?:\p{Lu}[\p{L}-]*)(?: (?:(?:for|og|och|&|i) )?[\p{L}-]+){0,5}?)(?= (?:den|d\.|på|\d|kl)|,|\s*\d)/u.exec(text.slice(end, to + 2))
  if (after === null || /^(?:Den|Mandag|Tirsdag|Onsdag|Torsdag|Fredag)$/iu.test(after[1]!)) return null
  const at = end + after[0].length - after[1]!.length
  return { name: after[1]!.replace(/s(?: møde| møte| möte)?$/u, (tail) => (tail.length > 1 ? '' : tail)), span: [at, at + after[1]!.length] }
}

/** "campen den 24. maj", "Den 24. maj blev der afholdt en workshop". */
function eventAt(text: string, sentence: Sentence, date: FoundDate, value: string | null): Reference | null {
  const before = text.slice(Math.max(sentence.span[0], date.whole[0] - 60), date.whole[0])
  const ahead = lastOf(eventWord, before)
  if (ahead !== null && /^(?:\s|,|\()*(?:(?:om|i|på|for|den|d\.|afholdt|holdes|afholdes)\s*|[\p{L}-]+\s){0,6}$/u.test(before.slice(ahead.index + ahead[0].length))) {
    return make([date.whole[0] - before.length + ahead.index, date.span[1]])
  }
  const after = text.slice(date.span[1], Math.min(sentence.span[1], date.span[1] + 60))
  eventWord.lastIndex = 0
  const behind = eventWord.exec(after)
  if (behind === null || /[,;]/.test(after.slice(0, behind.index)) || !/(?:afhold|hold|håll|arrang|var\s|er\s|blev|ble\s|genom|gjennom|deltog|deltok)/iu.test(after.slice(0, behind.index))) return null
  return make([date.span[0], date.span[1] + behind.index + behind[0].length])

  function make(span: Span): Reference {
    return { kind: 'event', text: text.slice(span[0], span[1]), date: value, body: null, span }
  }
}

function lastOf(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0
  let last: RegExpExecArray | null = null
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) last = found
  return last
}

/** A name once in quotes and again without them, joined as programmes are ("Forår i Nordby"), is a programme by name. */
function mentionedNames(text: string, take: (span: Span) => void): void {
  for (const quotes of ['"', '“', '”', '»', '«']) {
    eachPlace(text, quotes, (at) => {
      const span = quotedAfter(text, at, Math.min(text.length, at + 70))
      if (span === null || span[0] !== at + 1) return
      const words = text.slice(span[0], span[1])
      if (!isJoinedName(words)) return
      for (let other = text.indexOf(words); other >= 0; other = text.indexOf(words, other + words.length)) {
        if (other !== span[0] && !/["“”»«']/.test(text[other - 1] ?? ' ')) return take(span)
      }
    })
  }
}
