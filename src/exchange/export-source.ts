import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'
import { readZipDirectory } from '../documents/child/zip-directory.ts'
import { ArchiveTrouble, fileTrouble } from '../storage/backup/archive-trouble.ts'
import { paths } from './export-form.ts'

/** An export to be taken in: its files by their path in it. */
export interface ExportSource {
  name: string
  /** null where there is none */
  read(path: string): Uint8Array | null
}

/** A zip is held in memory while it is taken in; a larger one is unpacked first. */
const largestZip = 1024 * 1024 * 1024

/** Longest a single file of an export may be. */
const largestFile = 256 * 1024 * 1024

/** The export that lies at this place, or null where something else does. */
export function exportAt(place: string): ExportSource | null {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found === undefined) return null
  const source = found.isDirectory() ? inFolder(place) : place.toLowerCase().endsWith('.zip') ? inZip(place, found.size) : null
  return source !== null && isExport(source) ? source : null
}

/** A folder of documents may hold an index.json of somebody else's. */
function isExport(source: ExportSource): boolean {
  const index = source.read(paths.index)
  return index !== null && Buffer.from(index).subarray(0, 200).includes('"roedtraad": "export"')
}

function inFolder(folder: string): ExportSource {
  const root = realpathSync(folder)
  return {
    name: folder,
    read(path) {
      const file = join(root, ...path.split('/'))
      // an export holds files, no ways out of it
      if (!file.startsWith(root + sep) || !existsSync(file) || realpathSync(file) !== file || !lstatSync(file).isFile()) return null
      try {
        return lstatSync(file).size > largestFile ? null : readFileSync(file)
      } catch (error) {
        throw fileTrouble(error, file)
      }
    },
  }
}

function inZip(file: string, size: number): ExportSource | null {
  if (size > largestZip) throw new ArchiveTrouble('zipFull', file)
  const bytes = readFileSync(file)
  const directory = readZipDirectory(bytes, 65_535)
  const entries = new Map(directory?.entries.map(entry => [entry.name, entry]))
  if (!entries.has(paths.index)) return null
  return {
    name: file,
    read(path) {
      const entry = entries.get(path)
      if (entry === undefined || entry.start < 0 || entry.encrypted) return null
      const packed = bytes.subarray(entry.start, entry.start + entry.packedBytes)
      try {
        const unpacked = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: largestFile })
        return crc32(unpacked) === entry.crc ? unpacked : null
      } catch {
        return null
      }
    },
  }
}
