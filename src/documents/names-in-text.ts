import type { Span } from '../reader/reading.ts'

/** A line of a text that names somebody. */
export interface PlaceOfName {
  text: string
  span: Span
}

const mostPlaces = 200

/** A name where it stands as a whole: "Bo" is not in "Boet". Capitals count: a name in a text is written as one. */
export function nameSpans(text: string, names: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const name of names) {
    const wanted = name.trim()
    if (wanted === '') continue
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length
      // a genitive names the person all the same: "Inge Holts"
      if (isLetter(text, at - 1) || (isLetter(text, end) && !/^s(?!\p{L})/u.test(text.slice(end, end + 3)))) continue
      spans.push([at, end])
    }
  }
  return spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])
}

/** The lines that name somebody, each once, in the order of the text. */
export function placesOf(text: string, names: readonly string[]): PlaceOfName[] {
  const places: PlaceOfName[] = []
  for (const [start, end] of nameSpans(text, names)) {
    if ((places.at(-1)?.span[1] ?? -1) >= end) continue
    const from = text.lastIndexOf('\n', start) + 1
    const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
    places.push({ text: text.slice(from, to), span: [from, to] })
    if (places.length === mostPlaces) break
  }
  return places
}

/** The text with each of the names struck out at its own length, so that all else stands where it stood. */
export function withoutNames(text: string, names: readonly string[]): string {
  let done = ''
  let at = 0
  for (const [start, end] of nameSpans(text, names)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    done += text.slice(at, from) + '█'.repeat(end - from)
    at = end
  }
  return done + text.slice(at)
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text[at] ?? '')
}
