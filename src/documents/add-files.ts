import type { Database } from '../storage/open-storage.ts'
import type { Access } from '../storage/tables.ts'
import type { ReadingQueue } from './reading-queue.ts'
import { receiveUpload } from './receive-upload.ts'

/** Adds files as an upload of somebody's, to be read like any other: the way in for what does not come through a form. Answers the upload's id. */
export async function addFiles(
  db: Database, queue: Pick<ReadingQueue, 'wake'>, organisation: string, by: string, at: string, files: AsyncIterable<{ name: string; bytes: Uint8Array }>,
  access: Exclude<Access, 'closed'> = 'draft',
): Promise<string> {
  const upload = await receiveUpload(db, { organisation, actor: by, at, event: 'documents.uploaded' }, parts(files, access))
  queue.wake()
  return upload
}

async function* parts(files: AsyncIterable<{ name: string; bytes: Uint8Array }>, access: string) {
  yield { field: 'access', filename: null, bytes: once(Buffer.from(access)) }
  for await (const { name, bytes } of files) yield { field: 'files', filename: name, bytes: once(bytes) }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
