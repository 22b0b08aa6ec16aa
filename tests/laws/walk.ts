import type { Span } from '../../src/reader/reading.ts'

export interface Placed {
  /** where in the reading: "items.2.title" */
  path: string
  span: Span
  /** what the reading says stands there; null where it says nothing */
  text: string | null
}

const isSpan = (value: unknown): value is Span => Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')

/** Every place in a reading: objects with a span, and lists of spans (`extra.joins`). Walks whatever is there, contract or not. */
export function placesIn(value: unknown, path = ''): Placed[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => (isSpan(one) ? [{ path: `${path}${index}`, span: one, text: null }] : placesIn(one, `${path}${index}.`)))
  const fields = Object.entries(value)
  const here = 'span' in value && isSpan(value.span) ? [{ path, span: value.span, text: 'text' in value && typeof value.text === 'string' ? value.text : null }] : []
  return [...here, ...fields.flatMap(([name, field]) => (name === 'span' ? [] : placesIn(field, `${path}${name}.`)))]
}

export function spansIn(value: unknown): Span[] {
  return placesIn(value).map(({ span }) => span)
}
