import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { matchesGlob } from 'node:path/posix'
import { defineConfig } from 'vitest/config'
import { secondEngineTests } from './scripts/store-tests.ts'
import { engineUnderTest } from './tests/kit/engine.ts'

/** A run repeats another's order and its fast-check inputs with ROEDTRAAD_SEED set to the seed that run printed. */
const seed = Number(process.env.ROEDTRAAD_SEED ?? Date.now() % 2_147_483_647)
process.env.ROEDTRAAD_SEED = String(seed)

/** Tests beside the code that start processes and so are no unit tests. */
const withProcesses = ['src/documents/child/**/*.test.ts', 'src/storage/**/*.process.test.ts']

/** Files of these share a process: they keep nothing between tests, and each loading the program anew would take most of the time. */
const pure = new Set(['unit', 'meta', 'fixtures'])

/** On PostgreSQL the tests run that open a store, but for those of what a browser draws; all others would do the same again. */
const onThisEngine = engineUnderTest === 'postgres' ? secondEngineTests(import.meta.dirname) : null

/** What only PostgreSQL does has no place in a run on SQLite. */
const elsewhere = onThisEngine === null ? ['**/*.postgres.test.ts'] : []

/** Groups run one after another: what measures time or memory has the machine to itself. */
function project(name: string, groupOrder: number, all: string[], seconds: number, workers: number, others: string[] = []) {
  const exclude = [...others, ...elsewhere]
  const include = onThisEngine?.filter(path => all.some(glob => matchesGlob(path, glob)) && !exclude.some(glob => matchesGlob(path, glob))) ?? all
  if (include.length === 0) return []
  return [{
    extends: true as const,
    test: { name, include, exclude, testTimeout: seconds * 1000, hookTimeout: 60_000, maxWorkers: workers, isolate: !pure.has(name), sequence: { groupOrder } },
  }]
}

const workers = Math.min(2, availableParallelism())

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
  // package.json names what the build made; tests take the source
  resolve: { alias: [{ find: /^#jsx\/(.*)$/, replacement: join(import.meta.dirname, 'src', 'web', 'jsx', '$1.ts') }, { find: /^#jsx$/, replacement: join(import.meta.dirname, 'src', 'web', 'jsx', 'html.ts') }] },
  test: {
    pool: 'forks',
    maxWorkers: workers,
    sequence: { shuffle: { files: true, tests: true }, seed },
    setupFiles: ['tests/kit/seed.ts', 'tests/kit/no-network.ts', 'tests/kit/ending.ts'],
    projects: [
      ...project('unit', 0, ['src/**/*.test.{ts,tsx}'], 10, workers, withProcesses),
      ...project('meta', 0, ['tests/meta/**/*.test.ts'], 10, workers),
      ...project('fixtures', 0, ['tests/fixtures/**/*.test.ts'], 10, workers),
      ...project('command', 1, ['tests/command/**/*.test.ts', 'tests/upgrade/**/*.test.ts', ...withProcesses], 60, workers),
      ...project('access', 1, ['tests/access/**/*.test.ts'], 60, workers),
      ...project('laws', 2, ['tests/laws/**/*.test.ts'], 120, 1),
      ...project('hostile', 3, ['tests/hostile/**/*.test.ts'], 100, 1),
      ...project('crash', 5, ['tests/crash/**/*.test.ts'], 120, 1),
      ...project('browser', 4, ['tests/browser/**/*.test.{ts,tsx}'], 60, 1),
    ],
  },
})
