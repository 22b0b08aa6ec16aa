import { crc32, inflateRawSync } from 'node:zlib'
import type { Refusal, RefusalCode } from '../../reader/layout.ts'
import { defaultLimits } from '../../reader/layout.ts'
import type { UnpackedEntry } from './messages.ts'
import { safeEntryName } from './safe-name.ts'
import type { ZipEntry } from './zip-directory.ts'
import { readZipDirectory } from './zip-directory.ts'

export interface UnpackLimits {
  files: number
  unpackedBytes: number
  /** largest single file, as for a file uploaded alone */
  fileBytes: number
  /** unpacked : packed, for files over `ratioFrom` bytes */
  ratio: number
  ratioFrom: number
}

export const unpackLimits: UnpackLimits = {
  files: 10_000,
  unpackedBytes: defaultLimits.unpackedBytes,
  fileBytes: defaultLimits.packedBytes,
  ratio: defaultLimits.ratio,
  ratioFrom: 1024 * 1024,
}

/** The zip's documents one by one. What is wrong with one file is told of that file and the others go on; a zip inside is passed on unopened. */
export function* unpackZip(bytes: Uint8Array, limits: UnpackLimits = unpackLimits): Generator<UnpackedEntry, void, undefined> {
  const directory = readZipDirectory(bytes, limits.files)
  if (directory === null) {
    yield whole('damaged', 'The zip file is damaged or incomplete. Make it again, or send its files one by one.')
    return
  }
  const names = new Map<string, number>()
  let total = 0
  for (const entry of directory.entries) {
    const safe = safeEntryName(entry.name)
    if (safe === null) continue
    const name = unused(safe, names)
    const unpacked = unpackEntry(bytes, entry, limits, limits.unpackedBytes - total)
    if (unpacked === 'full') {
      yield whole('tooMuchInside', `The zip file holds more than ${Math.round(limits.unpackedBytes / 1024 / 1024)} MB; the rest was left out. Divide it into several zip files.`)
      return
    }
    if (unpacked instanceof Uint8Array) {
      total += unpacked.length
      yield { ok: true, name, bytes: unpacked }
    } else {
      yield { ok: false, name, refusal: unpacked }
    }
  }
  if (directory.more) {
    yield whole('tooMuchInside', `The zip file holds more than ${limits.files} files; the rest was left out. Divide it into several zip files.`)
  }
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limits: UnpackLimits, room: number): Uint8Array | Refusal | 'full' {
  if (entry.encrypted) return refusal('encrypted', 'The file inside the zip is protected by a password. Unpack it with the password and send the file itself.')
  const damaged = refusal('damaged', 'The file inside the zip is damaged or incomplete. Make the zip again, or send the file itself.')
  if (entry.start < 0) return damaged
  const packed = bytes.subarray(entry.start, entry.start + entry.packedBytes)
  if (entry.method === 0) {
    if (packed.length > limits.fileBytes) return tooLarge(limits)
    if (packed.length > room) return 'full'
    return crc32(packed) === entry.crc ? packed : damaged
  }
  if (entry.method !== 8) return refusal('unreadable', 'The file inside the zip is packed in a way that is not read. Make the zip again with ordinary compression.')
  const most = Math.min(limits.fileBytes, room, Math.max(limits.ratioFrom, packed.length * limits.ratio))
  const inflated = inflateUpTo(packed, most)
  if (inflated === 'damaged') return damaged
  if (inflated !== 'over') return crc32(inflated) === entry.crc ? inflated : damaged
  if (most === limits.fileBytes) return tooLarge(limits)
  if (most === room) return 'full'
  return refusal('tooMuchInside', `The file inside the zip unpacks to more than ${limits.ratio} times its size. Send the file itself if it is a real document.`)
}

/** What the packed bytes really hold, whatever the directory claims, and never more than `most`. */
function inflateUpTo(packed: Uint8Array, most: number): Uint8Array | 'over' | 'damaged' {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (cause) {
    return cause instanceof RangeError ? 'over' : 'damaged'
  }
}

/** Two entries of one name are two files: "a.txt", "a (2).txt". Counts from where it last stopped, so 10,000 of one name stay cheap. */
function unused(name: string, taken: Map<string, number>): string {
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot > name.lastIndexOf('/') + 1 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let candidate = name
  for (let count = taken.get(name) ?? 1; taken.has(candidate); ) {
    candidate = `${stem} (${++count})${extension}`
    taken.set(name, count)
  }
  taken.set(candidate, 1)
  return candidate
}

function tooLarge(limits: UnpackLimits): Refusal {
  return refusal('tooLarge', `The file inside the zip is larger than ${Math.round(limits.fileBytes / 1024 / 1024)} MB. Split it, or save it without its pictures.`)
}

function refusal(code: RefusalCode, message: string): Refusal {
  return { code, message }
}

function whole(code: RefusalCode, message: string): UnpackedEntry {
  return { ok: false, name: null, refusal: { code, message } }
}
