/** Milliseconds of this thread's own work: what other programs do meanwhile does not count. Under this, nothing can be told. */
const tooShortToTell = 40

/**
 * Whether work on four times as much takes about four times as long, not sixteen: the fastest of a few runs,
 * and looked at again before it is called slow. Twice the share is room for a collection of garbage.
 * A size at which the square would take a quarter of a second is enough.
 */
export function growsLinearly(work: (size: number) => unknown, size: number): boolean {
  for (let again = 0; again < 4; again++) {
    const long = fastest(work, size * 4, again + 1)
    if (long < tooShortToTell) return true
    if (long <= fastest(work, size, again + 2) * 8) return true
  }
  return false
}

function fastest(work: (size: number) => unknown, size: number, tries: number): number {
  let best = Infinity
  for (let run = 0; run < tries; run++) {
    const before = process.threadCpuUsage()
    work(size)
    const { user, system } = process.threadCpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
