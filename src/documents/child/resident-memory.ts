import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

const pageBytes = 4096

/** Resident bytes of a process as the system sees it; null when it is gone or the system does not tell. */
export async function residentBytes(pid: number): Promise<number | null> {
  if (process.platform === 'linux') {
    try {
      const pages = Number((await readFile(`/proc/${pid}/statm`, 'latin1')).split(' ')[1])
      return Number.isFinite(pages) && pages > 0 ? pages * pageBytes : null
    } catch {
      return null
    }
  }
  if (process.platform === 'win32') return null
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], { timeout: 2_000 }, (cause, out) => {
      const kilobytes = Number(out.trim())
      resolve(cause === null && kilobytes > 0 ? kilobytes * 1024 : null)
    })
  })
}
