import type { Reading } from '../../../src/reader/reading.ts'
import { exactly, row, type Figure } from '../figure.ts'

/** Top, nested and empty bullets of each cell, by theme and question. */
const cells: readonly string[] = [
  '8/6/1', '8/12/0', '10/0/1', '11/5/0',
  '4/12/0', '10/0/0', '4/0/0', '7/0/0',
  '4/0/0', '21/0/0', '0/0/1', '3/0/0',
  '6/11/0', '5/6/0', '0/0/1', '5/10/0',
]

/** Source document 2: input from a café meeting, four themes by four questions. */
export function workshopInputFigures(name: string, reading: Reading): Figure[] {
  const { workshop, statements } = reading
  const read = workshop?.cells ?? []
  const sum = (of: 'top' | 'nested' | 'empty'): number => read.reduce((total, cell) => total + cell[of], 0)
  return [
    exactly(`${name} kind`, reading.kind, 'workshopInput'),
    exactly(`${name} items`, reading.items.length, 0),
    exactly(`${name} date`, reading.meeting?.date?.value ?? null, '2018-04-23'),
    exactly(`${name} bodies`, workshop?.bodies.length ?? null, 3),
    exactly(`${name} themes`, workshop?.themes.length ?? null, 4),
    exactly(`${name} questions`, workshop?.questions.length ?? null, 4),
    exactly(`${name} cells`, read.length, 16),
    ...cells.map((goal, place) => {
      const [theme, question] = [Math.floor(place / 4) + 1, (place % 4) + 1]
      const cell = read.find((one) => one.theme === theme && one.question === question)
      return exactly(`${name} cell ${theme}.${question} top/nested/empty`, cell === undefined ? null : `${cell.top}/${cell.nested}/${cell.empty}`, goal)
    }),
    row(`${name} top, nested, empty in all`, [sum('top'), sum('nested'), sum('empty')], [106, 62, 4]),
    exactly(`${name} statements`, statements.length, 168),
    exactly(`${name} statements below another`, statements.filter(({ parent }) => parent !== null).length, 62),
    exactly(`${name} solutions of theme 3`, statements.filter(({ kind, theme, question }) => kind === 'solution' && theme === 3 && question === 2).length, 9),
    exactly(`${name} statements with a requester`, statements.filter(({ requester }) => requester !== null).length, 2),
    exactly(`${name} empty answers found`, reading.findings.filter(({ code }) => code === 'emptyAnswer').length, 4),
    exactly(`${name} amounts of 1,500,000 DKK`, reading.amounts.filter(({ value, unit }) => value === 1_500_000 && unit === 'DKK').length, 1),
  ]
}
