import type { Span } from '../../reader/reading.ts'
import type { SecretWords } from './secret-words.ts'
import { tells } from './secret-words.ts'
import { isSpan, touches } from './spans.ts'

/** What one who may not read the closed items sees. */
export interface Sight {
  /** the text with blanks for what is closed */
  text: string
  own: Span[]
  mentions: Span[]
  secret: SecretWords
}

/** Words of the contract's own, not of the document. */
const fixed = new Set(['schema', 'kind', 'role', 'asks', 'outcome', 'mode', 'code', 'state', 'unanimous', 'id', 'formalStatus', 'access', 'mediaType', 'sha256', 'language'])

/** What is nothing without this. */
const needed = new Set(['name', 'text', 'short', 'value', 'message'])

/**
 * What is left of a piece of a reading: null where its place is closed, or where it says a word that stands only there.
 * Goes by the shape (`span`, `text`), not by the kind: what the reader learns to read next year is hidden as well.
 */
export function restOf<Piece extends object>(piece: Piece, see: Sight): Piece | null {
  return rest(piece, see) as Piece | null
}

/** The same for what is no place itself but holds some: it stays, each field open or empty. */
export function openPartOf<Piece extends object>(piece: Piece, see: Sight): Piece {
  return eachField(piece, (field, value) => fieldOf(field, value, see)) as Piece
}

function eachField(piece: object, made: (field: string, value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(piece).map(([field, value]) => [field, made(field, value)]))
}

function rest(value: unknown, see: Sight): unknown {
  if (isSpan(value)) return touches(see.own, value) ? null : value
  if (Array.isArray(value)) return value.map(one => rest(one, see)).filter(one => one !== null)
  if (typeof value === 'string') return tells(see.secret, value) ? null : value
  if (typeof value !== 'object' || value === null) return value
  const span = 'span' in value && isSpan(value.span) ? value.span : null
  const place = span !== null && 'text' in value && typeof value.text === 'string' ? see.text.slice(...span) : null
  if (span !== null && touches(see.own, span)) return null
  if (place !== null && touches(see.mentions, span!) && place.trim() === '') return null
  // what is cut out of the open text says nothing that is not in it
  const left = eachField(value, (field, one) => field === 'text' && place !== null ? place : fieldOf(field, one, see))
  const lost = Object.entries(left).some(([field, one]) => one === null && typeof (value as Record<string, unknown>)[field] === 'string' && (span !== null || needed.has(field)))
  return lost ? null : left
}

function fieldOf(field: string, value: unknown, see: Sight): unknown {
  return fixed.has(field) && typeof value === 'string' ? value : rest(value, see)
}
