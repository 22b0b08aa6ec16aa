import { datedDocument, referenceStems, referenceWords } from '../lexicon/reference-words.ts'
import type { Block } from '../layout.ts'
import type { Reference, Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { caseNumbersIn } from './case-numbers.ts'
import { lawsIn } from './laws.ts'
import { eventsIn, meetingsIn } from './meeting-mentions.ts'
import { wordBefore } from './neighbours.ts'
import { InOrder, loweredInPlace, wordsOfKinds } from './stem-words.ts'
import { isJoinedName, quotedAfter, titledAfter } from './title-names.ts'

/**
 * What ties the document to others: meetings and events by date, case numbers, acts, documents and
 * programmes by name. Each once, where it first stands; the document's own date is no reference.
 * `date` is ISO; a day without year gets the document's year only where that is the one fitting reading.
 */
export function readReferences(sheet: Sheet, ownDate: string | null): Reference[] {
  const { text } = sheet
  const lowered = loweredInPlace(text)
  const found: Reference[] = []
  const byKey = new Map<string, Reference>()
  const words = wordsOfKinds(lowered, referenceWords, referenceStems)
  const meetings = new InOrder(words.meeting)
  const events = new InOrder(words.event)
  const programmes = new InOrder(words.programme)
  const documents = new InOrder(words.document)
  const laws = new InOrder(words.law)
  const years = new InOrder([...text.matchAll(year)].map((one) => ({ start: one.index, end: one.index + one[0].length })))
  for (const block of sheet.blocks) {
    const [start, end] = block.span
    if (end - start < 5 || isAddress(text, start, end)) continue
    cases(block)
    for (const one of meetingsIn(text, meetings.within(start, end), start, end, ownDate)) pushDay(one)
    for (const one of eventsIn(text, events.within(start, end), start, end, ownDate)) pushDay(one)
    if (laws.within(start, end).length > 0) for (const law of lawsIn(text, lowered, start, end, sheet.language)) pushOnce('law', law.span)
    named(start, end)
  }
  for (const span of namesBothQuotedAndPlain(text)) pushOnce('programme', span)
  return found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])

  function cases(block: Block): void {
    const [start, end] = block.span
    const alone = end - start < 30 && /^[\p{Lu}\d][\p{Lu}\d./: -]+$/u.test(text.slice(start, end))
    for (const one of caseNumbersIn(text, start, end, alone || block.role?.is === 'caseNumber')) pushOnce('case', one.span)
  }

  function named(start: number, end: number): void {
    for (const word of programmes.within(start, end)) {
      const span = quotedAfter(text, word.end, end) ?? titledAfter(text, word.end, end)
      if (span !== null) pushOnce('programme', span)
    }
    for (const word of documents.within(start, end)) {
      const span = quotedAfter(text, word.end, end)
      if (span !== null) pushOnce('document', span)
    }
    for (const one of years.within(start, end)) {
      if (/^[-/.]\d/.test(text.slice(one.end, one.end + 2))) continue
      let word = wordBefore(text, one.start, start)
      if (word?.text === 'for') word = wordBefore(text, word.start, start)
      if (word !== null && datedDocument.test(word.text)) pushOnce('document', [word.start, one.end])
    }
  }

  /** A meeting or event of one day once; the mention that names the body is kept. */
  function pushDay(one: Reference): void {
    const key = `${one.kind} ${one.date ?? one.text.toLowerCase()}`
    const known = byKey.get(key)
    if (known === undefined) {
      byKey.set(key, one)
      found.push(one)
    } else if (known.body === null && one.body !== null) Object.assign(known, one)
    else if (known.body !== null && one.body !== null && known.body.toLowerCase() !== one.body.toLowerCase()) {
      const own = `${key} ${one.body.toLowerCase()}`
      if (byKey.has(own)) return
      byKey.set(own, one)
      found.push(one)
    }
  }

  function pushOnce(kind: Reference['kind'], span: Span): void {
    const name = text.slice(span[0], span[1])
    const key = `${kind} ${name.toLowerCase().replace(/\s+/g, ' ')}`
    if (byKey.has(key)) return
    const one: Reference = { kind, text: name, date: null, body: null, span }
    byKey.set(key, one)
    found.push(one)
  }
}

const year = /(?<![\d.,/-])(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)?\d{2})(?!\d))?(?!\d)/g

function isAddress(text: string, start: number, end: number): boolean {
  return text.startsWith('http', start) && !/\s/.test(text.slice(start, end))
}

/** A name once in quotes and again without them, joined as programmes are ("Forår i Nordby"), is called by name: no quotation. */
function namesBothQuotedAndPlain(text: string): Span[] {
  const found: Span[] = []
  const quotes = /["“”»«]/g
  for (let open = quotes.exec(text); open !== null && found.length < 50; open = quotes.exec(text)) {
    const span = quotedAfter(text, open.index, Math.min(text.length, open.index + 70))
    if (span === null || span[0] !== open.index + 1) continue
    const words = text.slice(span[0], span[1])
    if (!isJoinedName(words)) continue
    let other = text.indexOf(words)
    while (other >= 0 && (other === span[0] || /["“”»«']/.test(text[other - 1] ?? ' '))) other = text.indexOf(words, other + words.length)
    if (other >= 0) found.push(span)
  }
  return found
}
