import { setTimeout } from 'node:timers/promises'
import type { Database } from '../storage/open-storage.ts'
import type { LiveEvent } from '../web/answer.ts'
import type { UploadCounts } from './upload.ts'
import { countFiles } from './upload-store.ts'

/** Milliseconds between two looks at how far an upload has come. The store is asked, for another process may be the one that reads. */
const looks = 500

/** Milliseconds without news after which a line is sent all the same, so that nobody takes the connection for dead. */
const longestQuiet = 10_000

/** Tells whenever an upload has come further (`progress`, with its counts), and at last that all is read (`done`). */
export async function* uploadProgress(db: Database, organisation: string, upload: string): AsyncGenerator<LiveEvent> {
  let told = ''
  let last = Date.now()
  for (let number = 1; ; await setTimeout(looks)) {
    const counts = await countFiles(db, organisation, upload)
    const data = JSON.stringify(counts)
    const ended = hasEnded(counts)
    if (data !== told || ended || Date.now() - last > longestQuiet) {
      yield { id: String(number++), name: ended ? 'done' : 'progress', data }
      told = data
      last = Date.now()
    }
    if (ended) return
  }
}

function hasEnded({ waiting }: UploadCounts): boolean {
  return waiting === 0
}
