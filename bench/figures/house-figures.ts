import { accessFigures } from '../access/access-figures.ts'
import { houseBrowserFigures } from '../access/browser-figures.ts'
import { backupFigures } from '../backup/backup-figures.ts'
import { crashFigures } from '../crash/crash-figures.ts'
import { reviewFigures } from '../review/review-figures.ts'
import { houseSpeeds } from '../speed/house-speeds.ts'
import { verifyFigures } from '../verify/verify-figures.ts'
import { notMeasured, type Figure } from './figure.ts'

/** Each part in the order it is shown; `npm run figures -- house speed` runs this one alone. */
const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  access: accessFigures,
  browser: houseBrowserFigures,
  speed: houseSpeeds,
  review: reviewFigures,
  backup: backupFigures,
  verify: verifyFigures,
  crash: crashFigures,
}

export async function houseFigures(say: (figures: readonly Figure[]) => void, asked: readonly string[]): Promise<void> {
  for (const unknown of asked.filter((name) => !Object.hasOwn(parts, name))) say([notMeasured(unknown, `there is no such part; there are ${Object.keys(parts).join(', ')}`)])
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) say(await measure())
  }
}
