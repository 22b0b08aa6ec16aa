import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReferences } from './references.ts'
import { layOutLines } from '../formats/text-lines.ts'
import type { Language } from '../reading.ts'

function read(text: string, ownDate: string | null = '2014-11-03', language: Language = 'da'): string[] {
  const layout = layOutLines(text, 'text/plain')
  return readReferences({ ...layout, language }, ownDate).map((one) => {
    expect(layout.text.slice(one.span[0], one.span[1])).toBe(one.text)
    return [one.kind, one.text, one.date, one.body].filter((part) => part !== null).join(' | ')
  })
}

describe('references', () => {
  it('a meeting is mentioned by its date, with the body as written', () => {
    expect(read('referat fra den 22. oktober 2014 godkendes')).toEqual(['meeting | referat fra den 22. oktober 2014 | 2014-10-22'])
    expect(read('På Fælles ledergruppes møde den 9. oktober blev det aftalt.')).toEqual(['meeting | Fælles ledergruppes møde den 9. oktober | 2014-10-09 | Fælles ledergruppe'])
    expect(read('Beslutning i Teknik- og Parkudvalget den 20. august 2014')).toEqual(['meeting | Beslutning i Teknik- og Parkudvalget den 20. august 2014 | 2014-08-20 | Teknik- og Parkudvalget'])
    expect(read('Punkten togs upp på mötet den 3 september 2014.', '2014-11-03', 'sv')).toEqual(['meeting | mötet den 3 september 2014 | 2014-09-03'])
    expect(read('Saken ble drøftet i utvalgets møte den 03.09.2014.', '2014-11-03', 'nb')).toEqual(['meeting | utvalgets møte den 03.09.2014 | 2014-09-03 | utvalget'])
  })

  it('a day without year later than the document has two readings, so no date', () => {
    expect(read('Mødet den 9. december blev aflyst.')).toEqual(['meeting | Mødet den 9. december'])
    expect(read('Næste møde den 9. december.')).toEqual(['meeting | møde den 9. december | 2014-12-09'])
    expect(read('Mødet den 9. oktober blev aflyst.', null)).toEqual(['meeting | Mødet den 9. oktober'])
  })

  it('the document\'s own day is no reference, and a meeting stands once', () => {
    expect(read('Mødet den 3. november 2014')).toEqual([])
    expect(read('mødet den 1. oktober 2014\n\nByrådets møde den 1. oktober 2014')).toEqual(['meeting | Byrådets møde den 1. oktober 2014 | 2014-10-01 | Byrådet'])
  })

  it('a meeting may be told by a rough day, when its body is named', () => {
    expect(read('På ledergruppens behandling af punktet ultimo august 2014 blev det besluttet at vente.')).toEqual(['meeting | ledergruppens behandling af punktet ultimo august 2014 | ledergruppen'])
  })

  it('events, cases, documents and programmes are named', () => {
    expect(read('Den 24. oktober blev der afholdt en camp om veje. Workshoppen den 1. maj 2014 var god.')).toEqual(['event | 24. oktober blev der afholdt en camp | 2014-10-24', 'event | Workshoppen den 1. maj 2014 | 2014-05-01'])
    expect(read('14/2083\n\nSe også sagsnr. 14/2099 og 14/2099.')).toEqual(['case | 14/2083', 'case | 14/2099'])
    expect(read('Notatet "Veje til skolen" og Kommuneplan 2013-2025 er vedlagt.')).toEqual(['document | Veje til skolen', 'document | Kommuneplan 2013-2025'])
    expect(read('Vi følger programmet Nordby i Bevægelse.')).toEqual(['programme | Nordby i Bevægelse'])
    expect(read('I "Sammen om Fjorden" er få af målene nået. Målet i Sammen om Fjorden er højt.')).toEqual(['programme | Sammen om Fjorden'])
  })

  it('acts are read with their paragraph', () => {
    expect(read('Efter serviceloven § 85, stk. 2 og lov om social service gives støtte, jf. forvaltningslovens § 19.')).toEqual(['law | serviceloven § 85, stk. 2', 'law | lov om social service', 'law | forvaltningslovens § 19'])
    expect(read('Punktet er lukket efter Offl. § 13 og kommuneloven § 11-5.', null, 'nb')).toEqual(['law | Offl. § 13', 'law | kommuneloven § 11-5'])
    expect(read('Enligt kommunallagen och 5 kap. 65 § samt SoL gäller detta.', null, 'sv')).toEqual(['law | kommunallagen', 'law | 5 kap. 65 §', 'law | SoL'])
  })

  it('what only looks like one is none', () => {
    for (const text of ['Kontoret har åbent 24/7.', 'Vi skal have styr på loven om at mødes.', '§ 17, stk. 4 udvalg', 'jf. bilaget', 'Planen er god, og projektet Går godt.', 'Udbuddet har en god lovgivning.']) expect(read(text), text).toEqual([])
    for (const text of ['Förslagen antas.', 'Underlagen och bilagan skickas.']) expect(read(text, null, 'sv'), text).toEqual([])
  })

  it('spans are kept and nothing throws, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('mødet ', 'den ', '4. maj ', '2014', '"', 'Programmet ', 'Forår i Nordby', '§ 3', 'serviceloven ', '\n', 'İ', 'sagsnr. ', '14/2083', ' camp ', 's møde ', 'lov om ')), (parts) => {
      read(parts.join(''))
    }))
  })
})
