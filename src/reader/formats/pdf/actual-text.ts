import { inflateSync } from 'node:zlib'

/** Unpacked bytes looked at in one file. */
const mostUnpacked = 64 * 1024 * 1024
/** A stream that turns out to be none may have cost as much as one. */
const failureCosts = 2 * 1024 * 1024
const mark = Buffer.from('/ActualText')

/**
 * Letters that only an `ActualText` tells (ISO 32000-1, 14.9.4): browsers set ligatures such as "ffi" from glyphs
 * that stand for no character and write the letters beside them, which pdf.js does not hand on.
 *
 * `spans` is the number of spans without an id on each page. The texts are believed only if the file's content
 * streams, in their order, hold as many on the same pages; else null, and the letters stay unknown.
 */
export function actualTexts(bytes: Uint8Array, spans: readonly number[]): string[][] | null {
  const inFile = textsInFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const onPages = spans.filter((count) => count > 0)
  if (inFile.length !== onPages.length || inFile.some((texts, index) => texts.length !== onPages[index])) return null
  let next = 0
  return spans.map((count) => (count === 0 ? [] : inFile[next++] ?? []))
}

function textsInFile(file: Buffer): string[][] {
  const found: string[][] = []
  let left = mostUnpacked
  for (let at = file.indexOf('stream'); at !== -1 && left > 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(Math.max(0, at - 3), at).toString('latin1') === 'end') continue
    const start = at + (file[at + 6] === 0x0d ? 8 : 7)
    // a zlib header, so that other streams cost nothing
    if (((file[start] ?? 0) & 0x0f) !== 8) continue
    const data = inflated(file.subarray(start), left)
    left -= data === null ? failureCosts : data.length
    if (data === null) continue
    if (!data.includes(mark)) continue
    found.push([...data.toString('latin1').matchAll(/\/ActualText\s*(?:\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f\s]*)>)/g)].map(([, literal, hex]) => decoded(literal, hex)))
  }
  return found
}

function inflated(data: Buffer, most: number): Buffer | null {
  try {
    return inflateSync(data, { maxOutputLength: most })
  } catch {
    return null
  }
}

function decoded(literal: string | undefined, hex: string | undefined): string {
  const raw = hex === undefined ? Buffer.from((literal ?? '').replace(/\\(.)/g, '$1'), 'latin1') : Buffer.from(hex.replace(/\s+/g, ''), 'hex')
  if (raw[0] !== 0xfe || raw[1] !== 0xff) return raw.toString('latin1')
  return new TextDecoder('utf-16be').decode(raw.subarray(2))
}
