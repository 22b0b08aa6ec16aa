/**
 * Text from a document as it may be written to a terminal: one line, no control characters a terminal would obey,
 * no marks that turn the direction of what follows.
 */
export function shownText(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim()
    .toWellFormed()
}

/** At most `most` characters, cut at a word where one is near, with an ellipsis for the rest. */
export function shortened(text: string, most: number): string {
  // A megabyte in one line is not looked through for the sake of its first words.
  const line = shownText(text.slice(0, most * 8))
  if (line.length <= most && text.length <= most * 8) return line
  const cut = line.slice(0, Math.max(1, most - 1)).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > cut.length * 0.7 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`
}
