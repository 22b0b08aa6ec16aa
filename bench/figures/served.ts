import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = join(import.meta.dirname, '..', '..', 'dist', 'command', 'main.js')

/** The built program with a store of its own, for as long as the work takes. */
export async function served<T>(work: (address: string) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'roedtraad-figures-'))
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, 'serve', '--port', '0', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => { server.on('close', () => resolve()) })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      server.stdout.on('data', (part: Buffer) => {
        said += part.toString()
        const found = /http:\/\/[\w.]+:\d+/.exec(said)?.[0]
        if (found !== undefined) resolve(found)
      })
      server.on('exit', () => reject(new Error('the server did not start')))
    })
    return await work(address)
  } finally {
    server.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}
