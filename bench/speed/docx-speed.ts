import { readDocument } from '../../src/reader/read.ts'
import { madeFile } from '../../tests/kit/made/made-files.ts'
import { madeMinutes } from '../../tests/kit/made/made-minutes.ts'
import { atLeast, notMeasured, type Figure } from '../figures/figure.ts'
import { fastest, fastestRun, isInstalled } from './stopwatch.ts'
import { withFiles } from './work-folder.ts'

/** Ours: layout and understanding in a warm process. Pandoc's: its run less a run on a document of one line, so that its start does not count. */
export async function docxSpeed(): Promise<Figure[]> {
  if (!isInstalled('pandoc')) return [notMeasured('docx against pandoc', 'pandoc is not installed')]
  const nothing = madeFile('docx', { ...madeMinutes(1, 0, 0), present: [] }, 'nothing')
  const sizes = [{ words: 'minutes of 6 items', file: madeFile('docx', madeMinutes(1, 6, 6), 'short') }, { words: 'minutes of 60 items', file: madeFile('docx', madeMinutes(1, 60, 6), 'long') }]
  return withFiles([nothing, ...sizes.map(({ file }) => file)], async ([empty = '', ...paths]) => {
    const start = await fastestRun(9, 'pandoc', ['-f', 'docx', '-t', 'plain', empty])
    const figures: Figure[] = []
    for (const [place, { words, file }] of sizes.entries()) {
      await fastest(80, () => readDocument(file))
      const ours = await fastest(20, () => readDocument(file))
      const theirs = await fastestRun(9, 'pandoc', ['-f', 'docx', '-t', 'plain', paths[place] ?? '']) - start
      figures.push(atLeast(`docx, ${words}: ours ${ours.toFixed(1)} ms, pandoc's conversion ${theirs.toFixed(1)} ms, times as fast`, theirs / ours, 10, '', 1))
    }
    return figures
  })
}
