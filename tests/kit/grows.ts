/** Under this a clock on a busy machine tells nothing. */
const tooShortToTell = 25

/**
 * Whether work on four times as much takes about four times as long, not sixteen: the fastest of a few runs,
 * and looked at again before it is called slow. Twice the share is room for a collection of garbage.
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
    const began = performance.now()
    work(size)
    best = Math.min(best, performance.now() - began)
  }
  return best
}
