/** One line of a zip's central directory: what the zip claims, not what is there. The claimed unpacked size is of no use and left out. */
export interface ZipEntry {
  name: string
  method: number
  encrypted: boolean
  packedBytes: number
  crc: number
  /** where the packed bytes begin, after the local header; -1 when the place lies outside the file */
  start: number
}

/**
 * The entries as the central directory lists them, at most `most`.
 * Null when the bytes hold no readable directory: truncated, of several disks, or no zip at all.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16 (zip64 is not needed under 25 MB).
 */
export function readZipDirectory(bytes: Uint8Array, most: number): { entries: ZipEntry[]; more: boolean } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const directoryStart = end - view.getUint32(end + 12, true)
  // Bytes put before the zip (a self-unpacking program, a polyglot) shift every place by their length.
  const shift = Math.max(0, directoryStart - view.getUint32(end + 16, true))
  let place = shift + view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index++) {
    if (place + 46 > end || view.getUint32(place, true) !== 0x02014b50) return null
    const nameLength = view.getUint16(place + 28, true)
    const next = place + 46 + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true)
    if (next > end) return null
    if (entries.length === most) return { entries, more: true }
    const flags = view.getUint16(place + 8, true)
    const packedBytes = view.getUint32(place + 20, true)
    entries.push({
      name: decodeName(bytes.subarray(place + 46, place + 46 + nameLength), (flags & 0x800) !== 0),
      method: view.getUint16(place + 10, true),
      encrypted: (flags & 1) !== 0,
      packedBytes,
      crc: view.getUint32(place + 16, true),
      start: contentStart(view, shift + view.getUint32(place + 42, true), packedBytes),
    })
    place = next
  }
  return { entries, more: false }
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let place = view.byteLength - 22; place >= lowest; place--) {
    if (view.getUint32(place, true) === 0x06054b50) return view.getUint16(place + 4, true) === 0 ? place : null
  }
  return null
}

function contentStart(view: DataView, header: number, packedBytes: number): number {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== 0x04034b50) return -1
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return start + packedBytes <= view.byteLength ? start : -1
}

/** Names without the UTF-8 flag are UTF-8 in practice (macOS, Linux), else code page 850's Danish letters as old Windows wrote them. */
function decodeName(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    if (utf8) return new TextDecoder('utf-8').decode(bytes)
    return Array.from(bytes, (byte) => codePage850[byte] ?? (byte < 0x80 ? String.fromCharCode(byte) : '_')).join('')
  }
}

const codePage850: Readonly<Record<number, string>> = {
  0x81: 'ü', 0x82: 'é', 0x84: 'ä', 0x86: 'å', 0x8e: 'Ä', 0x8f: 'Å', 0x90: 'É', 0x91: 'æ', 0x92: 'Æ',
  0x94: 'ö', 0x99: 'Ö', 0x9a: 'Ü', 0x9b: 'ø', 0x9d: 'Ø',
}
