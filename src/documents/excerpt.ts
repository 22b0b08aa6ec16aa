import { searchForm } from './search-words.ts'

/** A line of the text around what was searched for. */
export interface Excerpt {
  before: string
  hit: string
  after: string
}

/** characters on each side: two short lines in a list */
const most = 45

/** The first place a word of the search stands in the text, on one line; null when only title or name has it. */
export function excerptOf(text: string, wanted: string[]): Excerpt | null {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const searched = searchForm(text)
  // some letters change length when lowered: then places would not match
  const shown = searched.length === line.length ? line : searched
  const [first] = wanted.map(word => ({ word, at: searched.indexOf(word) })).filter(one => one.at >= 0).sort((a, b) => a.at - b.at)
  if (first === undefined) return null
  const end = first.at + first.word.length
  const from = first.at <= most ? 0 : shown.indexOf(' ', first.at - most) + 1
  const to = shown.length - end <= most ? shown.length : shown.lastIndexOf(' ', end + most)
  const start = from > first.at || from === 0 && first.at > most ? Math.max(0, first.at - most) : from
  const stop = Math.max(to, end)
  return {
    before: `${start > 0 ? '… ' : ''}${plain(shown.slice(start, first.at).toWellFormed())}`,
    hit: shown.slice(first.at, end),
    after: `${plain(shown.slice(end, stop).toWellFormed())}${stop < shown.length ? ' …' : ''}`,
  }
}

/** Marks of headings, bold and tables only disturb in one line. */
function plain(text: string): string {
  return text.replace(/\*\*|#{2,6} |\| |\|/g, '')
}
