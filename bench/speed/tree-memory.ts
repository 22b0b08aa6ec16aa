import { readFileSync } from 'node:fs'

export interface Memory {
  /** bytes, a page that several processes share counted in each */
  resident: number
  /** bytes, a shared page counted once in all */
  own: number
}

/** Of a process and all below it, as the kernel tells. */
export function memoryOf(pid: number): Memory {
  const below = children(pid).map(memoryOf)
  const sum = (of: keyof Memory): number => below.reduce((total, one) => total + one[of], 0)
  const told = read(`/proc/${pid}/smaps_rollup`)
  const bytes = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(told)?.[1] ?? 0) * 1024
  return { resident: bytes('Rss') + sum('resident'), own: bytes('Pss') + sum('own') }
}

function children(pid: number): number[] {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter((one) => one !== '').map(Number)
}

/** A process that ended meanwhile takes no memory. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
