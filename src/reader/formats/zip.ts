import { Inflate } from 'fflate'
import type { Limits } from '../layout.ts'
import { Encrypted, TooMuchInside } from './refused.ts'
import { readDirectory } from './zip-directory.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Compressed bytes per step: deflate grows at most 1032-fold, so a step yields at most 16 MB before the caps are looked at. */
const step = 16 * 1024
/** Under this much the ratio says nothing: a small file of blanks compresses far. */
const ratioCountsFrom = 1024 * 1024

/**
 * A zip archive that unpacks only what is asked for and counts the bytes that really come out:
 * what an archive says of its sizes is not believed.
 */
export class Zip {
  private readonly bytes: Uint8Array
  private readonly limits: Limits
  private readonly entries: ReadonlyMap<string, ZipEntry>
  private unpacked = 0

  private constructor(bytes: Uint8Array, limits: Limits, entries: ReadonlyMap<string, ZipEntry>) {
    this.bytes = bytes
    this.limits = limits
    this.entries = entries
  }

  /** Null when the bytes are no zip archive or its directory is lost. */
  static open(bytes: Uint8Array, limits: Limits): Zip | null {
    const entries = readDirectory(bytes)
    return entries === null ? null : new Zip(bytes, limits, entries)
  }

  get names(): string[] {
    return [...this.entries.keys()]
  }

  /** Part names are compared without regard to case, as Office does. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase())
  }

  /** Feeds a part's bytes to `take` as they are unpacked. False when there is no such part. Throws Refused when a limit is passed. */
  stream(name: string, take: (chunk: Uint8Array) => void): boolean {
    const entry = this.entries.get(name.toLowerCase())
    if (entry === undefined) return false
    if (entry.encrypted) throw new Encrypted()
    const packed = this.packedBytes(entry)
    if (entry.method === 0) {
      this.count(packed.length)
      take(packed)
    } else if (entry.method === 8) {
      this.inflate(packed, take)
    } else {
      throw new Error(`the archive packs ${name} in a way that is not read (method ${entry.method})`)
    }
    return true
  }

  /** A part's bytes at once; null when there is no such part. For small parts. */
  read(name: string): Uint8Array | null {
    const chunks: Uint8Array[] = []
    let length = 0
    const found = this.stream(name, (chunk) => {
      chunks.push(chunk)
      length += chunk.length
    })
    if (!found) return null
    const whole = new Uint8Array(length)
    let at = 0
    for (const chunk of chunks) {
      whole.set(chunk, at)
      at += chunk.length
    }
    return whole
  }

  private inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
    const inflate = new Inflate((chunk) => {
      this.count(chunk.length)
      if (chunk.length > 0) take(chunk)
    })
    for (let at = 0; at < packed.length || at === 0; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  }

  private count(bytes: number): void {
    this.unpacked += bytes
    if (this.unpacked > this.limits.unpackedBytes) throw new TooMuchInside()
    if (this.unpacked > ratioCountsFrom && this.unpacked > this.bytes.length * this.limits.ratio) throw new TooMuchInside()
  }

  /** The local header repeats the name and may carry other extras than the directory: only it tells where the data begin. */
  private packedBytes(entry: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
    if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new Error('the archive is damaged: a part is not where the directory says')
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    if (start + entry.packedSize > this.bytes.length) throw new Error('the archive is cut off')
    return this.bytes.subarray(start, start + entry.packedSize)
  }
}
