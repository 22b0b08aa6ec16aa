import { chromium } from '../../scripts/chromium.mjs'
import { notMeasured } from '../figures/figure.ts'
import type { Figure } from '../figures/figure.ts'
import { passedFigure, runProject } from '../figures/vitest-run.ts'

/** What the browser's tests show of the house. */
export async function houseBrowserFigures(): Promise<Figure[]> {
  const found = chromium()
  if (found.path === null) return [notMeasured('the browser', found.sentence ?? 'there is no Chromium')]
  const ran = runProject('browser', { CHROMIUM: found.path })
  const of = (name: string, file: string, least = 1): Figure => passedFigure(name, ran, test => test.file.startsWith(file), least)
  return [
    of('axe 0 on every route, in three languages, empty, full and with errors', 'every-page', 3),
    of('axe 0 on pages in states of their own, and on a phone', 'accessibility', 4),
    of('200 payloads in every field on every page: none run', 'injection-everywhere', 2),
    of('200 payloads in documents, file names and addresses: none run', 'injection.', 3),
    of('a hostile mail scanner changes nothing; signing in by link, code and organisation', 'sign-in', 8),
    of('people, units, bodies and settings, with and without script, at 320 px', 'people'),
    of('reviewing by key, by mouse, without script, by two at once, on a phone', 'review'),
    of('closed items on the pages', 'closed-items'),
    of('by keyboard alone', 'keyboard'),
    of('without script', 'without-script'),
    of('no sideways scroll at 320 px', 'narrow', 3),
    of('a page elsewhere sends none of our forms', 'cross-site'),
  ]
}
