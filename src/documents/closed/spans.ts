import type { Span } from '../../reader/reading.ts'

export function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every(one => typeof one === 'number')
}

/** Every span in a piece of a reading. */
export function spansWithin(value: unknown): Span[] {
  if (isSpan(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(spansWithin)
}

/** In the order of the text, each place once. */
export function merged(spans: readonly Span[]): Span[] {
  const done: Span[] = []
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = done.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else if (to > from) done.push([from, to])
  }
  return done
}

/** Whether a span shares a place with one of the merged; an empty one shares the place it stands at. */
export function touches(places: readonly Span[], [from, to]: Span): boolean {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]![1] <= from) low = middle + 1
    else high = middle
  }
  const place = places[low]
  return place !== undefined && place[0] < Math.max(to, from + 1)
}
