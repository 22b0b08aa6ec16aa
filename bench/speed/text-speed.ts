import { readDocument } from '../../src/reader/read.ts'
import { madeFile } from '../../tests/kit/made/made-files.ts'
import { madeMinutes } from '../../tests/kit/made/made-minutes.ts'
import { atLeast, type Figure } from '../figures/figure.ts'
import { fastest } from './stopwatch.ts'

/** Plain-text minutes of six items, 12 to 13 KB each and no two alike, one after another in one process. */
export async function textSpeed(): Promise<Figure[]> {
  const documents = Array.from({ length: 200 }, (_, seed) => madeFile('txt', madeMinutes(seed, 6, 6)))
  const all = async (): Promise<void> => {
    for (const file of documents) await readDocument(file)
  }
  await all()
  const perSecond = (documents.length / await fastest(3, all)) * 1000
  const kilobytes = documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / documents.length / 1024
  return [atLeast(`plain-text minutes of ${kilobytes.toFixed(0)} KB, documents a second in one process`, perSecond, 300)]
}
