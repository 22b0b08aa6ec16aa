const wordCharacter = /[\p{L}\p{N}]/u

export function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false
  const code = character.charCodeAt(0)
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return wordCharacter.test(character)
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** White space as it stands between words of one sentence; an empty line is none. */
export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0' || character === '\t' || character === '\n' || character === '\u202f' || character === '\u2009'
}

export interface Word {
  text: string
  start: number
  end: number
}

/** The word that ends right before `at` (blanks skipped), with its point if it has one; null at the stretch's start or after other punctuation. */
export function wordBefore(text: string, at: number, from: number): Word | null {
  let end = at
  while (end > from && isBlank(text[end - 1])) end--
  let start = end
  if (start > from && text[start - 1] === '.') start--
  const point = start
  while (start > from && point - start < 60 && isWordCharacter(text[start - 1])) start--
  if (start === point) return null
  return { text: text.slice(start, end), start, end }
}

/** The word that begins right after `at` (blanks skipped); null when punctuation or the stretch's end comes first. */
export function wordAfter(text: string, at: number, to: number): Word | null {
  let start = at
  while (start < to && isBlank(text[start])) start++
  let end = start
  while (end < to && end - start < 60 && (isWordCharacter(text[end]) || (end > start && text[end] === '-' && isWordCharacter(text[end + 1])))) end++
  if (end === start) return null
  return { text: text.slice(start, end), start, end }
}

/** Calls back at every place a needle stands; the needle is compared as it is written. */
export function eachPlace(text: string, needle: string, visit: (at: number) => void): void {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) visit(at)
}
