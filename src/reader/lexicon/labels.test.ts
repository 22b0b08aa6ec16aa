import { describe, expect, it } from 'vitest'
import { labelKey } from './labels.ts'

describe('the labels of a meeting’s head', () => {
  it.each([
    ['Mødedato', 'date'], ['Datum', 'date'], ['Møtedato', 'date'], ['Dato og tid', 'date'],
    ['Tidspunkt', 'time'], ['Mötestid', 'time'], ['Starttidspunkt', 'start'], ['Mødet hævet', 'end'], ['Møteslutt', 'end'],
    ['Mødested', 'place'], ['Plats', 'place'], ['Møtested', 'place'], ['Plats och tid', 'dateAndPlace'], ['Tid/sted', 'dateAndPlace'],
    ['Ordstyrer', 'chair'], ['Ordförande', 'chair'], ['Møteleder', 'chair'], ['Referent', 'minuteTaker'], ['Sekreterare', 'minuteTaker'], ['Protokollfører', 'minuteTaker'],
    ['Deltagere', 'present'], ['Närvarande', 'present'], ['Til stede', 'present'], ['Afbud', 'absent'], ['Frånvarande', 'absent'], ['Forfall', 'absent'],
    ['Stedfortrædere', 'substitute'], ['Sagsnr.', 'case'], ['Dnr', 'case'], ['Arkivsaksnr', 'case'], ['Justerare', 'adjuster'], ['Utvalg', 'body'], ['Emne', 'title'],
  ] as const)('%s is %s', (label, key) => {
    expect(labelKey(label)).toBe(key)
  })

  it('count whatever their case, markup and closing punctuation', () => {
    expect(labelKey('**MØDESTED:**')).toBe('place')
    expect(labelKey('  Til  stede : ')).toBe('present')
    expect(labelKey('Deltagere (på Teams)')).toBe('present')
  })

  it.each([
    ['Følgende faste medlemmer møtte', 'present'], ['Følgende medlemmer hadde meldt forfall', 'absent'], ['Beslutande ledamöter', 'present'],
    ['Närvarande ersättare', 'present'], ['Også fra administrasjonen møtte', 'others'], ['Ej tjänstgörande ersättare', 'present'], ['Anmält förhinder till mötet', 'absent'],
  ] as const)('%s says in other words %s', (label, key) => {
    expect(labelKey(label)).toBe(key)
  })

  it.each(['Stien ved åen', 'Vi mødtes i salen.', 'Deltagerne var glade', 'x'.repeat(61), '', 'Økonomi'])('"%s" is none', (words) => {
    expect(labelKey(words)).toBeNull()
  })
})
