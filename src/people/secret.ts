import { hash, randomBytes } from 'node:crypto'

/** 192 bits, in letters an address or a cookie may hold. Only its hash is ever stored. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

export function secretHash(secret: string): string {
  return hash('sha256', secret)
}
