import { createHash } from 'node:crypto'
import type { AuditNote } from '../storage/audit.ts'
import { writeAudit } from '../storage/audit.ts'
import { putFile } from '../storage/file-parts.ts'
import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import { processName } from '../storage/process-name.ts'
import type { Access } from '../storage/tables.ts'
import { Failure } from '../web/failure.ts'
import type { Part } from '../web/multipart.ts'
import { isAccess, longest } from './access/check-access.ts'
import { safeEntryName } from './child/safe-name.ts'
import { documentBySha } from './document-store.ts'
import { addReading } from './reading-queue.ts'
import { uploadLimits } from './upload.ts'
import { addUploadFile, dropUpload } from './upload-store.ts'

/** Small files are written many to a commit: a folder of 5,000 would otherwise wait for the disk 5,000 times. */
const batchBytes = 4 * 1024 * 1024
const batchFiles = 100

/** Past this a sender is not worth hearing out for the sake of a polite answer. */
const patience = 1024 * 1024 * 1024

interface Received {
  path: string
  size: number
  /** null for a file over the limit: its bytes were let go */
  bytes: Uint8Array | null
  sha256: string
}

/**
 * Takes the files of a request in as they come and keeps them waiting to be read. Either all of the upload is in
 * the store when this returns its id, or nothing of it. Its fields `access` and `ground`
 * say who sees its documents at first: as long as nobody says otherwise, they are drafts. Throws `noFiles`, `tooLarge`, `tooMany`, `noGround` and `badInput`.
 */
export async function receiveUpload(db: Database, note: AuditNote, parts: AsyncIterable<Part>, limits = uploadLimits): Promise<string> {
  const { organisation } = note
  const id = newId()
  await db.insertInto('upload').values({ organisation, id, started_at: note.at, started_by: note.actor, state: 'receiving', receiver: processName }).execute()
  try {
    let files = 0
    let batch: Received[] = []
    let held = 0
    let total = 0
    const fields = new Map<string, string>()
    const flush = async () => {
      const writing = batch
      batch = []
      held = 0
      await db.transaction().execute(async trx => {
        for (const file of writing) await keep(trx, organisation, id, file)
      })
    }
    for await (const part of parts) {
      const path = part.filename === null ? null : safeEntryName(part.filename)
      if (path === null) {
        fields.set(part.field, await textOf(part))
        continue
      }
      const left = total > limits.bytes ? 0 : limits.fileBytes
      const file = await collect(part, path, left, patience - total)
      total += file.size
      if (total > patience) throw new Failure('tooLarge')
      if (part.filename === '' && file.size === 0) continue
      files++
      if (total > limits.bytes || files > limits.files) continue
      batch.push(file)
      held += file.bytes?.length ?? 0
      if (held >= batchBytes || batch.length >= batchFiles) await flush()
    }
    if (total > limits.bytes) throw new Failure('tooLarge')
    if (files > limits.files) throw new Failure('tooMany')
    if (files === 0) throw new Failure('noFiles')
    await flush()
    const { access, ground } = accessIn(fields)
    await db.transaction().execute(async trx => {
      await trx.updateTable('upload').set({ state: 'received', receiver: null, access, closed_ground: ground }).where('organisation', '=', organisation).where('id', '=', id).execute()
      await addReading(trx, organisation, id, note.actor, note.at)
      await writeAudit(trx, note, id)
    })
    return id
  } catch (error) {
    await dropUpload(db, organisation, id)
    throw error
  }
}

/** Longest a field beside the files may be, in bytes. */
const longestField = 16 * 1024

async function textOf(part: Part): Promise<string> {
  const { bytes, size } = await collect(part, '', longestField, longestField)
  if (bytes === null || size > longestField) throw new Failure('badInput')
  return Buffer.from(bytes).toString('utf8').trim()
}

function accessIn(fields: ReadonlyMap<string, string>): { access: Access; ground: string | null } {
  const access = fields.get('access') ?? 'draft'
  const ground = fields.get('ground') ?? ''
  if (!isAccess(access) || ground.length > longest.ground) throw new Failure('badInput')
  if (access === 'closed' && ground === '') throw new Failure('noGround')
  return { access, ground: access === 'closed' ? ground : null }
}

async function collect(part: Part, path: string, limit: number, atMost: number): Promise<Received> {
  const chunks: Uint8Array[] = []
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of part.bytes) {
    size += chunk.length
    if (size > atMost) break
    if (size <= limit) {
      chunks.push(chunk)
      hash.update(chunk)
    } else chunks.length = 0
  }
  return { path, size, bytes: size > limit ? null : Buffer.concat(chunks), sha256: size > limit ? '' : hash.digest('hex') }
}

async function keep(trx: Database, organisation: string, upload: string, received: Received): Promise<void> {
  const { path, size, sha256 } = received
  const line = { path, bytes: size, sha256, refusal: null, document: null, file: null, inside: null }
  if (received.bytes === null) {
    const message = 'The file is larger than 25 MB; divide it or save it in a smaller format.'
    return addUploadFile(trx, organisation, upload, { ...line, state: 'refused', refusal: { code: 'tooLarge', message } })
  }
  const known = await documentBySha(trx, organisation, sha256)
  if (known !== null) return addUploadFile(trx, organisation, upload, { ...line, state: 'known', document: known })
  const file = newId()
  await putFile(trx, organisation, file, received.bytes)
  await addUploadFile(trx, organisation, upload, { ...line, state: 'waiting', file })
}
