import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGzip } from 'node:zlib'
import type { StorePlace } from '../open-storage.ts'
import type { ArchiveEnd, ArchiveHead, Row } from './archive.ts'
import { archiveFormat, lineOf } from './archive.ts'
import { fileTrouble, writingTrouble } from './archive-trouble.ts'
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
    const teller = new Teller(making.step)
    const sections = sectionsOf(snapshot, teller, making)
    const sink = begin()
    let unwritten: unknown
    sink.once('error', error => { unwritten = error })
    try {
      for (const [at, { files, lines }] of sections.entries()) {
        await pipeline(Readable.from(inChunks(lines)), createGzip(files ? quickly : well), sink, { end: at === sections.length - 1 })
      }
    } catch (error) {
      throw unwritten === undefined ? error : writingTrouble(unwritten, name)
    }
    return teller.end
  })
}

/** Documents and pictures are packed already: only the room their letters take is won back, at a third of the work. */
const quickly = { level: 1, strategy: constants.Z_HUFFMAN_ONLY, chunkSize: 256 * 1024 }
const well = { level: 1, chunkSize: 256 * 1024 }

interface Section {
  /** of tables that hold files */
  files: boolean
  lines: AsyncIterable<Buffer>
}

/** Each is packed by itself; one after the other they are one gzip file all the same (RFC 1952, 2.2). */
function sectionsOf(snapshot: Snapshot, teller: Teller, { version, at }: Making): Section[] {
  const parts: Section[] = [
    { files: false, lines: teller.head(async () => ({ roedtraad: 'backup', format: archiveFormat, version, migration: snapshot.migration, madeAt: at, heads: await chainHeads(snapshot) })) },
    ...snapshot.tables.map(table => ({ files: table.bytes, lines: teller.table(table.name, snapshot.rows(table)) })),
    { files: false, lines: teller.last() },
  ]
  const sections: Section[] = []
  for (const part of parts) {
    const last = sections.at(-1)
    if (last?.files === part.files) last.lines = inTurn(last.lines, part.lines)
    else sections.push(part)
  }
  return sections
}

async function* inTurn(...all: AsyncIterable<Buffer>[]): AsyncGenerator<Buffer> {
  for (const lines of all) yield* lines
}

/** Counts and hashes what is told. */
class Teller {
  readonly end: ArchiveEnd = { end: 'backup', rows: {}, sha256: '' }
  private readonly hash = createHash('sha256')
  private readonly step: Making['step']
  private rows = 0
  private bytes = 0

  constructor(step: Making['step']) {
    this.step = step
  }

  async *head(head: () => Promise<ArchiveHead>): AsyncGenerator<Buffer> {
    yield this.told(`${JSON.stringify(await head())}\n`)
  }

  async *table(name: string, rows: AsyncIterable<Row>): AsyncGenerator<Buffer> {
    let count = this.end.rows[name] = 0
    for await (const row of rows) {
      this.end.rows[name] = ++count
      yield this.told(lineOf({ table: name, row }))
      if (++this.rows % 100 === 0) this.step(this.rows, this.bytes)
    }
  }

  async *last(): AsyncGenerator<Buffer> {
    this.step(this.rows, this.bytes)
    this.end.sha256 = this.hash.digest('hex')
    yield Buffer.from(`${JSON.stringify(this.end)}\n`)
  }

  private told(line: string): Buffer {
    const written = Buffer.from(line)
    this.hash.update(written)
    this.bytes += written.length
    return written
  }
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
