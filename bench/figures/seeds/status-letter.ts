import { spansIn } from '../../../tests/laws/walk.ts'
import type { Reading } from '../../../src/reader/reading.ts'
import { asWritten } from '../as-written.ts'
import { atLeast, exactly, row, type Figure } from '../figure.ts'

/** Where the web page's own foot begins in source document 3; nothing below it is of the letter. */
const foot = 3326

/** Source document 3: a centre manager's new-year letter. */
export function statusLetterFigures(name: string, reading: Reading): Figure[] {
  const { letter } = reading
  return [
    exactly(`${name} kind`, reading.kind, 'statusLetter'),
    exactly(`${name} items`, reading.items.length, 0),
    asWritten(`${name} author as written`, [letter?.author?.text], ['b86897ab']),
    asWritten(`${name} author's title as written`, [reading.people.find(({ role }) => role === 'author')?.title], ['d542da51']),
    asWritten(`${name} centre as written`, [letter?.unit?.text], ['be798893']),
    row(`${name} period`, [letter?.periodStart?.slice(0, 4) ?? null, letter?.periodEnd?.slice(0, 4) ?? null], ['2017', '2018']),
    atLeast(`${name} focus points`, letter?.focus.length ?? 0, 8),
    exactly(`${name} focus points under a condition`, letter?.focus.filter(({ condition }) => condition !== null).length ?? 0, 1),
    atLeast(`${name} hopes`, letter?.hopes.length ?? 0, 1),
    exactly(`${name} trials`, reading.trials.length, 1),
    exactly(`${name} passages read from the page's foot`, spansIn(reading).filter(([start]) => start >= foot).length, 0),
  ]
}
