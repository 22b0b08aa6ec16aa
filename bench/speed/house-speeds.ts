import type { Figure } from '../figures/figure.ts'
import { loopGaps } from './loop-gaps.ts'
import { pageCost } from './page-cost.ts'
import { residentAfterUse } from './resident-after-use.ts'
import { startTime } from './start-time.ts'

/** One after another: each has the machine to itself. */
export async function houseSpeeds(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const measure of [pageCost, startTime, residentAfterUse, loopGaps]) figures.push(...await measure())
  return figures
}
