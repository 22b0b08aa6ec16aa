import { createHash } from 'node:crypto'
import { addDocument } from '../../../src/documents/document-store.ts'
import { removeDocument } from '../../../src/documents/remove-document.ts'
import { readDocument } from '../../../src/reader/read.ts'
import { putFile } from '../../../src/storage/file-parts.ts'
import { newId } from '../../../src/storage/new-id.ts'
import type { Database } from '../../../src/storage/open-storage.ts'
import { body, unit } from './actors.ts'

/** Ids of what a route is asked for. */
export interface Records {
  document: string
}

export const recordStates = ['.', 'draft', 'open', 'closed', 'closedItem', 'archived', 'removed'] as const

export type RecordState = typeof recordStates[number]

const organisation = 'local'

/** A record in a state, made anew for each question: what one actor changes, the next finds as it was. */
export async function recordsIn(db: Database, state: RecordState, now: string, word = newId()): Promise<Records> {
  if (state === '.') return { document: 'none' }
  const document = await makeDocument(db, state, now, word)
  return { document }
}

/** Minutes with a word of their own in each place a reader looks: title, place, people, items, tasks, attachments. */
export function minutesWith(word: string): string {
  return `REFERAT Chefforum d. 18-04-2024

Mødedato Torsdag d. 18. april 2024 kl. 08:30
Mødested Lokale ${word}

Til stede: Inge ${word} og Karim Vestby

Punkt 1: Åbent om ${word}åben v. Karim ${word}

24/1187

Indstilling

Center ${word} indstiller

1. at ${word} prøves

Beslutning

Godkendt. Karim ${word} laver et oplæg om ${word} inden 1. maj.

Bilag

${word} plan

Punkt 2: Om ${word}lukket v. Karim ${word}

Baggrund

Noget om ${word}lukket.

Beslutning

Godkendt ${word}lukket.
`
}

async function makeDocument(db: Database, state: Exclude<RecordState, '.'>, now: string, word: string): Promise<string> {
  const id = newId()
  const name = `referat ${word}.txt`
  const bytes = Buffer.from(minutesWith(word))
  const read = await readDocument({ name, bytes })
  if (!read.ok) throw new Error(read.refusal.message)
  await db.transaction().execute(async trx => {
    await putFile(trx, organisation, id, bytes)
    await addDocument(trx, organisation, {
      id, sha256: createHash('sha256').update(bytes).digest('hex'), name, bytes: bytes.length, importedAt: now, importedBy: 'importer', file: id, reading: read.reading,
      access: state === 'draft' || state === 'closed' ? state : 'open',
    })
    await trx.updateTable('document').set({ unit, body_id: body, date: '2024-04-18', archived_at: state === 'archived' ? now : null }).where('id', '=', id).execute()
    if (state === 'closedItem') await trx.insertInto('closed_item').values({ organisation, document: id, item: 1, closed_at: now, closed_by: 'importer' }).execute()
  })
  if (state === 'removed') await removeDocument(db, { organisation, actor: 'importer', at: now, event: 'document.removed' }, id)
  return id
}
