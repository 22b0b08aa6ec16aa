import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { atMost, type Figure } from '../figures/figure.ts'
import { fill } from './filled-store.ts'
import { servedStore } from './served-process.ts'
import { signedIn } from './signed-in.ts'
import { fastest } from './stopwatch.ts'
import { withFolder } from './with-folder.ts'

const command = join(import.meta.dirname, '..', '..', 'bin', 'roedtraad')
const port = 18_473

/** From the command typed to the list of documents on the screen, with 500 documents in the store: `bin/roedtraad serve` as people run it. */
export function startTime(): Promise<Figure[]> {
  return withFolder(async (data) => {
    const first = await servedStore(data)
    const cookie = await signedIn(first)
    await fill(first, cookie, 500)
    await first.end()
    const milliseconds = await fastest(3, () => startAndLook(data, cookie))
    return [atMost('from `roedtraad serve` on a store of 500 documents to its first page', milliseconds / 1000, 1.5, ' s', 2)]
  })
}

async function startAndLook(data: string, cookie: string): Promise<void> {
  const program = spawn(command, ['serve', '--port', String(port), '--data', data], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => { program.on('close', () => resolve()) })
  try {
    for (;;) {
      const status = await statusOf('/documents', cookie)
      if (status === 200) return
      if (status !== null) throw new Error(`the first page was answered with ${status}`)
      if (program.exitCode !== null) throw new Error(`the server ended with ${program.exitCode} before its first page`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  } finally {
    program.kill('SIGTERM')
    await ended
  }
}

/** null as long as nobody listens */
function statusOf(path: string, cookie: string): Promise<number | null> {
  return new Promise((resolve) => {
    get({ port, host: '127.0.0.1', path, headers: { cookie }, agent: false }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    }).on('error', () => resolve(null))
  })
}
