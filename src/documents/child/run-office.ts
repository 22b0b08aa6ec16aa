import { spawn } from 'node:child_process'
import { isolation } from './child-command.ts'

/**
 * Runs LibreOffice without network where the system allows, without the parent's environment, and ends it with all it
 * started when it takes too long. Its exit code says little: what counts is whether it wrote a file.
 */
export async function runOffice(program: string, args: readonly string[], folder: string, milliseconds: number): Promise<'ended' | 'timeout'> {
  const { prefix } = await isolation()
  const [first = program, ...rest] = [...prefix, program, ...args]
  return new Promise((resolve) => {
    const office = spawn(first, rest, { cwd: folder, env: environment(folder), stdio: 'ignore', detached: process.platform !== 'win32' })
    let ended: 'ended' | 'timeout' = 'ended'
    const timer = setTimeout(() => {
      ended = 'timeout'
      endGroup(office.pid)
    }, milliseconds)
    const finish = (): void => {
      clearTimeout(timer)
      endGroup(office.pid)
      resolve(ended)
    }
    office.on('error', finish)
    office.on('exit', finish)
  })
}

/** The starter hands over to a second process; both are in one group. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // it has ended already
  }
}

function environment(folder: string): Record<string, string> {
  const env: Record<string, string> = { HOME: folder, TMPDIR: folder, LC_ALL: 'C.UTF-8', TZ: 'UTC', SAL_USE_VCLPLUGIN: 'svp' }
  for (const name of ['PATH', 'SystemRoot', 'TEMP']) {
    const value = process.env[name]
    if (value !== undefined) env[name] = value
  }
  return env
}
