import { createHash } from 'node:crypto'
import { wholeFile } from '../../../src/storage/file-parts.ts'
import { brokenReferences } from '../../../src/storage/store-check.ts'
import type { Storage } from '../../../src/storage/open-storage.ts'
import { verifyChains } from '../../../src/storage/verify-chain.ts'

/** What of a store is there by half; none in a store that keeps its promises, at any moment. `atRest`: nobody is receiving an upload. */
export async function halfStates({ db, engine }: Pick<Storage, 'db' | 'engine'>, atRest: boolean): Promise<string[]> {
  const half: string[] = []
  const documents = await db.selectFrom('document as d')
    .leftJoin('document_reading as r', join => join.onRef('r.organisation', '=', 'd.organisation').onRef('r.document', '=', 'd.id'))
    .leftJoin('document_words as w', join => join.onRef('w.organisation', '=', 'd.organisation').onRef('w.document', '=', 'd.id'))
    .leftJoin('audit_entry as a', join => join.onRef('a.organisation', '=', 'd.organisation').onRef('a.subject', '=', 'd.id').on('a.event', '=', 'document.read'))
    .select(['d.organisation', 'd.id', 'd.sha256', 'd.file', 'd.bytes', 'r.document as reading', 'w.document as words', 'a.number as entry']).execute()
  for (const one of documents) {
    if (one.reading === null) half.push(`document ${one.id} has no reading`)
    if (one.words === null) half.push(`document ${one.id} has no words`)
    if (one.entry === null) half.push(`document ${one.id} has no audit entry`)
    if (sha(await wholeFile(db, one.organisation, one.file)) !== one.sha256) half.push(`document ${one.id} has other bytes`)
  }
  const files = await db.selectFrom('upload_file as f').innerJoin('upload as u', join => join.onRef('u.organisation', '=', 'f.organisation').onRef('u.id', '=', 'f.upload'))
    .select(['f.organisation', 'f.upload', 'f.number', 'f.state', 'f.file', 'f.sha256', 'u.state as received']).execute()
  for (const one of files.filter(file => file.state === 'waiting' && file.received === 'received')) {
    if (sha(await wholeFile(db, one.organisation, one.file ?? '')) !== one.sha256) half.push(`file ${one.number} of upload ${one.upload} waits with other bytes`)
  }
  const used = new Set([...documents, ...files].map(one => `${one.organisation} ${one.file}`))
  for (const { organisation, file } of await db.selectFrom('file_part').select(['organisation', 'file']).distinct().execute()) {
    if (!used.has(`${organisation} ${file}`)) half.push(`the bytes ${file} belong to nothing`)
  }
  const uploads = await db.selectFrom('upload').select(['organisation', 'id', 'state']).execute()
  const waiting = new Set(files.filter(file => file.state === 'waiting').map(file => file.upload))
  const entries = new Set((await db.selectFrom('audit_entry').select('subject').where('event', '=', 'documents.uploaded').execute()).map(one => one.subject))
  const jobs = new Set((await db.selectFrom('job').select('id').where('kind', '=', 'readUpload').where('state', '!=', 'done').execute()).map(one => one.id))
  for (const { id, state } of uploads) {
    if (state === 'receiving') {
      if (atRest) half.push(`upload ${id} is half received`)
      continue
    }
    if (!entries.has(id)) half.push(`upload ${id} has no audit entry`)
    if (waiting.has(id) && !jobs.has(id)) half.push(`nobody will read upload ${id}`)
  }
  for (const { organisation, faults } of await verifyChains(db)) for (const fault of faults) half.push(`the chain of ${organisation}: ${fault.code} ${fault.number}`)
  for (const { table, refersTo } of await brokenReferences({ db, engine })) half.push(`${table} refers to what is not in ${refersTo}`)
  return half
}

function sha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
