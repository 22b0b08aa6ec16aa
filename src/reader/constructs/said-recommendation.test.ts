import { expect, it } from 'vitest'
import { readText } from '../../../tests/kit/read-text.ts'

const recommendationsOf = (body: string): string[] =>
  readText(`Referat fra Parkrådet\nDato: 4. maj 2031\nDeltagere: Asta Sølund, Bo Ås\n\nPunkt 1: Stien\n${body}\n\nPunkt 2: Broen\nDen er gul.`).items[0]!.recommendations.map(({ text }) => text)

it('a recommendation needs no heading of its own', () => {
  expect(recommendationsOf('Stien er lang.\n\nParkkontoret indstiller til rådet, at stien fejes.\n\nBeslutning\nGodkendt.')).toHaveLength(1)
  expect(recommendationsOf('Stien er lang.\n\nParkkontoret indstiller, at\n1. stien fejes\n2. broen males\n\nBeslutning\nGodkendt.')).toHaveLength(2)
})

it('what people say under the decision or in talk is none', () => {
  expect(recommendationsOf('Stien er lang.\n\nBeslutning\nRådet indstiller til byrådet, at stien fejes.')).toEqual([])
  expect(recommendationsOf('Bo foreslog, at stien fejes.\n\nBeslutning\nGodkendt.')).toEqual([])
})

it('under its heading it is read once', () => {
  expect(recommendationsOf('Indstilling\nParkkontoret indstiller, at stien fejes.\n\nBeslutning\nGodkendt.')).toHaveLength(1)
})
