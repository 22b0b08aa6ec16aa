import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { migrations } from '../migrate.ts'
import type { ArchiveEnd, ArchiveHead, ArchiveRow } from './archive.ts'
import { archiveFormat, endIn, headIn, rowIn } from './archive.ts'
import { ArchiveTrouble, fileTrouble } from './archive-trouble.ts'

export interface Archive {
  head: ArchiveHead
  /** All rows in the archive's order; throws when what was told is not what was counted and hashed when it was made. To be walked to its end, once. */
  rows: AsyncGenerator<ArchiveRow>
}

/** No row is longer: a text of a document's reading may be some megabytes. */
const longestLine = 256 * 1024 * 1024

/** Opens an archive. Throws ArchiveTrouble `missing`, `noAccess`, `notAnArchive` and `newer` at once, `cut` and `damaged` while its rows are walked. */
export async function openArchive(begin: () => Readable, name: string): Promise<Archive> {
  const lines = asTroubles(linesOf(begin()), name)
  const first = await lines.next()
  const head = first.done === true ? null : headIn(parsed(first.value))
  const trouble = head === null ? 'notAnArchive' : head.format > archiveFormat || head.migration > migrations.length ? 'newer' : null
  if (head === null || first.done === true || trouble !== null) {
    await lines.return(undefined)
    throw new ArchiveTrouble(trouble ?? 'notAnArchive', name)
  }
  return { head, rows: rowsOf(lines, first.value, name) }
}

async function* rowsOf(lines: AsyncIterable<Buffer>, first: Buffer, name: string): AsyncGenerator<ArchiveRow> {
  const hash = createHash('sha256').update(first).update('\n')
  const counts: Record<string, number> = {}
  let end: ArchiveEnd | null = null
  for await (const line of lines) {
    if (end !== null) throw new ArchiveTrouble('damaged', name)
    const written = parsed(line)
    end = endIn(written)
    if (end !== null) continue
    hash.update(line).update('\n')
    const row = rowIn(written)
    if (row === null) throw new ArchiveTrouble('damaged', name)
    counts[row.table] = (counts[row.table] ?? 0) + 1
    yield row
  }
  if (end === null) throw new ArchiveTrouble('cut', name)
  const tables = new Set([...Object.keys(end.rows), ...Object.keys(counts)])
  if ([...tables].some(table => (end.rows[table] ?? 0) !== (counts[table] ?? 0)) || end.sha256 !== hash.digest('hex')) throw new ArchiveTrouble('damaged', name)
}

async function* linesOf(source: Readable): AsyncGenerator<Buffer> {
  const unpacked = createGunzip({ chunkSize: 256 * 1024 })
  source.on('error', error => unpacked.destroy(error))
  let held: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...held, chunk.subarray(from, at)])
        held = []
        length = 0
        from = at + 1
      }
      held.push(chunk.subarray(from))
      length += chunk.length - from
      if (length > longestLine) throw new Error('a line without end')
    }
    if (length > 0) yield Buffer.concat(held)
  } finally {
    source.destroy()
  }
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    return null
  }
}

/** What the unpacking says, in our words: https://www.zlib.net/manual.html */
async function* asTroubles<T>(lines: AsyncIterable<T>, name: string): AsyncGenerator<T, undefined> {
  let any = false
  try {
    for await (const line of lines) {
      yield line
      any = true
    }
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'Z_DATA_ERROR') throw new ArchiveTrouble(any ? 'damaged' : 'notAnArchive', name, error)
    if (code === 'Z_BUF_ERROR') throw new ArchiveTrouble(any ? 'cut' : 'notAnArchive', name, error)
    throw fileTrouble(error, name)
  }
}
