import { sha256 } from './sha256.ts'
import { layOut } from './formats/index.ts'
import { defaultLimits, type InputFile, type Limits, type Refusal } from './layout.ts'
import type { Reading } from './reading.ts'
import { understand } from './understand.ts'

export type ReadResult = { ok: true; reading: Reading } | { ok: false; refusal: Refusal }

/** Bytes in, what the document says out. Pure: the same bytes and name give the same reading anywhere. Never throws. */
export async function readDocument(file: InputFile, limits: Limits = defaultLimits): Promise<ReadResult> {
  try {
    // A Buffer is a Uint8Array to everyone but the PDF engine.
    const bytes = file.bytes.constructor === Uint8Array ? file.bytes : new Uint8Array(file.bytes)
    const laidOut = await layOut({ name: file.name, bytes }, limits)
    if (!laidOut.ok) return laidOut
    const source = { name: file.name, mediaType: laidOut.layout.mediaType, sha256: sha256(file.bytes), bytes: file.bytes.length }
    return { ok: true, reading: understand(laidOut.layout, source) }
  } catch {
    return { ok: false, refusal: { code: 'unreadable', message: 'The document could not be understood. Save it again from the program it was written in, or send it to the people who keep Rød Tråd.' } }
  }
}
