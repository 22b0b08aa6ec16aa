import { isDigit } from './neighbours.ts'

export interface FoundNumber {
  value: number
  /** exclusive end of the digits (and ½) in the text */
  end: number
  /** written with a thousands mark or a decimal part: no year */
  formatted: boolean
  /** decimals written, for telling a rounded sum from an exact one */
  decimals: number
}

const grouped = /\d{1,3}(?:(?:\.\d{3})+|(?:[ \u00a0\u202f\u2009]\d{3})+)(?!\d)(?:,\d{1,3}(?!\d))?/y
const plain = /\d+(?:,\d{1,4}(?!\d))?/y
const pointed = /\d{1,4}\.\d{1,2}(?!\d)/y

/** The number that begins at a digit or ½: decimal comma, thousands by point or space, "1½". Null when it is none. */
export function numberAt(text: string, at: number, end: number): FoundNumber | null {
  if (text[at] === '½') return { value: 0.5, end: at + 1, formatted: true, decimals: 1 }
  if (!isDigit(text.charCodeAt(at))) return null
  for (const pattern of [grouped, pointed, plain]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null || at + match[0].length > end) continue
    const digits = match[0]
    if (digits.replace(/\D/g, '').length > 15) return null
    const [whole, decimals] = pattern === pointed ? digits.split('.') : digits.split(',')
    const value = Number(`${whole!.replace(/\D/g, '')}.${decimals ?? '0'}`)
    const stop = at + digits.length
    if (text[stop] === '½') return { value: value + 0.5, end: stop + 1, formatted: true, decimals: 1 }
    return { value, end: stop, formatted: digits.length !== whole!.replace(/\D/g, '').length || decimals !== undefined, decimals: decimals?.length ?? 0 }
  }
  return null
}
