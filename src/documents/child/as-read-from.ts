import { createHash } from 'node:crypto'
import type { InputFile } from '../../reader/layout.ts'
import type { Reading } from '../../reader/reading.ts'
import type { ReadOutcome } from './messages.ts'

/** A reading of a converted copy told as what it is: a reading of the file that was sent. Its text and spans are the copy's. */
export function asReadFrom(original: InputFile, outcome: ReadOutcome): ReadOutcome {
  return outcome.ok ? { ok: true, reading: { ...outcome.reading, source: sourceOf(original) } } : outcome
}

/** What a doc or rtf file is told as. */
export function sourceOf(original: InputFile): Reading['source'] {
  return {
    name: original.name,
    mediaType: isRtf(original.bytes) ? 'application/rtf' : 'application/msword',
    sha256: createHash('sha256').update(original.bytes).digest('hex'),
    bytes: original.bytes.length,
  }
}

function isRtf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 5)).toString('latin1') === '{\\rtf'
}
