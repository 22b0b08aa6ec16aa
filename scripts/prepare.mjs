// Makes a clone ready to run: locked dependencies, the pinned Node, the built program.
// Runs on any Node >= 20 with no dependency of its own; does nothing when all is in place.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { oneAtATime } from './one-at-a-time.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const onWindows = process.platform === 'win32'
export const node = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node')
const lock = join(root, '.preparing')

/** A clear sentence and an end, never a stack. */
export function stop(sentence) {
  process.stderr.write(`roedtraad: ${sentence}\n`)
  process.exit(1)
}

/** What it prints goes to standard error: standard output belongs to the command itself. */
function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
}

const installStamp = join(root, 'node_modules', '.roedtraad-lock')
const lockText = () => readFileSync(join(root, 'package-lock.json'), 'utf8')
const installed = () => existsSync(node) && existsSync(installStamp) && readFileSync(installStamp, 'utf8') === lockText()

/** NODE_ENV=production would leave the compiler out; a machine that forbids install scripts leaves out the pinned Node's. */
function install() {
  const done = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { shell: onWindows })
  if (done.status === 0 && !existsSync(node)) {
    const folder = join(root, 'node_modules', 'node')
    run(process.execPath, [join(folder, 'installArchSpecificPackage.js')], { cwd: folder })
  }
  return done.status === 0 && existsSync(node)
}

export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) stop(`Node ${process.versions.node} is too old to start from. Install Node 20 or newer, then run the same command again.`)
  if (installed()) return
  oneAtATime(lock, () => {
    if (installed()) return
    process.stderr.write('roedtraad: installing what is missing (once) …\n')
    if (!install()) stop('the packages could not be installed. Check the network connection and that npm works here, then run the same command again.')
    writeFileSync(installStamp, lockText())
  })
}

/** Folders count too: a removed file changes its folder alone. */
function newestIn(path) {
  const seen = statSync(path)
  if (!seen.isDirectory()) return seen.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), seen.mtimeMs)
}

const buildStamp = join(root, 'dist', '.built')
const builtFrom = ['src', 'scripts/copy-assets.mjs', 'tsconfig.json', 'tsconfig.build.json'].map(path => join(root, path))
const built = () => existsSync(buildStamp) && statSync(buildStamp).mtimeMs >= Math.max(...builtFrom.map(newestIn), statSync(installStamp).mtimeMs)

export function ensureBuilt() {
  if (built()) return
  oneAtATime(lock, () => {
    if (built()) return
    const began = new Date()
    rmSync(buildStamp, { force: true })
    const done = run(node, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'])
    if (done.status !== 0) stop('the program could not be built; the lines above say where.')
    const assets = run(node, [join(root, 'scripts', 'copy-assets.mjs')])
    if (assets.status !== 0) stop('the style sheets could not be copied; the lines above say why.')
    writeFileSync(buildStamp, '')
    // What was saved while the build ran is built the next time.
    utimesSync(buildStamp, began, began)
  })
}

export function prepare() {
  ensureInstalled()
  ensureBuilt()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare()
