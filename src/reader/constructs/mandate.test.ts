import { describe, expect, it } from 'vitest'
import { readMandate } from './mandate.ts'
import { sheetOfLines } from './sheet-of-lines.ts'

describe('a delegated mandate', () => {
  it.each([
    ['Ledelsesmandat uddelegeret fra Grete Holm til Kim Dahl Vang.', 'Grete Holm', 'Kim Dahl Vang'],
    ['Mødet: ledelsesmandatet er givet videre fra centerchef Grete Holm til Kim.', 'Grete Holm', 'Kim'],
    ['Delegation från Siv Ek till Bo Alm.', 'Siv Ek', 'Bo Alm'],
    ['Fullmakt delegert fra Siv Ås til Bo Alm', 'Siv Ås', 'Bo Alm'],
    ['Siv Ek har delegerat beslutanderätten till Bo Alm.', 'Siv Ek', 'Bo Alm'],
    ['Grete Holm har givet Kim Dahl Vang mandat til at lede mødet på centrets vegne.', 'Grete Holm', 'Kim Dahl Vang'],
    ['Centerchef Grete Holm (CBS) gav souschef Kim fuldmagt til at holde mødet.', 'Grete Holm', 'Kim'],
    ['Siv Ås har gitt Bo Alm fullmakt til å lede møtet.', 'Siv Ås', 'Bo Alm'],
    ['Bo Alm har fått fullmakt av enhetsleder Siv Ås.', 'Siv Ås', 'Bo Alm'],
    ['Mødet blev ledet af Kim Dahl Vang på vegne af centerchef Grete Holm.', 'Grete Holm', 'Kim Dahl Vang'],
    ['Mötet leddes av Bo Alm på delegation av Siv Ek.', 'Siv Ek', 'Bo Alm'],
    ['Møteleder: Bo Alm etter fullmakt fra Siv Ås', 'Siv Ås', 'Bo Alm'],
    ['Bo Alm leidde møtet på vegner av Siv Ås.', 'Siv Ås', 'Bo Alm'],
  ])('%s', (line, from, to) => {
    const sheet = sheetOfLines(['Møde', '', line])
    const found = readMandate(sheet)
    expect([found?.from?.text, found?.to?.text]).toEqual([from, to])
    for (const name of [found!.from!, found!.to!]) expect(sheet.text.slice(...name.span)).toBe(name.text)
  })

  it('bodies and rules hand no mandate to a person', () => {
    expect(readMandate(sheetOfLines(['Delegation från nämnden till förvaltningen behandlas i maj.']))).toBeNull()
    expect(readMandate(sheetOfLines(['Gruppen har mandat til at gå fra ord til handling.']))).toBeNull()
    expect(readMandate(sheetOfLines(['Kim Vang udtalte på vegne af Dansk Forbund, at tiden er knap.']))).toBeNull()
    expect(readMandate(sheetOfLines(['Udvalget har givet Kim Vang mandat til at forhandle med Grete Holm.']))).toBeNull()
  })
})
