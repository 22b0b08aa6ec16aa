import type { Focus, Span } from '../reading.ts'
import { trimSpan } from '../sheet.ts'
import { words } from '../words.ts'

/** Where in a sentence the work to come begins: "arbejde videre med …", "fokus på …"; else the verb itself. */
const workOn = words('\\b(?:arbejde|arbeta|arbeide|jobbe|jobba)(?: videre| vidare)? (?:med|på) |\\bfokus (?:er )?på |\\bfokusere på |\\bfokusera på |\\b(?:til )?at gå med |\\bgå med |\\bprioriter(?:e|a|er|erer) |\\bsatse på |\\bsatsa på |\\banbefales(?: det)?,? (?:at )?|\\brekommenderas(?: att)? |\\brekommenderar(?: att)? |\\banbefaler(?: vi)?,? (?:at |å )?', 'u')
const shall = words('(?:\\b(?:bør|bör)|\\b(?:skal|ska|vil) vi|\\bvi (?:skal|ska|vil|kommer til at|kommer att|kommer til å|planlægger at|planerar att|planlegger å))(?: (?:også|också|så|fortsat|fortsatt|videre)){0,3} ', 'u')
const follows = words('^(?:hvor|som|der|så|at|att|fordi|når|når|hvis|men|herunder|bl\\.a\\.|blandt andet|hvilket|vilket|där|eftersom|när|slik at|så att|for at|för att|samtidig|ikke mindst fordi|mens|medan)\\b', 'u')
const conjunction = /^(?:og|och|samt)\s+/iu
const condition = /\(\s*((?:hvis|såfremt|forudsat|under forudsætning|dersom|om|förutsatt|under förutsättning|forutsatt|når|när|så snart)\s[^()]{2,160})\)/iu
/** After a comma, or without one where the word can mean nothing else; a point inside it ends it only before a new sentence. */
const clause = /(?:,\s(?=(?:når|när|så snart|så fremt|i fald)\s)|[,\s]\s?(?=(?:hvis|såfremt|forudsat at|under forudsætning af|dersom|förutsatt att|under förutsättning|forutsatt at|under forutsetning av)\s)|\s(?=om \p{L}+ (?:tillåter|antas|godkänns|beviljas|räcker|går igenom)))((?:[^,;.]|\.(?!\s+\p{Lu}|$)){4,160})/u

/** The things a sentence says will be worked on, an enumeration taken apart. None where it names no work. */
export function focusItems(text: string, sentence: Span): Focus[] {
  const low = text.slice(sentence[0], sentence[1]).toLowerCase().replace(/\s/g, ' ')
  const begin = workOn.exec(low) ?? shall.exec(low)
  if (begin === null) return []
  const from = sentence[0] + begin.index + begin[0].length
  const to = sentence[1] - (/[.!:;]+["'”»)]*$/u.exec(low)?.[0].length ?? 0)
  const parts = partsOf(text, from, to)
  const last = parts.at(-1)
  if (parts.length >= 2 && last !== undefined && !last.joined) {
    const split = lastConjunction(text, last.span)
    if (split !== null) parts.splice(-1, 1, { span: [last.span[0], split[0]], joined: false }, { span: [split[1], last.span[1]], joined: false })
  }
  return parts.map((part) => focusOf(text, part.span)).filter((focus) => focus !== null)
}

/** A whole line as one thing to work on. */
export function focusOf(text: string, span: Span): Focus | null {
  let [start, end] = trimSpan(text, span[0], span[1])
  const lead = conjunction.exec(text.slice(start, start + 10))
  if (lead !== null) start += lead[0].length
  let named: string | null = null
  const opening = condition.exec(text.slice(start, end))
  if (opening !== null) {
    named = opening[1]!.trim()
    if (opening.index === 0) start += opening[0].length
  } else named = clause.exec(text.slice(start, end))?.[1]?.trim() ?? null
  const aside = /^\s*[–-]\s[^–\n]{2,60}\s[–-]\s/u.exec(text.slice(start, end))
  if (aside !== null) start += aside[0].length
  ;[start, end] = trimSpan(text, start, end)
  return end - start < 4 ? null : { text: text.slice(start, end), condition: named, span: [start, end] }
}

interface Part {
  span: Span
  /** ends in a clause that hangs on it */
  joined: boolean
}

/** Parted at commas outside brackets; a clause that hangs on what stands before it stays with it. */
function partsOf(text: string, from: number, to: number): Part[] {
  const out: Part[] = []
  let depth = 0
  let start = from
  for (let i = from; i <= to; i++) {
    const c = text[i]
    if (c === '(') depth++
    else if (c === ')' && depth > 0) depth--
    if (i < to && (c !== ',' || depth > 0)) continue
    const span = trimSpan(text, start, i)
    const part = text.slice(span[0], span[1])
    const previous = out.at(-1)
    if (part !== '') {
      if (previous !== undefined && follows.test(part.toLowerCase())) {
        previous.span[1] = span[1]
        previous.joined = true
      } else out.push({ span, joined: false })
    }
    start = i + 1
  }
  return out
}

/** The "og" that closes an enumeration; in "vejlednings- og opkvalificeringsforløb" it joins two halves of a word. */
function lastConjunction(text: string, span: Span): Span | null {
  const part = text.slice(span[0], span[1])
  let found: Span | null = null
  for (const match of part.matchAll(/(?<![-–\s])\s+(?:og|och|samt)\s+/giu)) found = [span[0] + match.index, span[0] + match.index + match[0].length]
  return found
}
