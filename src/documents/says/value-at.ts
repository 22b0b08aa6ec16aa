import type { Span } from '../../reader/reading.ts'
import type { Value } from './says.ts'

/** By where they begin; made once for all the findings of a document, for both may be thousands. */
const ordered = new WeakMap<readonly Value[], Value[]>()

/** The value whose passage is the finding's own, or the narrowest around it that is not much wider; of two the one told first. */
export function valueAt(values: readonly Value[], [start, end]: Span): Value | null {
  const widest = (end - start) * 2 + 20
  const byStart = inOrder(values)
  let narrowest: Value | null = null
  // a passage that begins further before is too wide, or ends before the finding does
  for (let at = firstFrom(byStart, end - widest); at < byStart.length; at++) {
    const one = byStart[at]!
    if (one.span[0] > start) break
    if (one.span[1] < end || width(one) > widest) continue
    if (narrowest === null || width(one) < width(narrowest) || (width(one) === width(narrowest) && one.number < narrowest.number)) narrowest = one
  }
  return narrowest
}

function width({ span }: Value): number {
  return span[1] - span[0]
}

function inOrder(values: readonly Value[]): readonly Value[] {
  const known = ordered.get(values) ?? values.toSorted((a, b) => a.span[0] - b.span[0])
  ordered.set(values, known)
  return known
}

/** The place of the first value that begins at `start` or after. */
function firstFrom(byStart: readonly Value[], start: number): number {
  let [low, high] = [0, byStart.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (byStart[middle]!.span[0] < start) low = middle + 1
    else high = middle
  }
  return low
}
