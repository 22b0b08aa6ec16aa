import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leftOut } from '../../src/storage/backup/archive.ts'
import { everyRow, fillEveryTable } from '../../src/storage/backup/every-table.fixture.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { StorePlace } from '../../src/storage/open-storage.ts'
import { postgres } from '../../scripts/postgres.mjs'
import { atMost, exactly, notMeasured } from '../figures/figure.ts'
import type { Figure } from '../figures/figure.ts'
import { passedFigure, runProject } from '../figures/vitest-run.ts'
import { measuredCommand } from './measured-process.ts'
import { storeOfFiles } from './store-of-files.ts'

const few = 20
const many = 200

/** `npm run figures -- house backup`: the drill, the move between engines, and what a backup costs. */
export async function backupFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roedtraad-backup-figures-'))
  try {
    return [...drillFigures(), ...await moveFigures(folder), ...await costFigures(folder)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function drillFigures(): Figure[] {
  const ran = runProject('command', {}, ['tests/command/backup-drill', 'tests/command/out-and-back', 'tests/command/export', 'tests/command/import', 'tests/upgrade'])
  const of = (name: string, file: string) => passedFigure(name, ran, test => test.file === file)
  return [
    of('backup drill from the documented commands, while somebody writes: tests passed', 'backup-drill.test.ts'),
    of('what cannot be backed up or restored is one sentence and nothing changed: tests passed', 'out-and-back-troubles.test.ts'),
    of('export and back in: tests passed', 'export.test.ts'),
    of('import without the pages: tests passed', 'import.test.ts'),
    of('stores and backups of earlier releases: tests passed', 'older-stores.test.ts'),
  ]
}

async function rowsAt(place: StorePlace): Promise<string> {
  const storage = await openStorage(place)
  const rows = await everyRow(storage, leftOut)
  await storage.close()
  return JSON.stringify(Object.entries(rows).sort(([a], [b]) => a < b ? -1 : 1))
}

async function moveFigures(folder: string): Promise<Figure[]> {
  const name = 'SQLite to PostgreSQL and back: tables not equal row for row'
  const server = await postgres()
  if (server.url === null) return [notMeasured(name, server.sentence ?? 'no PostgreSQL')]
  try {
    const [first, last] = [{ data: join(folder, 'first') }, { data: join(folder, 'last') }]
    const storage = await openStorage(first)
    await fillEveryTable(storage)
    await storage.close()
    const database = { DATABASE_URL: await emptyDatabase(server.url) }
    const archive = join(folder, 'move.backup')
    // rows made up in every table: their log of changes and originals are none
    const steps: [string[], Record<string, string>][] = [
      [['backup', archive, '--data', first.data], {}], [['restore', archive, '--as-is', '--data', first.data], database],
      [['backup', `${archive}2`, '--data', first.data], database], [['restore', `${archive}2`, '--as-is', '--data', last.data], {}],
    ]
    for (const [args, env] of steps) {
      const { code, said } = await measuredCommand(args, env)
      if (code !== 0) return [exactly(name, said.trim(), 0)]
    }
    return [exactly(name, await rowsAt(first) === await rowsAt(last) && await rowsAt(first) === await rowsAt({ data: '', databaseUrl: database.DATABASE_URL }) ? 0 : 'some', 0)]
  } finally {
    await server.end()
  }
}

async function emptyDatabase(server: string): Promise<string> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: server })
  const name = `roedtraad_move_${process.pid}`
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function costFigures(folder: string): Promise<Figure[]> {
  const peaks: Record<string, (number | null)[]> = { backup: [], restore: [] }
  const seconds: Record<string, number> = {}
  for (const megabytes of [few, many]) {
    const [data, archive] = [join(folder, `store-${megabytes}`), join(folder, `${megabytes}.backup`)]
    await storeOfFiles(data, megabytes)
    for (const [command, args] of [['backup', ['backup', archive, '--data', data]], ['restore', ['restore', archive, '--data', `${data}-again`]]] as const) {
      const measured = await measuredCommand(args)
      if (measured.code !== 0) return [exactly(`${command} of ${megabytes} MB`, measured.said.trim(), 'done')]
      peaks[command]?.push(measured.megabytes)
      seconds[command] = measured.seconds
    }
  }
  return (['backup', 'restore'] as const).flatMap(command => {
    const [small, large] = peaks[command] ?? []
    const told: Figure = { name: `${command} of ${many} MB of files: seconds`, value: (seconds[command] ?? 0).toFixed(1), goal: '', ok: null }
    if (small == null || large == null) return [told, notMeasured(`${command}: memory`, 'the system does not tell')]
    return [told, atMost(`${command} of ${many} MB of files: resident memory at the most`, large, 300, ' MB'), atMost(`${command}: memory for ten times the files`, large / small, 1.5, ' ×', 2)]
  })
}
