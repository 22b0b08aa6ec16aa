import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** A run repeats another's order and its fast-check inputs with ROEDTRAAD_SEED set to the seed that run printed. */
const seed = Number(process.env.ROEDTRAAD_SEED ?? Date.now() % 2_147_483_647)
process.env.ROEDTRAAD_SEED = String(seed)

/** Tests beside the code that start processes and so are no unit tests. */
const withProcesses = 'src/documents/child/**/*.test.ts'

/** Files of these share a process: they keep nothing between tests, and each loading the program anew would take most of the time. */
const pure = new Set(['unit', 'meta', 'fixtures'])

/** Groups run one after another: what measures time or memory has the machine to itself. */
function project(name: string, groupOrder: number, include: string[], seconds: number, workers: number, exclude: string[] = []) {
  return {
    extends: true as const,
    test: { name, include, exclude, testTimeout: seconds * 1000, hookTimeout: 60_000, maxWorkers: workers, isolate: !pure.has(name), sequence: { groupOrder } },
  }
}

const workers = Math.min(2, availableParallelism())

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'forks',
    maxWorkers: workers,
    sequence: { shuffle: { files: true, tests: true }, seed },
    setupFiles: ['tests/kit/seed.ts', 'tests/kit/no-network.ts', 'tests/kit/ending.ts'],
    projects: [
      project('unit', 0, ['src/**/*.test.{ts,tsx}'], 10, workers, [withProcesses]),
      project('meta', 0, ['tests/meta/**/*.test.ts'], 10, workers),
      project('fixtures', 0, ['tests/fixtures/**/*.test.ts'], 10, workers),
      project('command', 1, ['tests/command/**/*.test.ts', withProcesses], 60, workers),
      project('laws', 2, ['tests/laws/**/*.test.ts'], 120, 1),
      project('hostile', 3, ['tests/hostile/**/*.test.ts'], 100, 1),
      project('browser', 4, ['tests/browser/**/*.test.{ts,tsx}'], 60, 1),
    ],
  },
})
