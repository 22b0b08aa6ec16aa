import { growthOf, isLinear } from '../../tests/laws/growth.ts'
import { countOf, laws } from '../../tests/laws/laws.ts'
import { growingMinutes, growingParts } from '../../tests/laws/pathological.ts'
import type { Figure } from './figure.ts'
import { passedFigure, runProject } from './vitest-run.ts'

/** Inputs for all laws together. A million takes an hour and a half on two cores; ROEDTRAAD_LAWS says how many. */
const usual = 50_000

export async function lawFigures(): Promise<Figure[]> {
  const whole = Number(process.env.ROEDTRAAD_LAWS ?? usual)
  const seed = Number(process.env.ROEDTRAAD_SEED ?? Date.now() % 2_147_483_647)
  const figures: Figure[] = []
  for (const law of laws) {
    const count = countOf(law, whole)
    const broken = await law.hold(count, seed).then(() => null, (cause: unknown) => (cause instanceof Error ? rootOf(cause) : String(cause)))
    figures.push({ name: `law: ${law.name}`, value: broken ?? `${count} inputs, seed ${seed}, none against it`, goal: 'none against it', ok: broken === null })
  }
  const anywhere = runProject('laws', {}, ['tests/laws/anywhere.test.ts'])
  figures.push(passedFigure('law: the same whatever the language and time zone', anywhere, ({ file }) => file.startsWith('anywhere')))
  return [...figures, ...await growthFigures()]
}

async function growthFigures(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const growing of growingMinutes) {
    const growth = await growthOf(growing, 4, 32, 4)
    figures.push({ name: `time for 8 times as much, ${growing.name}`, value: `${growth.ratio.toFixed(1)} times`, goal: 'at most 16', ok: isLinear(growth) })
  }
  const slow: string[] = []
  for (const growing of growingParts) {
    let growth = await growthOf(growing, 1, 8, 2)
    for (let again = 1; again <= 2 && !isLinear(growth); again++) growth = await growthOf(growing, 2 ** again, 8 * 2 ** again, 3)
    if (!isLinear(growth)) slow.push(`${growing.name} ${growth.ratio.toFixed(0)} times`)
  }
  figures.push({ name: `time for 8 times as much of one thing, ${growingParts.length} things`, value: slow.length === 0 ? 'none over 16 times' : slow.join(', '), goal: 'none over 16 times', ok: slow.length === 0 })
  return figures
}

/** The first two lines of what fast-check tells: the count and the seed with the path to the input. */
function rootOf(cause: Error): string {
  return `${cause.message.split('\n').slice(0, 3).join(' ')} ${cause.cause instanceof Error ? cause.cause.message : ''}`
}
