// Has the system's package manager install what the tests need and the machine lacks.
import { spawnSync } from 'node:child_process'

/** Each tried in turn, asking nobody anything. */
const managers = [
  { name: 'apt-get', refresh: ['update', '-qq'], install: ['install', '-y', '-qq', '--no-install-recommends'] },
  { name: 'dnf', install: ['install', '-y', '-q'] },
  { name: 'apk', install: ['add', '--no-progress'] },
  { name: 'pacman', refresh: ['-Sy', '--noconfirm'], install: ['-S', '--noconfirm'] },
  { name: 'brew', install: ['install'], asUser: true },
]

export const answers = (command, args) => spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0

/** The path a name stands for; a path stands for itself; null for what is not there. */
export function onPath(name) {
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

/** `packages` by the manager's name. Whether it worked is for the caller to see. */
export function install(what, packages, forWhat) {
  if (process.platform === 'win32') return
  for (const { name, refresh, install: args, asUser = false } of managers) {
    const before = permission(asUser)
    if (onPath(name) === null || before === null || packages[name] === undefined) continue
    process.stderr.write(`roedtraad: installing ${what} with ${name} (once, ${forWhat}) …\n`)
    for (const step of [refresh, [...args, ...[packages[name]].flat()]]) {
      if (step === undefined) continue
      const [command, ...rest] = [...before, name, ...step]
      spawnSync(command, rest, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 5 * 60_000 })
    }
    return
  }
}
