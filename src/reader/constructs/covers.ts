import { datesIn, isoDate, type FoundDate } from '../dates.ts'
import { away, coverHint, pointsBack, reports, standInIs, standsIn, standsInFor } from '../lexicon/covers.ts'
import { isOffice } from '../lexicon/names.ts'
import type { Cover } from '../reading.ts'
import { sentencesOf, type Sentence, type Sheet } from '../sheet.ts'
import { stretchOfDays } from './dates-without-year.ts'
import { nameAfter, nameBefore } from './person-names.ts'

interface Absence {
  who: string | null
  start: number
  end: number
  from: FoundDate | null
  to: FoundDate | null
}

/**
 * Somebody stands in for somebody: "Formanden oplyste, at han holder ferie fra … til …. Anna træder ind."
 * Days without year get the document's year where only one fits, else null. An absence without
 * anybody standing in is no cover.
 */
export function readCovers(sheet: Sheet, ownDate: string | null): Cover[] {
  const covers: Cover[] = []
  if (!coverHint.test(sheet.text)) return covers
  for (const block of sheet.blocks) {
    if (block.span[1] - block.span[0] < 15 || !coverHint.test(sheet.text.slice(block.span[0], block.span[1]))) continue
    let absence: Absence | null = null
    for (const sentence of sentencesOf(sheet.text, block.span[0], block.span[1])) {
      const here = absenceIn(sheet.text, sentence)
      const cover = coverIn(sheet.text, sentence, here ?? absence, ownDate)
      if (cover !== null) {
        covers.push(cover)
        absence = null
      } else absence = here
    }
  }
  return covers
}

function absenceIn(text: string, sentence: Sentence): Absence | null {
  const found = away.exec(sentence.text)
  if (found === null) return null
  const verb = sentence.span[0] + found.index
  const { from, to } = periodOf(text, verb, sentence.span[1])
  return { who: subjectOf(text, sentence, verb), start: sentence.span[0], end: sentence.span[1], from, to }
}

/** Who is meant before a verb; "hun" is the sentence's own subject when it reports, else nobody. */
function subjectOf(text: string, sentence: Sentence, verb: number): string | null {
  const before = text.slice(sentence.span[0], verb).trimEnd()
  const last = /[\p{L}'’.-]+$/u.exec(before)?.[0] ?? ''
  if (!pointsBack.test(last)) return holderBefore(text, verb, sentence.span[0])
  const reporting = reports.exec(sentence.text)
  if (reporting === null || sentence.span[0] + reporting.index >= verb) return null
  return holderBefore(text, sentence.span[0] + reporting.index, sentence.span[0])
}

/** A name or an office ("kommunaldirektøren") right before a place. */
function holderBefore(text: string, at: number, from: number): string | null {
  const word = /[\p{L}-]+(?=\s*$)/u.exec(text.slice(Math.max(from, at - 60), at))?.[0]
  if (word !== undefined && isOffice(word)) return word
  return nameBefore(text, at, from)?.text ?? null
}

function holderAfter(text: string, at: number, to: number): string | null {
  const word = /^\s*([\p{L}-]+)/u.exec(text.slice(at, Math.min(to, at + 60)))?.[1]
  if (word !== undefined && isOffice(word)) return word
  return nameAfter(text, at, to)?.text ?? null
}

function coverIn(text: string, sentence: Sentence, absence: Absence | null, ownDate: string | null): Cover | null {
  const start = sentence.span[0]
  const end = sentence.span[1]
  const named = standsInFor.exec(sentence.text)
  if (named !== null) {
    const covering = holderBefore(text, start + named.index, start)
    const after = start + named.index + named[0].length
    const absent = holderAfter(text, after, end) ?? (isPronoun(text.slice(after, Math.min(end, after + 12))) ? absence?.who ?? null : null)
    if (covering !== null && absent !== null) return make(covering, absent, joined(absence, periodOf(text, start + named.index, end)))
  }
  if (absence === null) return null
  const is = standInIs.exec(sentence.text)
  const covering = is !== null ? holderAfter(text, start + is.index + is[0].length, end) : coveringBefore()
  return covering === null ? null : make(covering, absence.who, absence)

  function coveringBefore(): string | null {
    const found = standsIn.exec(sentence.text)
    return found === null ? null : holderBefore(text, start + found.index, start)
  }

  function make(who: string, absent: string | null, period: { from: FoundDate | null; to: FoundDate | null }): Cover {
    const days = stretchOfDays(period.from, period.to, ownDate)
    return { absent, covering: who, from: days.from, to: days.to, span: [absence === null ? start : Math.min(absence.start, start), end] }
  }
}

function isPronoun(words: string): boolean {
  return /^\s*(?:ham|hende|hendes|henne|honom|han|hun|hon|dem|ho|henne)(?!\p{L})/iu.test(words)
}

/** The absence tells from when, the cover until when; either may tell both. */
function joined(absence: Absence | null, cover: { from: FoundDate | null; to: FoundDate | null }): { from: FoundDate | null; to: FoundDate | null } {
  return { from: cover.from ?? absence?.from ?? null, to: cover.to ?? absence?.to ?? null }
}

/** "fra den 8. maj til den 3. juni", "8.–12. maj", "til og med 5. maj". */
function periodOf(text: string, from: number, to: number): { from: FoundDate | null; to: FoundDate | null } {
  const dates = datesIn(text, from, to)
  const first = dates[0]
  if (first === undefined) return { from: null, to: null }
  const span = /(?<!\d)(\d{1,2})\.?\s?(?:[-–]|til(?: og med)?|till(?: och med)?)\s?(?:den |d\. ?)?$/u.exec(text.slice(from, first.whole[0]))
  if (span !== null && Number(span[1]) >= 1 && Number(span[1]) < first.day) return { from: { ...first, day: Number(span[1]), value: first.year === null ? null : isoDate(first.year, first.month, Number(span[1])) }, to: first }
  const ends = /(?:til|till|t\.?o\.?m\.?|indtil|frem til|fram till)(?:\s+og\s+med|\s+och\s+med)?(?:\s+den|\s+d\.)?\s*$/iu.test(text.slice(from, first.whole[0]))
  return ends ? { from: null, to: first } : { from: first, to: dates[1] ?? null }
}
