import { createHash } from 'node:crypto'
import { readText } from '../../../tests/kit/read-text.ts'
import { newId } from '../../storage/new-id.ts'
import { putFile } from '../../storage/file-parts.ts'
import type { Database } from '../../storage/open-storage.ts'
import type { Access } from '../../storage/tables.ts'
import { addDocument } from '../document-store.ts'

/** Minutes whose second item calls itself closed. */
export const minutesText = `REFERAT Chefforum d. 18-04-2024

Til stede: Inge Holt, Karim Vestby

Punkt 1: Vikarer i sommerferien

Beslutning

Taget til efterretning. Der udarbejdes et oplæg om vagtplaner.

Punkt 2: Salg af Kystgrunden (lukket)

Indstilling

Direktøren indstiller

1. at Fjordbos bud antages
2. at KLP inddrages

Beslutning

Godkendt indstilling 1. Der udarbejdes en kontrakt med Fjordbo om 010203-1234.

Punkt 3: Evt.

Intet.
`

/** The minutes as a document of `importer`'s; `text` and `name` others where a test needs several. */
export async function addMinutes(db: Database, { text = minutesText, name = 'Kystgrunden.txt', access = 'open' as Access, organisation = 'o', importer = 'importer' } = {}): Promise<string> {
  const id = newId()
  const sha256 = createHash('sha256').update(text).digest('hex')
  await db.transaction().execute(async trx => {
    await putFile(trx, organisation, id, Buffer.from(text))
    await addDocument(trx, organisation, { id, sha256, name, bytes: text.length, importedAt: '2026-01-01T00:00:00.000Z', importedBy: importer, file: id, reading: readText(text, 'text/plain', name), access })
  })
  return id
}
