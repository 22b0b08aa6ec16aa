import type { Reading } from '../../../src/reader/reading.ts'
import { among, asWritten } from '../as-written.ts'
import { exactly, type Figure } from '../figure.ts'

/** Source document 4: a post on standing in at two other offices. */
export function storyFigures(name: string, reading: Reading): Figure[] {
  const { letter, practices } = reading
  const of = (kind: string): number => practices.filter((practice) => practice.kind === kind).length
  return [
    exactly(`${name} kind`, reading.kind, 'story'),
    exactly(`${name} language`, reading.language, 'sv'),
    exactly(`${name} items`, reading.items.length, 0),
    exactly(`${name} date`, letter?.date?.value ?? null, '2017-08-04'),
    asWritten(`${name} author as written`, [letter?.author?.text], ['ca7e245f']),
    exactly(`${name} categories`, letter?.categories.length ?? null, 0),
    among(`${name} offices of its practices`, practices.map(({ unit }) => unit?.split(' ').at(-1) ?? null), ['451a7b38', 'b927e9fe', '5add2ec8']),
    exactly(`${name} strengths`, of('strength'), 3),
    exactly(`${name} coach loans`, of('coachLoan'), 1),
    exactly(`${name} working groups`, of('workingGroup'), 1),
    exactly(`${name} recurring events`, of('recurringEvent'), 1),
  ]
}
