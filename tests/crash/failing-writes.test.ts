import { describe, expect, it } from 'vitest'
import { emptyReading } from '../../src/documents/empty-reading.fixture.ts'
import { prepareReading } from '../../src/documents/prepared-reading.ts'
import type { Pool } from '../../src/documents/read-waiting-file.ts'
import { createReading } from '../../src/documents/reading-queue.ts'
import { receiveUpload } from '../../src/documents/receive-upload.ts'
import { removeDocument } from '../../src/documents/remove-document.ts'
import { sayReview } from '../../src/documents/review/say-review.ts'
import { addPerson } from '../../src/people/persons/add-person.ts'
import { signOutPerson, suspendPerson } from '../../src/people/persons/suspend-person.ts'
import { makeToken } from '../../src/people/tokens/make-token.ts'
import { addUnit } from '../../src/people/units/change-unit.ts'
import { decideRecords } from '../../src/records/decide-record.ts'
import type { AuditEvent } from '../../src/storage/audit-events.ts'
import { dropJob, retryJob } from '../../src/storage/change-job.ts'
import { createJobRunner } from '../../src/storage/job-runner.ts'
import { newId } from '../../src/storage/new-id.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { Database } from '../../src/storage/open-storage.ts'
import { wholeStore } from '../access/kit/whole-store.ts'
import { engineUnderTest } from '../kit/engine.ts'
import { signedIn } from '../kit/people.ts'
import { testPlace } from '../kit/store.ts'
import { openFailingStore } from './kit/failing-store.ts'
import { halfStates } from './kit/half-states.ts'
import { tell } from './kit/tell.ts'

const organisation = 'local'
const at = '2025-01-14T08:00:00.000Z'
const noteOf = (event: AuditEvent) => ({ organisation, actor: 'inge', at, event })

async function* parts(files: Record<string, string>) {
  for (const [filename, text] of Object.entries(files)) yield { field: 'files', filename, bytes: (async function* () { yield Buffer.from(text) })() }
}

const pool: Pool = {
  prepare: async ({ name, bytes }) => ({ ok: true, prepared: prepareReading(emptyReading(Buffer.from(bytes).toString(), name), name) }),
  async *unpack() { yield* [] },
}

const upload = (db: Database) => receiveUpload(db, noteOf('documents.uploaded'), parts({ 'a.txt': newId(), 'b.txt': newId() }))

/** Reads all that waits; what failed is due again. */
async function read(db: Database): Promise<void> {
  const jobs = createJobRunner(db, { readUpload: createReading(db, pool, { atOnce: 2, now: () => at }).kind }, { now: () => at, trouble: () => undefined, name: newId(), hasEnded: () => true })
  await jobs.idle()
}

async function readDocument(db: Database): Promise<string> {
  const added = await upload(db)
  await read(db)
  const { document } = await db.selectFrom('upload_file').select('document').where('upload', '=', added).where('state', '=', 'read').limit(1).executeTakeFirstOrThrow()
  return document ?? ''
}

async function failedJob(db: Database): Promise<string> {
  const added = await upload(db)
  await db.updateTable('job').set({ state: 'failed', attempts: 26, problem: 'diskFull', ended_at: at }).where('id', '=', added).execute()
  return added
}

interface Command {
  /** makes what the command works on; answers the command, which may be done once */
  ready(db: Database): Promise<(db: Database) => Promise<unknown>>
  /** the work takes its failures itself and goes on: what is left is whole, though not as before */
  recovers?: true
}

const commands: Record<string, Command> = {
  'receiving an upload': { ready: async () => upload },
  'reading an upload': { ready: async db => { await upload(db); return read }, recovers: true },
  'removing a document': { ready: async db => { const id = await readDocument(db); return given => removeDocument(given, noteOf('document.removed'), id) } },
  'confirming a document': {
    ready: async db => {
      const document = await readDocument(db)
      return given => sayReview(given, noteOf('document.reviewed'), { document, scope: 'document', place: '', state: 'confirmed', corrected: null, note: null, seen: '0', version: () => '0' })
    },
  },
  'discarding a document': { ready: async db => { const document = await readDocument(db); return given => decideRecords(given, noteOf('retention.decided'), [{ document, decision: 'discard', rule: 'prøve', request: null }]) } },
  'adding a unit': { ready: async () => given => addUnit(given, noteOf('unit.added'), { name: `Enhed ${newId()}`, abbreviation: '', parent: '', from: '', to: '' }) },
  'adding a person': { ready: async () => given => addPerson(given, noteOf('person.added'), { name: 'Karim Vestby', initials: '', title: '', mail: `${newId()}@birkevang.example` }) },
  'suspending a person': { ready: async db => { const { person } = await signedIn(db, 'reader'); return given => suspendPerson(given, noteOf('account.suspended'), '2025-01-14', person) } },
  'signing a person out': { ready: async db => { const { person } = await signedIn(db, 'reader'); return given => signOutPerson(given, noteOf('sessions.ended'), person) } },
  'making a token': { ready: async () => given => makeToken(given, noteOf('token.created'), { name: 'Prøve', role: 'reader', expiresAt: null }) },
  'trying a failed job again': { ready: async db => { const id = await failedJob(db); return given => retryJob(given, noteOf('job.retried'), id) } },
  'giving a failed job up': { ready: async db => { const id = await failedJob(db); return given => dropJob(given, noteOf('job.dropped'), id, { readUpload: createReading(given, pool, { atOnce: 1, now: () => at }).kind }) } },
}

describe(`a write that fails (${engineUnderTest})`, () => {
  for (const [name, { ready, recovers }] of Object.entries(commands)) {
    it(`whichever it is, leaves nothing by half: ${name}`, async () => {
      const place = await testPlace()
      const sound = await openStorage(place)
      await signedIn(sound.db, 'administrator')
      const failing = openFailingStore(place)
      let failed = 0
      for (let n = 1; ; n++) {
        const command = await ready(sound.db)
        const before = await wholeStore(sound.db)
        failing.failAt(n)
        const thrown = await command(failing.db).then(() => null, (error: unknown) => error)
        const met = failing.writes() >= n
        failing.failAt(Number.POSITIVE_INFINITY)
        expect({ n, half: await halfStates(sound, true) }).toEqual({ n, half: [] })
        if (!met) {
          expect(thrown).toBeNull()
          expect(await wholeStore(sound.db)).not.toEqual(before)
          break
        }
        failed++
        if (recovers !== true) {
          expect({ n, thrown: String(thrown) }).toEqual({ n, thrown: expect.stringMatching(/full|No space/) })
          expect({ n, store: await wholeStore(sound.db) }).toEqual({ n, store: before })
        }
        // the disk has room again: the same command is done, by the same connections
        await command(failing.db)
        expect({ n, half: await halfStates(sound, true) }).toEqual({ n, half: [] })
      }
      tell(`${name} on ${engineUnderTest}: each of ${failed} writes failed once, 0 half states`)
      expect(failed).toBeGreaterThan(1)
      await failing.close()
      await sound.close()
    })
  }
})
