const sector = 512
const endOfChain = 0xfffffffe
const unused = 0xffffffff

/**
 * A compound file (the container of old Office files, mails and encrypted docx) with the given streams in its root.
 * Streams are padded to 4,096 bytes so that none needs the mini stream. Source: [MS-CFB] 2.2, 2.3, 2.6.
 */
export function makeCfb(streams: readonly { name: string; bytes: Uint8Array }[], ring = false): Buffer {
  const lengths = streams.map(({ bytes }) => Math.max(4096, Math.ceil(bytes.length / sector) * sector) / sector)
  const directorySectors = Math.ceil((streams.length + 1) / 4)
  const table = Buffer.alloc(sector, 0xff)
  table.writeUInt32LE(0xfffffffd, 0)
  const chain = (first: number, count: number): void => {
    for (let place = 0; place < count; place++) table.writeUInt32LE(place === count - 1 ? (ring ? first : endOfChain) : first + place + 1, (first + place) * 4)
  }
  chain(1, directorySectors)
  const directory = Buffer.alloc(directorySectors * sector)
  writeEntry(directory, 0, 'Root Entry', 5, endOfChain, 0, streams.length > 0 ? 1 : unused, unused)
  const content: Buffer[] = []
  let next = 1 + directorySectors
  streams.forEach(({ name, bytes }, index) => {
    const count = lengths[index] ?? 8
    const padded = Buffer.alloc(count * sector)
    padded.set(bytes)
    content.push(padded)
    chain(next, count)
    writeEntry(directory, index + 1, name, 2, next, count * sector, unused, index + 1 < streams.length ? index + 2 : unused)
    next += count
  })
  if (next > sector / 4) throw new RangeError('more sectors than one table sector holds')
  const header = Buffer.alloc(sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(1, 44)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(endOfChain, 60)
  header.writeUInt32LE(endOfChain, 68)
  header.fill(0xff, 76)
  header.writeUInt32LE(0, 76)
  return Buffer.concat([header, table, directory, ...content])
}

function writeEntry(directory: Buffer, index: number, name: string, type: number, start: number, size: number, child: number, right: number): void {
  const place = index * 128
  directory.write(name, place, 'utf16le')
  directory.writeUInt16LE((name.length + 1) * 2, place + 64)
  directory.writeUInt8(type, place + 66)
  directory.writeUInt8(1, place + 67)
  directory.writeUInt32LE(unused, place + 68)
  directory.writeUInt32LE(right, place + 72)
  directory.writeUInt32LE(child, place + 76)
  directory.writeUInt32LE(start, place + 116)
  directory.writeUInt32LE(size, place + 120)
}
