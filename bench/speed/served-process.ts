import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { program } from '../../scripts/pinned.mjs'

export interface ServedProcess {
  pid: number
  port: number
  child: ChildProcess
  /** all it has said on standard output */
  said: () => string
  end(): Promise<void>
}

/** The built program as `roedtraad serve` runs it. `preload` is a module read before it. */
export function servedStore(data: string, preload: readonly string[] = []): Promise<ServedProcess> {
  return served([...preload.flatMap((one) => ['--import', one]), ...program, 'serve', '--port', '0', '--data', data])
}

/** A server in a process of its own, from the moment it says where it listens. */
export function served(args: readonly string[]): Promise<ServedProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  const ended = new Promise<void>((resolve) => { child.once('close', () => resolve()) })
  let said = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString()
      const port = /http:\/\/[\w.]+:(\d+)/.exec(said)?.[1]
      if (port === undefined || child.pid === undefined) return
      resolve({
        pid: child.pid, port: Number(port), child, said: () => said,
        async end() {
          child.kill('SIGTERM')
          await ended
        },
      })
    })
    child.on('exit', (code) => reject(new Error(`a server ended with ${code} before it listened`)))
  })
}
