import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { paper } from '../../../tests/kit/read-text.ts'
import type { PersonRole } from '../reading.ts'
import { headLabels } from './head-labels.ts'
import { People, readAttendance, readClosingRoles, readDeclaredPeople } from './people.ts'

function read(text: string, held = true, mediaType = 'text/plain'): string[] {
  const { lines } = paper(text, 'da', mediaType)
  const people = new People()
  readAttendance(text, lines, headLabels(lines, 0, lines.length), people, held)
  return people.list().map(({ name, role, title, span }) => {
    expect(text.slice(...span).replace(/\s+/gu, ' ')).toBe(name)
    return [name, role, title].filter((part) => part !== null).join(' | ')
  })
}

it('names that hang below the first, in its column, are on the same list', () => {
  expect(read('Medlemmer:          Asta Sølund\n                    (Formand)\n                    Bo Kærhus\n                    Ida Mark\n\nFraværende:         Bo Kærhus\n\nBemærkninger:       Ida Mark gik før tid'))
    .toEqual(['Asta Sølund | present', 'Bo Kærhus | apologies', 'Ida Mark | present'])
})

describe('one entry a person', () => {
  const roles = fc.constantFrom<PersonRole>('chair', 'minuteTaker', 'substitute', 'present', 'presenter', 'author', 'signatory', 'mentioned')

  it('keeps the first role of the contract’s order, whatever order they are told in', () => {
    const order: PersonRole[] = ['chair', 'minuteTaker', 'substitute', 'present', 'presenter', 'author', 'signatory', 'mentioned']
    fc.assert(fc.property(fc.array(roles, { minLength: 1, maxLength: 6 }), (told) => {
      const people = new People()
      for (const role of told) people.add('Asta Sølund', role, null, [0, 11])
      expect(people.list()).toHaveLength(1)
      expect(people.list()[0]!.role).toBe(order.find((role) => told.includes(role)))
    }))
  })

  it('who is called both present and absent was absent', () => {
    for (const told of [['present', 'apologies'], ['apologies', 'present']] as const) {
      const people = new People()
      for (const role of told) people.add('Asta Sølund', role, null, [0, 11])
      expect(people.list()[0]!.role).toBe('apologies')
    }
  })

  it('knows a name by its letters and keeps the first title and place', () => {
    const people = new People()
    people.add('Asta Sølund', 'present', null, [5, 16])
    people.add('ASTA  SØLUND', 'presenter', 'parkchef', [40, 52])
    people.add('...', 'present', null, [60, 63])
    expect(people.list()).toEqual([{ name: 'Asta Sølund', role: 'present', title: 'parkchef', span: [5, 16] }])
  })

  it('lists them in the order of the text', () => {
    const people = new People()
    people.add('Bo', 'present', null, [9, 11])
    people.add('Asta', 'present', null, [0, 4])
    expect(people.list().map((person) => person.name)).toEqual(['Asta', 'Bo'])
  })
})

describe('attendance', () => {
  it('is told by labels, in any language', () => {
    expect(read('Deltagere: Asta Sølund, Bo Ås\nAfbud: Siv Lund\nReferent: Odd Fjær')).toEqual(['Asta Sølund | present', 'Bo Ås | present', 'Siv Lund | apologies', 'Odd Fjær | minuteTaker'])
    expect(read('Närvarande: Asta Sölund, Bo Ås\nFrånvarande: Siv Lund\nOrdförande: Asta Sölund')).toEqual(['Asta Sölund | chair', 'Bo Ås | present', 'Siv Lund | apologies'])
    expect(read('Møtende medlemmer: Asta Sølund, Bo Ås\nForfall: Siv Lund\nMøteleder: Bo Ås')).toEqual(['Asta Sølund | present', 'Bo Ås | chair', 'Siv Lund | apologies'])
  })

  it('is a list below its label', () => {
    expect(read('Til stede:\n- Asta Sølund, parkchef\n- Bo Ås (referent)\n- Siv Lund')).toEqual(['Asta Sølund | present | parkchef', 'Bo Ås | minuteTaker | referent', 'Siv Lund | present'])
  })

  it('tells those who stayed away without a word from those who sent one', () => {
    expect(read('Fraværende uden afbud: Siv Lund\nAfbud: Bo Ås')).toEqual(['Siv Lund | absent', 'Bo Ås | apologies'])
  })

  it('names absences in the midst of the list', () => {
    expect(read('Deltagere: Asta Sølund, Bo Ås. Afbud: Siv Lund')).toEqual(['Asta Sølund | present', 'Bo Ås | present', 'Siv Lund | apologies'])
    expect(read('Deltagere: Asta Sølund, Siv Lund (afbud)')).toEqual(['Asta Sølund | present', 'Siv Lund | apologies | afbud'])
  })

  it('is a table whose columns tell who was there', () => {
    const table = 'Deltagere\n\n| Navn | Rolle | Mødt |\n|---|---|---|\n| Asta Sølund | formand | x |\n| Bo Ås | medlem | - |\n| Siv Lund | referent | ja |'
    expect(read(table, true, 'text/markdown')).toEqual(['Asta Sølund | chair', 'Bo Ås | apologies', 'Siv Lund | minuteTaker'])
  })

  it('is ticked in boxes', () => {
    expect(read('Til stede:\n- [x] Asta Sølund\n- [ ] Bo Ås')).toEqual(['Asta Sølund | present'])
  })

  it('stands in wide columns beside offices', () => {
    expect(read('Møtende medlemmer:\nNavn             Funksjon\nAsta Sølund      Leder\nBo Ås            Medlem')).toEqual(['Asta Sølund | chair', 'Bo Ås | present'])
  })

  it('before the meeting is held, members are only mentioned', () => {
    expect(read('Deltagere: Asta Sølund, Bo Ås', false)).toEqual(['Asta Sølund | mentioned', 'Bo Ås | mentioned'])
  })

  it('nobody is named where nobody is', () => {
    expect(read('Afbud: Ingen\nDeltagere: Alle')).toEqual([])
  })

  it('an export’s own members are people by the role it gives', () => {
    const { lines } = paper('Asta Sølund\nBo Ås')
    lines[0]!.block.role = { is: 'person', role: 'apologies' }
    const people = new People()
    readDeclaredPeople(lines, people)
    expect(people.list()).toEqual([{ name: 'Asta Sølund', role: 'apologies', title: null, span: [0, 11] }])
  })

  it('what somebody did may be told below the last item, of those who were there', () => {
    const text = 'Referent: Bo Ås\nOrdstyrer: Odd Fjær'
    const { lines } = paper(text)
    const people = new People()
    people.add('Bo Ås', 'present', null, [0, 5])
    readClosingRoles(text, headLabels(lines, 0, lines.length), people)
    expect(people.list().map(({ name, role }) => `${name} ${role}`)).toEqual(['Bo Ås minuteTaker'])
    expect([people.knows('BO ÅS'), people.knows('Odd Fjær')]).toEqual([true, false])
  })

  it.each(['Asta Sølund, ', '\nAsta Sølund', '\n- Asta Sølund, parkchef', 'Afbud: ', '\n| Asta | Bo |'])('takes time by the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => {
      const text = `Deltagere: ${part.repeat(size)}`
      const { lines } = paper(text, 'da', 'text/markdown')
      const people = new People()
      readAttendance(text, lines, headLabels(lines, 0, lines.length), people, true)
    }, 300)).toBe(true)
  })
})
