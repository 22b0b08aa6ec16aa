import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAbbreviations } from './abbreviations.ts'
import { layOutLines } from '../formats/text-lines.ts'

function read(text: string): [string, string | null][] {
  const layout = layOutLines(text, 'text/plain')
  return readAbbreviations({ ...layout, language: 'da' }).map((one) => [one.short, one.long])
}

describe('abbreviations', () => {
  it('what the document spells out is its long form', () => {
    expect(read('Vi holder møde i Den Forebyggende Enhed (DFE) i morgen.')).toEqual([['DFE', 'Den Forebyggende Enhed']])
    expect(read('Udvalget for plan, idræt og kultur (PIK) mødtes.')).toEqual([['PIK', 'Udvalget for plan, idræt og kultur']])
    expect(read('Tværgående ledergruppe (TLG) drøftede sagen.')).toEqual([['TLG', 'Tværgående ledergruppe']])
    expect(read('NKR (Nordkystens kontaktråd) mødes i maj.')).toEqual([['NKR', 'Nordkystens kontaktråd']])
  })

  it('a list of abbreviations spells out what stands in it', () => {
    expect(read('# Forkortelser\n\n- BKF: Børne- og kulturforvaltningen\n- TLG - Tværgående ledergruppe')).toEqual([['BKF', 'Børne- og kulturforvaltningen'], ['TLG', 'Tværgående ledergruppe']])
  })

  it('bodies, units and persons used without being spelled out have no long form, each once', () => {
    expect(read('Punkt 1: TLG - Godkendelse af dagsorden v. AKJ\n\nBKF orienterede om skolerne. BKF sender notatet.\n\nGruppen med Ane Holm Lund, BKF, og Per Lind Dam, TMF, mødes.\n\nHRK:\n\nMere fra KRS-formanden og PLPs rolle.')).toEqual([
      ['TLG', null], ['AKJ', null], ['BKF', null], ['TMF', null], ['HRK', null], ['KRS', null], ['PLP', null],
    ])
  })

  it('initials in a table of those present stand for the name beside them', () => {
    expect(read('| Navn | Init. |\n|---|---|\n| Ane Holm | AH |\n| Per Lind Dam | PLD |')).toEqual([['AH', 'Ane Holm'], ['PLD', 'Per Lind Dam']])
    expect(read('- Ane Holm, AH')).toEqual([['AH', 'Ane Holm']])
  })

  it('what everybody knows, parties and lines set in capitals are none', () => {
    for (const text of ['EU og IT er vigtige. PDF sendes.', 'Ane Holm (SF) stemte imod', 'NYE TIDER FOR ALLE I BYEN', 'CO2-regnskabet', 'KommuneMED mødes', 'STED: Rådhuset', 'Se https://example.org/ABC', 'Filen ABC_notat.docx', 'Vi bruger GIS og API', 'HUSK DET']) {
      expect(read(text), text).toEqual([])
    }
  })

  it('a title in capitals may list the bodies it is for', () => {
    expect(read('INDSPIL TIL MØDE – BKU, TMU OG ØU 3. MAJ 2019')).toEqual([['BKU', null], ['TMU', null], ['ØU', null]])
  })

  it('in Swedish an abbreviation may carry an ending', () => {
    expect(read('Vi arbetar med detta inom VO:t.')).toEqual([['VO', null]])
  })

  it('every span is where the abbreviation stands, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('ABC', 'A', ' ', '(', ')', ':', '\n', '-', 'Anna Berg Cito', ', ', 's', 'v. ', '|', 'orienterer', 'ÆØ', '/')), (parts) => {
      const layout = layOutLines(parts.join(''), 'text/plain')
      for (const one of readAbbreviations({ ...layout, language: 'da' })) expect(layout.text.slice(one.span[0], one.span[1])).toBe(one.short)
    }))
  })
})
