import { spawnSync } from 'node:child_process'

/** Milliseconds of the fastest of `tries` runs: what slows one down is the machine. */
export async function fastest(tries: number, work: () => Promise<unknown> | unknown): Promise<number> {
  let best = Infinity
  for (let run = 0; run < tries; run++) {
    const began = performance.now()
    await work()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

export function isInstalled(program: string, flag = '--version'): boolean {
  return spawnSync(program, [flag], { stdio: 'ignore' }).error === undefined
}

/** Milliseconds of the fastest whole run of a program. */
export function fastestRun(tries: number, program: string, args: readonly string[]): Promise<number> {
  return fastest(tries, () => {
    const { status, error } = spawnSync(program, args, { stdio: 'ignore' })
    if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(' ')} failed`)
  })
}
