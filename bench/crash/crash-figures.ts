import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgres } from '../../scripts/postgres.mjs'
import { notMeasured, type Figure } from '../figures/figure.ts'
import { passedFigure, runProject } from '../figures/vitest-run.ts'
import type { Ran } from '../figures/vitest-run.ts'

/** What each file of tests/crash shows, in the order it is shown. */
const shows: Readonly<Record<string, string>> = {
  'kill.test.ts': 'killed in the middle of its work',
  'killed-commands.test.ts': 'killed while migrating, backing up and restoring',
  'syncs.test.ts': 'on the disk before it is acknowledged',
  'failing-writes.test.ts': 'each write failing once, command by command',
  'disk-full.test.ts': 'a full disk',
  'two-processes.test.ts': 'several processes on one store',
}

const engines = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const

/** The crash tests on both engines, with what they counted; ROEDTRAAD_CYCLES says how often the site is killed. */
export async function crashFigures(): Promise<Figure[]> {
  const figures: Figure[] = []
  const folder = mkdtempSync(join(tmpdir(), 'roedtraad-crash-'))
  const server = await postgres()
  try {
    for (const [engine, name] of Object.entries(engines)) {
      if (engine === 'postgres' && server.url === null) {
        figures.push(notMeasured(`crashes, ${name}`, server.sentence ?? 'there is no PostgreSQL'))
        continue
      }
      const told = join(folder, engine)
      const ran = runProject('crash', { ROEDTRAAD_TEST_ENGINE: engine, ROEDTRAAD_TOLD: told, ROEDTRAAD_TEST_POSTGRES: server.url ?? '' })
      const sentences = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : []
      for (const [file, what] of Object.entries(shows)) figures.push(passedFigure(`${what}, ${name}`, ran, (test: Ran) => test.file === file))
      figures.push(readyFigure(name, sentences))
      for (const sentence of sentences) figures.push({ name: 'told', value: sentence, goal: '', ok: null })
    }
  } finally {
    await server.end()
    rmSync(folder, { recursive: true, force: true })
  }
  return figures
}

/** "… ready in 812 ms on average, 1204 ms at most …" */
function readyFigure(engine: string, sentences: readonly string[]): Figure {
  const at = sentences.map(one => /(\d+) ms at most/.exec(one)?.[1]).find(one => one !== undefined)
  const name = `ready again after kill -9, the slowest, ${engine}`
  return at === undefined ? notMeasured(name, 'the tests did not come so far') : { name, value: `${at} ms`, goal: 'at most 2000 ms', ok: Number(at) <= 2000 }
}
