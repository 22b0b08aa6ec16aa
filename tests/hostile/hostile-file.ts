/** A file made to do harm, or broken in a way real files are. Made when asked for: some are large. */
export interface HostileFile {
  name: string
  /** `address` is a listener on this machine that must never hear from anybody */
  make(address: string): Uint8Array
  /** refused with this code once the format is read at all; otherwise any end within the limits will do */
  refused?: readonly string[]
  /** must be read: harmless, however odd it looks */
  read?: true
}

export function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8')
}

/** The same bytes on every run, and no pattern in them. */
export function noise(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length)
  let state = seed
  for (let place = 0; place < length; place++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[place] = state >>> 24
  }
  return bytes
}
