/**
 * Bytes to text: BOM (UTF-8, UTF-16) first, else strict UTF-8, else windows-1252, as the field's old files need.
 * Line breaks become \n; nothing else is rewritten. Null when the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const decoded = decodeBytes(bytes)
  if (decoded === null) return null
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
}

function decodeBytes(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(3))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes.subarray(2))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes.subarray(2))
  if (looksBinary(bytes)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A zero byte or many control characters in the first kilobytes: not a text. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192)
  let control = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) control++
  }
  return control > head.length / 50
}
