import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../src/reader/read.ts'
import type { Reading } from '../../src/reader/reading.ts'
import { notMeasured, type Figure } from './figure.ts'
import { minutesFigures } from './seeds/minutes.ts'
import { staffConsultationFigures } from './seeds/staff-consultation.ts'
import { statusLetterFigures } from './seeds/status-letter.ts'
import { storyFigures } from './seeds/story.ts'
import { workshopInputFigures } from './seeds/workshop-input.ts'

/** In the order of the files' names. */
const figuresOf: readonly ((name: string, reading: Reading) => Figure[])[] = [
  staffConsultationFigures, minutesFigures, workshopInputFigures, statusLetterFigures, storyFigures,
]

/** The five source documents against what a careful reader found in them. The documents stay where they are. */
export async function seedFigures(folder: string): Promise<Figure[]> {
  if (!existsSync(folder)) return [notMeasured('the five source documents', `there is no folder ${folder}; ROEDTRAAD_SEEDS names it`)]
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()
  const all = await Promise.all(figuresOf.map(async (figures, place) => {
    const name = `seed ${place}`
    const file = files[place]
    if (file === undefined) return [notMeasured(name, 'no such file')]
    const result = await readDocument({ name: file, bytes: readFileSync(join(folder, file)) })
    return result.ok ? figures(name, result.reading) : [{ name, value: `refused: ${result.refusal.message}`, goal: 'read', ok: false }]
  }))
  return all.flat()
}
