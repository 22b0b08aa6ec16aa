import { isWordCharacter } from './neighbours.ts'

export interface StemWord {
  start: number
  end: number
}

/**
 * The text in lower case, position for position. A letter that grows when lowered (İ) would shift
 * every later place, so then only the letters A–Z are lowered.
 */
export function loweredInPlace(text: string): string {
  const lowered = text.toLowerCase()
  return lowered.length === text.length ? lowered : text.replace(/[A-ZÆØÅÄÖ]/g, (letter) => letter.toLowerCase())
}

/**
 * Whole words of several kinds in a lowered text, found by plain stems in one pass: cost grows with the
 * text alone. A word may be of more than one kind.
 */
export function wordsOfKinds<K extends string>(lowered: string, kinds: Record<K, RegExp>, stems: RegExp): Record<K, StemWord[]> {
  const names = Object.keys(kinds) as K[]
  const found = Object.fromEntries(names.map((name) => [name, [] as StemWord[]])) as unknown as Record<K, StemWord[]>
  stems.lastIndex = 0
  for (let match = stems.exec(lowered); match !== null; match = stems.exec(lowered)) {
    let from = match.index
    let to = match.index + match[0].length
    while (from > 0 && match.index - from < 40 && (isWordCharacter(lowered[from - 1]) || lowered[from - 1] === '-')) from--
    while (to < lowered.length && to - match.index < 40 && isWordCharacter(lowered[to])) to++
    stems.lastIndex = to
    const word = lowered.slice(from, to)
    for (const name of names) if (kinds[name].test(word)) found[name].push({ start: from, end: to })
  }
  return found
}

/** Hands out the places that lie in a stretch; stretches must be asked for in order. */
export class InOrder<T extends StemWord> {
  private next = 0
  private readonly places: readonly T[]

  constructor(places: readonly T[]) {
    this.places = places
  }

  within(start: number, end: number): T[] {
    while (this.next < this.places.length && this.places[this.next]!.start < start) this.next++
    const found: T[] = []
    while (this.next < this.places.length && this.places[this.next]!.start < end) {
      const place = this.places[this.next++]!
      if (place.end <= end) found.push(place)
    }
    return found
  }
}
