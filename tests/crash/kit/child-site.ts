import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StorePlace } from '../../../src/storage/open-storage.ts'
import { closeLater } from '../../kit/close-later.ts'

const root = join(import.meta.dirname, '..', '..', '..')

let built = false

/** The program as it is delivered: made anew, once a run, when the sources are newer. */
export function program(): string {
  if (!built) {
    const prepare = pathToFileURL(join(root, 'scripts', 'prepare.mjs')).href
    execFileSync(process.execPath, ['--input-type=module', '-e', `(await import(${JSON.stringify(prepare)})).ensureBuilt()`], { stdio: ['ignore', 'ignore', 'inherit'] })
    built = true
  }
  return join(root, 'dist', 'command', 'main.js')
}

export interface ChildSite {
  address: string
  pid: number
  /** milliseconds from its start to the first answer */
  readyIn: number
  /** what it said on standard error */
  said(): string
  /** kill -9; resolves when it is gone */
  kill(): Promise<void>
  /** asked to end, as a system does that shuts down */
  end(): Promise<void>
}

/** A command of the program in a process of its own. `before` stands before it on the command line: strace, a shell. */
export function spawnProgram({ data, databaseUrl }: StorePlace, args: readonly string[], before: readonly string[] = []): ChildProcess {
  const line = [...before, process.execPath, '--disable-warning=ExperimentalWarning', program(), ...args]
  const env = { ...process.env, ROEDTRAAD_DATA: data, ...databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }, NODE_ENV: 'production' }
  if (databaseUrl === undefined) delete (env as NodeJS.ProcessEnv)['DATABASE_URL']
  return spawn(line[0] ?? '', line.slice(1), { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** `roedtraad serve` on any free port. Throws what it said where it does not come up. */
export async function startChild(place: StorePlace, before: readonly string[] = []): Promise<ChildSite> {
  program()
  const began = performance.now()
  const child = spawnProgram(place, ['serve', '--port', '0'], before)
  let [out, errors] = ['', '']
  child.stderr?.on('data', part => { errors += String(part) })
  const gone = new Promise<void>(resolve => { child.once('close', () => resolve()) })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await gone
  }
  closeLater(() => end('SIGKILL'))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', part => {
      out += String(part)
      const found = /http:\/\/[\w.]+:\d+/.exec(out)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('error', reject)
    child.once('close', code => reject(new Error(`serve ended with ${code}: ${out}${errors}`)))
  })
  const answer = await fetch(`${address}/healthz`)
  if (answer.status !== 200) throw new Error(`/healthz answers ${answer.status}`)
  return { address, pid: child.pid ?? 0, readyIn: performance.now() - began, said: () => errors, kill: () => end('SIGKILL'), end: () => end('SIGTERM') }
}
