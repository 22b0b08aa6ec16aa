import { describe, expect, it } from 'vitest'
import type { DocumentKind, Item, Trial } from '../reading.ts'
import { sheetOfLines } from './sheet-of-lines.ts'
import { readTrials } from './trials.ts'

const read = (kind: DocumentKind, ...lines: string[]): Trial[] => readTrials(sheetOfLines(lines), kind, [])

function inItem(...lines: string[]): Trial[] {
  const sheet = sheetOfLines(lines)
  const item: Item = { number: '1', title: null, route: [], presenter: null, slot: null, caseNumber: null, access: null, kind: null, sections: [], recommendations: [], decisions: [], attachments: [], span: [0, sheet.text.length] }
  return readTrials(sheet, 'minutes', [item])
}

describe('a trial', () => {
  it('is read once, with period, persons and effort from its item', () => {
    const trials = inItem(
      'Søby har i en forsøgsperiode på 2 år (fra efteråret 2015) arbejdet med et følgekorps for nye borgere. Det blev ved forsøgets start besluttet at ansætte en vært.', '',
      'I alt har der været kontakt med 12 personer. Der har i over to år været et forsøg med en model for følgekorpset.', '',
      'Værten har brugt ca. 20 timer (3 dage) månedligt på arbejdet.')
    expect(trials).toHaveLength(1)
    expect(trials[0]).toMatchObject({ name: 'følgekorps', period: '2 år (fra efteråret 2015)', persons: 12, effort: 'ca. 20 timer (3 dage) månedligt', state: 'ended' })
  })

  it('is named with its abbreviation, and a proposal to make it permanent is no state', () => {
    const [trial] = read('staffConsultation', 'I dag indstilles, at prøvehandlingen Den Blå Vagt (DBV) gøres permanent.', '', 'Er I for, at DBV overgår fra prøvehandling til drift?')
    expect(trial).toMatchObject({ name: 'Den Blå Vagt (DBV)', state: null })
  })

  it.each([
    ['statusLetter', 'Vi har som en prøvehandling fået etableret en cykelvagt, som skal se, om det gør en forskel.', 'cykelvagt', 'running'],
    ['minutes', 'Ett försök med kvällsöppet bibliotek pågår till våren.', 'kvällsöppet bibliotek', 'running'],
    ['minutes', 'Utprøving av felles kjøkken er evaluert, og ordningen er gjort permanent.', 'felles kjøkken', 'permanent'],
    ['memo', 'Pilotprojekt om lånecykler igangsættes i maj.', 'lånecykler', 'planned'],
    ['memo', 'Pilot: Digital skranke', 'Digital skranke', null],
  ] as const)('%s: %s', (kind, line, name, state) => {
    expect(read(kind, line)).toMatchObject([{ name, state }])
  })

  it('a contents list and its item name one trial, told by the item', () => {
    const lines = ['Saker', 'Prøveordning med nattbuss', '', 'Sak 1', 'Det gjennomføres en prøveordning med nattbuss fra 1. juni 2019 til 31. mai 2020.']
    const sheet = sheetOfLines(lines)
    const item: Item = { number: '1', title: null, route: [], presenter: null, slot: null, caseNumber: null, access: null, kind: null, sections: [], recommendations: [], decisions: [], attachments: [], span: [sheet.text.indexOf('Sak 1'), sheet.text.length] }
    const trials = readTrials(sheet, 'minutes', [item])
    expect(trials.map((t) => [t.name, t.period, t.span[0] > item.span[0]])).toEqual([['nattbuss', 'fra 1. juni 2019 til 31. mai 2020', true]])
  })

  it('two trials are two', () => {
    expect(read('memo', 'Vi har et forsøg med lånecykler. Der er også et pilotprojekt om fælles frokost.').map((t) => t.name)).toEqual(['lånecykler', 'fælles frokost'])
  })
})

describe('no trial', () => {
  it.each([
    ['Et år, hvor vi har forsøgt os med flere prøvehandlinger.'],
    ['Det var et forsøg på at samle alle.'],
    ['Bestyrelsen forsøgte at nå det.'],
    ['Vi gjorde ett försök att nå alla.'],
    ['Pilotprojekter er altid gode.'],
  ])('%s', (line) => {
    expect(read('minutes', line)).toEqual([])
  })

  it('a proposal at a workshop stays a statement', () => {
    expect(read('workshopInput', '- Pilotprojekt om lånecykler')).toEqual([])
  })
})
