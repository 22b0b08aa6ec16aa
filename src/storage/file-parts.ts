import { setImmediate } from 'node:timers/promises'
import type { Database } from './open-storage.ts'

/** Files lie in parts of a megabyte, so that neither writing nor sending one holds up everybody else. */
const partBytes = 1024 * 1024

export async function putFile(db: Database, organisation: string, file: string, bytes: Uint8Array): Promise<void> {
  for (let at = 0, part = 0; at < bytes.length; at += partBytes, part++) {
    if (part > 0) await setImmediate()
    await db.insertInto('file_part').values({ organisation, file, part, bytes: bytes.subarray(at, at + partBytes) }).execute()
  }
}

/** The file's parts in order; nothing when there is no such file. */
export async function* fileParts(db: Database, organisation: string, file: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const row = await db.selectFrom('file_part').select('bytes')
      .where('organisation', '=', organisation).where('file', '=', file).where('part', '=', part).executeTakeFirst()
    if (row === undefined) return
    yield row.bytes
    await setImmediate()
  }
}

export async function wholeFile(db: Database, organisation: string, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of fileParts(db, organisation, file)) parts.push(part)
  return Buffer.concat(parts)
}

export async function dropFile(db: Database, organisation: string, file: string): Promise<void> {
  await db.deleteFrom('file_part').where('organisation', '=', organisation).where('file', '=', file).execute()
}
