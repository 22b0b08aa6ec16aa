import { postgres } from '../../../scripts/postgres.mjs'
import { engineUnderTest } from '../../kit/engine.ts'
import { testPlace } from '../../kit/store.ts'
import type { TestPlace } from '../../kit/store.ts'

let asked: Promise<void> | undefined

/**
 * A place for a store that is on the disk when it says so, as in use: SQLite always is; the PostgreSQL of the other tests does not
 * wait for the disk, so one that does is started for the file. It goes with the file's process.
 */
export async function syncedPlace(options: { empty?: boolean } = {}): Promise<TestPlace> {
  if (engineUnderTest === 'postgres') await (asked ??= syncedServer())
  return testPlace(options)
}

async function syncedServer(): Promise<void> {
  const others = process.env['ROEDTRAAD_TEST_POSTGRES']
  delete process.env['ROEDTRAAD_TEST_POSTGRES']
  const { url } = await postgres({ fsync: true })
  // a machine without PostgreSQL's programs has the server it was told of: whether that one waits for the disk is its owner's
  process.env['ROEDTRAAD_TEST_POSTGRES'] = url ?? others ?? ''
}
