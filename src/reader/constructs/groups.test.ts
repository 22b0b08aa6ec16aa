import { describe, expect, it } from 'vitest'
import { readGroups } from './groups.ts'
import { layOutLines } from '../formats/text-lines.ts'

function read(text: string) {
  const layout = layOutLines(text, 'text/plain')
  return readGroups({ ...layout, language: 'da' }).map(({ name, members, span }) => ({ name, members: members.map((one) => (one.unit === null ? one.name : `${one.name} / ${one.unit}`)), text: layout.text.slice(span[0], span[1]) }))
}

describe('groups', () => {
  it('members stand with their units, and the list ends where the sentence goes on', () => {
    expect(read('Den fælles billedgruppe, som består af Ane Lind Holm, BKF, Bo Dam, TMF, Cia Berg Juhl, KUL og Dan Vig, SOA, har fundet to emner.')).toEqual([
      { name: 'Den fælles billedgruppe', members: ['Ane Lind Holm / BKF', 'Bo Dam / TMF', 'Cia Berg Juhl / KUL', 'Dan Vig / SOA'], text: 'Den fælles billedgruppe, som består af Ane Lind Holm, BKF, Bo Dam, TMF, Cia Berg Juhl, KUL og Dan Vig, SOA' },
    ])
  })

  it('a group may be listed below its sentence or its heading', () => {
    expect(read('Arbejdsgruppen består af:\n\n- Ane Lind (BKF)\n- Bo Dam, skolechef\n- Cia Berg\n\nDen mødes i maj.')).toMatchObject([{ name: 'Arbejdsgruppen', members: ['Ane Lind / BKF', 'Bo Dam / skolechef', 'Cia Berg'] }])
    expect(read('Deltagere: Ane Lind, Bo Dam\n\nStien\n\nArbejdsgruppe:\n\n- Ane Lind\n- Cia Berg')).toMatchObject([{ name: 'Arbejdsgruppe', members: ['Ane Lind', 'Cia Berg'] }])
  })

  it('units may be written out between the names, and a title may stand for one', () => {
    expect(read('Gruppen består af Ane Lind, Plejecenter Nord, Bo Dam, Hjemmepleje Syd og Cia Berg, tillidsrepræsentant.')).toMatchObject([{ members: ['Ane Lind / Plejecenter Nord', 'Bo Dam / Hjemmepleje Syd', 'Cia Berg / tillidsrepræsentant'] }])
  })

  it('Swedish and Norwegian groups are read alike', () => {
    expect(read('Arbetsgruppen består av Eva Sjö, Karin Ek och Lars Ny.')).toMatchObject([{ name: 'Arbetsgruppen', members: ['Eva Sjö', 'Karin Ek', 'Lars Ny'] }])
    expect(read('Gruppen består av Kari Moen (skole), Ola Vik (helse) og Siri Li.')).toMatchObject([{ name: 'Gruppen', members: ['Kari Moen / skole', 'Ola Vik / helse', 'Siri Li'] }])
  })

  it('a group that a sentence sets up is named by its own words', () => {
    expect(read('Rådet besluttede at nedsætte en arbejdsgruppe bestående af Ane Lind og Bo Dam.')).toMatchObject([{ name: 'en arbejdsgruppe', members: ['Ane Lind', 'Bo Dam'] }])
  })

  it('what consists of things, or of people without names, is no group', () => {
    expect(read('Budgettet består af tre dele, drift, anlæg og renter.')).toEqual([])
    expect(read('Panelet består af to borgere og en leder.')).toEqual([])
  })

  it('the meeting\'s own attendance is no group', () => {
    expect(read('# Styregruppe\n\n- Ane Lind\n- Bo Dam\n\nDeltagere:\n\n- Ane Lind\n- Bo Dam')).toEqual([])
  })
})
