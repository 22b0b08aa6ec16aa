import { isDigit, isWordCharacter } from './neighbours.ts'
import type { Span } from '../reading.ts'

/** A case number as it stands, without its label. */
export interface FoundCase {
  text: string
  span: Span
  /** a label such as "Sagsnr." or "Dnr" stands before it */
  labelled: boolean
}

interface Form {
  pattern: RegExp
  /** the number is a case number wherever it stands; the others need a label or a line of their own */
  unmistakable: (match: string) => boolean
}

/** Forms by the systems that give them: SBSYS with KLE, a region's file plan, a year with a serial number, a year with a slash. */
const forms: Form[] = [
  { pattern: /\d{2}\.\d{2}\.\d{2}-\p{Lu}\d{2}-\d{1,6}-\d{2}/uy, unmistakable: () => true },
  { pattern: /\d{1,2}-\d{1,2}-\d{1,3}-\d{1,3}-\d{2,4}/y, unmistakable: () => true },
  { pattern: /\d{3}-(?:19[89]|20\d)\d-\d{1,6}/y, unmistakable: () => true },
  { pattern: /\d{1,2}-\d{2}-\d{1,3}-\d{2,4}/y, unmistakable: () => false },
  { pattern: /\d{4}[-/]\p{Lu}{2,6}[-/ ]?\d{2,6}/uy, unmistakable: () => true },
  { pattern: /\d{4}[-:]\d{2,7}(?:-\d{1,4})?/y, unmistakable: (match) => /^(?:19[89]|20\d)\d-\d{5,7}/.test(match) },
  { pattern: /\d{4}\/\d{2,7}(?:-\d{1,4})?/y, unmistakable: (match) => /^(?:19[89]|20\d)\d\/\d{4,7}/.test(match) && !/^\d{4}\/(?:19|20)\d\d$/.test(match) },
  { pattern: /\d{2}\/\d{2,6}(?:-\d{1,4})?/y, unmistakable: (match) => /^\d{2}\/\d{4,6}/.test(match) && !/^\d{2}\/(?:19|20)\d\d$/.test(match) },
]

/** "KS 2023/00123", "KS/2021:123", "EMN-2025-010561": a registry's letters before year and serial number. */
const registry = /(?<![\p{L}\p{N}])\p{Lu}{2,8}[ /-]$/u
const yearAndSerial = /(?:19[89]|20\d)\d[-/:]\d{1,6}/y
/** What else is written as letters, year and number: acts, norms. */
const notARegistry = /(?<![\p{L}\p{N}])(?:SFS|EU|EF|EG|EØF|ISO|EN|DS|LBK|BEK|CIR|VEJ|LOV|SOU|DIR)\)?[ /-]$/u

const caseLabel = /(?<![\p{L}\p{N}])(?:sags?[- ]?n(?:r|ummer)|sagn(?:r|ummer)|sags?\.? nr|sags?|sakn(?:r|ummer)|saksn(?:r|ummer)|arkivsak(?:s?n(?:r|ummer)|s?id)?|arkivsak-?dok|arkivreferanse|journaln(?:r|ummer)|j\. ?nr|jnr|dnr|diarien(?:r|ummer)|ärenden(?:r|ummer)|ärende|sags-?id|acadre|esdh|case n(?:o|umber))(?:\*{0,2})\.?\s*[:#]?(?:\*{0,2})\s*$/iu
const numberLabel = /n(?:r|ummer)(?:\*{0,2})\.?\s*[:#]?(?:\*{0,2})\s*$/iu
/** Numbers of other things, whatever they look like. */
const otherLabel = /(?<![\p{L}\p{N}])(?:dok(?:ument)?\.?[- ]?(?:nr|id)|tlf|telefon|mobil|ean|cvr|cpr|konto|reg|org|faktura|matr|isbn|issn|doi|version|v)\.?[- ]?(?:nr)?\.?\s*:?\s*$/iu

/**
 * Case numbers of a stretch. `labelled` says that the stretch is known to hold a case number
 * (a line of its own, a field); then the bare yy/n is taken too. In prose only what is
 * unmistakable or follows a label: 24/7, 1/2, dates and "1 (40)" are none.
 */
export function caseNumbersIn(text: string, start: number, end: number, labelled: boolean): FoundCase[] {
  const found: FoundCase[] = []
  for (let at = start; at < end; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const one = caseAt(text, start, at, end, labelled)
    if (one !== null) {
      found.push(one)
      at = one.span[1] - 1
      continue
    }
    while (at + 1 < end && /[\d./:-]/.test(text[at + 1]!)) at++
  }
  return found
}

function caseAt(text: string, start: number, at: number, end: number, known: boolean): FoundCase | null {
  const before = text[at - 1]
  const lead = text.slice(Math.max(start, at - 34), at)
  const letters = registry.exec(lead)
  if (notARegistry.test(lead)) return null
  if (letters !== null) {
    const length = matchLength(yearAndSerial, text, at, end)
    if (length > 0) return make(at - letters[0].length, at + length)
  }
  if (at > start && (isWordCharacter(before) || /[./,§-]/.test(before!))) return null
  for (const form of forms) {
    const length = matchLength(form.pattern, text, at, end)
    if (length === 0) continue
    const number = text.slice(at, at + length)
    if (otherLabel.test(lead)) return null
    if (caseLabel.test(lead)) return make(at, at + length)
    if (form.unmistakable(number)) return make(at, at + length)
    if (known && !looksLikeDate(number)) return make(at, at + length)
  }
  if (numberLabel.test(lead) && caseLabel.test(lead)) return numberAlone()
  return null

  /** After "Sagsnr.:" also 4512345 and 37/17. */
  function numberAlone(): FoundCase | null {
    let to = at
    while (to < end && isDigit(text.charCodeAt(to))) to++
    if (text[to] === '/' && isDigit(text.charCodeAt(to + 1))) {
      to++
      while (to < end && isDigit(text.charCodeAt(to))) to++
    } else if (to - at < 4) return null
    return isWordCharacter(text[to]) ? null : make(at, to)
  }

  function make(from: number, to: number): FoundCase {
    return { text: text.slice(from, to), span: [from, to], labelled: caseLabel.test(text.slice(Math.max(start, from - 34), from)) }
  }
}

/** Length of the form at this place, 0 when the number goes on beyond it. */
function matchLength(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null || at + match[0].length > end) return 0
  const next = text[at + match[0].length]
  if (isWordCharacter(next)) return 0
  if (next !== undefined && /[-/:.]/.test(next) && isWordCharacter(text[at + match[0].length + 1])) return 0
  return match[0].length
}

/** 2012-13 and 2012/2013 are years, 2012-12 and 12/2012 are months. */
function looksLikeDate(number: string): boolean {
  if (/^\d{4}[-/:](?:19|20)\d\d$/.test(number) || /^\d{4}[-/:]\d{2}(?:-\d{1,2})?$/.test(number)) return true
  if (/^(?:0\d|1[0-2])\/(?:19|20)\d\d$/.test(number)) return true
  return /^\d{2}\/\d{2}$/.test(number)
}
