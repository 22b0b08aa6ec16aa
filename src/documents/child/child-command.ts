import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `none`: the system gives no network namespace here; the preload alone stands between a child and the network. */
export type NetworkIsolation = 'namespace' | 'none'

export interface Isolation {
  network: NetworkIsolation
  /** program and arguments put before the child's own command */
  prefix: readonly string[]
}

export interface ChildCommand {
  program: string
  args: string[]
  env: Record<string, string>
}

/** `src` when run as TypeScript (Node strips the types), `dist` when compiled. */
const here = dirname(fileURLToPath(import.meta.url))
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
const codeRoot = join(here, '..', '..')
const packageRoot = join(codeRoot, '..')

export const readingChildEntry = join(here, `reading-child${extension}`)
export const lockDownEntry = join(here, `lock-down${extension}`)

/** `setpriv --pdeathsig` ends a child stuck in a loop when its parent is killed; without it the child ends at its next read. */
const endWithParent = ['setpriv', '--pdeathsig', 'KILL']
const candidates: readonly Isolation[] = [
  { network: 'namespace', prefix: ['unshare', '-n', ...endWithParent] },
  { network: 'namespace', prefix: ['unshare', '-c', '-n', ...endWithParent] },
  { network: 'namespace', prefix: ['unshare', '-r', '-n', ...endWithParent] },
  { network: 'namespace', prefix: ['unshare', '-n'] },
  { network: 'namespace', prefix: ['unshare', '-r', '-n'] },
  { network: 'none', prefix: endWithParent },
]

let probed: Promise<Isolation> | null = null

/** What this system allows, tried once per process. */
export function isolation(): Promise<Isolation> {
  probed ??= probe()
  return probed
}

async function probe(): Promise<Isolation> {
  if (process.platform === 'linux') {
    for (const candidate of candidates) if (await works(candidate.prefix)) return candidate
  }
  return { network: 'none', prefix: [] }
}

function works(prefix: readonly string[]): Promise<boolean> {
  const [program, ...args] = prefix
  if (program === undefined) return Promise.resolve(true)
  return new Promise((resolve) => {
    execFile(program, [...args, 'true'], { timeout: 5_000 }, (cause) => resolve(cause === null))
  })
}

/**
 * How a child is started: read access to the code alone, no writing, no child processes, no workers, no add-ons,
 * no code made from strings, none of the parent's environment.
 * `readable` adds folders for tests that run an entry of their own.
 */
export function childCommand(isolated: Isolation, entry: string = readingChildEntry, readable: readonly string[] = []): ChildCommand {
  const mayRead = [codeRoot, join(packageRoot, 'node_modules'), join(packageRoot, 'package.json'), ...readable]
  const command = [
    ...isolated.prefix,
    pinnedNode(),
    '--permission',
    ...mayRead.map((path) => `--allow-fs-read=${path}`),
    '--disallow-code-generation-from-strings',
    // Beyond this V8 gives up by itself, faster than the parent's next look at the memory.
    '--max-old-space-size=400',
    // Small young generation: with one arena a fifth less resident at the same speed, measured on mixed documents.
    '--max-semi-space-size=4',
    '--disable-warning=ExperimentalWarning',
    '--import', lockDownEntry,
    entry,
  ]
  const [program, ...args] = command
  return { program: program!, args, env: childEnvironment() }
}

function pinnedNode(): string {
  const pinned = join(packageRoot, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(pinned) ? pinned : process.execPath
}

/** The same language and time zone everywhere, so that a reading does not depend on the machine; no secrets, no NODE_OPTIONS. */
function childEnvironment(): Record<string, string> {
  // One arena: glibc otherwise keeps freed memory in as many as it has threads.
  const env: Record<string, string> = { LC_ALL: 'C', TZ: 'UTC', MALLOC_ARENA_MAX: '1' }
  for (const name of ['PATH', 'SystemRoot']) {
    const value = process.env[name]
    if (value !== undefined) env[name] = value
  }
  return env
}
