import type { Engine } from '../../src/storage/engine.ts'

/** Which engine this run is about: ROEDTRAAD_TEST_ENGINE, sqlite where nothing is said. */
export const engineUnderTest: Engine = asEngine(process.env['ROEDTRAAD_TEST_ENGINE'] || 'sqlite')

function asEngine(named: string): Engine {
  if (named === 'sqlite' || named === 'postgres') return named
  throw new Error(`ROEDTRAAD_TEST_ENGINE is sqlite or postgres, not ${named}`)
}
