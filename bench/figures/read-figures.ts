import { join } from 'node:path'
import { notMeasured, type Figure } from './figure.ts'
import { browserFigures } from './browser.ts'
import { goldFigures } from './gold.ts'
import { hostileFigures } from './hostile.ts'
import { lawFigures } from './laws.ts'
import { seedFigures } from './seeds.ts'
import { speeds } from '../speed/speeds.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = (variable: string, usual: string): string => process.env[variable] ?? join(root, usual)

const seeds = folder('ROEDTRAAD_SEEDS', '../shared/seeds')

/** Each part in the order it is shown; `npm run figures -- read seeds gold` runs these two alone. */
const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  seeds: () => seedFigures(seeds),
  gold: () => goldFigures([folder('ROEDTRAAD_SAMPLES', '../shared/samples'), ...(process.env.ROEDTRAAD_GOLD ?? '').split(':').filter((one) => one !== '')]),
  laws: lawFigures,
  speed: speeds,
  hostile: () => Promise.resolve(hostileFigures()),
  browser: () => browserFigures(seeds),
}

export async function readFigures(say: (figures: readonly Figure[]) => void, asked: readonly string[]): Promise<void> {
  for (const unknown of asked.filter((name) => !Object.hasOwn(parts, name))) say([notMeasured(unknown, `there is no such part; there are ${Object.keys(parts).join(', ')}`)])
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) say(await measure())
  }
}
