import { createHash } from 'node:crypto'
import { fileParts } from '../storage/file-parts.ts'
import type { Database } from '../storage/open-storage.ts'

export interface DamagedFile {
  organisation: string
  document: string
}

/** Documents whose original is no longer, byte for byte, what was added: each original is read and hashed. */
export async function damagedFiles(db: Database): Promise<DamagedFile[]> {
  const damaged: DamagedFile[] = []
  for (let after = { organisation: '', id: '' }; ;) {
    const rows = await db.selectFrom('document').select(['organisation', 'id', 'sha256', 'file'])
      .where(eb => eb.or([eb('organisation', '>', after.organisation), eb.and([eb('organisation', '=', after.organisation), eb('id', '>', after.id)])]))
      .orderBy('organisation').orderBy('id').limit(500).execute()
    for (const { organisation, id, sha256, file } of rows) {
      const hash = createHash('sha256')
      for await (const part of fileParts(db, organisation, file)) hash.update(part)
      if (hash.digest('hex') !== sha256) damaged.push({ organisation, document: id })
      after = { organisation, id }
    }
    if (rows.length < 500) return damaged
  }
}
