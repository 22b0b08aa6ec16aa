/** Numbers that come again with the seed the run printed (ROEDTRAAD_SEED): mulberry32, by Tommy Ettinger. */
export function chanceFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296 * below)
  }
}

export const seedOfRun = Number(process.env['ROEDTRAAD_SEED'] ?? 1)
