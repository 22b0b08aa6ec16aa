import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { StorePlace } from '../open-storage.ts'
import type { ArchiveEnd, ArchiveHead } from './archive.ts'
import { archiveFormat, lineOf } from './archive.ts'
import { ArchiveTrouble, fileTrouble } from './archive-trouble.ts'
import { inSnapshot } from './snapshot.ts'
import type { Snapshot } from './snapshot.ts'

export interface Making {
  /** of the program */
  version: string
  /** ISO 8601, UTC */
  at: string
  /** told now and then how far it has come */
  step(rows: number, bytes: number): void
}

/** Writes the store as it is this moment to a file; whole when it has its name, for its owner's eyes only. One of that name is replaced. */
export async function backupToFile(place: StorePlace, file: string, making: Making): Promise<ArchiveEnd> {
  const part = `${file}.part`
  try {
    const end = await backupTo(place, () => createWriteStream(part, { mode: 0o600, flush: true }), file, making)
    await rename(part, file)
    await syncFolder(dirname(file))
    return end
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw fileTrouble(error, file)
  }
}

/** The same into a stream, which is begun once the store could be opened; `name` is what it is called in what is said of it. */
export async function backupTo(place: StorePlace, begin: () => Writable, name: string, making: Making): Promise<ArchiveEnd> {
  return inSnapshot(place, async snapshot => {
    const end: ArchiveEnd = { end: 'backup', rows: {}, sha256: '' }
    // pictures and documents are packed already: the first level takes what there is to take, in a thread of its own
    const packing = createGzip({ level: 1, chunkSize: 256 * 1024 })
    const sink = begin()
    let unwritten: unknown
    sink.once('error', error => { unwritten = error })
    try {
      await pipeline(Readable.from(inChunks(archiveLines(snapshot, end, making))), packing, sink)
    } catch (error) {
      const trouble = unwritten === undefined ? error : fileTrouble(unwritten, name)
      throw trouble instanceof ArchiveTrouble && trouble.code === 'missing' ? new ArchiveTrouble('noFolder', name, error) : trouble
    }
    return end
  })
}

async function* archiveLines(snapshot: Snapshot, end: ArchiveEnd, { version, at, step }: Making): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let [rows, bytes] = [0, 0]
  const told = (line: string): Buffer => {
    const written = Buffer.from(line)
    hash.update(written)
    bytes += written.length
    return written
  }
  const head: ArchiveHead = { roedtraad: 'backup', format: archiveFormat, version, migration: snapshot.migration, madeAt: at, heads: await chainHeads(snapshot) }
  yield told(`${JSON.stringify(head)}\n`)
  for (const table of snapshot.tables) {
    end.rows[table.name] = 0
    for await (const row of snapshot.rows(table)) {
      end.rows[table.name] = (end.rows[table.name] ?? 0) + 1
      yield told(lineOf({ table: table.name, row }))
      if (++rows % 100 === 0) step(rows, bytes)
    }
  }
  step(rows, bytes)
  end.sha256 = hash.digest('hex')
  yield Buffer.from(`${JSON.stringify(end)}\n`)
}

async function chainHeads(snapshot: Snapshot): Promise<ArchiveHead['heads']> {
  const heads: ArchiveHead['heads'] = {}
  const table = snapshot.tables.find(one => one.name === 'audit_head')
  if (table === undefined) return heads
  for await (const { organisation, number, hash } of snapshot.rows(table)) heads[String(organisation)] = { number: Number(number), hash: String(hash) }
  return heads
}

/** A hundred thousand short lines are a few hundred chunks: each costs the stream a round. */
async function* inChunks(lines: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for await (const line of lines) {
    held.push(line)
    length += line.length
    if (length < 256 * 1024) continue
    yield Buffer.concat(held, length)
    held = []
    length = 0
  }
  yield Buffer.concat(held, length)
}

/** A name is kept by its folder: it too is written down. Windows has no way to ask for it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
