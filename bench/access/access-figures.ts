import { engineUnderTest } from '../../tests/kit/engine.ts'
import type { Figure } from '../figures/figure.ts'
import { passedFigure, runProject } from '../figures/vitest-run.ts'

/** Who may what, what leaks, what comes from elsewhere, what is withdrawn and erased: each in full, as `npm test` asks it. */
export async function accessFigures(): Promise<Figure[]> {
  const ran = runProject('access')
  const of = (name: string, file: string, least = 1): Figure => passedFigure(`${name} (${engineUnderTest})`, ran, test => test.file.startsWith(file), least)
  return [
    of('access matrix: every route listed, every cell as the tables have it', 'matrix', 3),
    of('leak crawl: 0 hits for whom it is not meant, at least 1 for whom it is, by actor', 'leaks', 14),
    of('withdrawn: refused from the next request on', 'withdrawal', 5),
    of('a stream ends within a second', 'upload-stream'),
    of('cross-site: every changing route and stream refuses, no GET changes anything', 'cross-site', 3),
    of('10,000 fuzzed list requests without a server error', 'fuzz'),
    of('tokens: what each role is given, and nobody without one', 'api'),
    of('insight holds all of one person’s; after an erasure none of it is left', 'erasure', 3),
  ]
}
