import { hash } from 'node:crypto'

/** Where the next page begins: what the last record of this one is ordered by. */
export type CursorKey = readonly string[]

/**
 * A key as programs carry it about: opaque, and of one collection alone. Its sum tells a cursor that was cut or mixed up from a good one.
 * It gives nobody a right: each page is asked for anew, with what its actor may see then.
 */
export function cursorOf(collection: string, key: CursorKey): string {
  const written = JSON.stringify(key)
  return Buffer.from(`${sumOf(collection, written)}${written}`).toString('base64url')
}

/** The key of so many parts; null for what this collection never gave out. */
export function keyIn(collection: string, cursor: string, parts: number): CursorKey | null {
  const read = Buffer.from(cursor, 'base64url')
  if (read.toString('base64url') !== cursor) return null
  const [sum, written] = [read.toString('utf8').slice(0, sumLength), read.toString('utf8').slice(sumLength)]
  if (sum !== sumOf(collection, written)) return null
  try {
    const key: unknown = JSON.parse(written)
    return Array.isArray(key) && key.length === parts && key.every(part => typeof part === 'string') ? key as string[] : null
  } catch {
    return null
  }
}

const sumLength = 12

function sumOf(collection: string, written: string): string {
  return hash('sha256', `${collection} ${written}`).slice(0, sumLength)
}
