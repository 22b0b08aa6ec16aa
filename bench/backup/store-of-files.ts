import { randomBytes } from 'node:crypto'
import { addDocument } from '../../src/documents/document-store.ts'
import { emptyReading } from '../../src/documents/empty-reading.fixture.ts'
import { sha256 } from '../../src/reader/sha256.ts'
import { writeAudit } from '../../src/storage/audit.ts'
import { putFile } from '../../src/storage/file-parts.ts'
import { newId } from '../../src/storage/new-id.ts'
import { openStorage } from '../../src/storage/open-storage.ts'

const fileBytes = 5 * 1024 * 1024

/** A store in this folder with so many megabytes of originals that nothing can pack, as pictures and PDFs are. */
export async function storeOfFiles(data: string, megabytes: number): Promise<void> {
  const { db, close } = await openStorage({ data })
  for (let left = megabytes * 1024 * 1024; left > 0; left -= fileBytes) {
    const [id, file, at, bytes] = [newId(), newId(), new Date().toISOString(), randomBytes(Math.min(left, fileBytes))]
    await db.transaction().execute(async trx => {
      await putFile(trx, 'local', file, bytes)
      await addDocument(trx, 'local', { id, file, sha256: sha256(bytes), name: `${id}.pdf`, bytes: bytes.length, importedAt: at, importedBy: 'x', access: 'open', reading: emptyReading(`Referat ${id}`) })
      await writeAudit(trx, { organisation: 'local', actor: 'system', at, event: 'document.read' }, id)
    })
  }
  await close()
}
