import { createHash } from 'node:crypto'
import { writeAudit } from '../storage/audit.ts'
import { putFile, wholeFile } from '../storage/file-parts.ts'
import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import type { PreparedOutcome } from './child/messages.ts'
import type { ReadingPool } from './child/reading-pool.ts'
import { addPrepared, documentBySha } from './document-store.ts'
import { isZipOfDocuments, nameOf } from './upload.ts'
import { addUploadFile, dropUnpacked, settleFile, stillWaits } from './upload-store.ts'
import type { Settled, WaitingFile } from './upload-store.ts'

export type Pool = Pick<ReadingPool, 'prepare' | 'unpack'>

/** Reads one file and stores what came of it; a zip's files join its upload. Nothing is stored once `signal` is aborted. */
export async function readWaitingFile(db: Database, pool: Pool, file: WaitingFile, now: () => string, signal: AbortSignal): Promise<void> {
  const bytes = file.file === null ? new Uint8Array() : await wholeFile(db, file.organisation, file.file)
  if (file.inside === null && isZipOfDocuments(file.path, bytes)) return unpack(db, pool, file, bytes, signal)
  const known = await documentBySha(db, file.organisation, file.sha256)
  if (known !== null) return settle(db, file, { state: 'known', document: known, refusal: null })
  const outcome = await pool.prepare({ name: nameOf(file.path), bytes })
  // a pool that closes refuses what it had not come to: that is not the file's fault, and it waits for the next start
  if (!outcome.ok && signal.aborted) return
  // another process may be storing the same bytes this moment: the second look finds them
  await store(db, file, outcome, now()).catch(() => store(db, file, outcome, now()))
}

async function settle(db: Database, file: WaitingFile, settled: Settled): Promise<void> {
  await db.transaction().execute(async trx => {
    if (await stillWaits(trx, file)) await settleFile(trx, file, settled, false)
  })
}

/** One transaction: the document, what was read, the file's line and the audit entry, or nothing. */
async function store(db: Database, file: WaitingFile, outcome: PreparedOutcome, at: string): Promise<void> {
  await db.transaction().execute(async trx => {
    // a process that was thought dead and was not: the other has stored it
    if (!await stillWaits(trx, file)) return
    if (!outcome.ok) return settleFile(trx, file, { state: 'refused', document: null, refusal: outcome.refusal }, false)
    // the same bytes twice in one upload: the other was read in the meantime
    const known = await documentBySha(trx, file.organisation, file.sha256)
    if (known !== null) return settleFile(trx, file, { state: 'known', document: known, refusal: null }, false)
    const id = newId()
    await addPrepared(trx, file.organisation, {
      id, sha256: file.sha256, name: nameOf(file.path), bytes: file.bytes, importedAt: at, importedBy: file.startedBy, file: file.file ?? '', access: file.access, closedGround: file.closedGround,
    }, outcome.prepared)
    await settleFile(trx, file, { state: 'read', document: id, refusal: null }, true)
    await writeAudit(trx, { organisation: file.organisation, actor: file.startedBy, at, event: 'document.read' }, id)
  })
}

/** The zip's files join the upload one by one; a zip that breaks half way keeps what came out and says so. */
async function unpack(db: Database, pool: Pool, zip: WaitingFile, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  await db.transaction().execute(trx => dropUnpacked(trx, zip))
  let entries = 0
  for await (const entry of pool.unpack(bytes)) {
    if (signal.aborted) return
    if (!entry.ok && entry.name === null) return settle(db, zip, { state: 'refused', document: null, refusal: entry.refusal })
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
  await settle(db, zip, { state: entries === 0 ? 'refused' : 'unpacked', document: null, refusal: entries === 0 ? nothing : null })
}
