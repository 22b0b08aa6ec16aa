/** Text as it is searched: one case, one form of each letter, single spaces. */
export function searchForm(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The words a document must hold, all of them; at most eight. */
export function wantedWords(query: string): string[] {
  return searchForm(query).split(' ').filter(word => word !== '').slice(0, 8)
}

/** A LIKE pattern for a word anywhere, with \ as its escape. */
export function anywhere(word: string): string {
  return `%${word.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
}
