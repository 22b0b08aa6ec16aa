import { randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * Names this process among all that share the store: where process numbers mean the same (this start of this machine,
 * within one container), its number there, and something no later process with that number has.
 */
export const processName = `${place()} ${process.pid} ${randomBytes(6).toString('hex')}`

/** Whether the process of that name is surely gone. One elsewhere may live: false. */
export function hasEnded(name: string): boolean {
  const [here] = processName.split(' ')
  const [where, number] = name.split(' ')
  if (where !== here || Number(number) === process.pid) return false
  try {
    process.kill(Number(number), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

function place(): string {
  return [told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()), told(() => readlinkSync('/proc/self/ns/pid'))].join('/')
}

/** Machines without /proc know no containers of their own: their name is enough. */
function told(ask: () => string): string {
  try {
    return ask()
  } catch {
    return hostname().replaceAll(' ', '-')
  }
}
