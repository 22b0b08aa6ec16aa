import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { isNoise, leader } from './noise.ts'

describe('lines nobody said', () => {
  it.each([
    'Side 3 af 8', 'Sida 2', 'side 4/9', 'Page 2 of 7', '1 (40)', 'Sida 3(14)', 'Tilbage til toppen', 'Printvenlig version', 'Læs op', 'Hent som fil:', 'Hopp til hovedinnhold', 'Grønby logotyp',
    'Copyright Grønby 2031', 'Alla inlägg', 'Justerandes signatur', 'Utdragsbestyrkande', 'Tomt indhold', '[Skriv kort. HUSK denne hjælpetekst skal slettes]', '&nbsp;', '\\',
  ])('"%s" is one', (line) => {
    expect(isNoise(line)).toBe(true)
  })

  it.each(['Sideløbende hermed', 'Side om side', 'Sidan 3 handlar om parken', 'Læs op på lektien', 'Download af planen er mulig', '[x] Asta', 'Logotypen ändras', 'Indhold', '40'])('"%s" is said', (line) => {
    expect(isNoise(line)).toBe(false)
  })

  it('a line as long as a paragraph is never noise', () => {
    expect(isNoise(`Copyright ${'a'.repeat(160)}`)).toBe(false)
  })
})

describe('the dots that lead to a page number', () => {
  it.each(['Stien ved åen.......... 7', 'Evt.....  11', 'Lamper . . . . . 3', 'Bænke……12', 'Broen____________ 4', 'Uden tal ......'])('are seen in "%s"', (line) => {
    expect(leader.test(line)).toBe(true)
  })

  it.each(['Vi venter...', 'Hvad mon.....der sker', 'nr. 4', 'Slut.'])('are not seen in "%s"', (line) => {
    expect(leader.test(line)).toBe(false)
  })

  it.each(['.', '. ', '_', '…', '. a'])('are looked for in time by the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => leader.test(`${part.repeat(size)}x`), 2_000)).toBe(true)
  })
})
