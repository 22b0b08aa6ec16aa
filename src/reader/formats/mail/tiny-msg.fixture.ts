const sector = 512
const end = -2
const free = -1

/** A stream or a storage of a compound file. */
export type Entry = { name: string; data: Uint8Array } | { name: string; entries: Entry[] }

/** A text property as Outlook stores it: tag in hex, UTF-16. */
export function property(tag: string, text: string): Entry {
  return { name: `__substg1.0_${tag}001F`, data: utf16(text) }
}

/** A binary property. */
export function binary(tag: string, data: Uint8Array): Entry {
  return { name: `__substg1.0_${tag}0102`, data }
}

export function attachment(index: number, name: string): Entry {
  return { name: `__attach_version1.0_#0000000${index}`, entries: [property('3707', name)] }
}

export function recipient(index: number, name: string, address: string): Entry {
  return { name: `__recip_version1.0_#0000000${index}`, entries: [property('3001', name), property('39FE', address)] }
}

/** Writes a compound file of version 3 ([MS-CFB]); every stream is padded past the size that needs no small sectors. */
export function tinyMsg(entries: readonly Entry[]): Uint8Array {
  const places: { entry: Entry | null; name: string; child: number; next: number; start: number; size: number }[] = [{ entry: null, name: 'Root Entry', child: free, next: free, start: end, size: 0 }]
  const link = (list: readonly Entry[]): number => {
    let first = free
    for (const entry of [...list].reverse()) {
      const place = { entry, name: entry.name, child: free, next: first, start: end, size: 0 }
      first = places.push(place) - 1
      if ('entries' in entry) place.child = link(entry.entries)
    }
    return first
  }
  const root = places[0]
  if (root !== undefined) root.child = link(entries)
  const directorySectors = Math.ceil(places.length / 4)
  const data: Uint8Array[] = []
  const chains: number[][] = []
  let next = 0
  const take = (count: number): number[] => Array.from({ length: count }, () => next++)
  const directory = take(directorySectors)
  chains.push(directory)
  const small: Uint8Array[] = []
  const smallTable: number[] = []
  for (const place of places) {
    if (place.entry === null || !('data' in place.entry)) continue
    const bytes = place.entry.data
    place.size = bytes.length
    if (bytes.length === 0) continue
    if (bytes.length < 4096) {
      place.start = smallTable.length
      const count = Math.ceil(bytes.length / 64)
      for (let index = 0; index < count; index++) smallTable.push(index === count - 1 ? end : smallTable.length + 1)
      small.push(padded(bytes, count * 64))
      continue
    }
    const chain = take(Math.ceil(bytes.length / sector))
    place.start = chain[0] ?? end
    chains.push(chain)
    data.push(padded(bytes, chain.length * sector))
  }
  const miniStream = joined(small)
  const miniSectors = take(Math.ceil(miniStream.length / sector))
  const miniTable = take(Math.ceil(smallTable.length / 128))
  chains.push(miniSectors, miniTable)
  if (root !== undefined) {
    root.start = miniSectors[0] ?? end
    root.size = miniStream.length
  }
  const tableSectors = take(Math.ceil((next + 4) / 128))
  const table = new Int32Array(tableSectors.length * 128).fill(free)
  for (const chain of chains) for (const [index, at] of chain.entries()) table[at] = chain[index + 1] ?? end
  for (const at of tableSectors) table[at] = -3
  const header = new DataView(new ArrayBuffer(sector))
  for (const [index, byte] of [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].entries()) header.setUint8(index, byte)
  header.setUint16(24, 0x3e, true)
  header.setUint16(26, 3, true)
  header.setUint16(28, 0xfffe, true)
  header.setUint16(30, 9, true)
  header.setUint16(32, 6, true)
  header.setInt32(44, tableSectors.length, true)
  header.setInt32(48, directory[0] ?? end, true)
  header.setInt32(56, 4096, true)
  header.setInt32(60, miniTable[0] ?? end, true)
  header.setInt32(64, miniTable.length, true)
  header.setInt32(68, end, true)
  for (let index = 0; index < 109; index++) header.setInt32(76 + index * 4, tableSectors[index] ?? free, true)
  const directoryBytes = new DataView(new ArrayBuffer(directorySectors * sector))
  for (const [index, place] of places.entries()) {
    const at = index * 128
    const name = utf16(place.name)
    for (const [offset, byte] of name.entries()) directoryBytes.setUint8(at + offset, byte)
    directoryBytes.setUint16(at + 64, name.length + 2, true)
    directoryBytes.setUint8(at + 66, index === 0 ? 5 : place.entry !== null && 'data' in place.entry ? 2 : 1)
    directoryBytes.setInt32(at + 68, free, true)
    directoryBytes.setInt32(at + 72, place.next, true)
    directoryBytes.setInt32(at + 76, place.child, true)
    directoryBytes.setInt32(at + 116, place.start, true)
    directoryBytes.setInt32(at + 120, place.size, true)
  }
  const miniTableBytes = new Int32Array(miniTable.length * 128).fill(free)
  for (const [index, value] of smallTable.entries()) miniTableBytes[index] = value
  return joined([new Uint8Array(header.buffer), new Uint8Array(directoryBytes.buffer), ...data, padded(miniStream, miniSectors.length * sector), new Uint8Array(miniTableBytes.buffer), new Uint8Array(table.buffer)])
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'))
}

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length)
  whole.set(bytes)
  return whole
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
