import { createHash } from 'node:crypto'
import { accessVersion } from '../../../src/documents/access/change-access.ts'
import { itemVersion } from '../../../src/documents/access/close-item.ts'
import { putClosedItem } from '../../../src/documents/closed/closed-item-store.ts'
import { addDocument } from '../../../src/documents/document-store.ts'
import { whatItSays } from '../../../src/documents/says/what-it-says.ts'
import { wordingFor } from '../../../src/documents/says/wording-for.ts'
import { removeDocument } from '../../../src/documents/remove-document.ts'
import { readDocument } from '../../../src/reader/read.ts'
import { putFile } from '../../../src/storage/file-parts.ts'
import { newId } from '../../../src/storage/new-id.ts'
import type { Database } from '../../../src/storage/open-storage.ts'
import { body, unit } from './actors.ts'

/** Ids of what a route is asked for. */
export interface Records {
  document: string
  /** a value and a section of the document */
  value: string
  section: string
  job: string
  upload: string
  person: string
  unit: string
  body: string
  role: string
  inUnit: string
  inBody: string
  token: string
  mail: string
  request: string
  /** the importer's confirming of many */
  act: string
  /** the document's access and its second item, as a form was shown */
  accessSeen: string
  itemSeen: string
}

export const recordStates = ['.', 'draft', 'open', 'closed', 'closedItem', 'archived', 'removed', 'upload', 'failedJob', 'suspended', 'invited'] as const

export type RecordState = typeof recordStates[number]

const organisation = 'local'

/** A record in a state, made anew for each question: what one actor changes, the next finds as it was. */
export async function recordsIn(db: Database, state: RecordState, now: string, word = newId()): Promise<Records> {
  const none: Records = { document: 'none', value: 'title:0-1', section: 'meeting', job: 'none', upload: 'none', accessSeen: '', itemSeen: '', ...await makeHouse(db, now, state === 'suspended' || state === 'invited' ? state : 'active') }
  if (state === '.' || state === 'suspended' || state === 'invited') return none
  if (state === 'failedJob') return { ...none, job: await makeFailedJob(db, now) }
  if (state === 'upload') return { ...none, upload: await makeUpload(db, now, word) }
  const access = { access: state === 'draft' || state === 'closed' ? state : 'open' as const, unit, body, ground: null, publicTitle: null, publicWording: null }
  return { ...none, ...await makeDocument(db, state, now, word), accessSeen: accessVersion(access), itemSeen: itemVersion(state === 'closedItem' ? closedItem : null) }
}

/** A person with what one can hold, a unit, a body, and what the house keeps of its own running: each with a word of its own in every text. */
async function makeHouse(db: Database, now: string, account: 'invited' | 'active' | 'suspended'): Promise<Pick<Records, 'person' | 'unit' | 'body' | 'role' | 'inUnit' | 'inBody' | 'token' | 'mail' | 'request' | 'act'>> {
  const word = newId()
  const made = { person: newId(), unit: newId(), body: newId(), role: newId(), inUnit: newId(), inBody: newId(), token: newId(), mail: newId(), request: newId(), act: newId() }
  const { person } = made
  await db.transaction().execute(async trx => {
    await trx.insertInto('person').values({ organisation, id: person, name: `Anna ${word}`, initials: word, title: word }).execute()
    await trx.insertInto('account').values({
      organisation, id: person, person, mail: `${word}@birkevang.example`, state: account, digest: 'off', created_at: now, created_by: 'admin',
      activated_at: account === 'invited' ? null : now, suspended_at: account === 'suspended' ? now : null,
    }).execute()
    await trx.insertInto('unit').values({ organisation, id: made.unit, name: `Enhed ${word}`, abbreviation: word }).execute()
    await trx.insertInto('body').values({ organisation, id: made.body, name: `Udvalg ${word}`, code: word, kind: 'committee' }).execute()
    await trx.insertInto('role_grant').values({ organisation, id: made.role, person, role: 'editor', source: 'hand' }).execute()
    await trx.insertInto('unit_membership').values({ organisation, id: made.inUnit, person, unit: made.unit, role: 'employee' }).execute()
    await trx.insertInto('body_membership').values({ organisation, id: made.inBody, person, body: made.body, role: 'member', on_behalf_of: word }).execute()
    await trx.insertInto('api_token').values({ organisation, id: made.token, name: word, role: 'reader', hash: newId(), created_at: now, created_by: 'admin' }).execute()
    await trx.insertInto('outbox').values({
      organisation, id: made.mail, kind: 'invitation', account: person, recipient: `${word}@birkevang.example`, subject: word, body: word, state: 'failed', created_at: now, problem: 'noAnswer',
    }).execute()
    await trx.insertInto('review_act').values({ organisation, id: made.act, at: now, by: 'importer', state: 'done', documents: 0, values_confirmed: 0 }).execute()
    await trx.insertInto('data_request').values({ organisation, id: made.request, kind: 'erasure', person: null, names: JSON.stringify([`Anna ${word}`]), state: 'open', created_at: now, created_by: 'admin' }).execute()
  })
  return made
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

async function makeDocument(db: Database, state: Exclude<RecordState, '.' | 'suspended' | 'invited' | 'upload' | 'failedJob'>, now: string, word: string): Promise<Pick<Records, 'document' | 'value' | 'section'>> {
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
  const { groups, values } = whatItSays(read.reading, wordingFor('da'))
  return { document: id, value: values[0]?.place ?? '', section: groups[0]?.place ?? '' }
}
