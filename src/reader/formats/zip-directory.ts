export interface ZipEntry {
  method: number
  encrypted: boolean
  packedSize: number
  /** where the local header begins */
  offset: number
}

const endSize = 22
const longestComment = 0xffff
const mostEntries = 65_536

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/**
 * The archive's central directory by lower-cased part name; of two parts of one name the first counts.
 * Null when there is none: the bytes are no zip or are cut off. Source: PKWARE APPNOTE 6.3.10, 4.3.
 */
export function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> | null {
  if (!isZip(bytes)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const { count, start } = directoryPlace(view, end)
  const entries = new Map<string, ZipEntry>()
  const decoder = new TextDecoder()
  let at = start
  for (let i = 0; i < Math.min(count, mostEntries); i++) {
    if (at < 0 || at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) break
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (at + 46 + nameLength + extraLength > bytes.length) break
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/').toLowerCase()
    const entry = readEntry(view, at, at + 46 + nameLength, extraLength)
    const plain = name.startsWith('/') ? name.slice(1) : name
    if (!entries.has(plain)) entries.set(plain, entry)
    at = next
  }
  return entries.size === 0 ? null : entries
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endSize - longestComment)
  for (let at = view.byteLength - endSize; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

function directoryPlace(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (start !== 0xffffffff && count !== 0xffff) return { count, start }
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, start }
  const large = Number(view.getBigUint64(locator + 8, true))
  if (large + 56 > view.byteLength || view.getUint32(large, true) !== 0x06064b50) return { count, start }
  return { count: Number(view.getBigUint64(large + 32, true)), start: Number(view.getBigUint64(large + 48, true)) }
}

function readEntry(view: DataView, at: number, extraAt: number, extraLength: number): ZipEntry {
  const unpackedSize = view.getUint32(at + 24, true)
  let packedSize = view.getUint32(at + 20, true)
  let offset = view.getUint32(at + 42, true)
  for (let extra = extraAt; extra + 4 <= extraAt + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue
    let value = extra + 4 + (unpackedSize === 0xffffffff ? 8 : 0)
    if (packedSize === 0xffffffff && value + 8 <= extraAt + extraLength) {
      packedSize = Number(view.getBigUint64(value, true))
      value += 8
    }
    if (offset === 0xffffffff && value + 8 <= extraAt + extraLength) offset = Number(view.getBigUint64(value, true))
  }
  return { method: view.getUint16(at + 10, true), encrypted: (view.getUint16(at + 8, true) & 1) === 1, packedSize, offset }
}

/** The names of an archive's parts, lower-cased; empty when the bytes are no zip. */
export function partNames(bytes: Uint8Array): string[] {
  return [...readDirectory(bytes)?.keys() ?? []]
}
