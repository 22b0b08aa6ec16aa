import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { answers, install } from '../../scripts/install.mjs'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { StorePlace } from '../../src/storage/open-storage.ts'
import { engineUnderTest } from '../kit/engine.ts'
import { signedIn } from '../kit/people.ts'
import { startChild } from './kit/child-site.ts'
import { syncedPlace } from './kit/synced-place.ts'
import { tell } from './kit/tell.ts'
import { Visitor } from './kit/visitor.ts'

/** strace tells what a process asks of the system; it is a program of its own. */
function strace(): string {
  if (!answers('strace', ['--version'])) install('strace', { 'apt-get': 'strace', dnf: 'strace', apk: 'strace', pacman: 'strace' }, 'to count what is written to the disk')
  if (!answers('strace', ['--version'])) throw new Error('There is no strace here and none could be installed. Install strace, then run npm test again.')
  return 'strace'
}

const changes = 40

describe(`what is acknowledged (${engineUnderTest})`, () => {
  it('was on the disk before: at least one sync call for each change', async () => {
    const place = await syncedPlace({ empty: true })
    const folder = mkdtempSync(join(tmpdir(), 'roedtraad-syncs-'))
    const log = join(folder, 'calls')
    const syncs = () => (readFileSync(log, 'utf8').match(/ (?:fsync|fdatasync)\(/g) ?? []).length
    try {
      // PostgreSQL's server syncs, in the child it makes for each connection: watched before the site connects
      const server = engineUnderTest === 'postgres' ? await watch(await serverOf(place), log) : null
      const site = await startChild(place)
      const watched = server ?? await watch(site.pid, log)
      const own = await openStorage(place)
      const visitor = new Visitor(site.address, (await signedIn(own.db, 'administrator')).cookie)
      await own.close()
      const before = syncs()
      for (let n = 0; n < changes; n++) {
        const answer = await visitor.post('/units', { name: `Enhed ${n}`, abbreviation: '', parent: '', from: '', to: '' })
        expect(answer.status).toBe(303)
      }
      const count = syncs() - before
      await site.end()
      await watched.end()
      tell(`sync calls on ${engineUnderTest}: ${count} for ${changes} acknowledged changes`)
      expect(count).toBeGreaterThanOrEqual(changes)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** The process of the PostgreSQL server a store lies in. */
async function serverOf(place: StorePlace): Promise<number> {
  const { db, close } = await openStorage(place)
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  const server = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${rows[0]?.pid}/status`, 'utf8'))?.[1]
  await close()
  return Number(server)
}

/** Writes down a process's sync calls from now on, and those of the children it makes. Throws where it may not be watched. */
async function watch(pid: number, log: string): Promise<{ end(): Promise<void> }> {
  const child = spawn(strace(), ['-f', '-qq', '-e', 'trace=fsync,fdatasync', '-o', log, '-p', String(pid)], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', part => { said += String(part) })
  const gone = new Promise<void>(resolve => { child.once('close', () => resolve()) })
  await expect.poll(() => /^TracerPid:\s*[1-9]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')) || said, { timeout: 10_000 }).toBe(true)
  return {
    async end() {
      child.kill('SIGINT')
      await gone
    },
  }
}
