import { createHash } from 'node:crypto'
import { accessVersion } from '../../../src/documents/access/change-access.ts'
import { itemVersion } from '../../../src/documents/access/close-item.ts'
import { putClosedItem } from '../../../src/documents/closed/closed-item-store.ts'
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
  job: string
  upload: string
  /** the document's access and its second item, as a form was shown */
  accessSeen: string
  itemSeen: string
}

export const recordStates = ['.', 'draft', 'open', 'closed', 'closedItem', 'archived', 'removed', 'upload', 'failedJob'] as const

export type RecordState = typeof recordStates[number]

const organisation = 'local'

/** A record in a state, made anew for each question: what one actor changes, the next finds as it was. */
export async function recordsIn(db: Database, state: RecordState, now: string, word = newId()): Promise<Records> {
  const none: Records = { document: 'none', job: 'none', upload: 'none', accessSeen: '', itemSeen: '' }
  if (state === '.') return none
  if (state === 'failedJob') return { ...none, job: await makeFailedJob(db, now) }
  if (state === 'upload') return { ...none, upload: await makeUpload(db, now, word) }
  const access = { access: state === 'draft' || state === 'closed' ? state : 'open' as const, unit, body, ground: null, publicTitle: null, publicWording: null }
  return { ...none, document: await makeDocument(db, state, now, word), accessSeen: accessVersion(access), itemSeen: itemVersion(state === 'closedItem' ? closedItem : null) }
}

const closedItem = { item: 1, ground: null, publicTitle: null, publicWording: null, noWordingReason: null }

/** An upload of the importer's, of a file that could not be read. */
async function makeUpload(db: Database, now: string, word: string): Promise<string> {
  const id = newId()
  await db.insertInto('upload').values({ organisation, id, started_at: now, started_by: 'importer', state: 'received', receiver: null }).execute()
  await db.insertInto('upload_file').values({
    organisation, upload: id, number: 1, path: `${word}.bin`, bytes: 1, sha256: '', state: 'refused', refusal: 'unknownFormat', refusal_message: null, document: null, file: null, inside: null,
  }).execute()
  return id
}

/** What it was to do is not there: tried again it is done at once. */
async function makeFailedJob(db: Database, now: string): Promise<string> {
  const id = newId()
  await db.insertInto('job').values({
    organisation, id, kind: 'readUpload', input: JSON.stringify({ upload: id }), state: 'failed', attempts: 26, run_at: now, created_at: now, created_by: 'importer', ended_at: now, problem: 'diskFull',
  }).execute()
  return id
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

async function makeDocument(db: Database, state: Exclude<RecordState, '.' | 'failedJob' | 'upload'>, now: string, word: string): Promise<string> {
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
    if (state === 'closedItem') await putClosedItem(trx, organisation, id, closedItem, { at: now, by: 'importer' })
  })
  if (state === 'removed') await removeDocument(db, { organisation, actor: 'importer', at: now, event: 'document.removed' }, id)
  return id
}
