import type { Passage, Span, Votes } from '../reading.ts'
import { sentencesOf } from '../sheet.ts'
import { words } from '../words.ts'

const number = '(\\d{1,3})'
const forVotes = words(`(?:\\bfor(?: stemte)?\\s*:?\\s*${number}|\\bja\\s*:?\\s*${number}|${number} (?:stemte |stemmer |röster |røster )?(?:for\\b|ja\\b)|(?:vedtatt|vedtaget|godkendt|antaget) med ${number} (?:stemmer|røster|röster))`)
const againstVotes = words(`(?:\\b(?:imod|mot|nej|nei)(?: stemte)?\\s*:?\\s*${number}(?: stemmer)?|\\bmod ${number} stemmer|${number} (?:stemte |stemmer |röster )?(?:imod|mod|mot|nej|nei)\\b)`)
const abstained = words(`(?:${number} (?:stemte |stemmer )?(?:undlod|blankt?|hverken|avstod|avsto)|(?:undlod at stemme|blankt?|hverken for eller imod|avstår)\\s*:?\\s*${number})`)
const talk = /stemme|stemte|röst|røst|votering|(?:^|\s)(?:for|ja)\s*:\s*\d/iu

/** Votes with numbers as written; null where no number is. */
export function readVotes(text: string, span: Span): Votes | null {
  const slice = text.slice(span[0], span[1])
  if (!talk.test(slice)) return null
  for (const sentence of sentencesOf(text, span[0], span[1])) {
    if (!talk.test(sentence.text)) continue
    const pro = count(forVotes, sentence.text)
    const con = count(againstVotes, sentence.text)
    const blank = count(abstained, sentence.text)
    if (pro === null && con === null && blank === null) continue
    return { for: pro, against: con, abstain: blank, span: sentence.span }
  }
  return null
}

function count(pattern: RegExp, sentence: string): number | null {
  const found = pattern.exec(sentence)
  const digits = found?.slice(1).find((group) => group !== undefined)
  return digits === undefined ? null : Number(digits)
}

const dissents = words('\\b(kan ikke gå ind for|kan ikke tiltræde|kan ikke støtte|ønsker tilført|ønskede tilført|mindretalsudtalelse|reserverar sig|reserverade sig|reservation|protokolltilførsel|protokoltilførsel|stemte imod|stemmer imod|særstandpunkt)\\b')

/** Sentences in which somebody dissents. */
export function readDissent(text: string, span: Span): Passage[] {
  if (!dissents.test(text.slice(span[0], span[1]))) return []
  return sentencesOf(text, span[0], span[1]).filter((sentence) => dissents.test(sentence.text)).map((sentence) => ({ text: sentence.text, span: sentence.span }))
}
