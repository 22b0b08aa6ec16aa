import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Measured {
  code: number
  seconds: number
  /** resident megabytes at the most; null where the system does not tell */
  megabytes: number | null
  said: string
}

const program = join(import.meta.dirname, '..', '..', 'dist', 'command', 'main.js')

/** Runs a command of the built program in a process of its own, and asks the system at its end how much memory it took at the most. */
export function measuredCommand(args: readonly string[], env: Record<string, string> = {}): Promise<Measured> {
  const began = performance.now()
  const report = 'process.on("exit", () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`))'
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', `data:text/javascript,${encodeURIComponent(report)}`, program, ...args], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C', ...env } })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
  return new Promise(resolve => {
    child.on('close', code => {
      const peak = /\npeak (\d+)\n$/.exec(said)?.[1]
      resolve({ code: code ?? 1, seconds: (performance.now() - began) / 1000, megabytes: peak === undefined ? null : Number(peak) / 1024, said })
    })
  })
}
