// The Chromium the browser's tests drive: the one named by CHROMIUM, the system's, or one the system's package manager installs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge', 'microsoft-edge']
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Each tried in turn, asking nobody anything. */
const managers = [
  { name: 'apt-get', refresh: ['update', '-qq'], install: ['install', '-y', '-qq', '--no-install-recommends', 'chromium'] },
  { name: 'dnf', install: ['install', '-y', '-q', 'chromium'] },
  { name: 'apk', install: ['add', '--no-progress', 'chromium'] },
  { name: 'pacman', refresh: ['-Sy', '--noconfirm'], install: ['-S', '--noconfirm', 'chromium'] },
  { name: 'brew', install: ['install', '--cask', 'chromium'], asUser: true },
]

const missing = 'There is no Chromium here and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path, then run npm test again.'

const answers = (command, args) => spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0
/** Chromium on a distribution's PATH may be a stub that asks for another package: only one that tells its version counts. */
const works = path => process.platform === 'win32' ? existsSync(path) : answers(path, ['--version'])

function found() {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return works(named) ? named : null
  return [...names, ...places.filter(existsSync)].map(onPath).find(path => path !== null && works(path)) ?? null
}

/** Playwright wants a path, not a name. */
function onPath(name) {
  if (name.includes('/') || name.includes('\\')) return name
  const asked = process.platform === 'win32' ? spawnSync('where', [name]) : spawnSync('sh', ['-c', `command -v ${name}`])
  const path = asked.stdout?.toString().split('\n')[0]?.trim()
  return asked.status === 0 && path ? path : null
}

/** As root, or as one whom sudo lets without a password; [] in front of the command, or null where neither is so. */
function permission(asUser) {
  if (asUser || process.getuid?.() === 0) return []
  return answers('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null
}

function install() {
  if (process.platform === 'win32') return
  for (const { name, refresh, install: args, asUser = false } of managers) {
    const before = permission(asUser)
    if (onPath(name) === null || before === null) continue
    process.stderr.write(`roedtraad: installing Chromium with ${name} (once, for the browser's tests) …\n`)
    for (const step of [refresh, args]) {
      if (step === undefined) continue
      const [command, ...rest] = [...before, name, ...step]
      spawnSync(command, rest, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 5 * 60_000 })
    }
    return
  }
}

/** `path` of a Chromium that runs, else null and a sentence that says what to do. */
export function chromium() {
  const there = found()
  if (there !== null) return { path: there, sentence: null }
  if (process.env.CHROMIUM) return { path: null, sentence: `CHROMIUM names ${process.env.CHROMIUM}, which does not run. Correct it or take it away, then run npm test again.` }
  install()
  const path = found()
  return path === null ? { path: null, sentence: missing } : { path, sentence: null }
}
