import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmounts } from './amounts.ts'
import { layOutLines } from '../formats/text-lines.ts'
import type { Language } from '../reading.ts'

function read(text: string, language: Language = 'da'): [number, string, string][] {
  const layout = layOutLines(text, 'text/plain')
  return readAmounts({ ...layout, language }).map((amount) => [amount.value, amount.unit, amount.text])
}

describe('amounts', () => {
  it('scale words, decimal commas and thousands are resolved, and the text stays as it stands', () => {
    expect(read('Der søges 1,5 mio. kr. til stien.')).toEqual([[1500000, 'DKK', '1,5 mio. kr.']])
    expect(read('Bevillingen er på 1.316.000 kr.')).toEqual([[1316000, 'DKK', '1.316.000 kr.']])
    expect(read('Puljen rummer 100 mio. kr. og 3,2 mkr. samt 450 tkr')).toEqual([[100000000, 'DKK', '100 mio. kr.'], [3200000, 'DKK', '3,2 mkr.'], [450000, 'DKK', '450 tkr']])
    expect(read('Udgiften er 75 t.kr. om året')).toEqual([[75000, 'DKK', '75 t.kr.']])
    expect(read('Prisen er 250,- eller kr. 1.200,50')).toEqual([[250, 'DKK', '250,-'], [1200.5, 'DKK', 'kr. 1.200,50']])
  })

  it('a crown is the crown of the document, other money is what it says', () => {
    expect(read('Kostnaden blir 1 000 000 kronor', 'sv')).toEqual([[1000000, 'SEK', '1 000 000 kronor']])
    expect(read('Nämnden avsätter 2,5 miljoner kr', 'sv')).toEqual([[2500000, 'SEK', '2,5 miljoner kr']])
    expect(read('Det bevilges kr 500 000 og 12 mnok', 'nb')).toEqual([[500000, 'NOK', 'kr 500 000'], [12000000, 'NOK', '12 mnok']])
    expect(read('Støtten er 20.000 EUR, 5 USD og 10 €')).toEqual([[20000, 'EUR', '20.000 EUR'], [5, 'USD', '5 USD'], [10, 'EUR', '10 €']])
  })

  it('hours, days, persons and percentages have units of their own', () => {
    expect(read('Holdet brugte 12 timer (2 dage) på 5 personer, 2 pct. mere, 3,5 %')).toEqual([
      [12, 'hours', '12 timer'], [2, 'days', '2 dage'], [5, 'persons', '5 personer'], [2, 'percent', '2 pct.'], [3.5, 'percent', '3,5 %'],
    ])
    expect(read('½ dag og 1½ time')).toEqual([[0.5, 'days', '½ dag'], [1.5, 'hours', '1½ time']])
  })

  it('a clear count has the noun as written, without "flere"', () => {
    expect(read('målet er at tiltrække 300 unge familier')).toEqual([[300, 'unge familier', '300 unge familier']])
    expect(read('målet om 2000 flere arbejdspladser')).toEqual([[2000, 'arbejdspladser', '2000 flere arbejdspladser']])
    expect(read('Vi får 25 nya platser', 'sv')).toEqual([[25, 'nya platser', '25 nya platser']])
  })

  it('"ca." makes an amount approximate and stays outside it', () => {
    const layout = layOutLines('Det tager ca. 40 timer, godt 3 uger og 2 dage.', 'text/plain')
    expect(readAmounts({ ...layout, language: 'da' }).map((amount) => [amount.text, amount.approximate])).toEqual([['40 timer', true], ['3 uger', true], ['2 dage', false]])
  })

  it('both ends of a range are amounts of the same unit', () => {
    expect(read('Det koster 10-15 timer eller 1–2 mio. kr.')).toEqual([[10, 'hours', '10'], [15, 'hours', '15 timer'], [1000000, 'DKK', '1'], [2000000, 'DKK', '2 mio. kr.']])
  })

  it('dates, times, case numbers, paragraphs, years, telephones and item numbers are no amounts', () => {
    for (const text of ['Mødet den 4. oktober 2014 kl. 8.35-9.35', 'Sag 14/2083', '§ 17, stk. 4 personer', 'I 2018 borgere', 'Tlf. 12 34 56 78', 'Punkt 3 sager', '5. møde', 'niveau 2- og 3-ledere', 'Side 3 af 12', '2014-28504 møder', 'perioden 2014-2018', 'bilag 2 kommuner', 'version 2.0 møder']) {
      expect(read(text), text).toEqual([])
    }
  })

  it('every amount is the slice of its span, and the value is a finite number, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('1', '25', '.', ',', '-', ' ', '\n', 'kr.', 'mio.', 'ca.', '½', '%', 'timer', '2018', '€', 'flere', 'borgere', '\u00a0', '/', '𝟙')), (parts) => {
      const layout = layOutLines(parts.join(''), 'text/plain')
      for (const amount of readAmounts({ ...layout, language: 'da' })) {
        expect(layout.text.slice(amount.span[0], amount.span[1])).toBe(amount.text)
        expect(Number.isFinite(amount.value)).toBe(true)
      }
    }))
  })
})
