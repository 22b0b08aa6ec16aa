import type { InputFile } from '../../reader/layout.ts'

export interface TimeLimits {
  /** milliseconds for an ordinary document */
  document: number
  /** milliseconds for a PDF over `longPdfPages` pages or `longPdfBytes` bytes */
  longPdf: number
}

export const timeLimits: TimeLimits = { document: 20_000, longPdf: 90_000 }

const longPdfPages = 100
const longPdfBytes = 5 * 1024 * 1024
/** Under this a PDF with its page list packed away hardly holds a hundred pages. */
const packedPdfBytes = 200 * 1024

/**
 * Milliseconds a document may take. The parent does not open the file: it looks for the page count where it stands
 * in plain bytes, and gives a PDF that hides it in packed objects the long time when it is large enough to be long.
 */
export function timeAllowed(file: InputFile, limits: TimeLimits = timeLimits): number {
  return isLongPdf(file.bytes) ? limits.longPdf : limits.document
}

function isLongPdf(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!buffer.subarray(0, 1024).includes('%PDF-')) return false
  if (buffer.length > longPdfBytes) return true
  if (buffer.length > packedPdfBytes && buffer.includes('/ObjStm')) return true
  return largestCount(buffer) > longPdfPages
}

/** The largest number after "/Count" among the first thousand: the page tree's root holds the whole. */
function largestCount(buffer: Buffer): number {
  let largest = 0
  let place = buffer.indexOf('/Count')
  for (let seen = 0; place >= 0 && seen < 1000; seen++) {
    const number = /^\s{0,4}(\d{1,9})/.exec(buffer.toString('latin1', place + 6, place + 20))
    largest = Math.max(largest, Number(number?.[1] ?? 0))
    place = buffer.indexOf('/Count', place + 6)
  }
  return largest
}
