import { capitalWordsIn, isCapital, type CapitalWord } from './capital-words.ts'
import { isBlank, isWordCharacter, wordAfter } from './neighbours.ts'
import { carries, wordsBefore } from './spelled-out.ts'
import { actorVerbs, belongsTo, fieldNames, general, ledBy, parties } from '../lexicon/abbreviations.ts'
import type { Block } from '../layout.ts'
import type { Abbreviation, Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'

interface Seen {
  short: string
  span: Span
  long: string | null
  /** used as a body, a unit or a person somewhere */
  used: boolean
}

/**
 * Abbreviations of bodies, units and persons, each once, in the order they first stand.
 * `long` only where the document itself spells the letters out. Words everybody knows (EU, IT, PDF),
 * party letters and headings in capitals are none.
 */
export function readAbbreviations(sheet: Sheet): Abbreviation[] {
  const { text } = sheet
  const seen = new Map<string, Seen>()
  let glossary = false
  for (const block of sheet.blocks) {
    const [start, end] = block.span
    if (end - start < 2) continue
    if (block.kind === 'heading' || block.bold) glossary = /^(?:forkortelser|förkortningar|forkortingar|forkortelse)/iu.test(text.slice(start, start + 20))
    const words = capitalWordsIn(text, start, end)
    if (words.length === 0) continue
    const shouted = isShouted(text, start, end)
    for (const word of words) {
      if (general.has(word.text) || isInAddress(text, word)) continue
      const long = longFor(text, block, word, glossary)
      if (long === null && (parties.has(word.text) || /\d/.test(text[word.end] ?? ''))) continue
      const used = long !== null || (shouted ? isLabel(text, block, word) || listedBody(text, start, word) : isActor(text, block, word))
      note(word, long, used)
    }
  }
  personInitials(sheet, seen)
  return [...seen.values()].filter((one) => one.used).sort((a, b) => a.span[0] - b.span[0]).map(({ short, long, span }) => ({ short, long, span }))

  function note(word: CapitalWord, long: string | null, used: boolean): void {
    const before = seen.get(word.text)
    if (before === undefined) seen.set(word.text, { short: word.text, span: [word.start, word.end], long, used })
    else {
      before.long ??= long
      before.used ||= used
    }
  }
}

/** "Long Name (LN)", "LN (Long Name)", "LN = Long Name", "LN: Long Name" in a list of abbreviations. */
function longFor(text: string, block: Block, word: CapitalWord, glossary: boolean): string | null {
  const [start, end] = block.span
  if (text[word.start - 1] === '(' && text[word.end] === ')') {
    const span = wordsBefore(text, word.start - 1, start, word.text)
    return span === null || parties.has(word.text) ? null : text.slice(span[0], span[1])
  }
  let at = word.end
  while (at < end && isBlank(text[at])) at++
  if (text[at] === '(') {
    const close = text.indexOf(')', at)
    const inside = close > at && close < end && close - at < 90 ? text.slice(at + 1, close).trim() : ''
    return inside !== '' && carries(inside, word.text) ? inside : null
  }
  if (word.start !== start || !(text[at] === '=' || (glossary && /[:–-]/.test(text[at] ?? '')))) return null
  const rest = text.slice(at + 1, end).trim().replace(/[.;,]$/, '')
  return rest !== '' && rest.length < 120 && carries(rest, word.text) ? rest : null
}

/** A line set in capitals shouts; its words are no abbreviations. */
function isShouted(text: string, start: number, end: number): boolean {
  let small = 0
  let large = 0
  for (let i = start; i < end && small < 12; i++) {
    const c = text[i]!
    if (!isWordCharacter(c)) continue
    if (c !== c.toUpperCase()) small++
    else if (c !== c.toLowerCase()) large++
  }
  return large > small
}

/** "HRK:" on a line of its own, above what it tells. */
function isLabel(text: string, block: Block, word: CapitalWord): boolean {
  return word.start === block.span[0] && text[word.end] === ':' && block.span[1] === word.end + 1 && word.text.length <= 4 && block.cell === null && !fieldNames.has(word.text)
}

/** Characters a row of bodies after a dash takes at most; more would make every word look back over the whole line. */
const longestList = 80

/** "… – ABC, DEF OG ØU" in a title of capitals: short words listed after a dash are bodies. */
function listedBody(text: string, start: number, word: CapitalWord): boolean {
  if (word.text.length > 4) return false
  const before = text.slice(Math.max(start, word.start - longestList), word.start)
  const after = text.slice(word.end, word.end + 12)
  const lead = /[–-]\s(?:\p{Lu}{2,4}(?:,\s|\s(?:OG|OCH)\s))*$/u.test(before)
  const neighbour = /^(?:,\s|\s(?:OG|OCH)\s)\p{Lu}{2,4}(?!\p{L})/u.test(after) || /(?:,\s|\s(?:OG|OCH)\s)$/u.test(before)
  return lead && neighbour
}

/** Used as somebody or as a body, by what stands around it. */
function isActor(text: string, block: Block, word: CapitalWord): boolean {
  const [start, end] = block.span
  if (block.role?.is === 'body' || block.role?.is === 'person') return true
  const alone = word.start === start && word.end + word.ending.length === end
  if (alone) return block.cell !== null ? false : text[block.outer[1] - 1] === ':'
  const next = text[word.end]
  if (next === ':' && word.start === start) return block.cell === null && !fieldNames.has(word.text)
  if (/^\s(?:er (?:ansvarlig|tovholder|referent)|är (?:ansvarig|sammankallande)|har mandat)/.test(text.slice(word.end, word.end + 18))) return true
  if (/^\s[-–]\s/.test(text.slice(word.end, word.end + 3)) && opensTitle(text.slice(start, Math.min(word.start, start + 60)))) return isRoute(text, end, word)
  if (next === '/' || text[word.start - 1] === '/') return isRoutePart(text, start, word)
  if (/^(?:s|['’]s|:s)$/.test(word.ending)) return true
  if (/^:/.test(word.ending)) return /(?:inom|hela|från|till)\s$/iu.test(text.slice(Math.max(start, word.start - 6), word.start))
  if (next === '-') return ledBy.test(text.slice(word.end + 1, word.end + 20))
  const before = text.slice(Math.max(start, word.start - 40), word.start)
  if (/(?<!\p{L})v(?:\.|\/|ed)\s?$/u.test(before)) return true
  if (/(?<!\p{L})ved\s$/u.test(before)) return true
  if (/\p{Lu}[\p{L}-]+\s+\p{Lu}[\p{L}-]+,\s$/u.test(before) && /^(?:,|\.|;|\)|\s(?:og|och|samt|som)\s|$)/u.test(text.slice(word.end, Math.min(end, word.end + 6)))) return true
  if (belongsTo.test(before)) return true
  if (/^\s(?:d\.|den)\s?\d/.test(text.slice(word.end, word.end + 8))) return true
  if (word.text.length > 4) return false
  const following = wordAfter(text, word.end, end)
  return following !== null && following.start - word.end === 1 && actorVerbs.has(following.text)
}

/** Nothing or a number stands before: "Punkt 3: ", "4. ", "§17,4 Temaudvalg/". */
function opensTitle(beginning: string): boolean {
  return beginning === '' || /^(?:(?:Punkt|Pkt\.?|Sak|Ad|§)\s?)?\d{1,3}\s?[:.)]?\s*$/u.test(beginning) || /^§.{0,40}\/$/u.test(beginning)
}

/** "LG - Eventuelt": a route stands before a title, so a capital follows. */
function isRoute(text: string, end: number, word: CapitalWord): boolean {
  const following = wordAfter(text, word.end + 2, end)
  return following !== null && /^[\p{Lu}\d]/u.test(following.text) && word.text.length <= 5
}

/** "MBU/ØU/KB - Budget" */
function isRoutePart(text: string, start: number, word: CapitalWord): boolean {
  let from = word.start
  while (from > start && /[\p{Lu}/]/u.test(text[from - 1]!)) from--
  let to = word.end
  while (/[\p{Lu}/]/u.test(text[to] ?? ' ')) to++
  return /^\s[-–]\s\p{Lu}/u.test(text.slice(to, to + 4)) && opensTitle(text.slice(start, Math.min(from, start + 60)))
}

function isInAddress(text: string, word: CapitalWord): boolean {
  const before = text[word.start - 1]
  const after = text[word.end]
  return before === '@' || before === '#' || before === '_' || before === '`' || before === '.' || after === '@' || after === '_' || (after === '.' && isWordCharacter(text[word.end + 1])) || (before === '/' && text[word.start - 2] === '/')
}

/** Initials beside the name they stand for: "Anna Berg Holm (ABH)", "Anna Berg Holm, ABH", a column "Init.". */
function personInitials(sheet: Sheet, seen: Map<string, Seen>): void {
  const { text } = sheet
  for (let i = 0; i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    const [start, end] = block.span
    const length = end - start
    if (block.cell !== null && length >= 2 && length <= 4) {
      const short = text.slice(start, end)
      const name = i > 0 && sameRow(sheet.blocks[i - 1]!, block) ? nameCarrying(text.slice(...sheet.blocks[i - 1]!.span), short) : null
      if (name !== null && /^\p{Lu}{2,4}$/u.test(short)) put(short, [start, end], name)
    } else if (length < 120 && length > 6 && block.cell === null && (isCapital(text.charCodeAt(end - 1)) || text[end - 1] === ')')) {
      const pair = /(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,4})(?:,? \(|, )(\p{Lu}{2,4})\)?$/u.exec(text.slice(start, end))
      const name = pair === null ? null : nameCarrying(pair[1]!, pair[2]!)
      if (pair !== null && name !== null) {
        const at = start + pair[0].length - (pair[0].endsWith(')') ? 1 : 0) - pair[2]!.length + pair.index
        put(pair[2]!, [at, at + pair[2]!.length], name)
      }
    }
  }

  function put(short: string, span: Span, name: string): void {
    const before = seen.get(short)
    if (before === undefined) seen.set(short, { short, span, long: name, used: true })
    else {
      before.long ??= name
      before.used = true
    }
  }
}

function sameRow(a: Block, b: Block): boolean {
  return a.cell !== null && b.cell !== null && a.cell.table === b.cell.table && a.cell.row === b.cell.row
}

/** The name whose initials the letters are: first letter of the first name, then of later names in order. */
function nameCarrying(words: string, short: string): string | null {
  const name = words.includes(',') ? words.slice(words.lastIndexOf(',') + 1).trim() : words.trim()
  const parts = name.split(/[\s-]+/)
  if (parts.length < 2 || parts.length > 6 || !parts.every((part) => /^\p{Lu}[\p{L}.]*$/u.test(part))) return null
  let at = 0
  for (const part of parts) if (at < short.length && part[0] === short[at]) at++
  return at === short.length && parts[0]![0] === short[0] ? name : null
}
