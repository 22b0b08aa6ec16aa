import { expect, it } from 'vitest'
import { openTestStore } from '../../../tests/kit/store.ts'
import type { JobContext } from '../../storage/job-runner.ts'
import { addDocument } from '../document-store.ts'
import { emptyReading } from '../empty-reading.fixture.ts'
import { countDoubtsJob } from './count-doubts-job.ts'

it('documents stored by a version that did not count are counted, others left alone', async () => {
  const { db } = await openTestStore()
  const reading = emptyReading('Et brev', 'brev.txt')
  for (const id of ['a', 'b', 'c']) await addDocument(db, 'local', { id, sha256: id, name: 'brev.txt', bytes: 1, importedAt: '2025-01-14T09:12:00.000Z', importedBy: 'inge', file: id, reading, access: 'open' })
  await db.deleteFrom('document_doubt').where('document', '!=', 'c').execute()
  await db.updateTable('document').set({ value_count: -1, doubts: 0 }).where('id', '!=', 'c').execute()
  await db.updateTable('document').set({ doubts: 7 }).where('id', '=', 'c').execute()
  const context: JobContext = { organisation: 'local', id: 'j', attempt: 1, by: 'system', signal: new AbortController().signal, finish: async () => undefined }
  await countDoubtsJob(db).work({}, context)
  expect(await db.selectFrom('document').select(['id', 'doubts', 'value_count']).orderBy('id').execute()).toEqual([
    { id: 'a', doubts: 2, value_count: 0 }, { id: 'b', doubts: 2, value_count: 0 }, { id: 'c', doubts: 7, value_count: 0 },
  ])
  expect((await db.selectFrom('document_doubt').select('code').where('document', '=', 'a').orderBy('number').execute()).map(row => row.code)).toEqual(['unsureKind', 'noTitle'])
})
