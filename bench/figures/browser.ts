import { chromium } from '../../scripts/chromium.mjs'
import { notMeasured, type Figure } from './figure.ts'
import { seedPageFigures } from './seed-page.ts'
import { passedFigure, runProject } from './vitest-run.ts'

/** What the browser's tests show, and the page of source document 1 where the source documents are. */
export async function browserFigures(seeds: string): Promise<Figure[]> {
  const found = chromium()
  if (found.path === null) return [notMeasured('the browser', found.sentence ?? 'there is no Chromium')]
  const ran = runProject('browser', { CHROMIUM: found.path })
  const of = (name: string, file: string, least = 1): Figure => passedFigure(name, ran, (test) => test.file.startsWith(file), least)
  return [
    passedFigure('pages without an axe violation, by language and on a phone', ran, ({ file, name }) => file.startsWith('accessibility') && !name.includes('listed here'), 4),
    of('every page is among those checked, and the other tests check where they come', 'accessibility'),
    of('upload, document, each value’s passage and back by keyboard alone', 'keyboard'),
    of('every task without script', 'without-script'),
    of('no sideways scroll at 320 px', 'narrow', 3),
    passedFigure('document pages whole at once, in one request', ran, ({ name }) => name.includes('in one request')),
    of('the document page', 'document-page'),
    of('adding files, folders and zips', 'adding-files'),
    of('injections that do nothing', 'injection'),
    of('requests from elsewhere refused', 'cross-site'),
    ...await seedPageFigures(seeds, found.path),
  ]
}
