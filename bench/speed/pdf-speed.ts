import { readDocument } from '../../src/reader/read.ts'
import { madeFile } from '../../tests/kit/made/made-files.ts'
import { madeMinutes } from '../../tests/kit/made/made-minutes.ts'
import { atLeast, notMeasured, type Figure } from '../figures/figure.ts'
import { fastest, fastestRun, isInstalled } from './stopwatch.ts'
import { withFiles } from './work-folder.ts'

/** Agenda items that fill about this many pages, and the share of pdftotext's pages per second that is asked for. */
const sizes = [{ items: 2, share: 0.25 }, { items: 8, share: 0.25 }, { items: 20, share: 0.25 }, { items: 160, share: 1 / 12 }, { items: 480, share: 1 / 12 }]

/** Pages per second in a warm process against pdftotext's whole run: it does no more than the text. */
export async function pdfSpeed(): Promise<Figure[]> {
  if (!isInstalled('pdftotext', '-v')) return [notMeasured('pdf against pdftotext', 'pdftotext (poppler) is not installed')]
  const files = sizes.map(({ items }) => madeFile('pdf', madeMinutes(2, items, 6), `${items}`))
  return withFiles(files, async (paths) => {
    const figures: Figure[] = []
    for (const [place, { share }] of sizes.entries()) {
      const [file, path] = [files[place], paths[place]]
      if (file === undefined || path === undefined) continue
      const result = await readDocument(file)
      const pages = result.ok ? result.reading.extra.pages ?? 0 : 0
      const tries = pages > 50 ? 2 : 8
      const ours = (pages / await fastest(tries, () => readDocument(file))) * 1000
      const theirs = (pages / await fastestRun(tries, 'pdftotext', [path, '-'])) * 1000
      figures.push(atLeast(`pdf of ${pages} pages: ours ${ours.toFixed(0)} pages a second, pdftotext ${theirs.toFixed(0)}, share`, ours / theirs, Number(share.toFixed(3)), '', 3))
    }
    return figures
  })
}
