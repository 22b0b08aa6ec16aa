import { randomBytes } from 'node:crypto'

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** 16 letters and digits (79 bits), none of which are taken for another when read aloud. */
export function newId(): string {
  let id = ''
  for (const byte of randomBytes(64)) {
    // 248 is the largest multiple of 31 in a byte: above it the first letters would come up more often
    if (byte < 248) id += letters[byte % 31]
    if (id.length === 16) return id
  }
  return newId()
}
