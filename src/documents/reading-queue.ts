import { createHash } from 'node:crypto'
import { writeAudit } from '../storage/audit.ts'
import { putFile, wholeFile } from '../storage/file-parts.ts'
import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import type { ReadOutcome } from './child/messages.ts'
import type { ReadingPool } from './child/reading-pool.ts'
import { addDocument, documentBySha } from './document-store.ts'
import { isZipOfDocuments, nameOf } from './upload.ts'
import { addUploadFile, dropUnpacked, dropUpload, settleFile, uploadsCutOff, waitingFiles } from './upload-store.ts'
import type { WaitingFile } from './upload-store.ts'

export type Pool = Pick<ReadingPool, 'read' | 'unpack'>

/**
 * Reads what waits, a few files at a time, whoever added it and whenever: what waits is in the store,
 * so that a restart goes on where the program stopped.
 */
export interface ReadingQueue {
  /** there may be something new to read */
  wake(): void
  /** numbers of an upload's files that are being read this moment */
  readingNow(upload: string): Set<number>
  /** resolves when nothing waits and nothing is being read */
  idle(): Promise<void>
  /** lets what is being read end and takes up nothing more */
  close(): Promise<void>
}

export interface QueueOptions {
  /** files in the pool at once */
  atOnce: number
  /** ISO 8601, UTC */
  now: () => string
  /** told of a failure that is not the file's: the store cannot be written */
  trouble: (error: unknown) => void
}

const lookAhead = 100

/** Bytes in memory at once; a larger file is read alone. */
const mostBytes = 16 * 1024 * 1024

export function createReadingQueue(db: Database, pool: Pool, options: QueueOptions): ReadingQueue {
  const atWork = new Map<string, WaitingFile>()
  /** files whose outcome the store would not take; tried again when something new comes, not in a loop */
  const held = new Set<string>()
  /** the next to read: asked for many at a time, for the store sorts all that wait each time it is asked */
  let ahead: WaitingFile[] = []
  let closed = false
  let looking = false
  let lookAgain = false
  let waiters: (() => void)[] = []

  const take = (file: WaitingFile) => {
    const key = keyOf(file)
    atWork.set(key, file)
    void readOne(db, pool, file, options.now, () => closed)
      .catch((error: unknown) => {
        held.add(key)
        options.trouble(error)
      })
      .finally(() => {
        atWork.delete(key)
        void look()
      })
  }
  const fill = async () => {
    while (atWork.size < options.atOnce) {
      if (closed) return
      if (ahead.length === 0) {
        const found = await waitingFiles(db, atWork.size + held.size + lookAhead)
        ahead = found.filter(one => !atWork.has(keyOf(one)) && !held.has(keyOf(one)))
      }
      const next = ahead[0]
      if (next === undefined) return
      const bytes = [...atWork.values()].reduce((sum, file) => sum + file.bytes, next.bytes)
      if (atWork.size > 0 && bytes > mostBytes) return
      ahead.shift()
      take(next)
    }
  }
  const look = async (): Promise<void> => {
    lookAgain = true
    if (looking) return
    looking = true
    while (lookAgain) {
      lookAgain = false
      await fill().catch(options.trouble)
    }
    looking = false
    if (atWork.size > 0) return
    for (const tell of waiters.splice(0)) tell()
  }
  const atRest = () => new Promise<void>(resolve => {
    waiters = [...waiters, resolve]
    void look()
  })
  return {
    wake() {
      held.clear()
      void look()
    },
    readingNow: upload => new Set([...atWork.values()].filter(file => file.upload === upload).map(file => file.number)),
    idle: atRest,
    close() {
      closed = true
      return atRest()
    },
  }
}

/** Uploads cut off while they were received go: nothing is stored half. */
export async function dropCutOffUploads(db: Database): Promise<void> {
  for (const { organisation, id } of await uploadsCutOff(db)) await dropUpload(db, organisation, id)
}

function keyOf(file: WaitingFile): string {
  return `${file.organisation} ${file.upload} ${file.number}`
}

async function readOne(db: Database, pool: Pool, file: WaitingFile, now: () => string, closed: () => boolean): Promise<void> {
  const bytes = file.file === null ? new Uint8Array() : await wholeFile(db, file.organisation, file.file)
  if (file.inside === null && isZipOfDocuments(file.path, bytes)) return unpack(db, pool, file, bytes)
  const known = await documentBySha(db, file.organisation, file.sha256)
  if (known !== null) return settle(db, file, known)
  const outcome = await pool.read({ name: nameOf(file.path), bytes })
  // a pool that closes refuses what it had not come to: that is not the file's fault, and it waits for the next start
  if (!outcome.ok && closed()) return
  await store(db, file, outcome, now())
}

async function settle(db: Database, file: WaitingFile, document: string): Promise<void> {
  await db.transaction().execute(trx => settleFile(trx, file, { state: 'known', document, refusal: null }, false))
}

/** One transaction: the document, what was read, the file's line and the audit entry, or nothing. */
async function store(db: Database, file: WaitingFile, outcome: ReadOutcome, at: string): Promise<void> {
  await db.transaction().execute(async trx => {
    if (!outcome.ok) return settleFile(trx, file, { state: 'refused', document: null, refusal: outcome.refusal }, false)
    // the same bytes twice in one upload: the other was read in the meantime
    const known = await documentBySha(trx, file.organisation, file.sha256)
    if (known !== null) return settleFile(trx, file, { state: 'known', document: known, refusal: null }, false)
    const id = newId()
    await addDocument(trx, file.organisation, {
      id, sha256: file.sha256, name: nameOf(file.path), bytes: file.bytes, importedAt: at, importedBy: file.startedBy, file: file.file ?? '', reading: outcome.reading, access: file.access,
    })
    await settleFile(trx, file, { state: 'read', document: id, refusal: null }, true)
    await writeAudit(trx, { organisation: file.organisation, actor: file.startedBy, at, event: 'document.read' }, id)
  })
}

/** The zip's files join the upload one by one; a zip that breaks half way keeps what came out and says so. */
async function unpack(db: Database, pool: Pool, zip: WaitingFile, bytes: Uint8Array): Promise<void> {
  await db.transaction().execute(trx => dropUnpacked(trx, zip))
  let entries = 0
  for await (const entry of pool.unpack(bytes)) {
    if (!entry.ok && entry.name === null) {
      return db.transaction().execute(trx => settleFile(trx, zip, { state: 'refused', document: null, refusal: entry.refusal }, false))
    }
    entries++
    await db.transaction().execute(async trx => {
      const line = { document: null, inside: zip.number }
      if (!entry.ok) return addUploadFile(trx, zip.organisation, zip.upload, { ...line, path: entry.name ?? '', bytes: 0, sha256: '', state: 'refused', refusal: entry.refusal, file: null })
      const file = newId()
      await putFile(trx, zip.organisation, file, entry.bytes)
      const sha256 = createHash('sha256').update(entry.bytes).digest('hex')
      await addUploadFile(trx, zip.organisation, zip.upload, { ...line, path: entry.name, bytes: entry.bytes.length, sha256, state: 'waiting', refusal: null, file })
    })
  }
  const nothing = { code: 'empty' as const, message: 'The zip holds no documents; add the right file.' }
  await db.transaction().execute(trx => settleFile(trx, zip, { state: entries === 0 ? 'refused' : 'unpacked', document: null, refusal: entries === 0 ? nothing : null }, false))
}
