import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { atMost, exactly, notMeasured, type Figure } from '../figures/figure.ts'
import { mixedDocuments } from '../mixed-documents.ts'
import { memoryOf, type Memory } from './tree-memory.ts'
import { withFiles } from './work-folder.ts'

const command = join(import.meta.dirname, '..', '..', 'bin', 'roedtraad')

/** A thousand mixed documents through the command, its memory and that of all it starts summed as it runs. */
export async function thousandDocuments(): Promise<Figure[]> {
  if (process.platform !== 'linux') return [notMeasured('a thousand mixed documents', 'memory is told by /proc, which is not here')]
  // what is missing is installed and built first: a compiler's memory is not the reader's
  spawnSync(command, ['--version'], { stdio: 'ignore' })
  const documents = mixedDocuments(1000)
  return withFiles(documents, async (paths) => {
    const { code, lines, peak, seconds } = await watched([command, 'read', '--json', ...paths])
    const megabytes = (bytes: number): number => bytes / 1024 / 1024
    return [
      exactly(`a thousand mixed documents read in ${seconds.toFixed(1)} s, lines printed`, lines, documents.length),
      exactly('a thousand mixed documents, exit code', code, 0),
      atMost('a thousand mixed documents, resident memory of parent and children, shared pages counted once', megabytes(peak.own), 400, ' MB'),
      atMost('a thousand mixed documents, resident memory of parent and children, shared pages counted in each', megabytes(peak.resident), 400, ' MB'),
    ]
  })
}

async function watched([program = '', ...args]: readonly string[]): Promise<{ code: number | null; lines: number; peak: Memory; seconds: number }> {
  const began = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let lines = 0
  child.stdout.on('data', (part: Buffer) => { for (const byte of part) if (byte === 10) lines++ })
  const peak: Memory = { resident: 0, own: 0 }
  const look = setInterval(() => {
    const now = memoryOf(child.pid ?? 0)
    peak.resident = Math.max(peak.resident, now.resident)
    peak.own = Math.max(peak.own, now.own)
  }, 100)
  const code = await new Promise<number | null>((resolve) => { child.on('close', resolve) })
  clearInterval(look)
  return { code, lines, peak, seconds: (performance.now() - began) / 1000 }
}
