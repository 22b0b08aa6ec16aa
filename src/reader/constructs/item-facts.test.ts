import { describe, expect, it } from 'vitest'
import { factsBelow } from './item-facts.ts'
import type { ItemFacts } from './item-facts.ts'
import { contentLines } from './lines.ts'
import { sheetOfLines } from './sheet-of-lines.ts'

function facts(...below: string[]): ItemFacts {
  const sheet = sheetOfLines(['1. Broen', '', ...below])
  const lines = contentLines(sheet)
  return factsBelow(sheet.text, lines, 1, lines.length)
}

describe('what stands right below an item\'s title', () => {
  it.each([
    ['Fremlægges af Grete Holm, kl. 8.40–9.15', 'Grete Holm'], ['Oplæg ved: Kim Berg', 'Kim Berg'], ['Oplæg: Kim Berg og Bo Ås', 'Kim Berg og Bo Ås'], ['Föredragande: Siv Ek', 'Siv Ek'],
    ['Innleder: Bo Alm, enhetsleder', 'Bo Alm'], ['Orientering ved kommunalsjef Siv Ås', 'kommunalsjef Siv Ås'], ['Ansvarlig: Kim Berg', 'Kim Berg'], ['Föredras av ekonom Bo Alm', 'ekonom Bo Alm'],
  ])('who presents: %s', (line, name) => {
    const found = facts(line, '', 'Broen er gammel.').presenter!
    expect(found.text).toBe(name)
    expect(found.span[1] - found.span[0]).toBe(name.length)
  })

  it('when it is taken', () => {
    expect(facts('Fremlægges af Grete Holm, kl. 8.40–9.15').slot).toMatchObject({ start: '08:40', end: '09:15' })
    expect(facts('Tid: kl. 9.00-9.30').slot).toMatchObject({ start: '09:00', end: '09:30' })
  })

  it.each([
    ['Formål: Beslutning', 'decision'], ['Formål: Drøftelse', 'discussion'], ['Type: O', 'information'], ['Sakstype: Vedtakssak', 'decision'], ['Formål: Orientering og drøftelse', 'discussion'], ['Til drøftelse', 'discussion'], ['Informationsärende', 'information'],
  ])('what it is there for: %s', (line, kind) => {
    expect(facts(line).kind).toBe(kind)
  })

  it.each([
    'Ansvarig: Pär, klart senast 31 maj.', 'Ansvarlig: Kim Berg laver planen', 'Formål: at broen bliver bredere, så to cykler kan mødes', 'Ved broen ligger en sten.', 'Tid er penge.', 'Oplæg til debat om broen',
  ])('tells none of it: %s', (line) => {
    expect(facts(line)).toEqual({ presenter: null, slot: null, kind: null })
  })

  it('a decision "Til orientering" further down is no kind', () => {
    expect(facts('Beslutning', 'Til orientering.').kind).toBeNull()
  })
})
