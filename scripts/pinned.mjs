// Runs a program under the pinned Node, with its arguments, its signals and its exit code: `node scripts/pinned.mjs FILE [ARGUMENT…]`.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { node, prepare, root } from './prepare.mjs'

/**
 * The built program for Node. A small young generation and a bounded heap: V8 otherwise takes what a large machine has rather than collect
 * (after 10,000 pages 227 MB resident against 156). bin/roedtraad has the flags once more.
 */
export const program = ['--max-semi-space-size=4', '--max-old-space-size=768', join(root, 'dist', 'command', 'main.js')]

/** Ends this process as the program ends. */
export function runPinned(args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit' })
  // At a terminal the program gets Ctrl-C itself; sent on, it would come twice.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal === 'SIGINT' && process.stdin.isTTY || child.kill(signal))
  if (process.env.npm_lifecycle_event !== undefined) endWithNpm(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/** npm ends at a signal without passing it on, and would leave the program running for nobody. */
function endWithNpm(end) {
  const npm = process.ppid
  const look = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(look)
    end()
  }, 300)
  look.unref()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  prepare()
  runPinned(process.argv.slice(2))
}
