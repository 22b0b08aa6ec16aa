import { describe, expect, it } from 'vitest'
import { paper, says } from '../../../tests/kit/read-text.ts'
import type { Recommendation } from '../reading.ts'
import { sectionParts } from './item-sections.ts'
import { asksOf, readRecommendations } from './recommendations.ts'

function read(text: string): Recommendation[] {
  const { lines } = paper(text)
  const found = sectionParts(lines, 0, lines.length).filter((part) => part.id === 'recommendation').flatMap((part) => readRecommendations(text, lines, part))
  for (const one of found) {
    expect(text.slice(...one.span)).toBe(one.text)
    if (one.by !== null) expect(text.slice(...one.by.span)).toBe(one.by.text)
  }
  return found
}
const texts = (text: string): string[] => read(text).map(({ ordinal, text: said }) => (ordinal === null ? said : `${ordinal}: ${said}`))

describe('recommendations', () => {
  it('are the numbered points, without their numbers', () => {
    expect(texts('Indstilling\nParkkontoret indstiller, at rådet\n\n1. godkender planen\n2. drøfter lamperne')).toEqual(['1: godkender planen', '2: drøfter lamperne'])
    expect(texts('Förslag till beslut\n1. Planen antas.\n2. Kontoret återkommer.')).toEqual(['1: Planen antas.', '2: Kontoret återkommer.'])
    expect(texts('Forslag til vedtak\na) Planen vedtas.\nb) Lampene utsettes.')).toEqual(['a: Planen vedtas.', 'b: Lampene utsettes.'])
  })

  it('are the bulleted points, without ordinals', () => {
    expect(texts('Indstilling\nDet indstilles,\n- at planen godkendes\n- at lamperne drøftes')).toEqual(['at planen godkendes', 'at lamperne drøftes'])
  })

  it('points under a point belong to it', () => {
    expect(texts('Indstilling\n1. at planen godkendes\n   - med lamper\n   - med bænke\n2. at broen males')).toEqual(['1: at planen godkendes', '2: at broen males'])
  })

  it('are lines that begin with "at" where nothing marks them', () => {
    expect(texts('Indstilling\nParkkontoret indstiller,\n\nat planen godkendes,\n\nat lamperne drøftes')).toEqual(['at planen godkendes,', 'at lamperne drøftes'])
  })

  it('may run together in one paragraph', () => {
    expect(texts('Indstilling\nParkkontoret indstiller: 1. at planen godkendes, 2. at lamperne drøftes')).toEqual(['1: at planen godkendes,', '2: at lamperne drøftes'])
  })

  it('of one sentence begin at its "at"', () => {
    expect(texts('Indstilling\nParkkontoret indstiller, at planen godkendes.')).toEqual(['at planen godkendes.'])
    expect(texts('Indstilling: Parkkontoret indstiller, at planen godkendes.')).toEqual(['at planen godkendes.'])
    expect(texts('Förslag till beslut\nKontoret föreslår att planen antas.')).toEqual(['att planen antas.'])
    expect(texts('Innstilling\nStrandsjefen tilrår at planen vedtas.')).toEqual(['at planen vedtas.'])
  })

  it('without such a sentence are the prose itself', () => {
    expect(texts('Innstilling\nPlanen vedtas.')).toEqual(['Planen vedtas.'])
    expect(texts('Förslag till beslut: Planen antas.')).toEqual(['Planen antas.'])
  })

  it('a list after a whole sentence only explains it', () => {
    expect(texts('Indstilling\nParkkontoret indstiller, at rådet drøfter planen.\n- Den er lang\n- Den er dyr')).toHaveLength(1)
  })

  it('are none where the field says so, or is empty', () => {
    for (const text of ['Indstilling\nIngen', 'Indstilling\n-', 'Indstilling: Ingen indstilling.', 'Indstilling', 'Indstilling\n\nBeslutning\nGodkendt.']) expect(texts(text), text).toEqual([])
  })
})

describe('who recommends', () => {
  it('is written before the verb', () => {
    expect(says(read('Indstilling\nCenter for Parker indstiller, at planen godkendes.')[0]?.by)).toBe('Center for Parker')
    expect(says(read('Förslag till beslut\nParkkontoret föreslår att planen antas.')[0]?.by)).toBe('Parkkontoret')
    expect(says(read('Innstilling\nStrandsjefen tilrår at planen vedtas.')[0]?.by)).toBe('Strandsjefen')
    expect(says(read('Indstilling\nPå den baggrund indstiller forvaltningen, at planen godkendes.')[0]?.by)).toBe('forvaltningen')
    expect(says(read('Förslag till beslut\nDärför föreslår parkkontoret att planen antas.')[0]?.by)).toBe('parkkontoret')
  })

  it('is written in the heading', () => {
    expect(says(read('Strandsjefens innstilling\nPlanen vedtas.')[0]?.by)).toBe('Strandsjefen')
    expect(says(read('Parkkontorets förslag till beslut\nPlanen antas.')[0]?.by)).toBe('Parkkontoret')
    expect(says(read('Forvaltningen indstiller\n1. at planen godkendes')[0]?.by)).toBe('Forvaltningen')
  })

  it('is nobody where it is only said that it is recommended', () => {
    expect(read('Indstilling\nDet indstilles, at planen godkendes.')[0]?.by).toBeNull()
    expect(read('Indstilling\n1. at planen godkendes')[0]?.by).toBeNull()
  })
})

describe('what a recommendation asks for', () => {
  it.each([
    ['at planen godkendes', 'approve'], ['att planen antas', 'approve'], ['Planen vedtas', 'approve'], ['at der bevilges 4.000 kr.', 'approve'],
    ['at orienteringen tages til efterretning', 'note'], ['att lägga rapporten till handlingarna', 'note'], ['Saken tas til orientering', 'note'],
    ['at rådet drøfter planen', 'discuss'], ['att nämnden diskuterar planen', 'discuss'],
    ['at rådet tager stilling til lamperne', 'takePosition'], ['att nämnden tar ställning', 'takePosition'],
    ['at bænken males grøn', 'other'],
  ] as const)('"%s" asks to %s', (text, asks) => {
    expect(asksOf(text)).toBe(asks)
  })
})
