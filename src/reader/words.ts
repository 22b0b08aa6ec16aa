/**
 * Word boundaries for Nordic text. JavaScript's own \b knows ASCII letters only, even with the u flag:
 * /\bændret\b/iu does not match "blev ændret i dag".
 */
const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'

/** A pattern in which \b means a boundary between letters of any language. Flags `iu` unless told. */
export function words(pattern: string, flags = 'iu'): RegExp {
  let out = ''
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\' && pattern[i + 1] === 'b') {
      out += boundary(pattern, i + 2)
      i++
    } else if (pattern[i] === '\\') {
      out += pattern[i]! + (pattern[i + 1] ?? '')
      i++
    } else out += pattern[i]
  }
  return new RegExp(out, flags)
}

/** Looks at what follows the \b: a word beginning wants nothing before it, a word end nothing after it. */
function boundary(pattern: string, at: number): string {
  const next = pattern[at]
  if (next === undefined || next === ')' || next === '|' || next === '$') return after
  const looksOn = pattern.startsWith('(?', at) && pattern[at + 2] !== ':'
  if ((next === '(' && !looksOn) || /[\p{L}\p{N}]/u.test(next)) return before
  return `(?:${before}(?=[\\p{L}\\p{N}])|${after}(?<=[\\p{L}\\p{N}]))`
}

const uneven = /^\s|\s$|\s\s|[^\S ]/u

/** White space folded to single spaces, ends trimmed: for comparing, never for storing. */
export function fold(text: string): string {
  return uneven.test(text) ? text.replace(/[\s\u00a0\u2007\u202f]+/g, ' ').trim() : text
}

/** Heading form: markup stars, spaces and closing punctuation dropped, lower case. */
export function headingForm(text: string): string {
  const folded = fold(text.replace(/[*_#]/g, ''))
  let end = folded.length
  while (end > 0 && ' :.,;-–—'.includes(folded[end - 1]!)) end--
  return folded.slice(0, end).toLowerCase()
}
