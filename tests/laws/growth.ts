import { readDocument } from '../../src/reader/read.ts'
import type { Growing } from './pathological.ts'

export interface Growth {
  /** how many times longer it takes when there is `times` as much to read; 1 when both are over before a clock can tell */
  ratio: number
  times: number
  milliseconds: number
}

/** Under this a clock on a busy machine tells nothing. */
const tooShortToTell = 60

async function fastest(growing: Growing, units: number, tries: number): Promise<number> {
  let best = Infinity
  for (let run = 0; run < tries; run++) {
    const file = growing.make(units)
    const began = performance.now()
    await readDocument(file)
    best = Math.min(best, performance.now() - began)
  }
  return best
}

/** Reads a small and a large one, each as often as `tries`, and takes the fastest: what slows a run down is never the reader's doing. */
export async function growthOf(growing: Growing, small: number, large: number, tries: number): Promise<Growth> {
  const long = await fastest(growing, large, 1)
  if (long < tooShortToTell) return { ratio: 1, times: large / small, milliseconds: long }
  const [short, longest] = [await fastest(growing, small, tries), Math.min(long, await fastest(growing, large, tries - 1))]
  return { ratio: longest / Math.max(short, 0.5), times: large / small, milliseconds: longest }
}

/** Twice the share is room for a collection of garbage or a cache missed; what grows by the square is at `times` times the share. */
export function isLinear({ ratio, times }: Growth): boolean {
  return ratio <= times * 2
}
