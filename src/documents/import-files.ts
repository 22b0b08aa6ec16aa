import { setTimeout } from 'node:timers/promises'
import { createJobRunner } from '../storage/job-runner.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Part } from '../web/multipart.ts'
import type { Pool } from './read-waiting-file.ts'
import { createReading } from './reading-queue.ts'
import { receiveUpload } from './receive-upload.ts'
import type { ImportedFile } from './upload.ts'
import { countFiles, filesOf } from './upload-store.ts'

export interface FileToImport {
  name: string
  bytes: Uint8Array
}

export interface Importing {
  organisation: string
  /** as the audit names them */
  by: string
  /** ISO 8601, UTC */
  now: () => string
  /** files at work in the pool at once */
  atOnce: number
  /** told now and then how many of the files received so far are read */
  step(done: number, received: number): void
}

/** Files of one upload, and bytes, about: each upload is in the store whole before the next is received. */
const mostFiles = 500
const mostBytes = 100 * 1024 * 1024

/**
 * Takes files in and reads them as the pages do, without pages: received into the store, read in children, stored. A program
 * that runs on the same store may read some of them; each is read by one. Tells of each file what became of it when it is in the store.
 * Throws what the store says when it takes no more: what was received then waits for the next start.
 */
export async function* importFiles(db: Database, pool: Pool, files: AsyncIterable<FileToImport>, importing: Importing): AsyncGenerator<ImportedFile> {
  const { organisation, by, now, atOnce, step } = importing
  let failed: { with: unknown } | null = null
  const runner = createJobRunner(db, { readUpload: createReading(db, pool, { atOnce, now }).kind }, { now, trouble: error => { failed ??= { with: error } } })
  const iterator = files[Symbol.asyncIterator]()
  let [done, received] = [0, 0]
  try {
    for (let next = await iterator.next(); next.done !== true;) {
      const some = { async *[Symbol.asyncIterator](): AsyncGenerator<Part> {
        let bytes = 0
        for (let count = 0; next.done !== true && count < mostFiles && bytes < mostBytes; count++) {
          const { value } = next
          bytes += value.bytes.length
          yield { field: 'files', filename: value.name, bytes: once(value.bytes) }
          next = await iterator.next()
        }
      } }
      const upload = await receiveUpload(db, { organisation, actor: by, at: now(), event: 'documents.uploaded' }, some)
      runner.wake()
      for (;;) {
        const counts = await countFiles(db, organisation, upload)
        step(done + counts.all - counts.waiting, received + counts.all)
        if (counts.waiting === 0) {
          done += counts.all
          received += counts.all
          break
        }
        if (failed !== null) throw (failed as { with: unknown }).with
        await setTimeout(40)
      }
      yield* await filesOf(db, organisation, upload)
    }
  } finally {
    await runner.close()
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
