import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { addJob } from '../storage/add-job.ts'
import type { JobContext, JobKind } from '../storage/job-runner.ts'
import type { Database } from '../storage/open-storage.ts'
import { hasEnded } from '../storage/process-name.ts'
import { readWaitingFile } from './read-waiting-file.ts'
import type { Pool } from './read-waiting-file.ts'
import { ReadingRoom } from './reading-room.ts'
import { dropUpload, settleFile, uploadsCutOff, waitingFiles, waitingUploads } from './upload-store.ts'
import type { WaitingFile } from './upload-store.ts'

/** What pages need of the reading. */
export interface ReadingQueue {
  /** there may be something new to read */
  wake(): void
  /** numbers of an upload's files that are being read in this process this moment */
  readingNow(upload: string): Set<number>
}

/**
 * Reads what waits, a few files at a time. What waits is in the store, and a job per upload holds who reads it:
 * a restart goes on where the program stopped, and of several processes one reads each upload.
 */
export interface Reading extends Pick<ReadingQueue, 'readingNow'> {
  kind: JobKind
}

export interface ReadingOptions {
  /** files in the pool at once */
  atOnce: number
  /** ISO 8601, UTC */
  now: () => string
}

/** Asked for many at a time, for the store sorts all that wait each time it is asked. */
const lookAhead = 100

/** Bytes in memory at once; a larger file is read alone. */
const mostBytes = 16 * 1024 * 1024

/** A day of tries: a full disk may take somebody until tomorrow. */
const attempts = 26

const input = z.object({ upload: z.string() })

export function createReading(db: Database, pool: Pool, { atOnce, now }: ReadingOptions): Reading {
  const room = new ReadingRoom(atOnce, mostBytes)
  const reading = new Map<string, WaitingFile>()

  /** Ends when the upload's files are all read; a file the store would not take fails the attempt when the others are done. */
  const read = async (upload: string, { organisation, signal }: JobContext): Promise<void> => {
    const troubles = new Map<number, unknown>()
    for (;;) {
      const found = await waitingFiles(db, organisation, upload, [...troubles.keys()], lookAhead)
      if (found.length === 0) break
      const works: Promise<void>[] = []
      for (const file of found) {
        const leave = await room.enter(file.bytes)
        if (signal.aborted) {
          leave()
          break
        }
        const key = `${organisation} ${upload} ${file.number}`
        reading.set(key, file)
        works.push(readWaitingFile(db, pool, file, now, signal).catch((error: unknown) => { troubles.set(file.number, error) }).finally(() => {
          reading.delete(key)
          leave()
        }))
      }
      await Promise.all(works)
      signal.throwIfAborted()
      await setImmediate()
    }
    for (const trouble of troubles.values()) throw trouble
  }
  return {
    kind: {
      // a large upload does not keep a small one waiting: they take turns in the room
      atOnce: 4, attempts,
      work: (given, context) => read(input.parse(given).upload, context),
      async dropped(trx, job) {
        const refusal = { code: 'crashed' as const, message: 'The file could not be stored and was given up; add it again.' }
        const { upload } = input.parse(job.input)
        for (;;) {
          const found = await waitingFiles(trx, job.organisation, upload, [], lookAhead)
          if (found.length === 0) return
          for (const file of found) await settleFile(trx, file, { state: 'refused', document: null, refusal }, false)
        }
      },
    },
    readingNow: upload => new Set([...reading.values()].filter(file => file.upload === upload).map(file => file.number)),
  }
}

/** The job that reads an upload; one and no second. */
export async function addReading(trx: Database, organisation: string, upload: string, by: string, at: string): Promise<void> {
  await addJob(trx, { organisation, kind: 'readUpload', id: upload, input: { upload }, by, at })
}

/** Uploads of a version that knew no jobs, and half read. */
export async function takeUpOldUploads(db: Database, at: string): Promise<void> {
  for (const { organisation, upload, startedBy } of await waitingUploads(db)) await addReading(db, organisation, upload, startedBy, at)
}

/** A sender who says nothing for half a minute is let go: what is older than this nobody sends any more. */
const longestReceiving = 6 * 60 * 60 * 1000

/** Uploads cut off while they were received go: nothing is stored half. */
export async function dropCutOffUploads(db: Database, now: string): Promise<void> {
  const before = new Date(Date.parse(now) - longestReceiving).toISOString()
  for (const { organisation, id, receiver, startedAt } of await uploadsCutOff(db)) {
    if (receiver === null || hasEnded(receiver) || startedAt < before) await dropUpload(db, organisation, id)
  }
}
