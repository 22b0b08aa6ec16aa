import { describe, expect, it } from 'vitest'
import { caseNumbersIn } from './case-numbers.ts'

function inProse(text: string): string[] {
  return caseNumbersIn(text, 0, text.length, false).map((one) => one.text)
}

function onItsOwn(text: string): string[] {
  return caseNumbersIn(text, 0, text.length, true).map((one) => one.text)
}

describe('case numbers', () => {
  it('a year and a serial number with a slash is a case number on a line of its own', () => {
    expect(onItsOwn('14/2083')).toEqual(['14/2083'])
    expect(onItsOwn('09/351')).toEqual(['09/351'])
  })

  it('round the clock, a half, dates, school years and page marks are no case numbers', () => {
    for (const text of ['åbent 24/7', 'den 1/2', 'mødet 3/11', '1 (40)', 'skoleåret 2014/2015', 'perioden 2014-2017', 'i 2012-13', '11/12', '12.03.2014', '2014-03-12', '08:30-10:00']) {
      expect(inProse(text), text).toEqual([])
      expect(onItsOwn(text), text).toEqual([])
    }
  })

  it('a label makes the bare number a case number in prose', () => {
    expect(inProse('Se sagsnr. 14/208 om stierne')).toEqual(['14/208'])
    expect(inProse('Arkivsaksnr.: 15/530')).toEqual(['15/530'])
    expect(inProse('Saksnr. 37/17')).toEqual(['37/17'])
    expect(inProse('**Sags nr.**: 25/3046')).toEqual(['25/3046'])
    expect(inProse('Sagsnummer: 4512345')).toEqual(['4512345'])
  })

  it('the forms of the case systems are known without a label', () => {
    expect(inProse('som behandlet i 2014-28504 og 00.22.04-P35-1-21')).toEqual(['2014-28504', '00.22.04-P35-1-21'])
    expect(inProse('journal 1-13-3-57-16')).toEqual(['1-13-3-57-16'])
    expect(inProse('Dnr KS 2023/00123')).toEqual(['KS 2023/00123'])
    expect(inProse('ärende KS/2021:123 och BUN-2022-0456')).toEqual(['KS/2021:123', 'BUN-2022-0456'])
    expect(inProse('Arkivreferanse: 2026/1477-1')).toEqual(['2026/1477-1'])
  })

  it('documents, telephones and acts are no cases', () => {
    for (const text of ['Dok.nr.: 2014-203438', 'tlf. 2014-28504', 'direktiv EU 2016/2102', 'lagen SFS 2010:110']) expect(inProse(text), text).toEqual([])
  })

  it('the span is the number alone, and says whether a label stands before it', () => {
    const text = 'Sagsnr.: 14/2083'
    expect(caseNumbersIn(text, 0, text.length, false)).toEqual([{ text: '14/2083', span: [9, 16], labelled: true }])
  })
})
