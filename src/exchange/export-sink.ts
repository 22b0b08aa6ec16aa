import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs'
import type { WriteStream } from 'node:fs'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { ArchiveTrouble } from '../storage/backup/archive-trouble.ts'

/** Where an export is written to. It has its name when it is whole. */
export interface ExportSink {
  put(path: string, content: AsyncIterable<Uint8Array>): Promise<void>
  finish(): Promise<void>
  /** takes away what was written */
  drop(): Promise<void>
}

export function sinkFor(target: string): ExportSink {
  return target.toLowerCase().endsWith('.zip') ? zipSink(target) : folderSink(target)
}

/** Into a folder that is not there or empty. */
function folderSink(folder: string): ExportSink {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new ArchiveTrouble('taken', folder)
  const part = `${folder.replace(/[/\\]+$/, '')}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { mode: 0o700 })
  return {
    async put(path, content) {
      const file = join(part, ...path.split('/'))
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      await pipeline(Readable.from(content), createWriteStream(file, { mode: 0o600, flush: true }))
    },
    finish: async () => {
      if (existsSync(folder)) rmdirSync(folder)
      renameSync(part, folder)
    },
    drop: async () => rmSync(part, { recursive: true, force: true }),
  }
}

/** The plain form of zip names at most 65,535 files and 4 GB; larger exports are folders. */
const zipMost = { files: 65_000, bytes: 4_000_000_000 }

function zipSink(target: string): ExportSink {
  if (existsSync(target)) throw new ArchiveTrouble('taken', target)
  const part = `${target}.part`
  const stream: WriteStream = createWriteStream(part, { mode: 0o600, flush: true })
  let failure: Error | null = null
  let [files, bytes, full] = [0, 0, false]
  stream.on('error', error => { failure = error })
  const zip = new Zip((error, chunk, final) => {
    if (error !== null) failure = error
    else {
      full = !stream.write(chunk) || full
      bytes += chunk.length
      if (final) stream.end()
    }
  })
  const settled = async () => {
    if (full && failure === null) await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined)
    full = false
    if (failure !== null) throw failure
  }
  return {
    async put(path, content) {
      if (++files > zipMost.files || bytes > zipMost.bytes) throw new ArchiveTrouble('zipFull', target)
      // originals are packed already, most of them
      const entry = path.includes('/original/') ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 4 })
      zip.add(entry)
      for await (const chunk of content) {
        entry.push(chunk, false)
        await settled()
      }
      entry.push(new Uint8Array(0), true)
      await settled()
    },
    async finish() {
      const closed = once(stream, 'close')
      zip.end()
      await closed
      if (failure !== null) throw failure
      renameSync(part, target)
    },
    async drop() {
      zip.terminate()
      stream.destroy()
      rmSync(part, { force: true })
    },
  }
}
