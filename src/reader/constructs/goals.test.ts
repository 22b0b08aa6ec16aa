import { describe, expect, it } from 'vitest'
import type { DocumentKind, Goal } from '../reading.ts'
import { readGoals } from './goals.ts'
import { sheetOfLines } from './sheet-of-lines.ts'

const read = (line: string, kind: DocumentKind = 'minutes'): Goal[] => readGoals(sheetOfLines(line.split('\n')), kind)
const brief = (line: string): unknown[] => read(line).map((g) => [g.text, g.target, g.unit, g.theme, g.audience])

describe('goals', () => {
  it('takes number, what is counted, theme and audience', () => {
    expect(brief('Vi har arbejdet med "**Øbyen**". Emnet er målrettet nye familier på fastlandet i bestræbelserne på at nå målet i Planen "at tiltrække 40 nye familier".')).toEqual([
      ['at tiltrække 40 nye familier', 40, 'familier', 'Øbyen', 'nye familier på fastlandet'],
    ])
  })

  it('a goal without a number has none, nor an audience where none is told', () => {
    expect(brief('"Havneby" tager udgangspunkt i målet om 300 flere pladser og "Vindø" tager udgangspunkt i målet om CO2-reduktion.')).toEqual([
      ['300 flere pladser', 300, 'pladser', 'Havneby', null],
      ['CO2-reduktion', null, null, 'Vindø', null],
    ])
  })

  it.each([
    ['Målet er at nedbringe sygefraværet til 4,5 pct. inden 2026.', 4.5, 'percent'],
    ['Målet är att 1 200 elever ska cykla.', 1200, 'elever'],
    ['Kommunen har som mål å bygge 25 boliger innen 2027.', 25, 'boliger'],
  ])('%s', (line, target, unit) => {
    expect(read(line)).toMatchObject([{ target, unit }])
  })

  it('lists goals under a heading of goals', () => {
    expect(read('Mål for 2024\n- Flere stier\n- 3 nye broer').map((g) => g.target)).toEqual([null, 3])
  })
})

describe('no goals', () => {
  it.each([
    ['Samtalerne har til formål at afdække 3 emner.'],
    ['Målet er å bli ferdige innen mars 2023.'],
    ['Målgruppen er 200 unge.'],
    ['Hold mål for sagsbehandlingstider'],
    ['Målingen viste 40 procent.'],
    ['Kun få af målene kan realiseres.'],
  ])('%s', (line) => {
    expect(read(line)).toEqual([])
  })

  it('what people wish for at a workshop is no goal', () => {
    expect(read('- Målet er at plante 40 træer', 'workshopInput')).toEqual([])
  })
})
