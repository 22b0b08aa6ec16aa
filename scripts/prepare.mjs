// Makes a clone ready to run: locked dependencies, the pinned Node, the built program.
// Runs on any Node >= 20 with no dependency of its own; does nothing when all is in place.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const onWindows = process.platform === 'win32'
export const node = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node')

/** A clear sentence and an end, never a stack. */
function stop(sentence) {
  process.stderr.write(`roedtraad: ${sentence}\n`)
  process.exit(1)
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: onWindows, ...options })
}

function newestIn(folder) {
  let newest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs)
  }
  return newest
}

/** Two starters at once wait for each other: one prepares, the other finds it done. */
function withLock(work) {
  const lock = join(root, 'node_modules.lock')
  const patience = Date.now() + 5 * 60_000
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      if (Date.now() > patience) rmSync(lock, { recursive: true, force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', release)
  try {
    work()
  } finally {
    release()
    process.removeListener('exit', release)
  }
}

const installStamp = join(root, 'node_modules', '.roedtraad-lock')
const lockText = () => readFileSync(join(root, 'package-lock.json'), 'utf8')
const installed = () => existsSync(node) && existsSync(installStamp) && readFileSync(installStamp, 'utf8') === lockText()

export function ensureInstalled() {
  if (installed()) return
  withLock(() => {
    if (installed()) return
    process.stderr.write('roedtraad: installing what is missing (once) …\n')
    const done = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    if (done.status !== 0 || !existsSync(node)) {
      stop('the packages could not be installed. Check the network connection and that npm works here, then run the same command again.')
    }
    writeFileSync(installStamp, lockText())
  })
}

const buildStamp = join(root, 'dist', '.built')
const built = () => existsSync(buildStamp) && statSync(buildStamp).mtimeMs >= Math.max(newestIn(join(root, 'src')), statSync(join(root, 'tsconfig.build.json')).mtimeMs)

export function ensureBuilt() {
  if (built()) return
  withLock(() => {
    if (built()) return
    const began = new Date()
    const done = run(node, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'])
    if (done.status !== 0) stop('the program could not be built; the lines above say where.')
    const assets = run(node, [join(root, 'scripts', 'copy-assets.mjs')])
    if (assets.status !== 0) stop('the style sheets could not be copied; the lines above say why.')
    writeFileSync(buildStamp, `${began.toISOString()}\n`)
  })
}

export function prepare() {
  ensureInstalled()
  ensureBuilt()
}
