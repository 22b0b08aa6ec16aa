import { decodeText } from '../../decode.ts'

/**
 * A page's bytes as text: byte order mark, else the charset its meta element names, else as any text (decode.ts).
 * A page that names UTF-8 and is not is read as the old files are. Null when the bytes are no text.
 */
export function decodeHtml(bytes: Uint8Array): string | null {
  if (!startsWithMark(bytes)) {
    const named = namedCharset(bytes)
    if (named !== null && !/^utf-?(8|16)/i.test(named)) {
      try {
        return new TextDecoder(named).decode(bytes)
      } catch {
        // a charset nobody knows: fall through to looking at the bytes
      }
    }
  }
  return decodeText(bytes)
}

function startsWithMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    || (bytes[0] === 0xff && bytes[1] === 0xfe)
    || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function namedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  return /<meta\s[^>]{0,300}charset\s*=\s*["']?\s*([\w:-]{2,30})/i.exec(head)?.[1] ?? null
}
