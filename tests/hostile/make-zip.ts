import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  bytes: Uint8Array
  stored?: boolean
  /** what the zip says the unpacked size is, when it lies */
  claims?: number
  encrypted?: boolean
  /** a wrong check sum */
  spoiled?: boolean
}

/** A zip with exactly the parts given, lies and all: other makers mend or refuse them. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  const packedOnce = new Map<Uint8Array, Buffer>()
  let place = 0
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8')
    const packed = part.stored === true ? Buffer.from(part.bytes) : packedOnce.get(part.bytes) ?? deflateRawSync(part.bytes, { level: 9 })
    if (part.stored !== true) packedOnce.set(part.bytes, packed)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x800 | (part.encrypted === true ? 1 : 0), 2)
    shared.writeUInt16LE(part.stored === true ? 0 : 8, 4)
    shared.writeUInt32LE((crc32(part.bytes) ^ (part.spoiled === true ? 1 : 0)) >>> 0, 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(part.claims ?? part.bytes.length, 18)
    shared.writeUInt16LE(name.length, 22)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, packed)
    const line = Buffer.alloc(46)
    line.write('PK\x01\x02', 0, 'latin1')
    line.writeUInt16LE(20, 4)
    shared.copy(line, 6)
    line.writeUInt32LE(place, 42)
    directory.push(line, name)
    place += 4 + 26 + name.length + packed.length
  }
  const lines = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8)
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10)
  end.writeUInt32LE(lines.length, 12)
  end.writeUInt32LE(place, 16)
  return Buffer.concat([...locals, lines, end])
}
