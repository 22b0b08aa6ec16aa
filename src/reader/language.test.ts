import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../tests/kit/any-text.ts'
import { growsLinearly } from '../../tests/kit/grows.ts'
import { languageOf } from './language.ts'

describe('the language of a text', () => {
  it.each([
    ['da', 'Udvalget drøftede, hvordan stien langs åen kan blive lys og tryg, og besluttede at afvente.'],
    ['da', 'Referat af møde i Parkforum. Afbud: Ingen. Dagsorden: Velkomst, orientering om bænke, eventuelt.'],
    ['sv', 'Nämnden beslutar att godkänna förslaget och att kontoret återkommer med en plan för parken.'],
    ['sv', 'Dagordning för mötet: lekplatsens öppettider, vad vi gör i vinter och övriga frågor.'],
    ['nb', 'Utvalget vedtok enstemmig at stien skal ha lys, og ba om en ny sak etter sommeren. Møtet ble hevet.'],
    ['nb', 'Innkalling til møte i parkrådet. Forfall meldes til sekretæren. Saker til behandling: benker og lys.'],
    ['nn', 'Utvalet vedtok at stien skal ha lys, og at det ikkje vert gjort noko meir før saka kjem att frå kommunen.'],
    ['nn', 'Eg veit ikkje korleis dei skal sjå dette, då det berre er nokre få som har vore med.'],
    ['en', 'The board decided to wait with the new path, and the minutes of the last meeting were approved.'],
  ] as const)('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it('is told by its own words where most words are shared', () => {
    expect(languageOf('Forslag til vedtak: Saken tas til orientering. Rådet ble orientert, og spørsmål ble besvart.')).toBe('nb')
    expect(languageOf('Forslag til beslutning: Sagen tages til orientering. Rådet blev orienteret, og spørgsmål blev besvaret.')).toBe('da')
  })

  it('is not told by a word that several of them write', () => {
    expect(languageOf('Beslutning i Parkrådet den 4. maj, og i Byrådet den 11. maj, og den 12. maj.')).not.toBe('sv')
    expect(languageOf('Punkt 1: Bænke. Beslutning i rådet den 4. maj: Godkendt.')).toBe('da')
  })

  it('a few words in another language do not change it', () => {
    expect(languageOf('Referat af møde i projektet "The Green Path". Vi blev enige om, at stien skal være færdig efter sommeren.')).toBe('da')
  })

  it('is unknown where there is too little to tell', () => {
    expect(languageOf('')).toBeNull()
    expect(languageOf('12/345')).toBeNull()
    expect(languageOf('Bilag 1')).toBeNull()
    expect(languageOf('xx yy zz qq ww')).toBeNull()
  })

  it('is found in a long text without reading all of it', () => {
    const danish = 'Udvalget blev orienteret om arbejdet med stien. '
    expect(languageOf(danish.repeat(2_000))).toBe('da')
    expect(growsLinearly((size) => languageOf(danish.repeat(size)), 2_000)).toBe(true)
  })

  it('never breaks', () => {
    fc.assert(fc.property(anyText(80), (text) => {
      expect(['da', 'sv', 'nb', 'nn', 'en', null]).toContain(languageOf(text))
    }))
  })
})
