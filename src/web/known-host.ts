import { isIP } from 'node:net'
import { hostname } from 'node:os'

/**
 * Is this Host header one of ours? A page on the net whose name is made to point at 127.0.0.1 (DNS rebinding)
 * would otherwise read everything. Such a page has a name, never an address, so that a server told to listen
 * on all addresses may answer to any address.
 */
export function isKnownHost(header: string | null, listensOn: string, knownAs: string | null = null): boolean {
  if (header === null) return false
  const name = nameOf(header)
  if (name === null) return false
  if (name === 'localhost' || name === '127.0.0.1' || name === '::1') return true
  if (name === listensOn.toLowerCase() || (knownAs !== null && name === new URL(knownAs).hostname)) return true
  const everywhere = listensOn === '0.0.0.0' || listensOn === '::'
  return everywhere && (isIP(name) !== 0 || name === hostname().toLowerCase())
}

/** The header without its port, lower case, brackets off; null when it is no host at all. */
function nameOf(header: string): string | null {
  const parts = /^(?:\[([0-9a-f:.]+)\]|([^\s:/@[\]]+))(?::\d{1,5})?$/i.exec(header)
  return (parts?.[1] ?? parts?.[2])?.toLowerCase() ?? null
}
